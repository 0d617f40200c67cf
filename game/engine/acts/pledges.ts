import type { Cause } from "../ledger/causes.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { actorId } from "../state/setting.ts";
import type { PledgeState } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import type { Purpose } from "../vocabulary.ts";
import { remember } from "./memory.ts";
import { wordKept } from "./promises.ts";

/** What may become of a standing pledge, whoever decides it: suspended, paid again, ended. */

/** Suspends what is pledged to an actor. A rule agreed beforehand does so without offence; without one it is whim. */
export function suspend(t: Turn, to: number, cause: Cause, ref: number): void {
  for (const p of t.state.pledges) if (p.to === to) stop(t, p, cause, ref);
}

/** Only the pledges whose own rule says so, when something leaks where they are paid. Answers whether any did. */
export function suspendByRule(t: Turn, to: number, cause: Cause, ref: number): boolean {
  const ruled = t.state.pledges.filter((p) => p.to === to && p.trigger);
  for (const p of ruled) stop(t, p, cause, ref);
  return ruled.length > 0;
}

function stop(t: Turn, p: PledgeState, cause: Cause, ref: number): void {
  const { quarters, byRule, byWhim } = t.rules.pledge.suspended;
  p.suspended = quarters;
  add(t, STAT.trust, p.to, p.trigger ? byRule : byWhim, cause, ref);
  tell(t, { kind: "pledgeSuspended", ...named(t, p) });
}

/** Tells that a pause has run out, or that Tokyo has ended it by saying the pledge again. */
export function paidAgain(t: Turn, p: PledgeState, now: boolean): void {
  tell(t, { kind: "pledgeResumed", ...named(t, p), now });
}

/** A pledge that is paid no longer, and the news of it. */
export function dropPledge(t: Turn, p: PledgeState): void {
  t.state.pledges = t.state.pledges.filter((each) => each !== p);
  tell(t, { kind: "pledgeEnded", ...named(t, p) });
}

/** Ending at once breaks a word: the partner always minds, the rest in proportion to `credit`. */
export function breakPledge(t: Turn, p: PledgeState, ref: number): void {
  const { end, broken } = t.rules.pledge;
  dropPledge(t, p);
  add(t, STAT.trust, p.to, end.trust - p.amount, CAUSE.pledgeEnded, ref);
  remember(t, p.to, "abandoned", end.remembered);
  wordKept(t, -broken);
}

function named(t: Turn, p: PledgeState): { to: string; purpose: Purpose } {
  return { to: actorId(t.game, p.to), purpose: p.purpose };
}
