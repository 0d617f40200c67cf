import type { CauseId } from "../causes.ts";
import type { PledgeState } from "../state.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { PURPOSES, wordOf } from "../vocabulary.ts";

/** Quarters for which a suspended pledge is not paid. */
const SUSPENDED = 2;

/** Suspends what is pledged to an actor. A rule agreed beforehand does so without offence; without one it is whim. */
export function suspend(t: Turn, to: number, cause: CauseId, at: number): void {
  for (const p of t.state.pledges) if (p.to === to) stop(t, p, cause, at);
}

/** Only the pledges whose own rule says so, when something leaks where they are paid. Answers whether any did. */
export function suspendByRule(t: Turn, to: number, cause: CauseId, at: number): boolean {
  const ruled = t.state.pledges.filter((p) => p.to === to && p.trigger === 1);
  for (const p of ruled) stop(t, p, cause, at);
  return ruled.length > 0;
}

/** Tells that a pause has run out, or that Tokyo has ended it by saying the pledge again. */
export function paidAgain(t: Turn, p: PledgeState, now: boolean): void {
  t.dispatches.push({ kind: "pledgeResumed", ...named(t, p), now });
}

function named(t: Turn, p: PledgeState): { to: string; purpose: string } {
  return { to: t.game.scenario.actors[p.to]?.id ?? "", purpose: wordOf(PURPOSES, p.purpose) };
}

function stop(t: Turn, p: PledgeState, cause: CauseId, at: number): void {
  p.suspended = SUSPENDED;
  add(t, STAT.trust, p.to, p.trigger === 1 ? -5 : -35, cause, at);
  t.dispatches.push({ kind: "pledgeSuspended", ...named(t, p) });
}
