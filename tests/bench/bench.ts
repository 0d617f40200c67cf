import { policyOf } from "../../game/advisors/index.ts";
import { defaultResponse, hashOf, step } from "../../game/engine/index.ts";
import type { State } from "../../game/engine/state.ts";
import { gameOf, makeRun, playRun, startOf, verifyText, writeRun } from "../../game/runs/index.ts";

/**
 * Speed as figures of one process, to be compared as ratios within one run: npm run bench. Each line is the
 * median of five rounds after one to warm up.
 */
const ROUNDS = 5;
const game = gameOf("crossroads");
if (!game) throw new Error("no scenario");
const recalibrator = policyOf("recalibrator");
if (!recalibrator) throw new Error("no policy");

function median(work: () => number): number {
  work();
  const figures = Array.from({ length: ROUNDS }, work).sort((a, b) => a - b);
  return figures[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Things done a second. */
function rate(work: () => number): number {
  return median(() => {
    const start = performance.now();
    const count = work();
    return (count / (performance.now() - start)) * 1000;
  });
}

/** A pure multiply loop in the same process: the yardstick that makes two machines comparable. */
const yardstick = rate(() => {
  let x = 1;
  for (let i = 0; i < 20_000_000; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  return x === 0 ? 1 : 20_000_000;
});

const turns = rate(() => {
  let closed = 0;
  for (let seed = 0; seed < 150; seed++) {
    const challenge = {
      scenario: "crossroads",
      seed: `alea:bench ${seed}`,
      difficulty: "standard" as const,
      truths: {},
    };
    let state = startOf(game, challenge);
    while (state.phase !== 2) {
      const command =
        state.phase === 0 ? { type: "commit", turn: state.turn, orders: [] } : defaultResponse(game, state);
      const stepped = step(game, state, command);
      if (!stepped.ok) throw new Error("refused");
      state = stepped.state;
    }
    closed += state.scores.length;
  }
  return closed;
});

const challenge = { scenario: "crossroads", seed: "alea:bench", difficulty: "standard" as const, truths: {} };
const played = playRun(game, challenge, recalibrator);
const file = makeRun(challenge, played.commands);
if (!file) throw new Error("no run");
const text = writeRun(file);
const verified = rate(() => {
  for (let i = 0; i < 60; i++) if (verifyText(text).verdict !== "valid") throw new Error("not valid");
  return 60;
});

const state: State = played.state;
const hashes = rate(() => {
  let x = 0;
  for (let i = 0; i < 30_000; i++) x ^= hashOf(state);
  return x === -1 ? 1 : 30_000;
});

const kept = JSON.stringify(played.reports).length;
const line = (name: string, value: string) => console.log(`${name.padEnd(46)}${value}`);
line("turns a second, ledger and hash on", turns.toFixed(0));
line("multiplications a turn costs", (yardstick / turns).toFixed(0));
line("run files verified a second (24 quarters)", verified.toFixed(1));
line("hashing, share of a turn", `${((turns / hashes) * 100).toFixed(1)} %`);
line("a run's reports as JSON, KB", (kept / 1024).toFixed(0));
line("a run file, KB", (text.length / 1024).toFixed(1));
