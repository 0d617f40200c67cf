import { readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { POLICIES } from "../../game/advisors/index.ts";
import type { Difficulty } from "../../game/engine/vocabulary.ts";
import { gameOf, makeRun, playRun, writeRun } from "../../game/runs/index.ts";

/** Records the golden runs afresh: npm run golden. After a rules change the difference shows what moved. */
const RECORDED: [scenario: string, seed: string, policy: string, difficulty: Difficulty][] = [
  ["crossroads", "1", "internationalist", "standard"],
  ["crossroads", "2", "recalibrator", "standard"],
  ["crossroads", "3", "random", "standard"],
  ["crossroads", "4", "idle", "standard"],
  ["crossroads", "5", "random", "apprentice"],
  ["crossroads", "6", "recalibrator", "minister"],
  ["tutorial", "7", "random", "apprentice"],
  ["pledge", "8", "internationalist", "standard"],
  ["carriers", "9", "recalibrator", "minister"],
  ["varyag", "10", "random", "standard"],
];

for (const name of readdirSync(new URL(".", import.meta.url))) {
  if (name.endsWith(".json")) unlinkSync(new URL(name, import.meta.url));
}
for (const [scenario, seed, id, difficulty] of RECORDED) {
  const game = gameOf(scenario);
  const policy = POLICIES[id];
  if (!game || !policy) throw new Error(`no ${scenario} or no ${id}`);
  const challenge = { scenario, seed: `alea:golden ${seed}`, difficulty, truths: {} };
  const run = makeRun(challenge, playRun(game, challenge, policy).commands);
  if (!run) throw new Error("a run just played does not replay");
  writeFileSync(new URL(`${scenario}-${id}-${difficulty}-${seed}.json`, import.meta.url), writeRun(run));
}
