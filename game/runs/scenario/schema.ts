import * as v from "valibot";
import { SCHOOL_IDS } from "../../advisors/names.ts";
import {
  ENDINGS,
  FORUMS,
  ORDER_TYPES,
  PACT_TRACKS,
  POSTURES,
  PURPOSES,
  QUESTIONS,
  REGIMES,
  ROLES,
  SECTORS,
  SHIP_PHASES,
  SHIP_TYPES,
  STATS,
  TERMS,
} from "../../engine/index.ts";
import {
  list,
  MOST_ACTORS,
  MOST_CRISES,
  MOST_EFFECTS,
  MOST_EVENTS,
  MOST_PLACES,
  MOST_PLEDGES,
  MOST_PROJECTS,
  MOST_SHIPS,
  MOST_SIGHTS,
  MOST_TURNS,
  MOST_ZONES,
} from "../bounds.ts";
import { sourceText, textsSchema } from "./texts.ts";

/** The shape of a scenario and of an event as data. Names between records are checked when it is compiled. */
function build() {
  const int = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
  /** An id that is also a word every object answers to would be found where nothing was put. */
  const id = v.pipe(
    v.string(),
    v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/),
    v.check((word) => !(word in Object.prototype), "a reserved word"),
  );
  const source = sourceText();
  const stat = v.picklist(STATS.map((t) => t.id));
  const score = int(0, 1000);
  const alignment = int(-1000, 1000);
  const amount = int(-200_000, 200_000);
  const optionalOf = v.optional(id);

  const comparison = v.strictObject({
    q: stat,
    of: optionalOf,
    op: v.picklist(["<", "<=", ">", ">=", "="]),
    n: int(-100_000, 100_000),
  });

  const simpleCondition = v.union([
    comparison,
    v.strictObject({ regime: v.picklist(REGIMES) }),
    v.strictObject({ posture: v.picklist(POSTURES) }),
    v.strictObject({ turn: v.literal(">="), n: int(0, 999) }),
    v.strictObject({ flag: id, set: v.boolean() }),
    v.strictObject({ pact: v.picklist(PACT_TRACKS), of: id, stage: int(0, 4) }),
    v.strictObject({ aid: id, level: int(0, 1000) }),
    v.strictObject({ sanction: id, level: int(0, 3) }),
    v.strictObject({ audited: id }),
    v.strictObject({ ended: id }),
    v.strictObject({ carrierIn: id }),
    v.strictObject({ carriersReady: int(0, 20) }),
    v.strictObject({ year: v.picklist([">=", "<="]), n: int(1900, 2200) }),
    v.strictObject({ pactAny: v.picklist(PACT_TRACKS), stage: int(0, 4) }),
    v.strictObject({ carrierMet: int(0, 9) }),
    v.strictObject({ ship: id, phase: v.picklist(SHIP_PHASES) }),
    v.strictObject({ armistice: v.boolean() }),
    v.strictObject({ code: v.boolean() }),
    v.strictObject({ falling: int(1, 99) }),
    v.strictObject({ quiet: int(1, 99) }),
    v.strictObject({ leaks: int(1, 99) }),
    v.strictObject({ jump: int(1, 99) }),
    v.strictObject({ meanTension: v.picklist(["<", ">"]), n: score }),
    v.strictObject({ forces: int(0, 5000) }),
  ]);

  /** One level of "any of": enough for every event, and nothing to recurse into. */
  const condition = v.union([
    simpleCondition,
    v.strictObject({ any: v.pipe(list(simpleCondition, 8), v.minLength(1)) }),
  ]);

  /** Pillars are sums of terms: events move what they are made of, never the sums. */
  const movable = v.picklist(STATS.filter((t) => t.section !== "pillars").map((t) => t.id));
  /** Persons are counted one by one; everything else moves by less. */
  const people = int(-2_000_000, 2_000_000);
  const addition = v.strictObject({ q: movable, of: optionalOf, add: people });
  const quarters = int(1, 100);
  const odds = int(1, 999);

  const effect = v.union([
    addition,
    v.strictObject({
      q: movable,
      of: optionalOf,
      question: v.picklist(QUESTIONS),
      pivot: score,
      swing: int(-500, 500),
    }),
    v.strictObject({ q: movable, of: optionalOf, odds, gain: amount, loss: amount }),
    v.strictObject({ flag: id, quarters }),
    v.strictObject({ suspend: id }),
    v.strictObject({ amend: v.picklist(["halve", "end"]), of: id }),
    v.strictObject({ alert: id }),
    v.strictObject({ sign: v.picklist(PACT_TRACKS), of: id, stages: int(1, 4) }),
    v.strictObject({ talks: v.picklist(PACT_TRACKS), of: id }),
    v.strictObject({ sanction: id, sector: v.picklist(SECTORS), by: int(-3, 3) }),
    v.strictObject({ holdRegime: quarters }),
    v.strictObject({ delay: id, quarters }),
    v.strictObject({ leak: odds }),
    v.strictObject({ code: v.literal("signed") }),
    v.strictObject({ blame: id, right: list(addition, MOST_EFFECTS), wrong: list(addition, MOST_EFFECTS) }),
  ]);

  const effects = list(effect, MOST_EFFECTS);

  const conditions = list(condition, 8);

  const schools = v.optional(list(v.picklist(SCHOOL_IDS), 4));

  const EventSchema = v.strictObject({
    id,
    slot: int(0, 159),
    chance: int(1, 1000),
    again: int(0, 999),
    scheduled: v.boolean(),
    when: conditions,
    effects,
    choices: v.pipe(
      list(v.strictObject({ budget: int(0, 500), capital: int(0, 40), effects, schools }), 3),
      v.check((all) => all.length !== 1, "a dilemma has two or three choices"),
      v.check((all) => {
        const last = all[all.length - 1];
        return !last || (last.budget === 0 && last.capital === 0);
      }, "the last choice is the default and costs nothing"),
    ),
    at: id,
    source,
  });

  const word = <T extends string>(words: readonly T[]) => v.picklist(words);

  const numbers = (keys: readonly string[], each: v.GenericSchema<number, number>) =>
    v.strictObject(Object.fromEntries(keys.map((key) => [key, each])));

  const NATION = [
    ...["economy", "debt", "support", "standing", "credibility", "maritime", "airdefence", "counterstrike"],
    ...["intelligence", "hardening", "technology", "consent", "energy", "minerals", "chips", "food"],
    ...["budget", "capital"],
  ];
  const WORLD = [
    "asia",
    "europe",
    "integration",
    "power",
    "drive",
    "front",
    "coalition",
    "cohesion",
    "missiles",
  ];

  const ProjectSchema = v.strictObject({
    id,
    budget: int(0, 500),
    capital: int(0, 40),
    slot: v.boolean(),
    again: int(0, 200),
    when: conditions,
    effects,
    at: id,
    schools,
    source,
  });

  const SightSchema = v.strictObject({
    id,
    type: v.picklist(SHIP_TYPES),
    places: v.pipe(
      list(v.strictObject({ id, at: id, port: optionalOf, when: conditions }), MOST_PLACES),
      v.minLength(1),
    ),
    source,
  });

  const share = int(0, 100);

  const stretch = v.pipe(
    v.strictObject({ q: stat, of: optionalOf, zero: int(-5000, 5000), full: int(-5000, 5000) }),
    v.check((m) => m.zero !== m.full, "zero and full differ"),
  );
  const measured = v.pipe(list(stretch, 6), v.minLength(1));

  const CodaSchema = v.strictObject({
    weight: share,
    transfers: v.pipe(
      list(
        v.strictObject({
          id,
          share,
          cases: list(v.strictObject({ when: conditions, received: score }), 8),
          otherwise: score,
        }),
        8,
      ),
      v.minLength(1),
    ),
    first: v.strictObject({
      year: int(1900, 2200),
      question: v.picklist(QUESTIONS),
      least: int(0, 50),
      most: int(1, 50),
    }),
    measures: v.pipe(
      list(v.strictObject({ id, weight: share, of: v.union([v.literal("delay"), measured]) }), 8),
      v.minLength(1),
    ),
    source,
  });

  const actorIds = list(id, MOST_ACTORS);
  const zoneIds = list(id, MOST_ZONES);
  const orderTypes = list(word(ORDER_TYPES), ORDER_TYPES.length);

  const ScenarioSchema = v.strictObject({
    id,
    start: v.strictObject({ year: int(1900, 2200), quarter: int(1, 4) }),
    quartersPerTurn: v.optional(v.picklist([1, 2])),
    turns: int(1, MOST_TURNS),
    successor: int(0, 12),
    slots: int(1, 12),
    actors: list(
      v.strictObject({
        id,
        role: word(ROLES),
        alignment,
        trust: score,
        exposure: score,
        weight: int(0, 200),
        aid: v.boolean(),
        zones: zoneIds,
        neighbours: actorIds,
        pacts: v.strictObject(Object.fromEntries(PACT_TRACKS.map((t) => [t, v.optional(int(0, 4))]))),
        source,
      }),
      MOST_ACTORS,
    ),
    zones: v.pipe(
      list(v.strictObject({ id, adjacent: zoneIds, stake: int(0, 10), tension: score, source }), MOST_ZONES),
      v.minLength(1),
    ),
    ships: list(
      v.strictObject({
        id,
        owner: id,
        type: word(SHIP_TYPES),
        phase: word(SHIP_PHASES),
        clock: int(0, 40),
        home: id,
        deployable: v.boolean(),
        readiness: score,
        due: int(0, 400),
        source,
      }),
      MOST_SHIPS,
    ),
    pledges: list(
      v.strictObject({ to: id, purpose: word(PURPOSES), amount: int(1, 500), terms: word(TERMS), source }),
      MOST_PLEDGES,
    ),
    // Three powers can be named, each in every sector.
    sanctions: list(v.strictObject({ on: id, sector: word(SECTORS), level: int(0, 3) }), 3 * SECTORS.length),
    nation: numbers(NATION, score),
    world: v.strictObject({
      ...numbers(WORLD, score).entries,
      exposure: v.optional(score),
      poverty: v.optional(score),
      custody: v.optional(score),
    }),
    priors: v.strictObject(
      Object.fromEntries(QUESTIONS.map((q) => [q, v.strictObject({ mean: score, sd: int(20, 500) })])),
    ),
    events: list(EventSchema, MOST_EVENTS),
    crises: list(
      v.strictObject({
        id,
        slot: int(0, 31),
        rival: id,
        zone: id,
        weight: int(1, 1000),
        top: int(4, 6),
        bystanders: int(0, 10_000_000),
        lives: int(0, 100_000),
        when: conditions,
        strain: v.nullable(v.picklist(["energy", "minerals", "food"])),
        sure: int(0, 1000),
        breaks: effects,
        source,
      }),
      MOST_CRISES,
    ),
    forums: v.strictObject(Object.fromEntries(FORUMS.map((forum) => [forum, actorIds]))),
    offers: v.strictObject({ hotline: zoneIds, fisheries: zoneIds, code: zoneIds }),
    forbidden: orderTypes,
    allowed: v.optional(orderTypes),
    questions: v.optional(v.pipe(list(v.picklist(QUESTIONS), QUESTIONS.length), v.minLength(1))),
    truths: v.optional(v.strictObject(Object.fromEntries(QUESTIONS.map((q) => [q, v.optional(score)])))),
    truthsAtStart: v.optional(v.boolean()),
    war: v.optional(v.boolean()),
    projects: v.optional(list(ProjectSchema, MOST_PROJECTS)),
    sights: v.optional(list(SightSchema, MOST_SIGHTS)),
    coda: v.optional(CodaSchema),
    endings: v.optional(
      v.pipe(
        list(v.strictObject({ id: v.picklist(ENDINGS), when: v.optional(conditions) }), 20),
        v.minLength(1),
      ),
    ),
    guide: v.optional(int(0, 200)),
    texts: v.optional(textsSchema()),
  });

  return { event: EventSchema, scenario: ScenarioSchema };
}

let built: ReturnType<typeof build> | null = null;

/** Some thousand small objects that only a file from outside needs: built for the first of them, not with the page. */
export function dataSchemas(): ReturnType<typeof build> {
  built ??= build();
  return built;
}
