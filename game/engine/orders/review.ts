import { measuresOf } from "../acts/standing.ts";
import { tell } from "../ledger/dispatches.ts";
import type { ReviewOdds } from "../ledger/report.ts";
import type { Game } from "../ledger/turn.ts";
import { chancesAt, leakOdds } from "../state/odds.ts";
import { actorId, rulesOf } from "../state/setting.ts";
import type { PledgeState } from "../state/state.ts";
import type { OrderKind } from "./kind.ts";

/** A page on what a pledge has cost, what has come back, and what the next instalment may bring at both ends. */
export interface ReviewOrder {
  type: "review";
  pledge: number;
}

/** Truths at which the odds are told. */
const ENDS = [150, 850] as const;

export const REVIEW: OrderKind<ReviewOrder> = {
  type: "review",
  family: "aid",
  fields: { pledge: { kind: "number", min: 0, max: 9999 } },
  takesSlot: () => false,
  price: (game, s) => rulesOf(game, s).prices.review,
  subject: (_game, _s, order) => `pledge ${order.pledge}`,
  refuse: (_game, s, order) =>
    s.pledges.some((p) => p.id === order.pledge) ? null : { code: "noPledge", what: String(order.pledge) },
  carryOut(t, order) {
    const { game, state: s } = t;
    const found = s.pledges.find((p) => p.id === order.pledge);
    if (!found) return;
    const now = measuresOf(s, found.to);
    const [trust, alignment, contracts, technology, custody, leaks] = now.map(
      (value, i) => value - (found.was[i] ?? value),
    ) as [number, number, number, number, number, number];
    const kyiv = found.to === game.roles.kyiv;
    tell(t, {
      kind: "review",
      pledge: found.id,
      to: actorId(game, found.to),
      kyiv,
      spent: found.paid,
      trust,
      alignment,
      contracts,
      technology,
      custody,
      leaks,
      odds: kyiv ? oddsOf(game, found) : null,
    });
  },
  about: ({ pledge }) => ({ pledge }),
};

/** What an instalment on a pledge's terms comes to, by the kind that a pledge answers when it falls due; null where none does. */
function oddsOf(game: Game, { terms }: PledgeState): ReviewOdds | null {
  const kind = game.situations.find(({ data }) => data.standing === true);
  const answer = kind?.data.answers.find(({ orders }) =>
    orders.some((each) => each.type === "aid" && each.terms?.includes(terms) === true),
  );
  if (!answer) return null;
  const second = leakOdds(answer);
  const leaks = (truth: number): number => (second ? chancesAt(second, 0, truth)[0] : 0);
  const sobers = (truth: number): number => chancesAt(answer, 0, truth)[0];
  return { sobers: [sobers(ENDS[0]), sobers(ENDS[1])], leaks: [leaks(ENDS[0]), leaks(ENDS[1])] };
}
