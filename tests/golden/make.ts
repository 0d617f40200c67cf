import { readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { FAST } from "../../game/advisors/index.ts";
import { type Difficulty, ENDINGS } from "../../game/engine/index.ts";
import { endingOf, gameOf, makeRun, playRun, writeRun } from "../../game/runs/index.ts";
import { tableOf } from "./table.ts";

/** Records the golden runs afresh: npm run golden. After a rules change the difference shows what moved. */
const RECORDED: [scenario: string, seed: string, policy: string, difficulty: Difficulty][] = [
  ["crossroads", "1", "internationalist", "standard"],
  ["crossroads", "2", "recalibrator", "standard"],
  ["crossroads", "3", "random", "standard"],
  ["crossroads", "4", "adaptive", "standard"],
  ["crossroads", "5", "random", "apprentice"],
  ["crossroads", "6", "selfreliance", "minister"],
  ["tutorial", "7", "random", "apprentice"],
  ["pledge", "8", "engagement", "standard"],
  ["carriers", "9", "recalibrator", "minister"],
  ["varyag", "10", "random", "standard"],
];

/** How far to look for a run of each ending. */
const MOST_SEEDS = 3000;

for (const name of readdirSync(new URL(".", import.meta.url))) {
  if (/\.(json|txt)$/.test(name)) unlinkSync(new URL(name, import.meta.url));
}

function record(scenario: string, seed: string, id: string, difficulty: Difficulty, name: string): void {
  const game = gameOf(scenario);
  const policy = FAST[id];
  if (!game || !policy) throw new Error(`no ${scenario} or no ${id}`);
  const challenge = { scenario, seed: `alea:golden ${seed}`, difficulty, truths: {} };
  const run = makeRun(challenge, playRun(game, challenge, policy).commands);
  if (!run) throw new Error("a run just played does not replay");
  writeFileSync(new URL(`${name}.json`, import.meta.url), writeRun(run));
  writeFileSync(new URL(`${name}.txt`, import.meta.url), tableOf(run));
}

for (const [scenario, seed, id, difficulty] of RECORDED) {
  record(scenario, seed, id, difficulty, `${scenario}-${id}-${difficulty}-${seed}`);
}

/** A finished run for every way a run can end: the first that natural play finds, scenario by scenario. */
const missing = new Set<string>(ENDINGS);
for (const scenario of ["crossroads", "varyag"]) {
  const game = gameOf(scenario);
  if (!game) throw new Error(`no ${scenario}`);
  const own = new Set(game.endings?.map((e) => e.id) ?? []);
  const wanted = (ending: string) =>
    missing.has(ending) && (scenario === "crossroads" || own.has(ending as never));
  for (let seed = 0; seed < MOST_SEEDS && [...missing].some(wanted); seed++) {
    for (const [id, policy] of Object.entries(FAST)) {
      const challenge = {
        scenario,
        seed: `alea:golden e${seed}`,
        difficulty: "standard" as const,
        truths: {},
      };
      const ending = endingOf(playRun(game, challenge, policy).state) ?? "";
      if (!wanted(ending)) continue;
      missing.delete(ending);
      record(scenario, `e${seed}`, id, "standard", `ending-${ending}`);
    }
    if (scenario === "crossroads" && [...missing].every((e) => ENDINGS.indexOf(e as never) >= 10)) break;
  }
}
if (missing.size > 0) throw new Error(`no run ends in ${[...missing].join(", ")}`);
