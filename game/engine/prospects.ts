import { clamp, div } from "./arith.ts";
import type { CrisisOption, Range } from "./board.ts";
import {
  accidentChance,
  crisisData,
  holdBar,
  LINE_CAPITAL,
  LINE_UNTIL,
  MANDATE_CAPITAL,
  mandateFor,
  OFFRAMP_FROM,
  PLUNGE,
  pressBar,
  RAMP,
  RAMP_SUPPORT,
  rungPressed,
  WAR,
  yieldCost,
} from "./crisis.ts";
import type { Game } from "./game.ts";
import type { CrisisState, State } from "./state.ts";

/** The choices with what they cost and, over what is known of the rival's resolve, how it may answer. */
export function crisisOptions(game: Game, s: State): CrisisOption[] {
  const c = s.crisis;
  if (!c) return [];
  const rung = rungPressed(game, c);
  const need = MANDATE_CAPITAL * Math.max(0, mandateFor(rung) - c.mandate);
  const top = Math.max(c.tokyo, c.rival);
  const highest = crisisData(game, c).top;
  const pressed = Math.min(highest, Math.max(c.rival + 1, rung));
  const bar = holdBar(game, s, c, c.holds + 1);
  const press = below(c.signalLow, c.signalHigh, pressBar(game, s, c), 110);
  const rests = below(c.signalLow, c.signalHigh, bar, 110);
  // From the last rung but one, only a resolve far over the bar starts a war against a side that holds.
  const bears = c.rival >= WAR - 1 ? below(c.signalLow, c.signalHigh, bar + PLUNGE, 110) : rests;
  const ramp = below(c.signalLow, c.signalHigh, RAMP, 250);
  const ends = c.holds >= 1;
  const none = { low: 0, high: 0 };
  const sure = { low: 1000, high: 1000 };
  return [
    {
      id: "press",
      rung,
      budget: Math.min(s.nation.budget, 4 * rung),
      capital: need,
      standing: 0,
      support: 0,
      later: lost(c, rung),
      refused: need > s.nation.capital ? { code: "mandate", need, have: s.nation.capital } : null,
      answers: { back: press, stay: none, climb: rest(press) },
      accident: share(rest(press), accidentChance(pressed)),
    },
    {
      id: "hold",
      rung: c.tokyo,
      budget: 0,
      capital: 0,
      standing: 0,
      support: 0,
      later: lost(c, c.tokyo),
      refused: null,
      answers: {
        back: ends ? rests : none,
        stay: ends ? less(bears, rests) : bears,
        climb: rest(bears),
      },
      accident: mixed(
        share(ends ? less(bears, rests) : bears, accidentChance(top)),
        share(rest(bears), accidentChance(Math.min(highest, Math.max(c.tokyo, c.rival + 1)))),
      ),
    },
    ...(c.line === 0 ? [lineOption(game, s, c)] : []),
    {
      id: "yield",
      rung: 1,
      budget: 0,
      capital: 0,
      ...lost(c, c.tokyo),
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
      support: RAMP_SUPPORT,
      later: lost(c, c.tokyo),
      refused: top < OFFRAMP_FROM ? { code: "rungLow", need: OFFRAMP_FROM, have: top } : null,
      answers: { back: ramp, stay: rest(ramp), climb: none },
      accident: share(rest(ramp), accidentChance(top)),
    },
  ];
}

/** What stepping back costs, twice as much standing after a red line. */
function lost(c: CrisisState, rung: number): { standing: number; support: number } {
  const { standing, support } = yieldCost(rung);
  return { standing: standing * (1 + c.line), support };
}

/** Drawing a line is holding, with a word added that is believed as far as Tokyo is. */
function lineOption(game: Game, s: State, c: CrisisState): CrisisOption {
  const drawn = { ...c, line: 1 };
  const bar = holdBar(game, s, drawn, c.holds + 1);
  const rests = below(c.signalLow, c.signalHigh, bar, 110);
  const bears = c.rival >= WAR - 1 ? below(c.signalLow, c.signalHigh, bar + PLUNGE, 110) : rests;
  const ends = c.holds >= 1;
  const none = { low: 0, high: 0 };
  const late = c.exchange > LINE_UNTIL;
  const top = Math.min(crisisData(game, c).top, Math.max(c.tokyo, c.rival + 1));
  return {
    id: "redline",
    rung: c.tokyo,
    budget: 0,
    capital: LINE_CAPITAL,
    standing: 0,
    support: 0,
    later: lost(drawn, c.tokyo),
    refused: late
      ? { code: "lineDrawn" }
      : s.nation.capital < LINE_CAPITAL
        ? { code: "capital", need: LINE_CAPITAL, have: s.nation.capital }
        : null,
    answers: { back: ends ? rests : none, stay: ends ? less(bears, rests) : bears, climb: rest(bears) },
    accident: mixed(
      share(ends ? less(bears, rests) : bears, accidentChance(Math.max(c.tokyo, c.rival))),
      share(rest(bears), accidentChance(top)),
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
