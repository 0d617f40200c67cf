import { div } from "../arith.ts";
import type { Difficulty } from "../vocabulary.ts";
import { LEAK, MEMORY, PROMISE } from "./acts.ts";
import { BELIEF } from "./belief.ts";
import { CRISIS, WAR } from "./crisis.ts";
import { ENDINGS_AT } from "./endings.ts";
import {
  AID,
  ASK,
  BUILD,
  CHANNEL,
  DEPLOY,
  DOCTRINE,
  FORUM,
  OFFER,
  PACT,
  PLEDGE,
  PRICES,
  SANCTION,
  SECURE,
  STUDY,
} from "./orders.ts";
import { PILLARS } from "./pillars.ts";
import {
  BEIJING,
  ECONOMY,
  EVENTS,
  FORCES,
  HOME,
  PARTNERS,
  PEACE,
  PYONGYANG,
  SHIPS,
  UKRAINE,
  UPKEEP,
  WASHINGTON,
} from "./quarter.ts";
import { ODDS, SEAS, SITUATIONS } from "./situations.ts";

/**
 * Every tuned number of the rules, by what it moves. Systems, guide, difficulty, modifiers, sensitivity runs and
 * advisers read them here and nowhere else: a change of balance is a difference of these files.
 */
export const RULES = {
  belief: BELIEF,
  prices: PRICES,
  aid: AID,
  pledge: PLEDGE,
  sanction: SANCTION,
  pact: PACT,
  forum: FORUM,
  build: BUILD,
  deploy: DEPLOY,
  secure: SECURE,
  channel: CHANNEL,
  offer: OFFER,
  study: STUDY,
  doctrine: DOCTRINE,
  ask: ASK,
  promise: PROMISE,
  memory: MEMORY,
  leak: LEAK,
  upkeep: UPKEEP,
  washington: WASHINGTON,
  partners: PARTNERS,
  beijing: BEIJING,
  ships: SHIPS,
  ukraine: UKRAINE,
  peace: PEACE,
  pyongyang: PYONGYANG,
  economy: ECONOMY,
  home: HOME,
  events: EVENTS,
  forces: FORCES,
  seas: SEAS,
  odds: ODDS,
  situations: SITUATIONS,
  crisis: CRISIS,
  war: WAR,
  pillars: PILLARS,
  endings: ENDINGS_AT,
};

export type Rules = typeof RULES;

/** Some of the rules, to be put in place of those that stand. */
export type RulesPatch = Patch<Rules>;
type Patch<T> = T extends number | string ? T : { readonly [K in keyof T]?: Patch<T[K]> };

/** The rules with a patch on top. Only numbers that there are can be replaced. */
export function patched(rules: Rules, patch: RulesPatch): Rules {
  return overlaid(rules, patch) as Rules;
}

function overlaid(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (typeof under !== "object" || under === null) return over;
  if (Array.isArray(under)) {
    return under.map((each, i) => overlaid(each, (over as Record<number, unknown>)[i]));
  }
  const fields = under as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([key, each]) => [
      key,
      overlaid(each, (over as Record<string, unknown>)[key]),
    ]),
  );
}

/** What a difficulty changes, felt by so many per cent of it: where runs are shorter, a step has to be higher. */
export function difficultyBy(difficulty: Difficulty, percent: number): RulesPatch {
  return scaled(DIFFICULTY[difficulty], percent);
}

function scaled<T>(patch: T, percent: number): T {
  if (typeof patch === "number") return div(patch * percent, 100) as T;
  return Object.fromEntries(
    Object.entries(patch as Record<string, unknown>).map(([key, each]) => [key, scaled(each, percent)]),
  ) as T;
}

/** What each difficulty changes. All of it is added to numbers that are nought at standard. */
export const DIFFICULTY: Readonly<Record<Difficulty, RulesPatch>> = {
  apprentice: {
    upkeep: { revenue: { difficulty: 20 } },
    beijing: { drive: { difficulty: -20 } },
    situations: { shift: { difficulty: 58 } },
  },
  standard: {},
  minister: {
    upkeep: { revenue: { difficulty: -12 } },
    beijing: { drive: { difficulty: 20 } },
    situations: { shift: { difficulty: -45 } },
  },
};
