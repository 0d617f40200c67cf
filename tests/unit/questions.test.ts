import { describe, expect, it } from "vitest";
import { CONTRASTS, middling } from "../../game/advisors/index.ts";
import type { QuestionId, State } from "../../game/engine/index.ts";
import { playRun, reenact, scoreOf } from "../../game/runs/index.ts";
import { challenge, crossroads, policy } from "./helpers.ts";

/**
 * What the game is about: options that are good in one world and bad in the other. The middling plan is
 * played with and without one option, on the same seeds, with one truth low and then high.
 */
const SEEDS = 60;
const LOW = 150;
const HIGH = 850;

function gain(at: number, truth: number): { mean: number; error: number } {
  const contrast = CONTRASTS[at] as (typeof CONTRASTS)[number];
  const gains = Array.from({ length: SEEDS }, (_, i) => {
    const world = challenge(`flip${i}`, { [contrast.question]: truth });
    const played = (by: Parameters<typeof middling>[0]) =>
      scoreOf(crossroads, playRun(crossroads, world, middling(by)).state);
    return played(contrast.change) - played(contrast.against);
  });
  const mean = gains.reduce((a, b) => a + b, 0) / SEEDS;
  const variance = gains.reduce((a, b) => a + (b - mean) ** 2, 0) / (SEEDS - 1);
  return { mean, error: Math.sqrt(variance / SEEDS) };
}

describe("the open questions turn an order from good to bad", () => {
  const turned = new Set<QuestionId>();
  for (const [at, contrast] of CONTRASTS.entries()) {
    it(`${contrast.question}: ${contrast.option} is worth more where the truth is ${contrast.pays}`, () => {
      const low = gain(at, LOW);
      const high = gain(at, HIGH);
      const swing = contrast.pays === "high" ? high.mean - low.mean : low.mean - high.mean;
      expect(swing).toBeGreaterThan(low.error + high.error);
      const sure = Math.abs(low.mean) > 2 * low.error && Math.abs(high.mean) > 2 * high.error;
      if (sure && low.mean * high.mean < 0) turned.add(contrast.question);
    });
  }

  it("does so beyond error for at least five of the seven", () => {
    expect([...turned].length, [...turned].join(" ")).toBeGreaterThanOrEqual(5);
  });
});

/** Question → metric → policy → sign: what each truth moves when orders and luck stay as they were. */
const METRICS: {
  question: QuestionId;
  metric: string;
  by: string;
  sign: 1 | -1;
  of: (s: State) => number;
}[] = [
  {
    question: "withdrawal",
    metric: "commitment to Asia",
    by: "idle",
    sign: -1,
    of: (s) => s.washington.asia,
  },
  { question: "linkage", metric: "example", by: "internationalist", sign: 1, of: (s) => s.ukraine.example },
  { question: "leakage", metric: "leaks", by: "internationalist", sign: 1, of: (s) => s.tally.leaks },
  { question: "bite", metric: "Beijing's power", by: "fortress", sign: -1, of: (s) => s.beijing.power },
  {
    question: "neighbours",
    metric: "mean alignment of partners",
    by: "recalibrator",
    sign: 1,
    of: (s) => s.actors.slice(9).reduce((sum, a) => sum + a.alignment, 0),
  },
  {
    question: "appetite",
    metric: "drive of a Beijing unopposed",
    by: "accommodator",
    sign: 1,
    of: (s) => s.beijing.drive,
  },
  { question: "credit", metric: "standing", by: "internationalist", sign: 1, of: (s) => s.nation.standing },
];

describe("each truth alone moves its metric, orders and luck as they were", () => {
  for (const { question, metric, by, sign, of } of METRICS) {
    it(`${question} → ${metric} → ${by} → ${sign > 0 ? "up" : "down"}`, () => {
      let sum = 0;
      for (let i = 0; i < 200; i++) {
        const low = challenge(`metric${i}`, { [question]: LOW });
        const high = challenge(`metric${i}`, { [question]: HIGH });
        const { state, commands } = playRun(crossroads, low, policy(by));
        sum += of(reenact(crossroads, high, commands).state) - of(state);
      }
      expect(sum * sign).toBeGreaterThan(0);
    });
  }
});
