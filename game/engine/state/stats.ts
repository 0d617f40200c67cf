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

/**
 * Reads a number in the record of its owner, or with a value writes it. Each row has a function of its own, since a
 * look-up by a name that changes is the slowest thing a turn can do; only the ledger's `add` writes.
 */
export type Place = (record: object, value?: number) => number;

const MANY = 100_000_000;

const row = <I extends string, O extends Owner, S extends Start>(
  owner: O,
  id: I,
  min: number,
  max: number,
  scale: Scale,
  worth: Worth,
  start: S,
  place: (record: Record<I, number>, value?: number) => number,
) => ({ owner, id, min, max, scale, worth, start, place: place as Place });

const ROWS = [
  row("nation", "budget", 0, 9999, "yen", 1, "given", (r, v) => {
    if (v !== undefined) r.budget = v;
    return r.budget;
  }),
  row("nation", "capital", 0, 50, "points", 1, "given", (r, v) => {
    if (v !== undefined) r.capital = v;
    return r.capital;
  }),
  row("nation", "economy", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.economy = v;
    return r.economy;
  }),
  row("nation", "debt", 0, 4000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.debt = v;
    return r.debt;
  }),
  row("nation", "standing", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.standing = v;
    return r.standing;
  }),
  row("nation", "credibility", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.credibility = v;
    return r.credibility;
  }),
  row("nation", "maritime", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.maritime = v;
    return r.maritime;
  }),
  row("nation", "airdefence", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.airdefence = v;
    return r.airdefence;
  }),
  row("nation", "counterstrike", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.counterstrike = v;
    return r.counterstrike;
  }),
  row("nation", "intelligence", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.intelligence = v;
    return r.intelligence;
  }),
  row("nation", "hardening", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.hardening = v;
    return r.hardening;
  }),
  row("nation", "technology", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.technology = v;
    return r.technology;
  }),
  row("nation", "consent", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.consent = v;
    return r.consent;
  }),
  row("nation", "energy", 0, 1000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.energy = v;
    return r.energy;
  }),
  row("nation", "minerals", 0, 1000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.minerals = v;
    return r.minerals;
  }),
  row("nation", "chips", 0, 1000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.chips = v;
    return r.chips;
  }),
  row("nation", "food", 0, 1000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.food = v;
    return r.food;
  }),
  row("washington", "asia", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.asia = v;
    return r.asia;
  }),
  row("washington", "europe", 0, 1000, "score", 0, "given", (r, v) => {
    if (v !== undefined) r.europe = v;
    return r.europe;
  }),
  row("washington", "integration", 0, 1000, "score", 0, "given", (r, v) => {
    if (v !== undefined) r.integration = v;
    return r.integration;
  }),
  row("beijing", "power", 0, 1000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.power = v;
    return r.power;
  }),
  row("beijing", "drive", 0, 1000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.drive = v;
    return r.drive;
  }),
  row("ukraine", "front", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.front = v;
    return r.front;
  }),
  row("ukraine", "coalition", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.coalition = v;
    return r.coalition;
  }),
  row("ukraine", "cohesion", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.cohesion = v;
    return r.cohesion;
  }),
  row("ukraine", "exposure", 0, 1000, "score", -1, { given: 200 }, (r, v) => {
    if (v !== undefined) r.exposure = v;
    return r.exposure;
  }),
  row("ukraine", "poverty", 0, 1000, "score", -1, { given: 120 }, (r, v) => {
    if (v !== undefined) r.poverty = v;
    return r.poverty;
  }),
  row("ukraine", "custody", 0, 1000, "score", 1, { given: 60 }, (r, v) => {
    if (v !== undefined) r.custody = v;
    return r.custody;
  }),
  row("ukraine", "contracts", 0, 56, "count", 1, 0, (r, v) => {
    if (v !== undefined) r.contracts = v;
    return r.contracts;
  }),
  row("pyongyang", "missiles", 0, 1000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.missiles = v;
    return r.missiles;
  }),
  row("human", "dead", 0, MANY, "count", -1, 0, (r, v) => {
    if (v !== undefined) r.dead = v;
    return r.dead;
  }),
  row("human", "displaced", 0, MANY, "count", -1, 0, (r, v) => {
    if (v !== undefined) r.displaced = v;
    return r.displaced;
  }),
  row("human", "evacuated", 0, MANY, "count", 0, 0, (r, v) => {
    if (v !== undefined) r.evacuated = v;
    return r.evacuated;
  }),
  row("human", "cold", 0, MANY, "count", -1, 0, (r, v) => {
    if (v !== undefined) r.cold = v;
    return r.cold;
  }),
  row("actors", "alignment", -1000, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.alignment = v;
    return r.alignment;
  }),
  row("actors", "trust", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.trust = v;
    return r.trust;
  }),
  row("actors", "trade", 0, 1000, "score", 0, "given", (r, v) => {
    if (v !== undefined) r.trade = v;
    return r.trade;
  }),
  row("zones", "tension", 0, 1000, "score", -1, "given", (r, v) => {
    if (v !== undefined) r.tension = v;
    return r.tension;
  }),
  row("pillars", "deterrence", 0, 1000, "score", 1, "derived", (r, v) => {
    if (v !== undefined) r.deterrence = v;
    return r.deterrence;
  }),
  row("pillars", "resilience", 0, 1000, "score", 1, "derived", (r, v) => {
    if (v !== undefined) r.resilience = v;
    return r.resilience;
  }),
  row("pillars", "autonomy", 0, 1000, "score", 1, "derived", (r, v) => {
    if (v !== undefined) r.autonomy = v;
    return r.autonomy;
  }),
  row("pillars", "order", 0, 1000, "score", 1, "derived", (r, v) => {
    if (v !== undefined) r.order = v;
    return r.order;
  }),
  /** Home support is itself the fifth pillar: what moves it is written where it happens. */
  row("nation", "support", 0, 1000, "score", 1, "given", (r, v) => {
    if (v !== undefined) r.support = v;
    return r.support;
  }),
] as const;

