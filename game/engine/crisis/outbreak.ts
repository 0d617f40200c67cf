import { clamp, div } from "../arith.ts";
import { holds } from "../events/condition.ts";
import { tell } from "../ledger/dispatches.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import { ROW, roll, sway } from "../luck.ts";
import type { Rules } from "../rules/index.ts";
import { meanTension, sanctionPressure } from "../state/forces.ts";
import { mark, marked } from "../state/marks.ts";
import { rulesOf } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import type { Role } from "../vocabulary.ts";
import { doubtOf } from "./ladder.ts";

/** Place of Moscow among those that sanctions can name. */
const MOSCOW = 0;

/** Chance in 1000 that Beijing lets something come to a crisis this quarter. */
function outbreakChance(game: Game, s: View): number {
  const { drive, tension, most } = rulesOf(game, s).crisis.outbreak;
  const driven = div(s.beijing.drive - drive.level, drive.by);
  return clamp(driven + div(meanTension(game, s) - tension.level, tension.by), 0, most);
}

/**
 * By kind, the chance in 1000 of its breaking out: Beijing's is divided among its kinds by weight and local
 * tension; Pyongyang's grows with its missiles, Moscow's with what it is denied (tuned: about one run in three).
 */
function chances(game: Game, s: View): number[] {
  const rules = rulesOf(game, s);
  const { rest, outbreak: r } = rules.crisis;
  const open = game.crises.map((c, i) => {
    const last = marked(s.history.broke, game.scenario.crises[i]?.slot ?? -1);
    return (last === 0 || s.turn + 1 - last >= rest) && holds(c.tests, s);
  });
  const weigh = (i: number) =>
    (game.scenario.crises[i]?.weight ?? 0) +
    div(s.zones[game.crises[i]?.zone ?? 0]?.tension ?? 0, r.localTension);
  let sum = 0;
  for (let i = 0; i < open.length; i++) {
    if (open[i] && game.crises[i]?.role === "beijing") sum += weigh(i);
  }
  const chance = outbreakChance(game, s);
  return game.crises.map((c, i) => {
    if (!open[i]) return 0;
    if (c.role === "pyongyang") return div(s.pyongyang.missiles, r.missiles);
    if (c.role === "moscow")
      return r.moscow.base + div(sanctionPressure(rules, s, MOSCOW, "pressure"), r.moscow.pressure);
    return sum === 0 ? 0 : div(chance * weigh(i), sum);
  });
}

/** A rival's resolve before its luck: what moves it is its own. */
function firmness({ crisis: { resolve } }: Rules, s: View, role: Role): number {
  const { pyongyang, moscow, beijing } = resolve;
  if (role === "pyongyang") return pyongyang.base + div(s.pyongyang.missiles, pyongyang.missiles);
  if (role === "moscow") return moscow.base + div(moscow.coalition - s.ukraine.coalition, moscow.by);
  const { drive, power } = beijing;
  return (
    beijing.base + div(drive.times * s.beijing.drive, drive.by) + div(s.beijing.power - power.level, power.by)
  );
}

export function openCrisis(t: Turn): void {
  const { game, state: s } = t;
  if (s.turn === 0 || s.crisis !== null) return;
  const weights = chances(game, s);
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (roll(t.luck, ROW.crisis, 0, 1000) >= sum) return;
  const kind = likeliest(t, weights);
  const data = game.scenario.crises[kind];
  if (!data) return;
  const { outbreak, resolve, doubt } = t.rules.crisis;
  const { luck } = resolve;
  const nerve = sway(t.luck, ROW.crisis, 3, luck.sway) + sway(t.luck, ROW.crisis, 4, luck.sway);
  const firm = firmness(t.rules, s, game.crises[kind]?.role ?? "beijing");
  s.hidden.resolve = clamp(firm + div(luck.times * nerve, luck.by), 0, 1000);
  // The sighting errs by less than the doubt it is given, so the range always holds the truth.
  const width = doubtOf(t.rules, s);
  const seen = s.hidden.resolve + sway(t.luck, ROW.crisis, 5, Math.min(doubt.sighting, width));
  s.crisis = {
    kind,
    tokyo: 1,
    rival: roll(t.luck, ROW.crisis, 2, 1000) < outbreak.ahead ? 2 : 1,
    exchange: 1,
    holds: 0,
    line: false,
    mandate: "none",
    signalLow: clamp(seen - width, 0, 1000),
    signalHigh: clamp(seen + width, 0, 1000),
    trail: [],
  };
  s.tally.crises++;
  s.history.broke = mark(s.history.broke, data.slot, s.turn + 1);
  tell(t, { kind: "crisisOpens", crisis: data.id, zone: data.zone });
}

/** Each kind draws from a place of its own and the heaviest draw wins, so that a new kind shifts nobody's luck. */
function likeliest(t: Turn, weights: readonly number[]): number {
  let best = 0;
  let most = -1;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    const draw = weight * roll(t.luck, ROW.crisisKind, t.game.scenario.crises[i]?.slot ?? i, 1000);
    if (draw <= most) continue;
    most = draw;
    best = i;
  }
  return best;
}
