import { div } from "../arith.ts";
import type { Game } from "../ledger/turn.ts";
import { rangeOf } from "../questions/beliefs.ts";
import { beliefIn } from "../questions/evidence.ts";
import type { Rules } from "../rules/index.ts";
import type { Chances } from "../state/odds.ts";
import { rulesOf } from "../state/setting.ts";
import type { CrisisState, View } from "../state/state.ts";
import type { CrisisChoice } from "../vocabulary.ts";
import {
  accidentChance,
  answerChances,
  crisisData,
  mandateCost,
  questionOf,
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
  /** Chances in 1000 over what is believed of the question it turns on: lowest and highest. */
  answers: { back: Range; stay: Range; climb: Range };
  /**
   * The same where the truth lies at either end of the question: that it ends the matter, stays, or takes the next rung.
   * Of stepping back: that the rival is content, nothing between, or that it asks for more.
   */
  ends: { low: Chances; high: Chances };
  /** Chance in 1000 of an accident in this exchange, over the same range. */
  accident: Range;
}

export interface Range {
  low: number;
  high: number;
}

const NONE: Range = { low: 0, high: 0 };
/** Where the truth is taken to lie at either end. */
const ENDS = { low: 150, high: 850 } as const;
const SURE: Range = { low: 1000, high: 1000 };

/** The choices with what they cost and, over what is believed of the question, how the rival may answer. */
export function crisisOptions(game: Game, s: View): CrisisOption[] {
  const c = s.crisis;
  if (!c) return [];
  const rules = rulesOf(game, s);
  const r = rules.crisis;
  const rung = rungPressed(game, c);
  const need = mandateCost(rules, c, rung);
  const top = Math.max(c.tokyo, c.rival);
  const { top: highest } = crisisData(game, c);
  const next = Math.min(highest, c.rival + 1);
  const over = overBelief(game, s, c);
  const ends = (id: CrisisChoice): CrisisOption["ends"] => ({
    low: endOf(id, answerChances(game, s, c, id, ENDS.low)),
    high: endOf(id, answerChances(game, s, c, id, ENDS.high)),
  });
  const plain = { budget: 0, capital: 0, standing: 0, support: 0, refused: null };
  const waits = (id: "hold" | "redline", line: boolean): CrisisOption => ({
    ...plain,
    id,
    rung: c.tokyo,
    later: lost(rules, { ...c, line }, c.tokyo),
    answers: answersOf(over(id)),
    ends: ends(id),
    accident: slips(rules, over(id), Math.max(top, c.tokyo), Math.max(next, c.tokyo)),
  });
  const options: CrisisOption[] = [
    {
      ...plain,
      id: "press",
      rung,
      budget: Math.min(s.nation.budget, r.pressed.budget * rung),
      capital: need,
      later: lost(rules, c, rung),
      refused: need > s.nation.capital ? { code: "mandate", need, have: s.nation.capital } : null,
      answers: answersOf(over("press")),
      ends: ends("press"),
      accident: slips(rules, over("press"), Math.max(top, rung), Math.min(highest, Math.max(next, rung))),
    },
    waits("hold", c.line),
  ];
  if (!c.line) {
    const { capital } = r.line;
    const late = c.exchange > r.line.until ? { code: "lineDrawn" } : null;
    const poor =
      s.nation.capital < capital ? { code: "capital", need: capital, have: s.nation.capital } : null;
    options.push({ ...waits("redline", true), capital, refused: late ?? poor });
  }
  options.push(
    {
      ...plain,
      id: "yield",
      rung: 1,
      ...lost(rules, c, c.tokyo),
      later: null,
      answers: { back: SURE, stay: NONE, climb: NONE },
      ends: ends("yield"),
      accident: NONE,
    },
    {
      ...plain,
      id: "offramp",
      rung: c.tokyo,
      support: r.ramp.support.base + r.ramp.support.each * c.tokyo,
      later: lost(rules, c, c.tokyo),
      refused: top < r.offrampFrom ? { code: "rungLow", need: r.offrampFrom, have: top } : null,
      answers: answersOf(over("offramp")),
      ends: ends("offramp"),
      accident: slips(rules, over("offramp"), top, Math.max(next, c.tokyo)),
    },
  );
  return options;
}

/** Stepping back ends it either way: only whether the rival is content is looked for. */
function endOf(id: CrisisChoice, chances: Chances): Chances {
  return id === "yield" ? [chances[0], 0, 1000 - chances[0]] : chances;
}

/** How the rival may answer a choice at the two ends of what is believed of the question. */
function overBelief(game: Game, s: View, c: CrisisState): (choice: CrisisChoice) => readonly Chances[] {
  const { low, high } = rangeOf(beliefIn(game, s, questionOf(game, c)), 500);
  return (choice) => [low, high].map((truth) => answerChances(game, s, c, choice, truth));
}

function answersOf(ends: readonly Chances[]): CrisisOption["answers"] {
  const over = (of: 0 | 1 | 2): Range => between(ends.map((each) => each[of]));
  return { back: over(0), stay: over(1), climb: over(2) };
}

/** The chance of an accident, by the rung on which the rival's answer leaves them. */
function slips(rules: Rules, ends: readonly Chances[], stayed: number, climbed: number): Range {
  const [stays, climbs] = [accidentChance(rules, stayed), accidentChance(rules, climbed)];
  return between(ends.map((each) => div(each[1] * stays + each[2] * climbs, 1000)));
}

function between(values: readonly number[]): Range {
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** What stepping back costs, twice as much standing after a red line. */
function lost(rules: Rules, c: CrisisState, rung: number): { standing: number; support: number } {
  const { standing, support } = yieldCost(rules, rung);
  return { standing: c.line ? 2 * standing : standing, support };
}
