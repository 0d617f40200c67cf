import * as v from "valibot";
import {
  AGENDAS,
  BEGINNERS,
  CAPABILITIES,
  CHAINS,
  FORUMS,
  MISSIONS,
  ORDER_TYPES,
  OUTCOMES,
  PACT_TRACKS,
  PURPOSES,
  QUESTIONS,
  ROLES,
  SECTORS,
  STANCES,
  TERMS,
} from "../../engine/index.ts";
import { list, MOST_ACTORS, MOST_ANSWERS } from "../bounds.ts";

/** The parts that a kind of situation shares with the rest of a scenario. */
interface Shared<Id, Source, Stat, Score, Conditions, Effects> {
  readonly id: Id;
  int(min: number, max: number): v.GenericSchema<number>;
  readonly source: Source;
  readonly stat: Stat;
  readonly score: Score;
  readonly conditions: Conditions;
  readonly effects: Effects;
}

type Any = v.GenericSchema;

/** The shape of a kind of situation as data; its chances stay within what the rules hold a chance in. */
export function situationSchema(shared: Shared<Any, Any, Any, Any, Any, Any>) {
  const { id, int, source, stat, conditions, effects } = shared;
  const some = <const T extends readonly string[]>(words: T) =>
    v.optional(v.pipe(list(v.picklist(words), words.length), v.minLength(1)));
  const one = <const T extends readonly string[]>(words: T) => v.optional(v.picklist(words));
  const chance = int(40, 930);
  const swing = int(-500, 500);
  const outcomes = { good: effects, middling: effects, bad: effects };
  const way = {
    question: v.picklist(QUESTIONS),
    good: chance,
    goodSwing: swing,
    bad: chance,
    badSwing: swing,
    begins: one(BEGINNERS),
    outcomes: v.optional(
      v.strictObject({
        good: v.optional(effects),
        middling: v.optional(effects),
        bad: v.optional(effects),
      }),
    ),
    effects: v.optional(effects),
    shift: one(["sea", "standing", "washington", "beijing", "partner"]),
    leak: v.optional(v.strictObject({ chance: int(15, 400), swing: int(-400, 400) })),
  };
  const pattern = v.strictObject({
    type: v.picklist(ORDER_TYPES),
    to: one(["here", ...ROLES]),
    sea: v.optional(v.literal(true)),
    partner: v.optional(v.literal(true)),
    missions: some(MISSIONS),
    track: some(PACT_TRACKS),
    terms: some(TERMS),
    purposes: some(PURPOSES),
    capabilities: some(CAPABILITIES),
    stance: one(STANCES),
    forums: some(FORUMS),
    agenda: one(AGENDAS),
    chain: one(CHAINS),
    sector: one(SECTORS),
    direction: one(["up", "down"]),
    least: v.optional(int(0, 100)),
    project: v.optional(id),
  });
  const answer = v.strictObject({
    id,
    orders: v.pipe(list(pattern, 4), v.minLength(1)),
    budget: int(0, 500),
    capital: int(0, 40),
    ...way,
  });
  const before = v.strictObject({
    kind: id,
    as: v.picklist(OUTCOMES),
    by: v.optional(v.pipe(list(id, MOST_ANSWERS + 1), v.minLength(1))),
  });
  return v.strictObject({
    id,
    slot: int(0, 63),
    lies: v.union([
      v.strictObject({ sortie: v.picklist(ROLES) }),
      v.strictObject({ at: v.pipe(list(id, MOST_ACTORS), v.minLength(1)) }),
      v.strictObject({ role: v.picklist(ROLES) }),
      v.strictObject({
        after: v.pipe(list(before, 8), v.minLength(1)),
        chance: int(1, 1000),
      }),
    ]),
    weight: int(0, 100),
    drawn: list(
      v.strictObject({
        q: stat,
        of: v.optional(id),
        from: int(-5000, 5000),
        by: v.pipe(
          int(-5000, 5000),
          v.check((n) => n !== 0, "not nought"),
        ),
      }),
      4,
    ),
    when: conditions,
    clock: int(1, 3),
    unseen: v.boolean(),
    crisis: int(0, 100),
    opens: list(id, 8),
    outcomes: v.strictObject(outcomes),
    softened: v.optional(
      v.strictObject({
        by: v.picklist(["forces", "dependence", "depth", "technology", "airdefence"]),
        from: int(0, 1000),
        percent: int(0, 400),
        least: int(0, 100),
        most: int(100, 200),
      }),
    ),
    answers: v.pipe(list(answer, MOST_ANSWERS), v.minLength(2)),
    left: v.strictObject(way),
    standing: v.optional(v.literal(true)),
    source,
  });
}
