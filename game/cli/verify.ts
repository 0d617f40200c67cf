import { statSync } from "node:fs";
import { MOST_RUN_BYTES, type Verdict, verifyBytes } from "../runs/index.ts";
import { type Args, allow, Misuse } from "./args.ts";
import { readBytes } from "./options.ts";

/** Replays each file: one JSON line a file, exit 0 only if all are valid. */
export function verifyFiles(args: Args): number {
  allow(args, []);
  if (args.files.length === 0) throw new Misuse("verify needs at least one file");
  let all = true;
  for (const file of args.files) {
    const verdict = tooLarge(file)
      ? ({ verdict: "malformed", place: "file", reason: "too large" } as const)
      : verifyBytes(readBytes(file));
    if (verdict.verdict !== "valid") all = false;
    const word = verdict.verdict === "valid" && !verdict.finished ? "valid, unfinished" : verdict.verdict;
    process.stdout.write(`${JSON.stringify({ file, ...verdict, verdict: word })}\n`);
    process.stderr.write(`${file}: ${inWords(verdict)}\n`);
  }
  return all ? 0 : 1;
}

/** The verdict as a sentence: what, and where. */
function inWords(v: Verdict): string {
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

function tooLarge(file: string): boolean {
  try {
    return statSync(file).size > MOST_RUN_BYTES;
  } catch {
    throw new Misuse(`cannot read ${file}`);
  }
}
