import { clamp, div, replaced } from "./arith.ts";
import { QUARTER_NOISE } from "./beliefs.ts";
import { forcesInReach, meanTension, sanctionPressure } from "./forces.ts";
import type { CompiledCrisis, Game } from "./game.ts";
import { roll, sway } from "./luck.ts";
import type { CrisisData } from "./scenario.ts";
import type { CrisisState, State } from "./state.ts";
import type { Turn } from "./turn.ts";
import type { Role } from "./vocabulary.ts";

/** The ladder's arithmetic, shared by the rules that climb it and by what the desk forecasts. */
export const WAR = 6;
export const MOST_EXCHANGES = 6;
export const OFFRAMP_FROM = 3;
/** Accident in 1000 for each rung, from rung 3. */
const ACCIDENT = 48;
const APPETITE = 5;
/** Quarters in which what has just been settled does not break out again: both sides remember how it went. */
const REST = 6;
/** Resolve below this lets a rival take the off-ramp, if it is not moved by ambition. */
export const RAMP = 560;

export function crisisData(game: Game, c: CrisisState): CrisisData {
  const data = game.scenario.crises[c.kind];
  if (!data) throw new Error(`no crisis ${c.kind}`);
  return data;
}

/** Chance in 1000 that Beijing lets something come to a crisis this quarter. */
export function outbreakChance(game: Game, s: State): number {
  return clamp(div(s.beijing.drive - 265, 2) + div(meanTension(game, s) - 300, 8), 0, 400);
}

/**
 * By kind, the chance in 1000 of its breaking out: Beijing's is divided among its kinds by weight and local
 * tension; Pyongyang's grows with its missiles, Moscow's with what it is denied (tuned: about one run in three).
 */
function chances(game: Game, s: State): number[] {
  const open = game.crises.map((c, i) => {
    const last = s.broke[i] ?? 0;
    return (last === 0 || s.turn + 1 - last >= REST) && c.tests.every((test) => test(s));
  });
  const weigh = (i: number) =>
    (game.scenario.crises[i]?.weight ?? 0) + div(s.zones[game.crises[i]?.zone ?? 0]?.tension ?? 0, 4);
  let sum = 0;
  for (let i = 0; i < open.length; i++) {
    if (open[i] && game.crises[i]?.role === "beijing") sum += weigh(i);
  }
  const chance = outbreakChance(game, s);
  return game.crises.map((c, i) => {
    if (!open[i]) return 0;
    if (c.role === "pyongyang") return div(s.pyongyang.missiles, 26);
    if (c.role === "moscow") return 3 + div(sanctionPressure(s, 0, "pressure"), 22);
    return sum === 0 ? 0 : div(chance * weigh(i), sum);
  });
}

/** A rival's resolve before its luck: what moves it is its own. */
function firmness(s: State, role: Role): number {
  if (role === "pyongyang") return 320 + div(s.pyongyang.missiles, 5);
  if (role === "moscow") return 320 + div(600 - s.ukraine.coalition, 5);
  return 200 + div(35 * s.beijing.drive, 100) + div(s.beijing.power - 450, 4);
}

export function openCrisis(t: Turn): void {
  const { game, state: s } = t;
  if (s.turn === 0 || s.crisis !== null) return;
  const weights = chances(game, s);
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (roll(t.luck, "crisis", 0, 1000) >= sum) return;
  const kind = likeliest(t, weights);
  const data = game.scenario.crises[kind];
  if (!data) return;
  const rival = roll(t.luck, "crisis", 2, 1000) < 300 ? 2 : 1;
  const nerve = div(sway(t.luck, "crisis", 3, 500) + sway(t.luck, "crisis", 4, 500), 1);
  s.hidden.resolve = clamp(firmness(s, game.crises[kind]?.role ?? "beijing") + div(4 * nerve, 10), 0, 1000);
  // The sighting errs by less than the doubt it is given, so the range always holds the truth.
  const doubt = doubtOf(s);
  const seen = s.hidden.resolve + sway(t.luck, "crisis", 5, Math.min(200, doubt));
  s.crisis = {
    kind,
    tokyo: 1,
    rival,
    exchange: 1,
    holds: 0,
    line: 0,
    mandate: 0,
    signalLow: clamp(seen - doubt, 0, 1000),
    signalHigh: clamp(seen + doubt, 0, 1000),
    trail: [],
  };
  s.tally.crises++;
  s.broke = replaced(s.broke, kind, s.turn + 1);
  t.dispatches.push({ kind: "crisisOpens", crisis: data.id, zone: data.zone });
}

