import * as v from "valibot";
import { SCHOOL_IDS } from "../../advisors/names.ts";
import {
  CONDITION_KINDS,
  type DataField,
  EFFECT_KINDS,
  ENDINGS,
  FORUMS,
  ORDER_TYPES,
  type Owner,
  PACT_TRACKS,
  PURPOSES,
  QUESTIONS,
  ROLES,
  SECTORS,
  SELECTORS,
  SHIP_PHASES,
  SHIP_TYPES,
  STATS,
  type Start,
  TERMS,
} from "../../engine/index.ts";
import {
  list,
  MOST_ACTORS,
  MOST_CRISES,
  MOST_DATES,
  MOST_EFFECTS,
  MOST_EVENTS,
  MOST_PLACES,
  MOST_PLEDGES,
  MOST_PROJECTS,
  MOST_SHIPS,
  MOST_SIGHTS,
  MOST_SITUATIONS,
  MOST_TURNS,
  MOST_ZONES,
} from "../bounds.ts";
import { situationSchema } from "./situation-schema.ts";
import { sourceText, textsSchema } from "./texts.ts";

/** Whether a scenario must or may say where a number starts. */
const isGiven = (start: Start): boolean => start === "given" || typeof start === "object";

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
  const optionalOf = v.optional(id);

  /** Pillars are sums of terms: effects move what they are made of, never the sums. */
  const movable = v.picklist(STATS.filter((each) => each.owner !== "pillars").map((each) => each.id));
  const addition = v.strictObject({
    q: movable,
    of: v.optional(v.union([id, v.picklist(SELECTORS)])),
    add: int(-2_000_000, 2_000_000),
  });

  /** What the engine says a field of a condition or an effect may hold. */
  const fieldSchema = (field: DataField): v.GenericSchema => {
    switch (field.kind) {
      case "stat":
        return field.movable ? movable : stat;
      case "of":
        return field.selectors ? v.optional(v.union([id, v.picklist(SELECTORS)])) : optionalOf;
      case "int":
        return int(field.min, field.max);
      case "word":
        return v.picklist(field.words);
      case "name":
        return id;
      case "here":
        return v.union([id, v.literal("@place")]);
      case "boolean":
        return v.boolean();
      case "conditions":
        return v.pipe(list(simpleCondition, field.most), v.minLength(1));
      case "additions":
        return list(addition, field.most);
    }
  };
  const entry = ({ fields }: { fields: Readonly<Record<string, DataField>> }) =>
    v.strictObject(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
    );

  /** One level of "any of": enough for every event, and nothing to recurse into. */
  const { any, ...simple } = CONDITION_KINDS;
  const simpleCondition: v.GenericSchema = v.union(Object.values(simple).map(entry));
  const condition = v.union([simpleCondition, entry(any)]);
  const effect = v.union(Object.values(EFFECT_KINDS).map(entry));

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

  /** First values that the list of stats asks of a scenario: those that it must give, and those that it may. */
  const given = (...owners: Owner[]) =>
    v.strictObject(
      Object.fromEntries(
        STATS.filter(({ owner, start }) => owners.includes(owner) && isGiven(start)).map(
          ({ id: name, start }): [string, v.GenericSchema] => [
            name,
            start === "given" ? score : v.optional(score),
          ],
        ),
      ),
    );

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

  const SituationSchema = situationSchema({ id, int, source, stat, score, conditions, effects });

  const actorIds = list(id, MOST_ACTORS);
  const zoneIds = list(id, MOST_ZONES);
  const orderTypes = list(word(ORDER_TYPES), ORDER_TYPES.length);

  const prior = v.pipe(
    v.strictObject({ low: share, middle: share, high: share }),
    v.check(({ low, middle, high }) => low + middle + high === 100, "shares of 100"),
  );

  const ScenarioSchema = v.strictObject({
    id,
    start: v.strictObject({ year: int(1900, 2200), quarter: int(1, 4) }),
    quartersPerTurn: v.optional(v.picklist([1, 2])),
    turns: int(1, MOST_TURNS),
    successor: int(0, 12),
    slots: int(1, 12),
    steps: v.optional(v.strictObject({ apprentice: int(0, 400), minister: int(0, 400) })),
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
    nation: given("nation"),
    world: given("washington", "beijing", "ukraine", "pyongyang"),
    priors: v.strictObject(Object.fromEntries(QUESTIONS.map((q) => [q, prior]))),
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
    situations: v.optional(list(SituationSchema, MOST_SITUATIONS)),
    calendar: v.optional(
      list(
        v.strictObject({
          id,
          year: int(1, 9999),
          part: int(1, 6),
          opens: optionalOf,
          at: optionalOf,
          source,
        }),
        MOST_DATES,
      ),
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

  return { event: EventSchema, situation: SituationSchema, scenario: ScenarioSchema };
}

let built: ReturnType<typeof build> | null = null;

/** Some thousand small objects that only a file from outside needs: built for the first of them, not with the page. */
export function dataSchemas(): ReturnType<typeof build> {
  built ??= build();
  return built;
}