type Row = (typeof ROWS)[number];
export type StatId = Row["id"];

/** The numbers of one owner, by id. Only the ledger's `add` writes them, so that every change has a cause. */
export type Numbers<O extends Owner> = Readonly<Record<Extract<Row, { owner: O }>["id"], number>>;

/**
 * Copies of the records that hold numbers. Each is one literal, since a spread gives every copy a hidden class of its
 * own, and then all that reads it is slow. A number or field that is missing here does not compile in clone.ts.
 */
export const COPY = {
  nation: (r: Numbers<"nation">) => ({
    budget: r.budget,
    capital: r.capital,
    economy: r.economy,
    debt: r.debt,
    standing: r.standing,
    credibility: r.credibility,
    maritime: r.maritime,
    airdefence: r.airdefence,
    counterstrike: r.counterstrike,
    intelligence: r.intelligence,
    hardening: r.hardening,
    technology: r.technology,
    consent: r.consent,
    energy: r.energy,
    minerals: r.minerals,
    chips: r.chips,
    food: r.food,
    support: r.support,
  }),
  washington: <A, B, C, D>(
    r: Numbers<"washington"> & { readonly regime: A; readonly ask: B; readonly answer: C; readonly held: D },
  ) => ({
    asia: r.asia,
    europe: r.europe,
    integration: r.integration,
    regime: r.regime,
    ask: r.ask,
    answer: r.answer,
    held: r.held,
  }),
  beijing: <A>(r: Numbers<"beijing"> & { readonly posture: A }) => ({
    power: r.power,
    drive: r.drive,
    posture: r.posture,
  }),
  ukraine: <A>(r: Numbers<"ukraine"> & { readonly armistice: A }) => ({
    front: r.front,
    coalition: r.coalition,
    cohesion: r.cohesion,
    exposure: r.exposure,
    poverty: r.poverty,
    custody: r.custody,
    contracts: r.contracts,
    armistice: r.armistice,
  }),
  pyongyang: <A>(r: Numbers<"pyongyang"> & { readonly tests: A }) => ({
    missiles: r.missiles,
    tests: r.tests,
  }),
  human: (r: Numbers<"human">) => ({
    dead: r.dead,
    displaced: r.displaced,
    evacuated: r.evacuated,
    cold: r.cold,
  }),
  actors: <A, B, C>(
    r: Numbers<"actors"> & { readonly stages: A; readonly talks: B; readonly memory: C },
  ) => ({
    alignment: r.alignment,
    trust: r.trust,
    trade: r.trade,
    stages: r.stages,
    talks: r.talks,
    memory: r.memory,
  }),
  zones: (r: Numbers<"zones">) => ({
    tension: r.tension,
  }),
  pillars: (r: Numbers<"pillars">) => ({
    deterrence: r.deterrence,
    resilience: r.resilience,
    autonomy: r.autonomy,
    order: r.order,
  }),
};

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
  readonly place: Place;
}

/** Made by a literal, so that all have one shape: a spread gives each row a hidden class of its own. */
export const STATS: readonly Stat[] = ROWS.map(
  ({ owner, id, min, max, scale, worth, start, place }, index) => ({
    id,
    index,
    owner,
    min,
    max,
    scale,
    worth,
    start,
    place,
  }),
);

export const STAT = Object.fromEntries(STATS.map((stat) => [stat.id, stat])) as Record<StatId, Stat>;

export function isStatId(word: string): word is StatId {
  return Object.hasOwn(STAT, word);
}

const BY_OWNER = new Map<Owner, Stat[]>();
for (const stat of STATS) BY_OWNER.set(stat.owner, [...(BY_OWNER.get(stat.owner) ?? []), stat]);

/** The numbers of an owner, in the order of the list. */
export function statsOf(owner: Owner): readonly Stat[] {
  return BY_OWNER.get(owner) ?? [];
}
