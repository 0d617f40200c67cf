import { clamp, div } from "../arith.ts";
import type { Game } from "../ledger/turn.ts";
import type { Rules } from "../rules/index.ts";
import { rulesOf } from "../state/setting.ts";
import type { CrisisState, View } from "../state/state.ts";
import type { CrisisChoice } from "../vocabulary.ts";
import {
  accidentChance,
  crisisData,
  holdBar,
  mandateCost,
  pressBar,
  rungPressed,
  yieldCost,
} from "./ladder.ts";

export interface CrisisOption {
  id: CrisisChoice;
  /** Where Tokyo would stand. */
  rung: number;
  budget: number;
  capital: number;
  /** What the choice itself does to standing and support, in engine units. */
  standing: number;
  support: number;
  /** What stepping back in the next exchange would cost, from where this choice leads; null if it ends here. */
  later: { standing: number; support: number } | null;
  refused: { code: string; need?: number; have?: number } | null;
  /** Chances in 1000 over what is known of the rival's resolve: lowest and highest. */
  answers: { back: Range; stay: Range; climb: Range };
  /** Chance in 1000 of an accident in this exchange, over the same range of resolve. */
  accident: Range;
}

export interface Range {
  low: number;
  high: number;
}

/** The choices with what they cost and, over what is known of the rival's resolve, how it may answer. */
export function crisisOptions(game: Game, s: View): CrisisOption[] {
  const c = s.crisis;
  if (!c) return [];
  const rules = rulesOf(game, s);
  const r = rules.crisis;
  const rung = rungPressed(game, c);
  const need = mandateCost(rules, c, rung);
  const top = Math.max(c.tokyo, c.rival);
  const highest = crisisData(game, c).top;
  const pressed = Math.min(highest, Math.max(c.rival + 1, rung));
  const bar = holdBar(game, s, c, c.holds + 1);
  const press = below(c.signalLow, c.signalHigh, pressBar(game, s, c), r.forecast.mood);
  const rests = below(c.signalLow, c.signalHigh, bar, r.forecast.mood);
  // From the last rung but one, only a resolve far over the bar starts a war against a side that holds.
  const bears =
    c.rival >= r.war - 1 ? below(c.signalLow, c.signalHigh, bar + r.plunge, r.forecast.mood) : rests;
  const ramp = below(c.signalLow, c.signalHigh, r.ramp.resolve, r.forecast.ramp);
  const ends = c.holds >= 1;
  const none = { low: 0, high: 0 };
  const sure = { low: 1000, high: 1000 };
  return [
    {
      id: "press",
      rung,
      budget: Math.min(s.nation.budget, r.pressed.budget * rung),
      capital: need,
      standing: 0,
      support: 0,
      later: lost(rules, c, rung),
      refused: need > s.nation.capital ? { code: "mandate", need, have: s.nation.capital } : null,
      answers: { back: press, stay: none, climb: rest(press) },
      accident: share(rest(press), accidentChance(rules, pressed)),
    },
    {
      id: "hold",
      rung: c.tokyo,
      budget: 0,
      capital: 0,
      standing: 0,
      support: 0,
      later: lost(rules, c, c.tokyo),
      refused: null,
      answers: {
        back: ends ? rests : none,
        stay: ends ? less(bears, rests) : bears,
        climb: rest(bears),
      },
      accident: mixed(
        share(ends ? less(bears, rests) : bears, accidentChance(rules, top)),
        share(rest(bears), accidentChance(rules, Math.min(highest, Math.max(c.tokyo, c.rival + 1)))),
      ),
    },
    ...(!c.line ? [lineOption(game, s, c)] : []),
    {
      id: "yield",
      rung: 1,
      budget: 0,
      capital: 0,
      ...lost(rules, c, c.tokyo),
      later: null,
      refused: null,
      answers: { back: sure, stay: none, climb: none },
      accident: none,
    },
    {
      id: "offramp",
      rung: c.tokyo,
      budget: 0,
      capital: 0,
      standing: 0,
      support: r.offramp.support,
      later: lost(rules, c, c.tokyo),
      refused: top < r.offrampFrom ? { code: "rungLow", need: r.offrampFrom, have: top } : null,
      answers: { back: ramp, stay: rest(ramp), climb: none },
      accident: share(rest(ramp), accidentChance(rules, top)),
    },
  ];
}

/** What stepping back costs, twice as much standing after a red line. */
function lost(rules: Rules, c: CrisisState, rung: number): { standing: number; support: number } {
  const { standing, support } = yieldCost(rules, rung);
  return { standing: c.line ? 2 * standing : standing, support };
}

/** Drawing a line is holding, with a word added that is believed as far as Tokyo is. */
function lineOption(game: Game, s: View, c: CrisisState): CrisisOption {
  const rules = rulesOf(game, s);
  const r = rules.crisis;
  const drawn = { ...c, line: true };
  const bar = holdBar(game, s, drawn, c.holds + 1);
  const rests = below(c.signalLow, c.signalHigh, bar, r.forecast.mood);
  const bears =
    c.rival >= r.war - 1 ? below(c.signalLow, c.signalHigh, bar + r.plunge, r.forecast.mood) : rests;
  const ends = c.holds >= 1;
  const none = { low: 0, high: 0 };
  const late = c.exchange > r.line.until;
  const top = Math.min(crisisData(game, c).top, Math.max(c.tokyo, c.rival + 1));
  return {
    id: "redline",
    rung: c.tokyo,
    budget: 0,
    capital: r.line.capital,
    standing: 0,
    support: 0,
    later: lost(rules, drawn, c.tokyo),
    refused: late
      ? { code: "lineDrawn" }
      : s.nation.capital < r.line.capital
        ? { code: "capital", need: r.line.capital, have: s.nation.capital }
        : null,
    answers: { back: ends ? rests : none, stay: ends ? less(bears, rests) : bears, climb: rest(bears) },
    accident: mixed(
      share(ends ? less(bears, rests) : bears, accidentChance(rules, Math.max(c.tokyo, c.rival))),
      share(rest(bears), accidentChance(rules, top)),
    ),
  };
}

/** Chance in 1000 that a value somewhere in [low, high], give or take the doubt, lies under the bar. */
function below(low: number, high: number, bar: number, doubt: number): Range {
  const share = (edge: number) => clamp(div((bar - edge) * 500, doubt * 2) + 500, 0, 1000);
  const middle = div(low + high, 2);
  const aside = div(high - low, 4);
  return { low: share(middle + aside), high: share(middle - aside) };
}

function rest(range: Range): Range {
  return { low: 1000 - range.high, high: 1000 - range.low };
}

/** What lies in the first chance and not in the second, which it includes. */
function less(all: Range, part: Range): Range {
  const [a, b] = [all.low - part.low, all.high - part.high];
  return { low: Math.max(0, Math.min(a, b)), high: Math.max(0, Math.max(a, b)) };
}

function share(of: Range, chance: number): Range {
  return { low: div(of.low * chance, 1000), high: div(of.high * chance, 1000) };
}

/** Two ways to the same thing, of which one is taken: as one range. */
function mixed(a: Range, b: Range): Range {
  const [low, high] = [a.low + b.high, a.high + b.low];
  return { low: Math.min(low, high), high: Math.max(low, high) };
}
