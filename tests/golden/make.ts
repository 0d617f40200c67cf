import { writeFileSync } from "node:fs";
import { POLICIES } from "../../game/advisors/index.ts";
import type { Difficulty } from "../../game/engine/vocabulary.ts";
import { gameOf, makeRun, playRun, writeRun } from "../../game/runs/index.ts";

/** Records the golden runs afresh: npm run golden. After a rules change the difference shows what moved. */
const RECORDED: [seed: string, policy: string, difficulty: Difficulty][] = [
  ["1", "internationalist", "standard"],
  ["2", "recalibrator", "standard"],
  ["3", "random", "standard"],
  ["4", "idle", "standard"],
  ["5", "random", "apprentice"],
  ["6", "recalibrator", "minister"],
];

const game = gameOf("crossroads");
if (!game) throw new Error("no scenario");
for (const [seed, id, difficulty] of RECORDED) {
  const policy = POLICIES[id];
  if (!policy) throw new Error(`no policy ${id}`);
  const printable = seed;
  const challenge = { scenario: "crossroads", seed: `alea:golden ${printable}`, difficulty, truths: {} };
  const run = makeRun(challenge, playRun(game, challenge, policy).commands);
  if (!run) throw new Error("a run just played does not replay");
  const name = `${id}-${difficulty}-${printable.replace(/\W/g, "x")}.json`;
  writeFileSync(new URL(name, import.meta.url), writeRun(run));
}
