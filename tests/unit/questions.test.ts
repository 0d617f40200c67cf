import { describe, expect, it } from "vitest";
import { checkOrders, defaultResponse, step } from "../../game/engine/index.ts";
import type { Order } from "../../game/engine/orders.ts";
import type { QuestionId } from "../../game/engine/vocabulary.ts";
import { scoreOf, startOf } from "../../game/runs/index.ts";
import { challenge, crossroads } from "./helpers.ts";

/**
 * What the game is about: options that are good in one world and bad in the other. A middling plan is
 * played with and without one option, on the same seeds, with one truth low and then high.
 */
const SEEDS = 120;

const middling = (turn: number): Order[] => [
  { type: "build", capability: turn % 2 === 0 ? "maritime" : "airdefence", amount: 30 },
  { type: "secure", chain: turn % 2 === 0 ? "energy" : "minerals", amount: 30 },
];

function score(
  seed: string,
  truths: Partial<Record<QuestionId, number>>,
  option: (turn: number) => Order[],
): number {
  let state = startOf(crossroads, challenge(seed, truths));
  while (state.phase !== 2) {
    if (state.phase === 1) {
      const answer = step(crossroads, state, defaultResponse(crossroads, state));
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      state = answer.state;
      continue;
    }
    const orders: Order[] = [];
    for (const order of [...option(state.turn), ...middling(state.turn)]) {
      if (checkOrders(crossroads, state, [...orders, order]).length === 0) orders.push(order);
    }
    const answer = step(crossroads, state, { type: "commit", turn: state.turn, orders });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    state = answer.state;
  }
  return scoreOf(crossroads, state);
}

/** Mean gain of the option and its standard error, paired by seed. */
function gain(truths: Partial<Record<QuestionId, number>>, option: (turn: number) => Order[]) {
  const gains = Array.from({ length: SEEDS }, (_, i) => {
    const seed = `flip${i}`;
    return score(seed, truths, option) - score(seed, truths, () => []);
  });
  const mean = gains.reduce((a, b) => a + b, 0) / SEEDS;
  const variance = gains.reduce((a, b) => a + (b - mean) ** 2, 0) / (SEEDS - 1);
  return { mean, error: Math.sqrt(variance / SEEDS) };
}

const FLIPS: { question: QuestionId; name: string; good: 150 | 850; option: (turn: number) => Order[] }[] = [
  {
    question: "linkage",
    name: "much aid to Kyiv",
    good: 850,
    option: (turn) =>
      turn === 0
        ? [
            {
              type: "aid",
              to: "UKR",
              purpose: "reconstruction",
              amount: 100,
              terms: "audited",
              standing: true,
            },
          ]
        : [],
  },
  {
    question: "withdrawal",
    name: "investing in Washington",
    good: 150,
    option: (turn) => [{ type: "pact", with: "USA", track: turn % 2 === 0 ? "host" : "investment" }],
  },
  {
    question: "appetite",
    name: "a warm line to Beijing",
    good: 150,
    option: () => [{ type: "channel", to: "CHN", stance: "warm", offer: "none" }],
  },
  {
    question: "bite",
    name: "hard sanctions on Moscow",
    good: 850,
    option: (turn) =>
      (["energy", "finance", "trade"] as const)
        .map((sector): Order => ({ type: "sanction", on: "RUS", sector, level: 3 }))
        .slice(0, turn < 6 ? 3 : 0),
  },
];

describe("the open questions turn an order from good to bad", () => {
  for (const flip of FLIPS) {
    it(`${flip.question}: ${flip.name}`, () => {
      const low = gain({ [flip.question]: 150 }, flip.option);
      const high = gain({ [flip.question]: 850 }, flip.option);
      const [good, bad] = flip.good === 850 ? [high, low] : [low, high];
      expect(good.mean).toBeGreaterThan(2 * good.error);
      expect(bad.mean).toBeLessThan(-2 * bad.error);
    });
  }
});
