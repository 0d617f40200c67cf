import { parseArgs } from "node:util";
import { FAST, policyOf } from "../../game/advisors/index.ts";
import { playOut, worlds } from "../../game/advisors/rollouts.ts";
import { copyState, hashOf, type State, step, stream, viewOf } from "../../game/engine/index.ts";
import { gameOf, makeRun, playRun, startOf, verifyText, writeRun } from "../../game/runs/index.ts";
import { coldClass, coldSeconds } from "./cold.ts";
import { compareWith, figure, heading, writeFigures } from "./figures.ts";
import { hostedRates, type Script, scriptOf } from "./hosted.ts";
import { integersIn, kernel } from "./kernel.ts";
import { keptBytes, median, milliseconds, paired, rate } from "./measure.ts";

/**
 * Speed and size as figures of one process, to be compared as ratios within one run: npm run bench. Targets are
 * printed beside them and never tested: a machine is not wrong for being slow. `--out FILE` keeps the figures,
 * `--against FILE` prints their ratios to those of an earlier run.
 */
const { values } = parseArgs({ options: { out: { type: "string" }, against: { type: "string" } } });
if (values.against !== undefined) compareWith(values.against);
const game = gameOf("crossroads");
const recalibrator = policyOf("recalibrator");
const search = policyOf("search");
if (!game || !recalibrator || !search) throw new Error("nothing to measure");

const challengeOf = (seed: string | number) => ({
  scenario: "crossroads",
  seed: `alea:bench ${seed}`,
  difficulty: "standard" as const,
  truths: {},
});

heading();

/** A pure multiply loop in the same process: the yardstick that makes two machines comparable. */
const yardstick = rate(() => {
  let x = 1;
  for (let i = 0; i < 20_000_000; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  return x === 0 ? 1 : 20_000_000;
});

const scripts: Script[] = Array.from({ length: 150 }, (_, i) =>
  scriptOf(game, startOf(game, challengeOf(i))),
);
/** All scripts step by step; `told` is shown each report. */
function playAll(told: (rows: number) => void): number {
  let closed = 0;
  for (const { start, commands, quarters } of scripts) {
    let state = start;
    for (const command of commands) {
      const stepped = step(game as NonNullable<typeof game>, state, command);
      if (!stepped.ok) throw new Error("refused");
      state = stepped.state;
      told(stepped.report.rows.length / 2);
    }
    closed += quarters;
  }
  return closed;
}
const challenge = challengeOf("file");
const played = playRun(game, challenge, recalibrator);
const last: State = played.state;
let rows = 0;
const quarters = playAll((count) => {
  rows += count;
});
const size = {
  integers: integersIn(last),
  rows: rows / quarters,
  commands: scripts.reduce((sum, s) => sum + s.commands.length, 0) / quarters,
};
const { rates, share } = paired(
  () => playAll(() => {}),
  () => (kernel(size, 40_000) === -1 ? 1 : 40_000),
);
const [turns, bare] = rates;
figure("turns a second, ledger and hash on", turns, "", "≥ 35,000");
figure("multiplications that one turn costs", yardstick / turns);
figure(`a bare integer kernel of this size (${size.integers}), turns a second`, bare);
figure("our share of it", share, "", "0.20–0.25");

const file = makeRun(challenge, played.commands);
if (!file) throw new Error("no run");
const text = writeRun(file);
const verified = rate(() => {
  for (let i = 0; i < 60; i++) if (verifyText(text).verdict !== "valid") throw new Error("not valid");
  return 60;
});
figure("run files verified a second (24 quarters)", verified, "", "≥ 900");

const hashes = rate(() => {
  let x = 0;
  for (let i = 0; i < 30_000; i++) x ^= hashOf(last);
  return x === -1 ? 1 : 30_000;
});
figure("hashing, share of a turn", (turns / hashes) * 100, "%", "≤ 8 %");

const kept = keptBytes(100, (i) => playRun(game, challengeOf(`kept ${i}`), recalibrator));
figure("memory of a run kept with its ledgers", kept / 1024, "KB", "≤ 200 KB");
figure("a run file as text", text.length / 1024, "KB");

const views: State[] = [];
playRun(game, challengeOf("search"), recalibrator, (state) => {
  if (state.queue.length === 0 && state.crisis === null) views.push(state);
});
const middle = views[8] as State;
const imagined = worlds(game, viewOf(middle), {}, 16, "bench");
/** Quarters of a rollout. */
const HORIZON = 8;
const rollouts = rate(() => {
  for (const world of imagined) playOut(game, copyState(world), HORIZON);
  return imagined.length;
});
figure(`rollouts a second (${HORIZON} quarters, orders included)`, rollouts);

const searcher = search.begin({});
const random = stream("bench");
const decisions = views
  .slice(0, 9)
  .map((state) => milliseconds(() => searcher.orders(game, viewOf(state), random)));
figure("search: its first decision", decisions[0] ?? 0, "ms");
figure("search: a later decision", median(decisions.slice(1)), "ms");

console.log("\nthe command line begun afresh, processor seconds");
figure("nothing but its help", coldSeconds("--help"), "s");
const policies = Object.values(FAST);
const pupils = Array.from({ length: 60 }, (_, i) => {
  const task = challengeOf(`class ${i}`);
  const run = makeRun(task, playRun(game, task, policies[i % policies.length] ?? recalibrator).commands);
  if (!run) throw new Error("no run");
  return writeRun(run);
});
figure("a class of 60 run files", coldClass(pupils), "s", "≤ 1.5 s");

console.log("\nthe same rules hosted on boardgame.io, in this process");
for (const { style, turns: slower } of hostedRates(game, scripts.slice(0, 6), 3)) {
  figure(`${style}: turns a second`, slower);
  figure(
    `${style}: this engine is faster by`,
    turns / slower,
    "×",
    style === "immer draft" ? "≥ 100 ×" : "–",
  );
}
if (values.out !== undefined) writeFigures(values.out);
