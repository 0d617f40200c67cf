import { statSync } from "node:fs";
import { verifyText } from "../runs/index.ts";
import { type Args, allow, Misuse } from "./args.ts";
import { readText } from "./options.ts";

const MOST_BYTES = 8_000_000;

/** Replays each file: one JSON line a file, exit 0 only if all are valid. */
export function verifyFiles(args: Args): number {
  allow(args, []);
  if (args.files.length === 0) throw new Misuse("verify needs at least one file");
  let all = true;
  for (const file of args.files) {
    const verdict = tooLarge(file)
      ? ({ verdict: "malformed", place: "file", reason: "too large" } as const)
      : verifyText(readText(file));
    if (verdict.verdict !== "valid") all = false;
    const word = verdict.verdict === "valid" && !verdict.finished ? "valid, unfinished" : verdict.verdict;
    process.stdout.write(`${JSON.stringify({ file, ...verdict, verdict: word })}\n`);
    process.stderr.write(`${file}: ${word}\n`);
  }
  return all ? 0 : 1;
}

function tooLarge(file: string): boolean {
  try {
    return statSync(file).size > MOST_BYTES;
  } catch {
    throw new Misuse(`cannot read ${file}`);
  }
}
