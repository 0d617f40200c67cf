import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { CHECKED, type FieldJob, fieldOf, lineOf } from "../../game/cli/field.ts";
import { DIFFICULTIES } from "../../game/engine/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";

/**
 * The field that a run is measured against, over worlds of its own: `npm run field`, after any change of the rules.
 * About three minutes on two cores. Written to `game/world/field.json`.
 */
const WORLDS = 500;
const FILE = new URL("../../game/world/field.json", import.meta.url);

interface Done {
  job: FieldJob;
  line: number[][];
  check: number;
}

const jobs: FieldJob[] = Object.keys(SCENARIOS).flatMap((scenario) =>
  DIFFICULTIES.flatMap((difficulty) => fieldOf().map((policy) => ({ scenario, difficulty, policy }))),
);
const cores = Math.min(2, availableParallelism());
/** The part of the work that this process was started for. */
const part = process.argv[2];

if (part !== undefined) {
  const own = jobs.filter((_job, at) => at % cores === Number(part));
  for (const job of own) process.send?.({ job, ...lineOf(job, WORLDS) } satisfies Done);
  process.disconnect();
} else {
  const done: Done[] = [];
  await Promise.all(
    Array.from(
      { length: cores },
      (_, i) =>
        new Promise<void>((resolve, reject) => {
          const worker = fork(fileURLToPath(import.meta.url), [String(i)]);
          worker.on("message", (each) => {
            done.push(each as Done);
            console.error(`${done.length} of ${jobs.length}`);
          });
          worker.on("error", reject);
          worker.on("exit", () => resolve());
        }),
    ),
  );
  const table: Record<string, Record<string, Record<string, number[][]>>> = {};
  const checks: Record<string, number> = {};
  for (const { scenario, difficulty, policy } of jobs) {
    const found = done.find(
      ({ job }) => job.scenario === scenario && job.difficulty === difficulty && job.policy === policy,
    );
    if (!found) throw new Error(`no line of ${policy} in ${scenario}`);
    const standing = table[scenario] ?? {};
    standing[difficulty] = { ...standing[difficulty], [policy]: found.line };
    table[scenario] = standing;
    checks[`${scenario} ${difficulty} ${policy}`] = found.check;
  }
  writeFileSync(FILE, `${JSON.stringify({ worlds: WORLDS, checked: CHECKED, checks, table })}\n`);
}
