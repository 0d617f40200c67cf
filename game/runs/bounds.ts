import * as v from "valibot";

/** How much a scenario may hold. The standard campaign has 24 turns, 19 actors, 16 seas and some 60 events. */
export const MOST_TURNS = 128;
export const MOST_ACTORS = 32;
export const MOST_ZONES = 24;
export const MOST_SHIPS = 32;
export const MOST_PLEDGES = 64;
export const MOST_EVENTS = 160;
export const MOST_CRISES = 32;
export const MOST_PROJECTS = 40;
/** Kinds of situation, and how many of them may be of the file's own making. */
export const MOST_SITUATIONS = 64;
export const MOST_OWN_SITUATIONS = 24;
/** Answers to one. */
export const MOST_ANSWERS = 4;
/** Dates of the calendar. */
export const MOST_DATES = 80;
export const MOST_SIGHTS = 8;
/** Places of one sight. */
export const MOST_PLACES = 16;
/** Transfers and measures of a coda. */
export const MOST_CODA = 16;
/** Of one event, choice or project. */
export const MOST_EFFECTS = 12;
/** Further wordings of a kind of situation. */
export const MOST_WORDINGS = 6;
/** Slips of guidance, one a turn. */
export const MOST_SLIPS = 200;

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** A list of at most so many items; a longer one is refused before any of its items is looked at. */
export function list<const T extends AnySchema>(item: T, most: number) {
  const length = (value: unknown) => (Array.isArray(value) ? value.length : 0);
  return countedFirst(v.pipe(v.array(item), v.maxLength(most)), v.maxLength(most), length);
}

/** A record of at most so many keys, counted before any is looked at. */
export function record<const T extends AnySchema>(
  key: v.BaseSchema<string, string, v.BaseIssue<unknown>>,
  value: T,
  most: number,
) {
  const bounded = v.pipe(v.record(key, value), v.maxEntries(most));
  const length = (given: unknown) =>
    typeof given === "object" && given !== null ? Object.keys(given).length : 0;
  return countedFirst(bounded, v.maxEntries(most), length);
}

interface Bound {
  readonly kind: "validation";
  readonly type: string;
  readonly requirement: number;
  readonly expects: string;
}

/** The library counts after it has read every item: what a hostile file would make it do for minutes. */
function countedFirst<T extends AnySchema>(schema: T, bound: Bound, length: (value: unknown) => number): T {
  const run: T["~run"] = (dataset, config) => {
    const found = length(dataset.value);
    if (found <= bound.requirement) return schema["~run"](dataset, config);
    v._addIssue(bound as never, "length", dataset as never, config as never, { received: String(found) });
    return { ...dataset, typed: false } as ReturnType<T["~run"]>;
  };
  return { ...schema, "~run": run };
}
