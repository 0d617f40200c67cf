import type { Game } from "../ledger/turn.ts";
import { chancesOver, rangeOf } from "../questions/beliefs.ts";
import { beliefIn } from "../questions/evidence.ts";
import type { Rules } from "../rules/index.ts";
import { rulesOf } from "../state/setting.ts";
import type { CrisisState, View } from "../state/state.ts";
import type { CrisisChoice } from "../vocabulary.ts";
import {
  accidentChance,
  answerChance,
  answerOdds,
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
  /** Chance in 1000 of an accident in this exchange, over the same range. */
  accident: Range;
}

export interface Range {
  low: number;
  high: number;
}

const NONE: Range = { low: 0, high: 0 };
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
  const plain = { budget: 0, capital: 0, standing: 0, support: 0, refused: null };
  const waits = (id: "hold" | "redline", line: boolean): CrisisOption => ({
    ...plain,
    id,
    rung: c.tokyo,
    later: lost(rules, { ...c, line }, c.tokyo),
    answers: { back: over(id), stay: NONE, climb: rest(over(id)) },
    accident: share(rest(over(id)), accidentChance(rules, Math.max(next, c.tokyo))),
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
      answers: { back: over("press"), stay: NONE, climb: rest(over("press")) },
      accident: share(rest(over("press")), accidentChance(rules, Math.min(highest, Math.max(next, rung)))),
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
      accident: NONE,
    },
    {
      ...plain,
      id: "offramp",
      rung: c.tokyo,
      support: r.ramp.support.base + r.ramp.support.each * c.tokyo,
      later: lost(rules, c, c.tokyo),
      refused: top < r.offrampFrom ? { code: "rungLow", need: r.offrampFrom, have: top } : null,
      answers: { back: over("offramp"), stay: rest(over("offramp")), climb: NONE },
      accident: share(rest(over("offramp")), accidentChance(rules, top)),
    },
  );
  return options;
}

/** The chance that a choice ends the matter, at both ends of what is believed of its question. */
function overBelief(game: Game, s: View, c: CrisisState): (choice: CrisisChoice) => Range {
  const belief = beliefIn(game, s, questionOf(game, c));
  const { low, high } = rangeOf(belief, 500);
  return (choice) => {
    const ends = [low, high].map((truth) => answerChance(game, s, c, choice, truth));
    return { low: Math.min(...ends), high: Math.max(...ends) };
  };
}

/** The chance that a choice ends the matter as it is believed. */
export function believedChance(game: Game, s: View, c: CrisisState, choice: CrisisChoice): number {
  const odds = answerOdds(game, s, c, choice);
  return chancesOver(beliefIn(game, s, odds.question), odds, 0)[0];
}

/** What stepping back costs, twice as much standing after a red line. */
function lost(rules: Rules, c: CrisisState, rung: number): { standing: number; support: number } {
  const { standing, support } = yieldCost(rules, rung);
  return { standing: c.line ? 2 * standing : standing, support };
}

function rest(range: Range): Range {
  return { low: 1000 - range.high, high: 1000 - range.low };
}

function share(of: Range, chance: number): Range {
  return { low: Math.trunc((of.low * chance) / 1000), high: Math.trunc((of.high * chance) / 1000) };
}
