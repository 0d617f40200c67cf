import { ENGINE } from "../engine/index.ts";
import {
  type Cadence,
  type Challenge,
  codeOf,
  type Dated,
  datedAt,
  datedBefore,
  REMEMBERED,
} from "../runs/index.ts";
import { firsts } from "./storage/firsts.ts";
import type { DatedCard, DateOf, Days, Terms } from "./terms.ts";

const DAY = 86_400_000;

/** The terms of a challenge under the present rules, or those of the run that is played. */
export function termsOf(
  challenge: Challenge,
  dated: DateOf | null = null,
  rules: number = ENGINE.version,
): Terms {
  const { scenario, difficulty, modifiers = [] } = challenge;
  return { scenario, difficulty, modifiers, code: codeOf(challenge, rules), dated };
}

export function cardOf({ cadence, id, challenge, theme, from, until }: Dated): DatedCard {
  const dated = { cadence, id };
  return { ...termsOf(challenge), dated, theme, from, until, first: firsts.get(dated) };
}

/** The challenges of a moment, milliseconds since 1970. */
export function daysAt(now: number): Days {
  const daily = cardOf(datedAt("daily", now));
  return { daily, weekly: cardOf(datedAt("weekly", now)), streak: streakAt(now) };
}

/** Those of now and before, the newest first. */
export function calendarAt(cadence: Cadence, now: number): DatedCard[] {
  return datedBefore(cadence, now, REMEMBERED[cadence]).map(cardOf);
}

/** Days running, up to today or yesterday, on which the first attempt was finished. */
function streakAt(now: number): number {
  const done = (at: number): boolean => {
    const { cadence, id } = datedAt("daily", at);
    return firsts.get({ cadence, id })?.score != null;
  };
  let streak = 0;
  for (let at = done(now) ? now : now - DAY; done(at); at -= DAY) streak++;
  return streak;
}
