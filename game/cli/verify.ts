import { csvOf } from "../classroom/index.ts";
import { MOST_RUN_BYTES, readRunBytes, type Verdict, verdictOn, withItsRules } from "../runs/index.ts";
import { readBytes } from "./input.ts";
import { Misuse } from "./misuse.ts";
import { print, say } from "./output.ts";

/** Columns of the table of verdicts. */
const COLUMNS = ["file", "verdict", "score", "ending", "where", "hash"] as const;

/** Replays each file: one JSON line, or a row of CSV, a file that could be read; exit 0 only if all are valid. */
export async function verifyFiles(
  files: readonly string[],
  { csv = false }: { csv?: boolean } = {},
): Promise<number> {
  let code = 0;
  const rows: (string | number)[][] = [];
  for (const file of files) {
    const bytes = bytesOf(file);
    if (bytes === null) {
      code = 2;
      continue;
    }
    const verdict = verdictOn(await withItsRules(() => readRunBytes(bytes)));
    if (verdict.verdict !== "valid") code = Math.max(code, 1);
    const word = verdict.verdict === "valid" && !verdict.finished ? "valid, unfinished" : verdict.verdict;
    if (csv) rows.push(rowOf(file, word, verdict));
    else print(`${JSON.stringify({ file, ...verdict, verdict: word })}\n`);
    say(`${file}: ${inWords(verdict)}`);
  }
  if (csv) print(csvOf(COLUMNS, rows));
  return code;
}

function rowOf(file: string, word: string, v: Verdict): (string | number)[] {
  if (v.verdict === "valid") return [file, word, v.score, v.ending ?? "", "", v.hash];
  return [file, word, "", "", inWords(v), ""];
}

/** Null, and a word about it, where there is no such file: the others are verified all the same. */
function bytesOf(file: string): Uint8Array | null {
  try {
    return readBytes(file, MOST_RUN_BYTES);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    say(error.message);
    return null;
  }
}

/** The verdict as a sentence: what, and where. */
export function inWords(v: Verdict): string {
  switch (v.verdict) {
    case "valid":
      return v.finished ? `valid, score ${v.score}, ${v.ending}` : "valid, unfinished";
    case "diverged":
      return v.quarter === null
        ? `diverged in ${v.field}: claimed ${v.claimed}, replayed ${v.replayed}`
        : `diverged at quarter ${v.quarter}`;
    case "illegal":
      return `illegal: command ${v.command + 1}${v.order < 0 ? "" : `, order ${v.order + 1}`}: ${v.code}`;
    case "malformed":
      return `malformed: ${v.place}: ${v.reason}`;
    case "unsupported rules":
      return `unsupported rules, version ${v.version}`;
  }
}
