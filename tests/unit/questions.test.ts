import { describe, expect, it } from "vitest";
import { CONTRASTS, type Contrast, contrasting } from "../../game/advisors/index.ts";
import type { QuestionId, State } from "../../game/engine/index.ts";
import { playRun, reenact, scoreOf } from "../../game/runs/index.ts";
import { challenge, crossroads, policy } from "./helpers.ts";

/**
 * What the game is about: answers that are good in one world and bad in the other. Whoever answers the desk at first
 * beliefs always gives one kind of situation the one answer or the other, on the same seeds, with one truth low and
 * then high.
 */
/**
 * Worlds are added until they settle it. The fewer they are, the more errors must lie between one answer and the
 * other; the last and largest sample has only to tell them apart.
 */
const SAMPLES = [
  { seeds: 20, errors: 3 },
  { seeds: 40, errors: 2 },
  { seeds: 60, errors: 1 },
  { seeds: 120, errors: 1 },
] as const;
const LOW = 150;
const HIGH = 850;

interface Gain {
  mean: number;
  error: number;
}

/** What the one answer is worth beside the other, for each truth: worlds already played are kept from call to call. */
function gains(contrast: Contrast) {
  const played = new Map<number, number[]>([
    [LOW, []],
    [HIGH, []],
  ]);
  return (truth: number, seeds: number): Gain => {
    const worth = played.get(truth) ?? [];
    for (let i = worth.length; i < seeds; i++) {
      const world = challenge(`flip${i}`, { [contrast.question]: truth });
      const score = (side: "high" | "low") =>
        scoreOf(crossroads, playRun(crossroads, world, contrasting(contrast, side)).state);
      worth.push(score("high") - score("low"));
    }
    const mean = worth.reduce((a, b) => a + b, 0) / seeds;
    const variance = worth.reduce((a, b) => a + (b - mean) ** 2, 0) / (seeds - 1);
    return { mean, error: Math.sqrt(variance / seeds) };
  };
}

/** The answers' worth in as many worlds as settle which of them is worth more, or in all. */
function weighed(contrast: Contrast) {
  const gain = gains(contrast);
  const among = ({ seeds, errors }: { seeds: number; errors: number }) => {
    const [below, above] = [gain(LOW, seeds), gain(HIGH, seeds)];
    return { below, above, settled: above.mean - below.mean > errors * (below.error + above.error) };
  };
  let found = among(SAMPLES[0]);
  for (const sample of SAMPLES) {
    if (found.settled) break;
    found = among(sample);
  }
  return found;
}

describe("the open questions turn an answer from good to bad", () => {
  const turned = new Set<QuestionId>();
  for (const contrast of CONTRASTS) {
    const { question, kind, high, low } = contrast;
    it(`${question}: ${kind}, ${high} is worth more beside ${low} where the truth is high`, () => {
      const { below, above, settled } = weighed(contrast);
      expect(settled, `${below.mean} ± ${below.error}, ${above.mean} ± ${above.error}`).toBe(true);
      const sure = Math.abs(below.mean) > 2 * below.error && Math.abs(above.mean) > 2 * above.error;
      if (sure && below.mean * above.mean < 0) turned.add(question);
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
  {
    question: "linkage",
    metric: "the coalition behind Kyiv",
    by: "internationalist",
    sign: 1,
    of: (s) => s.ukraine.coalition,
  },
  { question: "leakage", metric: "leaks", by: "internationalist", sign: 1, of: (s) => s.tally.leaks },
  { question: "bite", metric: "the front", by: "selfreliance", sign: 1, of: (s) => s.ukraine.front },
  {
    question: "neighbours",
    metric: "mean alignment of partners",
    by: "recalibrator",
    sign: 1,
    of: (s) => s.actors.slice(9).reduce((sum, a) => sum + a.alignment, 0),
  },
  {
    question: "appetite",
    metric: "drive of a Beijing that is talked to",
    by: "engagement",
    sign: 1,
    of: (s) => s.beijing.drive,
  },
  { question: "credit", metric: "standing", by: "internationalist", sign: 1, of: (s) => s.nation.standing },
];

describe("each truth alone moves its metric, orders and luck as they were", () => {
  for (const { question, metric, by, sign, of } of METRICS) {
    it(`${question} → ${metric} → ${by} → ${sign > 0 ? "up" : "down"}`, () => {
      let sum = 0;
      for (let i = 0; i < 120; i++) {
        const low = challenge(`metric${i}`, { [question]: LOW });
        const high = challenge(`metric${i}`, { [question]: HIGH });
        const { state, commands } = playRun(crossroads, low, policy(by));
        sum += of(reenact(crossroads, high, commands).state) - of(state);
      }
      expect(sum * sign).toBeGreaterThan(0);
    });
  }
});
