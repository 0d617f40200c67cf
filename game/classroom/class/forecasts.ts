import type { Account, Answered } from "../account.ts";
import type { Exercise } from "../exercise.ts";
import type { Prompt } from "../prompts.ts";
import { medianOf } from "./spread.ts";

/** Chances against what came about, for a student, a prompt and a class. */

/** A chance in per cent with what became of it. */
export interface Forecast {
  alias: string;
  prompt: string;
  chance: number;
  came: boolean;
}

/** A part of the scale: how many chances were given in it, their mean in per cent, and how often it came about. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  mean: number;
  came: number;
}

/** Chances that were given in time and are decided. The one about the class's median is decided here. */
export function forecastsOf(exercise: Exercise, accounts: readonly Account[]): Forecast[] {
  const median = medianOf(accounts.filter(({ finished }) => finished).map(({ score }) => score));
  return accounts.flatMap((account) =>
    account.answered.flatMap((answered) => {
      const prompt = exercise.prompts.find(({ id }) => id === answered.prompt);
      if (prompt?.ask.kind !== "chance" || !answered.inTime || typeof answered.value !== "number") return [];
      const came = decided(prompt, answered, account, median);
      return came === null ? [] : [{ alias: account.alias, prompt: prompt.id, chance: answered.value, came }];
    }),
  );
}

function decided(
  { ask }: Prompt,
  { truth }: Answered,
  account: Account,
  median: number | null,
): boolean | null {
  if (ask.kind === "chance" && ask.of === "median") {
    return median === null || !account.finished ? null : account.score > median;
  }
  return typeof truth === "boolean" ? truth : null;
}

/** Mean squared distance of the chances from what came, 0 to 1: nought is foresight, a quarter is a shrug. Null for none. */
export function brierOf(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const sum = forecasts.reduce((total, { chance, came }) => total + (chance / 100 - (came ? 1 : 0)) ** 2, 0);
  return sum / forecasts.length;
}

const BINS = 5;

/** How often what was called so likely came about: the calibration curve's points, empty parts left out. */
export function calibrationOf(forecasts: readonly Forecast[]): Bin[] {
  const width = 100 / BINS;
  return Array.from({ length: BINS }, (_, i) => {
    const [from, to] = [i * width, (i + 1) * width];
    const inside = forecasts.filter(
      ({ chance }) => chance >= from && (chance < to || (i === BINS - 1 && chance === 100)),
    );
    const count = inside.length;
    const mean = inside.reduce((sum, { chance }) => sum + chance, 0) / count;
    return { from, to, count, mean, came: (100 * inside.filter(({ came }) => came).length) / count };
  }).filter(({ count }) => count > 0);
}

/** Figures that were forecast in time, with what they came to; points as shown. */
export interface Guess {
  alias: string;
  prompt: string;
  said: number;
  was: number;
}

export function guessesOf(exercise: Exercise, accounts: readonly Account[]): Guess[] {
  return accounts.flatMap(({ alias, answered }) =>
    answered.flatMap(({ prompt, value, truth, inTime }) => {
      const asked = exercise.prompts.find(({ id }) => id === prompt)?.ask.kind === "number";
      return asked && inTime && typeof value === "number" && typeof truth === "number"
        ? [{ alias, prompt, said: value, was: truth }]
        : [];
    }),
  );
}
