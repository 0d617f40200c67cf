import { clamp, div } from "../arith.ts";
import type { CompiledCrisis, Game, Turn } from "../ledger/turn.ts";
import { ROW, sway } from "../luck.ts";
import { QUARTER_NOISE } from "../questions/beliefs.ts";
import { PLACE } from "../questions/truth.ts";
import type { Rules } from "../rules/index.ts";
import { forcesInReach } from "../state/forces.ts";
import type { CrisisData } from "../state/scenario.ts";
import { rulesOf } from "../state/setting.ts";
import type { CrisisState, View } from "../state/state.ts";
import { codeOf, MANDATES, type Mandate, wordOf } from "../vocabulary.ts";

/** The ladder's arithmetic, shared by the rules that climb it and by what the desk forecasts. */

export function crisisData(game: Game, c: CrisisState): CrisisData {
  const data = game.scenario.crises[c.kind];
  if (!data) throw new Error(`no crisis ${c.kind}`);
  return data;
}

export function compiledCrisis(game: Game, c: CrisisState): CompiledCrisis {
  const compiled = game.crises[c.kind];
  if (!compiled) throw new Error(`no crisis ${c.kind}`);
  return compiled;
}

/** Half-width of what is known of a rival's resolve on first sight: intelligence narrows it. */
export function doubtOf({ crisis: { doubt } }: Rules, s: View): number {
  return Math.max(doubt.least, doubt.base - div(s.nation.intelligence, doubt.intelligence));
}

/** Forces in reach of the crisis as −1000 (theirs) to 1000 (Tokyo's), about even at 0. */
export function balanceOf(game: Game, s: View, c: CrisisState): number {
  const { zone, role } = compiledCrisis(game, c);
  const forces = forcesInReach(game, s, zone, role);
  return forces.tokyo - forces.rival;
}

/** Where Tokyo would stand after a press. */
export function rungPressed(game: Game, c: CrisisState): number {
  return Math.min(crisisData(game, c).top, Math.max(c.tokyo + 1, c.rival));
}

/** The bar a press sets: resolve below it backs down. Strength, the rung and a word that counts raise it. */
export function pressBar(game: Game, s: View, c: CrisisState): number {
  const rules = rulesOf(game, s);
  const { base, balance, rung, word } = rules.crisis.press;
  return (
    base +
    div(balance.times * balanceOf(game, s, c), balance.by) +
    rung * rungPressed(game, c) +
    div(s.nation.credibility - word.level, word.by) +
    (c.line ? lineWeight(rules, s) : 0)
  );
}

/** The bar a hold sets: resolve below it lets the matter rest. Each hold wears the standing one down. */
export function holdBar(game: Game, s: View, c: CrisisState, holds: number): number {
  const rules = rulesOf(game, s);
  const { base, each, balance } = rules.crisis.hold;
  return base - each * holds + div(balanceOf(game, s, c), balance) + (c.line ? lineWeight(rules, s) : 0);
}

/** How far a red line moves a rival: as far as the word that drew it is believed. */
export function lineWeight({ crisis: { line } }: Rules, s: View): number {
  return clamp(line.base + div(s.nation.credibility - line.level, line.by), 0, line.most);
}

/** Effective appetite is drawn afresh each exchange: fear answers pressure, ambition answers patience. */
export function appetiteNow(t: Turn, c: CrisisState): number {
  // The question is about Beijing; others answer pressure and patience alike.
  if (compiledCrisis(t.game, c).role !== "beijing") return 500;
  const base = t.state.hidden.truths[PLACE.appetite] as number;
  const place = 8 + 6 * c.exchange;
  return (
    base + sway(t.luck, ROW.crisis, place, QUARTER_NOISE) + sway(t.luck, ROW.crisis, place + 1, QUARTER_NOISE)
  );
}

/** How much pressing hardens a frightened rival and emboldens an ambitious one when held, once it has been pressed. */
export function fearShift({ crisis: { fear } }: Rules, appetite: number): number {
  return div(fear.times * (500 - clamp(appetite, fear.least, fear.most)), fear.by);
}

/** Chance in 1000 of an accident with somebody on a rung. */
export function accidentChance({ crisis }: Rules, top: number): number {
  return top < crisis.offrampFrom ? 0 : crisis.accident * top;
}

export function rampWorks({ crisis: { ramp } }: Rules, resolve: number, appetite: number): boolean {
  return resolve + div(appetite - 500, ramp.appetite) < ramp.resolve;
}

/** What stepping back costs from a rung: the higher one has climbed, the more. */
export function yieldCost({ crisis }: Rules, rung: number): { standing: number; support: number } {
  const r = crisis.yield;
  return {
    standing: r.standing + r.standingEach * rung,
    support: r.support + r.supportEach * rung,
  };
}

/** Law: the mandate a rung needs. */
export function mandateFor({ crisis }: Rules, rung: number): Mandate {
  return wordOf(MANDATES, Math.max(0, rung - crisis.mandateFrom));
}

/** The capital that the Diet's approval still costs before a rung may be climbed. */
export function mandateCost(rules: Rules, c: CrisisState, rung: number): number {
  const steps = codeOf(MANDATES, mandateFor(rules, rung)) - codeOf(MANDATES, c.mandate);
  return rules.crisis.mandateCapital * Math.max(0, steps);
}
