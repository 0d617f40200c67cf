import { clamp, div } from "../arith.ts";
import { holds } from "../events/condition.ts";
import { tell } from "../ledger/dispatches.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import { ROW, roll, sway } from "../luck.ts";
import { mark, marked } from "../state/marks.ts";
import { seaHeld } from "../state/seas.ts";
import { FAR, rulesOf, stepsBetween } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import type { Beginner } from "../vocabulary.ts";

/** A crisis is earned: a situation that ends badly may open one, the likelier the less the sea is held. */

/** Whether nothing breaks out in a turn, counted from 0, whatever ends badly in it. */
export function calmIn(game: Game, s: Pick<View, "difficulty">, turn: number): boolean {
  return turn < rulesOf(game, s).situations.crisis.quiet;
}

/** The chance in 1000 that a bad outcome in a sea comes to a crisis; `share` is the kind's readiness, per cent. */
export function outbreakChance(game: Game, s: View, share: number, zone: number): number {
  if (calmIn(game, s, s.turn)) return 0;
  const { times, least, most } = rulesOf(game, s).situations.crisis;
  return div(times * share * clamp(1000 - seaHeld(game, s, zone), least, most), 50_000);
}

/** Opens one of the kinds named in the nearest sea, unless a crisis is open or each of them has just been settled. */
export function breakOut(
  t: Turn,
  kinds: readonly number[],
  share: number,
  zone: number,
  place: number,
  begun: Beginner,
): void {
  const { game, state: s } = t;
  if (s.crisis !== null || s.turn >= game.scenario.turns) return;
  if (roll(t.luck, ROW.crisisKind, place, 1000) >= outbreakChance(game, s, share, zone)) return;
  const kind = nearestCrisis(game, s, kinds, zone);
  const data = game.scenario.crises[kind];
  if (!data) return;
  const { first, signal } = t.rules.crisis;
  s.crisis = {
    kind,
    begun,
    tokyo: first,
    rival: first,
    exchange: 1,
    line: false,
    mandate: "none",
    signal: sway(t.luck, ROW.crisis, 5, signal),
    trail: [],
  };
  s.tally.crises++;
  s.history.broke = mark(s.history.broke, data.slot, s.turn + 1);
  tell(t, { kind: "crisisOpens", crisis: data.id, zone: data.zone, begun });
}

/** The kind that would break out in a sea, of those named: the nearest that has not just been settled; −1 for none. */
export function nearestCrisis(game: Game, s: View, kinds: readonly number[], zone: number): number {
  const { rest } = rulesOf(game, s).crisis;
  let best = -1;
  let least = FAR;
  for (const kind of kinds) {
    const compiled = game.crises[kind];
    const last = marked(s.history.broke, game.scenario.crises[kind]?.slot ?? -1);
    if (!compiled || (last > 0 && s.turn + 1 - last < rest)) continue;
    const steps = stepsBetween(game, compiled.zone, zone);
    if (steps >= least || !holds(compiled.tests, s)) continue;
    best = kind;
    least = steps;
  }
  return best;
}
