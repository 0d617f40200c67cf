import { csvOf } from "../classroom/index.ts";
import {
  codeOf,
  MOST_RUN_BYTES,
  type RunFile,
  readRunBytes,
  verdictOn,
  withItsRules,
} from "../runs/index.ts";
import { readBytes } from "./input.ts";
import { Misuse } from "./misuse.ts";
import { print, say } from "./output.ts";

export interface LeaderboardOptions {
  code?: string;
  rules?: number;
  csv?: boolean;
}

interface Place {
  place: number;
  file: string;
  score: number;
  ending: string | null;
  quarters: number;
  code: string | null;
  rules: number;
  seed: string;
}

const COLUMNS = ["place", "file", "score", "ending", "quarters", "code", "rules", "seed"] as const;

/** Valid runs, the best first; equal scores share a place. Exit 1 if any file is no valid run. */
export async function leaderboard(
  files: readonly string[],
  { code, rules, csv }: LeaderboardOptions,
): Promise<number> {
  let exit = 0;
  const found: Omit<Place, "place">[] = [];
  for (const file of files) {
    const run = await validRun(file);
    if (!run) {
      exit = 1;
      continue;
    }
    const { challenge, claim, hashes } = run;
    const own = codeOf(challenge, run.rules);
    if ((code !== undefined && own !== code) || (rules !== undefined && run.rules !== rules)) continue;
    const { score = 0, ending = null } = claim ?? {};
    found.push({
      file,
      score,
      ending,
      quarters: hashes.length,
      code: own,
      rules: run.rules,
      seed: challenge.seed,
    });
  }
  found.sort((a, b) => b.score - a.score || (a.file < b.file ? -1 : 1));
  const places = found.map((run): Place => {
    const place = 1 + found.findIndex(({ score }) => score === run.score);
    return { place, ...run };
  });
  if (csv)
    print(
      csvOf(
        COLUMNS,
        places.map((each) => COLUMNS.map((key) => each[key] ?? "")),
      ),
    );
  else for (const each of places) print(`${JSON.stringify(each)}\n`);
  return exit;
}

async function validRun(file: string): Promise<RunFile | null> {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(file, MOST_RUN_BYTES);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    say(error.message);
    return null;
  }
  const read = await withItsRules(() => readRunBytes(bytes));
  const { verdict } = verdictOn(read);
  if (read.ok && verdict === "valid" && read.run.claim) return read.run;
  say(`${file}: ${verdict === "valid" ? "claims nothing" : verdict}`);
  return null;
}
