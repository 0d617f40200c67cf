import { PILLARS, type PillarId } from "../../engine/index.ts";
import { type Account, DOCTRINES, type DoctrineName } from "../account.ts";
import type { Exercise } from "../exercise.ts";
import { firstParting, type Parting, type Tally, talliesOf } from "./decisions.ts";
import {
  type Bin,
  brierOf,
  calibrationOf,
  type Forecast,
  forecastsOf,
  type Guess,
  guessesOf,
} from "./forecasts.ts";
import { type Spread, spreadOf } from "./spread.ts";

/**
 * All that a board shows of a class, made of its accounts. Scores and pillars in engine units, 0–1000: of finished runs,
 * since quarters that were never played count nothing.
 */
export interface ClassFigures {
  scores: Spread | null;
  pillars: Readonly<Record<PillarId, Spread | null>>;
  /** Under each doctrine; null where nobody's run can be read so. */
  under: Readonly<Record<DoctrineName, Spread>> | null;
  /** The quarters' scores of those who got so far. */
  course: readonly { turn: number; spread: Spread }[];
  parting: Parting | null;
  tallies: readonly Tally[];
  forecasts: readonly Forecast[];
  brier: number | null;
  byStudent: readonly { alias: string; brier: number; count: number }[];
  byPrompt: readonly { prompt: string; brier: number; count: number; came: number }[];
  calibration: readonly Bin[];
  guesses: readonly Guess[];
}

export function figuresOf(exercise: Exercise | null, accounts: readonly Account[]): ClassFigures {
  const forecasts = exercise ? forecastsOf(exercise, accounts) : [];
  const finished = accounts.filter((account) => account.finished);
  const turns = Math.max(0, ...accounts.map((account) => account.turns.length));
  return {
    scores: spreadOf(finished.map(({ score }) => score)),
    pillars: Object.fromEntries(
      PILLARS.map((id) => [id, spreadOf(finished.map(({ pillars }) => pillars[id]))]),
    ) as ClassFigures["pillars"],
    under: underOf(finished),
    course: Array.from({ length: turns }, (_, turn) => {
      const spread = spreadOf(accounts.flatMap((account) => account.turns[turn]?.score ?? []));
      return spread ? [{ turn, spread }] : [];
    }).flat(),
    parting: firstParting(accounts),
    tallies: talliesOf(accounts),
    forecasts,
    brier: brierOf(forecasts),
    byStudent: grouped(forecasts, ({ alias }) => alias).map(([alias, own]) => ({
      alias,
      brier: brierOf(own) ?? 0,
      count: own.length,
    })),
    byPrompt: grouped(forecasts, ({ prompt }) => prompt).map(([prompt, own]) => ({
      prompt,
      brier: brierOf(own) ?? 0,
      count: own.length,
      came: own.filter(({ came }) => came).length,
    })),
    calibration: calibrationOf(forecasts),
    guesses: exercise ? guessesOf(exercise, accounts) : [],
  };
}

function underOf(accounts: readonly Account[]): ClassFigures["under"] {
  const read = accounts.flatMap(({ under }) => (under ? [under] : []));
  if (read.length === 0) return null;
  return Object.fromEntries(
    DOCTRINES.map((name) => [name, spreadOf(read.map((under) => under[name]))]),
  ) as Record<DoctrineName, Spread>;
}

function grouped<T>(list: readonly T[], by: (each: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(by(each), [...(groups.get(by(each)) ?? []), each]);
  return [...groups];
}
