import * as v from "valibot";
import {
  DOCTRINE_PILLARS,
  ORDER_TYPES,
  type OrderType,
  QUESTIONS,
  type QuestionId,
  RULES,
  type RulesPatch,
  type Scenario,
} from "../engine/index.ts";
import { list } from "./bounds.ts";
import { MOST_OWN_EVENTS, type OwnEvent, OwnEventSchema, tidiedEvent, withOwnEvents } from "./own-events.ts";

/**
 * What an exercise changes about a scenario so that it fits a lesson: figures a teacher chooses, where a challenge's
 * modifiers are fixed patches that anybody can name. They travel with the run, so that it is replayed as it was played.
 */

/** Where the answer to a question is held, which everybody is told. */
export const SIDES = ["low", "middle", "high"] as const;
export type Side = (typeof SIDES)[number];

export interface Limits {
  /** Quarters; at most those of the scenario. */
  turns?: number;
  /** Orders a quarter; at most those of the scenario. */
  slots?: number;
  /** Situations that open a quarter, besides sorties. */
  situations?: number;
  /** Revenue, per cent of what it would be. */
  money?: number;
  /** Order types that may not be used. */
  closed?: readonly OrderType[];
  /** What is promised, points of 100; nobody can promise otherwise. */
  doctrine?: NonNullable<Scenario["doctrine"]>;
  /** Questions whose answer is held on one side, and told. */
  held?: Partial<Record<QuestionId, Side>>;
  /** Events of a teacher's own. */
  events?: readonly OwnEvent[];
}

/** The range of each figure. */
export const LIMIT_RANGES = {
  turns: { least: 2, most: 128 },
  slots: { least: 1, most: 8 },
  situations: { least: 1, most: 6 },
  money: { least: 50, most: 200 },
} as const;
export type LimitFigure = keyof typeof LIMIT_RANGES;

const figure = (key: LimitFigure) => {
  const { least, most } = LIMIT_RANGES[key];
  return v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));
};
const points = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(RULES.doctrine.least),
  v.maxValue(RULES.doctrine.most),
);

export const LimitsSchema = v.strictObject({
  turns: figure("turns"),
  slots: figure("slots"),
  situations: figure("situations"),
  money: figure("money"),
  closed: v.optional(list(v.picklist(ORDER_TYPES), ORDER_TYPES.length)),
  doctrine: v.optional(
    v.pipe(
      v.strictObject({ deterrence: points, resilience: points, autonomy: points, order: points }),
      v.check((weights) => DOCTRINE_PILLARS.reduce((sum, id) => sum + weights[id], 0) === RULES.doctrine.sum),
    ),
  ),
  held: v.optional(
    v.strictObject(
      Object.fromEntries(QUESTIONS.map((q) => [q, v.optional(v.picklist(SIDES))])) as Record<
        QuestionId,
        v.OptionalSchema<v.PicklistSchema<typeof SIDES, undefined>, undefined>
      >,
    ),
  ),
  events: v.optional(list(OwnEventSchema, MOST_OWN_EVENTS)),
});

/** The same limits with nothing said twice: fields in one order, empty ones left out. Null where none is left. */
export function tidied(given: v.InferOutput<typeof LimitsSchema> | Limits): Limits | null {
  const { turns, slots, situations, money, closed, doctrine, held, events = [] } = given;
  const shut = ORDER_TYPES.filter((type) => closed?.includes(type));
  const sides = QUESTIONS.flatMap((q) => {
    const side = held?.[q];
    return side === undefined ? [] : [[q, side] as const];
  });
  const limits: Limits = {
    ...(turns === undefined ? {} : { turns }),
    ...(slots === undefined ? {} : { slots }),
    ...(situations === undefined ? {} : { situations }),
    ...(money === undefined || money === 100 ? {} : { money }),
    ...(shut.length > 0 ? { closed: shut } : {}),
    ...(doctrine ? { doctrine: inOrderOf(doctrine) } : {}),
    ...(sides.length > 0 ? { held: Object.fromEntries(sides) } : {}),
    ...(events.length > 0 ? { events: events.map(tidiedEvent) } : {}),
  };
  return Object.keys(limits).length > 0 ? limits : null;
}

const inOrderOf = ({ deterrence, resilience, autonomy, order }: NonNullable<Limits["doctrine"]>) => ({
  deterrence,
  resilience,
  autonomy,
  order,
});

/** A scenario under limits, and the rules that follow; null where the scenario is shorter, or has not what is named. */
export function limited(
  scenario: Scenario,
  limits: Limits,
): { scenario: Scenario; rules: readonly RulesPatch[] } | null {
  const { turns = scenario.turns, slots = scenario.slots, situations, money = 100, doctrine } = limits;
  if (turns > scenario.turns || slots > scenario.slots) return null;
  const closed = [...(limits.closed ?? []), ...(doctrine ? (["doctrine"] as const) : [])];
  const { base } = RULES.upkeep.revenue;
  const own = withOwnEvents({ ...scenario, turns }, limits.events ?? []);
  if (!own) return null;
  return {
    scenario: {
      ...own,
      slots,
      forbidden: [...new Set([...scenario.forbidden, ...closed])],
      ...(doctrine ? { doctrine } : {}),
      priors: heldAt(scenario.priors, limits.held ?? {}),
    },
    rules: [
      ...(money === 100 ? [] : [{ upkeep: { revenue: { base: Math.trunc((base * money) / 100) } } }]),
      ...(situations === undefined
        ? []
        : [{ situations: { opened: { least: situations, chance: 0, each: 0 } } }]),
    ],
  };
}

/** Questions held on one side of the middle or in it, drawn there, and known to lie there. */
export function heldAt(
  priors: Scenario["priors"],
  held: Readonly<Partial<Record<string, Side>>>,
): Scenario["priors"] {
  return Object.fromEntries(
    Object.entries(priors).map(([question, prior]) => {
      const side = held[question];
      if (side === undefined) return [question, prior];
      const at = (here: Side): number => (side === here ? 100 : 0);
      return [question, { low: at("low"), middle: at("middle"), high: at("high") }];
    }),
  ) as Scenario["priors"];
}
