import * as v from "valibot";
import type { Effect, EventData, Scenario, ScenarioWords } from "../engine/index.ts";
import { list } from "./bounds.ts";

/**
 * Events of a teacher's own, one row of a form each: when it comes, what it says, what it moves, and if it asks, what
 * may be answered. They become events of the scenario as any others are.
 */

/** What one can move, and whether it names an actor or a sea. In points as shown; money in ¥ billion. */
export const MOVABLE = {
  support: null,
  budget: null,
  coalition: null,
  asia: null,
  tension: "zone",
  trust: "actor",
} as const;
export type Movable = keyof typeof MOVABLE;

export interface OwnMove {
  q: Movable;
  /** An actor or a sea where the number has one; else null. */
  of: string | null;
  by: number;
}

export interface OwnChoice {
  label: string;
  /** Political capital. */
  capital: number;
  moves: readonly OwnMove[];
}

export interface OwnEvent {
  /** The quarter, counted from nought, at whose end it comes. */
  turn: number;
  title: string;
  body: string;
  moves: readonly OwnMove[];
  /** None for news; two or three for a question to the cabinet, of which the last costs nothing. */
  choices: readonly OwnChoice[];
}

export const MOST_OWN_EVENTS = 4;
export const MOST_OWN_TITLE = 80;
export const MOST_OWN_BODY = 400;
const MOST_LABEL = 60;
export const MOST_OWN_MOVES = 4;
export const MOST_OWN_BY = 30;
const MOST_CAPITAL = 12;

const move = v.strictObject({
  q: v.picklist(Object.keys(MOVABLE) as Movable[]),
  of: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  by: v.pipe(v.number(), v.integer(), v.minValue(-MOST_OWN_BY), v.maxValue(MOST_OWN_BY)),
});
const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const moves = list(move, MOST_OWN_MOVES);

export const OwnEventSchema = v.strictObject({
  turn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(127)),
  title: words(MOST_OWN_TITLE),
  body: words(MOST_OWN_BODY),
  moves,
  choices: v.pipe(
    list(
      v.strictObject({
        label: words(MOST_LABEL),
        capital: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CAPITAL)),
        moves,
      }),
      3,
    ),
    v.check((all) => all.length !== 1, "a question has two or three answers"),
    v.check((all) => (all.at(-1)?.capital ?? 0) === 0, "the last answer is the default and costs nothing"),
  ),
});

/** The same with its fields in one order. */
export function tidiedEvent({ turn, title, body, moves: own, choices }: OwnEvent): OwnEvent {
  const tidy = (all: readonly OwnMove[]): OwnMove[] => all.map(({ q, of, by }) => ({ q, of, by }));
  return {
    turn,
    title,
    body,
    moves: tidy(own),
    choices: choices.map(({ label, capital, moves: answered }) => ({
      label,
      capital,
      moves: tidy(answered),
    })),
  };
}

/** The last places of luck that a scenario has for events: none that ships uses them. */
const FIRST_SLOT = 156;
/** Scores are kept in tenths of a point. */
const TENTHS = 10;
const KEYS = ["a", "b", "c"] as const;

/** The scenario with them; null where one names an actor or a sea that it has not, or comes after its end. */
export function withOwnEvents(scenario: Scenario, events: readonly OwnEvent[]): Scenario | null {
  if (events.length === 0) return scenario;
  const known = { actor: scenario.actors, zone: scenario.zones };
  const fits = ({ q, of }: OwnMove): boolean => {
    const owner = MOVABLE[q];
    return owner === null ? of === null : known[owner].some(({ id }) => id === of);
  };
  const all = events.every(
    ({ turn, moves: own, choices }) =>
      turn < scenario.turns && [...own, ...choices.flatMap((choice) => choice.moves)].every(fits),
  );
  const tokyo = scenario.actors.find(({ role }) => role === "tokyo")?.id;
  if (!all || tokyo === undefined) return null;
  const texts = Object.fromEntries(events.map((event, i) => [idOf(i), wordsOf(event)]));
  const told: ScenarioWords = { ...scenario.texts?.en, events: { ...scenario.texts?.en?.events, ...texts } };
  const spoken: ScenarioWords = {
    ...scenario.texts?.ja,
    events: { ...scenario.texts?.ja?.events, ...texts },
  };
  return {
    ...scenario,
    events: [...scenario.events, ...events.map((event, i) => dataOf(event, i, tokyo))],
    texts: { en: told, ja: spoken },
  };
}

const idOf = (i: number): string => `own_${i + 1}`;

function dataOf({ turn, moves: own, choices }: OwnEvent, i: number, tokyo: string): EventData {
  return {
    id: idOf(i),
    slot: FIRST_SLOT + i,
    chance: 1000,
    again: 0,
    scheduled: true,
    when: [{ turn: ">=", n: turn }],
    effects: own.map(effectOf),
    choices: choices.map(({ capital, moves: answered }) => ({
      budget: 0,
      capital,
      effects: answered.map(effectOf),
    })),
    at: own.find(({ of }) => of !== null)?.of ?? tokyo,
    source: "own",
  };
}

function effectOf({ q, of, by }: OwnMove): Effect {
  return { q, ...(of === null ? {} : { of }), add: q === "budget" ? by : by * TENTHS };
}

function wordsOf({ title, body, choices }: OwnEvent) {
  return {
    title,
    body,
    ...Object.fromEntries(choices.map(({ label }, i) => [KEYS[i] ?? "c", label])),
  };
}