/** Each kind draws from a place of its own and the heaviest draw wins, so that a new kind shifts nobody's luck. */
function likeliest(t: Turn, weights: readonly number[]): number {
  let best = 0;
  let most = -1;
  for (const [i, weight] of weights.entries()) {
    const draw = weight * roll(t.luck, "crisisKind", t.game.scenario.crises[i]?.slot ?? i, 1000);
    if (draw <= most) continue;
    most = draw;
    best = i;
  }
  return best;
}

/** Half-width of what is known of a rival's resolve on first sight: intelligence narrows it. */
export function doubtOf(s: State): number {
  return Math.max(120, 350 - div(s.nation.intelligence, 5));
}

/** Forces in reach of the crisis as −1000 (theirs) to 1000 (Tokyo's), about even at 0. */
export function balanceOf(game: Game, s: State, c: CrisisState): number {
  const { zone, role } = game.crises[c.kind] as CompiledCrisis;
  const forces = forcesInReach(game, s, zone, role);
  return forces.tokyo - forces.rival;
}

/** Where Tokyo would stand after a press. */
export function rungPressed(game: Game, c: CrisisState): number {
  return Math.min(crisisData(game, c).top, Math.max(c.tokyo + 1, c.rival));
}

/** How firm one press sounds in Beijing, 0–1000, of which a firm channel makes 420. Tuned. */
export const PRESS_HEARD = 250;

/** The bar a press sets: resolve below it backs down. Strength, the rung and a word that counts raise it. */
export function pressBar(game: Game, s: State, c: CrisisState): number {
  return (
    240 +
    div(45 * balanceOf(game, s, c), 100) +
    70 * rungPressed(game, c) +
    div(s.nation.credibility - 500, 5) +
    (c.line === 1 ? lineWeight(s) : 0)
  );
}

/** How far resolve must pass the bar for a rival to start a war against a side that only holds. */
export const PLUNGE = 260;

/** The bar a hold sets: resolve below it lets the matter rest. Each hold wears the standing one down. */
export function holdBar(game: Game, s: State, c: CrisisState, holds: number): number {
  return 620 - 60 * holds + div(balanceOf(game, s, c), 3) + (c.line === 1 ? lineWeight(s) : 0);
}

/** How far a red line moves a rival: as far as the word that drew it is believed. */
export function lineWeight(s: State): number {
  return clamp(40 + div(s.nation.credibility - 450, 3), 0, 140);
}

/** What a red line costs in capital, and until which exchange one may be drawn. */
export const LINE_CAPITAL = 3;
export const LINE_UNTIL = 3;

/** Effective appetite is drawn afresh each exchange: fear answers pressure, ambition answers patience. */
export function appetiteNow(t: Turn, c: CrisisState): number {
  // The question is about Beijing; others answer pressure and patience alike.
  if (t.game.crises[c.kind]?.role !== "beijing") return 500;
  const base = t.state.hidden.truths[APPETITE] ?? 500;
  const place = 8 + 6 * c.exchange;
  return (
    base + sway(t.luck, "crisis", place, QUARTER_NOISE) + sway(t.luck, "crisis", place + 1, QUARTER_NOISE)
  );
}

/** How much pressing hardens a frightened rival and emboldens an ambitious one when held, once it has been pressed. */
export function fearShift(appetite: number): number {
  return div(3 * (500 - clamp(appetite, -300, 1300)), 10);
}

export function accidentChance(top: number): number {
  return top < OFFRAMP_FROM ? 0 : ACCIDENT * top;
}

export function rampWorks(resolve: number, appetite: number): boolean {
  return resolve + div(appetite - 500, 2) < RAMP;
}

/** What the offer of an off-ramp costs at home, taken up or not. */
export const RAMP_SUPPORT = -12;

/** What stepping back costs from a rung: the higher one has climbed, the more. */
export function yieldCost(rung: number): { standing: number; support: number } {
  return { standing: -8 - 9 * rung, support: -10 - 12 * rung };
}

/** Law: the mandate a rung needs, and the capital the Diet's approval costs. */
export function mandateFor(rung: number): number {
  return rung <= 3 ? 0 : rung - 3;
}

export const MANDATE_CAPITAL = 4;
