import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import type { Setting } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import type { Ask, AskAnswer } from "../vocabulary.ts";
import type { Order } from "./index.ts";
import { fits, type OrderPattern } from "./pattern.ts";

/** What gives Washington each thing that it asks for. */
export const ASK_PATTERNS: Readonly<Record<Ask, OrderPattern>> = {
  host: { type: "pact", track: "host" },
  investment: { type: "pact", track: "investment" },
  spending: { type: "build", least: 30 },
  kyiv: { type: "aid", to: "kyiv", least: 20 },
};

/** Command in common in place of what was asked, and a plain no. */
const TRADE: OrderPattern = { type: "pact", track: "command" };
const NO: OrderPattern = { type: "channel", to: "washington", stance: "firm" };

/** What an order answers to the year's ask; `open` if nothing. */
export function askAnswerOf(game: Setting, s: View, order: Order): AskAnswer {
  if (fits(game, s, order, ASK_PATTERNS[s.washington.ask])) return "given";
  if (fits(game, s, order, TRADE)) return "traded";
  return fits(game, s, order, NO) ? "refused" : "open";
}

/** The first answer of a year counts. A no said openly costs its own price and nothing at the year's end. */
export function answerAsk(t: Turn, orders: readonly Order[]): void {
  const { washington } = t.state;
  if (washington.answer !== "open") return;
  const said = orders.map((order) => askAnswerOf(t.game, t.state, order));
  const answer = said.find((each) => each === "given") ?? said.find((each) => each !== "open") ?? "open";
  washington.answer = answer;
  const { given, traded } = t.rules.ask;
  if (answer === "given") add(t, STAT.asia, 0, given, CAUSE.burdenShared);
  if (answer === "traded") add(t, STAT.asia, 0, traded, CAUSE.askTraded);
}
