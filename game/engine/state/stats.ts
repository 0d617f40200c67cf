/**
 * Every number that is shown and may change, once: whose it is, its range, its scale, whether Tokyo is better off
 * with more of it, and where it starts. State, copy, hash, ledger, schemas and the desk's readings follow from
 * this list. The place of a row is what a ledger row stores.
 */

/** The part of the state that holds a number. Actors and zones have one of each for every record. */
export type Owner =
  | "nation"
  | "washington"
  | "beijing"
  | "ukraine"
  | "pyongyang"
  | "human"
  | "actors"
  | "zones"
  | "pillars";

/** `score` is shown ÷ 10, `yen` in ¥ billion, `points` and `count` as they are. */
export type Scale = "score" | "yen" | "points" | "count";

/** Whether Tokyo is better off with more (1), with less (−1), or nobody could say without taking sides (0). */
export type Worth = 1 | 0 | -1;

/**
 * Where a number starts: at a fixed value, at what the scenario gives for it (or may give, with another value if it
 * does not), or at what the rules work out from the rest.
 */
export type Start = number | "given" | { readonly given: number } | "derived";

const MANY = 100_000_000;

const row = <I extends string, O extends Owner, S extends Start>(
  owner: O,
  id: I,
  min: number,
  max: number,
  scale: Scale,
  worth: Worth,
  start: S,
) => ({ owner, id, min, max, scale, worth, start });

const ROWS = [
  row("nation", "budget", 0, 9999, "yen", 1, "given"),
  row("nation", "capital", 0, 50, "points", 1, "given"),
  row("nation", "economy", 0, 1000, "score", 1, "given"),
  row("nation", "debt", 0, 4000, "score", -1, "given"),
  row("nation", "standing", 0, 1000, "score", 1, "given"),
  row("nation", "credibility", 0, 1000, "score", 1, "given"),
  row("nation", "maritime", 0, 1000, "score", 1, "given"),
  row("nation", "airdefence", 0, 1000, "score", 1, "given"),
  row("nation", "counterstrike", 0, 1000, "score", 1, "given"),
  row("nation", "intelligence", 0, 1000, "score", 1, "given"),
  row("nation", "hardening", 0, 1000, "score", 1, "given"),
  row("nation", "technology", 0, 1000, "score", 1, "given"),
  row("nation", "consent", 0, 1000, "score", 1, "given"),
  row("nation", "energy", 0, 1000, "score", -1, "given"),
  row("nation", "minerals", 0, 1000, "score", -1, "given"),
  row("nation", "chips", 0, 1000, "score", -1, "given"),
  row("nation", "food", 0, 1000, "score", -1, "given"),
  row("nation", "forum", 0, 1300, "score", 1, 0),
  row("washington", "asia", 0, 1000, "score", 1, "given"),
  row("washington", "europe", 0, 1000, "score", 0, "given"),
  row("washington", "integration", 0, 1000, "score", 0, "given"),
  row("beijing", "power", 0, 1000, "score", -1, "given"),
  row("beijing", "drive", 0, 1000, "score", -1, "given"),
  row("beijing", "provocation", -1000, 1000, "score", -1, 250),
  row("beijing", "opportunity", -1000, 1500, "score", -1, 400),
  row("beijing", "warmth", 0, 1000, "score", 0, 0),
  row("beijing", "firmness", 0, 1000, "score", 0, 0),
  row("ukraine", "front", 0, 1000, "score", 1, "given"),
  row("ukraine", "coalition", 0, 1000, "score", 1, "given"),
  row("ukraine", "cohesion", 0, 1000, "score", 1, "given"),
  row("ukraine", "example", -400, 400, "score", 1, 0),
  row("ukraine", "exposure", 0, 1000, "score", -1, { given: 200 }),
  row("ukraine", "poverty", 0, 1000, "score", -1, { given: 120 }),
  row("ukraine", "custody", 0, 1000, "score", 1, { given: 60 }),
  row("ukraine", "contracts", 0, 56, "count", 1, 0),
  row("pyongyang", "missiles", 0, 1000, "score", -1, "given"),
  row("human", "dead", 0, MANY, "count", -1, 0),
  row("human", "displaced", 0, MANY, "count", -1, 0),
  row("human", "evacuated", 0, MANY, "count", 0, 0),
  row("human", "cold", 0, MANY, "count", -1, 0),
  row("actors", "alignment", -1000, 1000, "score", 1, "given"),
  row("actors", "trust", 0, 1000, "score", 1, "given"),
  row("actors", "threat", 0, 1000, "score", 0, "derived"),
  row("actors", "trade", 0, 1000, "score", 0, "given"),
  row("zones", "tension", 0, 1000, "score", -1, "given"),
  row("pillars", "deterrence", 0, 1000, "score", 1, "derived"),
  row("pillars", "resilience", 0, 1000, "score", 1, "derived"),
  row("pillars", "autonomy", 0, 1000, "score", 1, "derived"),
  row("pillars", "order", 0, 1000, "score", 1, "derived"),
  /** Home support is itself the fifth pillar: what moves it is written where it happens. */
  row("nation", "support", 0, 1000, "score", 1, "given"),
] as const;

type Row = (typeof ROWS)[number];
export type StatId = Row["id"];

/** The numbers of one owner, by id. Only the ledger's `add` writes them, so that every change has a cause. */
export type Numbers<O extends Owner> = Readonly<Record<Extract<Row, { owner: O }>["id"], number>>;

/** The numbers of some owners that a scenario must give, and those that it may. */
export type Given<O extends Owner> = Record<Extract<Row, { owner: O; start: "given" }>["id"], number> &
  Partial<Record<Extract<Row, { owner: O; start: { given: number } }>["id"], number>>;

export interface Stat {
  readonly id: StatId;
  /** The place in the list. */
  readonly index: number;
  readonly owner: Owner;
  readonly min: number;
  readonly max: number;
  readonly scale: Scale;
  readonly worth: Worth;
  readonly start: Start;
}

export const STATS: readonly Stat[] = ROWS.map((each, index) => ({ ...each, index }));

export const STAT = Object.fromEntries(STATS.map((stat) => [stat.id, stat])) as Record<StatId, Stat>;

export function isStatId(word: string): word is StatId {
  return Object.hasOwn(STAT, word);
}

export function statsOf(owner: Owner): readonly Stat[] {
  return STATS.filter((stat) => stat.owner === owner);
}
