import { policyOf } from "../../game/advisors/index.ts";
import { HORIZON, playOut, worlds } from "../../game/advisors/rollouts.ts";
import { SCHOOLS } from "../../game/advisors/schools.ts";
import { copyState, hashOf, type State, step, stream, viewOf } from "../../game/engine/index.ts";
import { gameOf, makeRun, playRun, startOf, verifyText, writeRun } from "../../game/runs/index.ts";
import { hostedRates, type Script, scriptOf } from "./hosted.ts";
import { keptBytes, median, milliseconds, rate } from "./measure.ts";

/**
 * Speed and size as figures of one process, to be compared as ratios within one run: npm run bench. Targets are
 * printed beside them and never tested: a machine is not wrong for being slow.
 */
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

/** The target stands beside the figure; "–" where ANCHORS names none. */
function line(name: string, found: string, target = "–"): void {
  console.log(`${name.padEnd(52)}${found.padStart(14)}   ${target}`);
}
const n0 = (x: number) => Math.round(x).toLocaleString("en-GB");

line("figure", "found", "target");

/** A pure multiply loop in the same process: the yardstick that makes two machines comparable. */
const yardstick = rate(() => {
  let x = 1;
  for (let i = 0; i < 20_000_000; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  return x === 0 ? 1 : 20_000_000;
});

const scripts: Script[] = Array.from({ length: 150 }, (_, i) =>
  scriptOf(game, startOf(game, challengeOf(i))),
);
const turns = rate(() => {
  let closed = 0;
  for (const { start, commands, quarters } of scripts) {
    let state = start;
    for (const command of commands) {
      const stepped = step(game, state, command);
      if (!stepped.ok) throw new Error("refused");
      state = stepped.state;
    }
    closed += quarters;
  }
  return closed;
});
line("turns a second, ledger and hash on", n0(turns), "≥ 60,000; reach 120,000");
line("multiplications that one turn costs", n0(yardstick / turns));

const challenge = challengeOf("file");
const played = playRun(game, challenge, recalibrator);
const file = makeRun(challenge, played.commands);
if (!file) throw new Error("no run");
const text = writeRun(file);
const verified = rate(() => {
  for (let i = 0; i < 60; i++) if (verifyText(text).verdict !== "valid") throw new Error("not valid");
  return 60;
});
line("run files verified a second (24 quarters)", n0(verified), "≥ 2,500");

const last: State = played.state;
const hashes = rate(() => {
  let x = 0;
  for (let i = 0; i < 30_000; i++) x ^= hashOf(last);
  return x === -1 ? 1 : 30_000;
});
line("hashing, share of a turn", `${((turns / hashes) * 100).toFixed(1)} %`, "≤ 8 %");

const kept = keptBytes(100, (i) => playRun(game, challengeOf(`kept ${i}`), recalibrator));
line("memory of a run kept with its ledgers", `${n0(kept / 1024)} KB`, "≤ 200 KB");
line("a run file as text", `${(text.length / 1024).toFixed(1)} KB`);

const views: State[] = [];
playRun(game, challengeOf("search"), recalibrator, (state) => {
  if (state.phase === "plan") views.push(state);
});
const middle = views[8] as State;
const imagined = worlds(game, viewOf(middle), {}, 16, "bench");
const plan = { programme: (SCHOOLS[1] as (typeof SCHOOLS)[number]).line, without: [] };
const rollouts = rate(() => {
  for (const world of imagined) playOut(game, copyState(world), plan, HORIZON);
  return imagined.length;
});
line(`rollouts a second (${HORIZON} quarters, orders included)`, n0(rollouts));

const searcher = search.begin({});
const random = stream("bench");
const decisions = views
  .slice(0, 9)
  .map((state) => milliseconds(() => searcher.orders(game, viewOf(state), random)));
line("search: its first decision", `${n0(decisions[0] ?? 0)} ms`);
line("search: a later decision", `${n0(median(decisions.slice(1)))} ms`);

console.log("\nthe same rules hosted on boardgame.io, in this process");
for (const { style, turns: slower } of hostedRates(game, scripts.slice(0, 6), 3)) {
  line(`${style}: turns a second`, n0(slower));
  line(
    `${style}: this engine is faster by`,
    `${n0(turns / slower)} ×`,
    style === "immer draft" ? "≥ 100 ×" : "–",
  );
}
