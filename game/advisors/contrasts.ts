import { type Game, type Order, QUESTIONS, type QuestionId, type View } from "../engine/index.ts";
import { programmeFor } from "./adaptive.ts";
import { affordable } from "./affordable.ts";
import { answer } from "./answers.ts";
import { wishesOf } from "./line.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import type { Programme } from "./programme.ts";

/** An option with and without which the same middling plan is played, in worlds that differ in one truth. */
export interface Contrast {
  question: QuestionId;
  /** Names the option, not words to show. */
  option: string;
  /** Whether the option is thought to pay where the truth is high or where it is low. */
  pays: "high" | "low";
  change: Partial<Programme>;
  against: Partial<Programme>;
}

export const CONTRASTS: readonly Contrast[] = [
  {
    question: "withdrawal",
    option: "invest in Washington",
    pays: "low",
    change: { washington: 4 },
    against: { washington: 0 },
  },
  {
    question: "linkage",
    option: "much aid to Kyiv",
    pays: "high",
    change: { kyiv: 4 },
    against: { kyiv: 1 },
  },
  { question: "linkage", option: "end aid to Kyiv", pays: "low", change: { kyiv: 0 }, against: { kyiv: 2 } },
  {
    question: "leakage",
    option: "open instead of audited aid",
    pays: "low",
    change: { terms: 0 },
    against: { terms: 1 },
  },
  { question: "leakage", option: "end aid to Kyiv", pays: "high", change: { kyiv: 0 }, against: { kyiv: 2 } },
  {
    question: "bite",
    option: "hard sanctions on Moscow",
    pays: "high",
    change: { russia: 3 },
    against: { russia: 0 },
  },
  {
    question: "bite",
    option: "sanctions on Beijing",
    pays: "high",
    change: { china: 3 },
    against: { china: 0 },
  },
  { question: "neighbours", option: "deep pacts", pays: "high", change: { pacts: 4 }, against: { pacts: 0 } },
  {
    question: "neighbours",
    option: "aid to partners",
    pays: "low",
    change: { partnerAid: 4 },
    against: { partnerAid: 0 },
  },
  {
    question: "appetite",
    option: "a warm line to Beijing",
    pays: "low",
    change: { warm: 4 },
    against: { warm: 0 },
  },
  {
    question: "appetite",
    option: "a firm line to Beijing",
    pays: "high",
    // Both without warm words, which would share the line's quarters and its place in the order of weight.
    change: { firm: 4, warm: 0 },
    against: { firm: 0, warm: 0 },
  },
  {
    question: "appetite",
    option: "counterstrike",
    pays: "high",
    change: { counterstrike: 4 },
    against: { counterstrike: 0 },
  },
  {
    question: "appetite",
    option: "ships at sea",
    pays: "high",
    change: { deploy: 4 },
    against: { deploy: 0 },
  },
  {
    question: "appetite",
    option: "press in crises",
    pays: "high",
    change: { nerve: 4 },
    against: { nerve: 2 },
  },
  { question: "credit", option: "forums", pays: "high", change: { forum: 4 }, against: { forum: 0 } },
];

/** The middling plan with something changed: what a contrast is played by. */
export function middling(change: Partial<Programme>): PolicyMaker {
  const leans = Object.fromEntries(QUESTIONS.map((q) => [q, 0])) as Parameters<typeof programmeFor>[0];
  const plan: Programme = { ...programmeFor(leans, 0), ...change };
  const truths = QUESTIONS.map(() => 500);
  return steady({
    id: "middling",
    orders: (game: Game, view: View): Order[] => affordable(game, view, wishesOf(game, view, plan)),
    respond: (game: Game, view: View) => answer(game, view, truths, plan.nerve),
  });
}
