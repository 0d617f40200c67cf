import { SHIP_MISSIONS, SHIP_PHASES } from "../vocabulary.ts";
import { countOf, holderOf } from "./numbers.ts";
import type {
  ActorState,
  BuildState,
  CrisisState,
  Exchange,
  PledgeState,
  Remembered,
  ShipState,
  SituationState,
  State,
  Tally,
} from "./state.ts";
import { type Place, STATS } from "./stats.ts";

/**
 * A fast 32-bit hash (the mixing steps of MurmurHash3) over every number and word of the state, in a fixed order. It
 * locates a divergence; it proves nothing against an adversary, for which a run's SHA-256 stands. A test changes each
 * leaf in turn and demands another hash. Each function takes the hash so far and gives it back with more mixed in,
 * lengths of lists and words among it.
 */
function put(h: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const x = h ^ k;
  return (Math.imul((x << 13) | (x >>> 19), 5) + 0xe6546b64) | 0;
}

function putAll(before: number, values: readonly number[]): number {
  let h = put(before, values.length);
  for (let i = 0; i < values.length; i++) h = put(h, values[i] as number);
  return h;
}

function putWord(before: number, word: string): number {
  let h = put(before, word.length);
  for (let i = 0; i < word.length; i++) h = put(h, word.charCodeAt(i));
  return h;
}

function putLeaf(h: number, value: Leaf): number {
  if (typeof value === "number") return put(h, value);
  return typeof value === "string" ? putWord(h, value) : put(h, value ? 1 : 0);
}

/** The leaves of a record, by name: no order of keys to trust. */
function putRecord<T extends object>(before: number, one: T, keys: readonly (keyof T)[]): number {
  let h = before;
  for (let i = 0; i < keys.length; i++) h = putLeaf(h, one[keys[i] as keyof T] as Leaf);
  return h;
}

function putRecords<T extends object>(
  before: number,
  list: readonly T[],
  keys: readonly (keyof T)[],
): number {
  let h = put(before, list.length);
  for (let i = 0; i < list.length; i++) h = putRecord(h, list[i] as T, keys);
  return h;
}

function end(mixed: number): number {
  let h = mixed;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

type Leaf = number | string | boolean;

/** The names of a record's leaves, all of them: a name that is missing does not compile. */
const leaves =
  <T>() =>
  <const K extends readonly LeafKey<T>[]>(...keys: [LeafKey<T>] extends [K[number]] ? K : never): K =>
    keys as unknown as K;
type LeafKey<T> = { [K in keyof T]-?: T[K] extends Leaf ? K : never }[keyof T];

const STATE = leaves<Pick<State, "rules" | "difficulty" | "turn" | "phase">>()(
  "rules",
  "difficulty",
  "turn",
  "phase",
);
const BUILD = leaves<BuildState>()("capability", "amount", "due");
const REMEMBERED = leaves<Remembered>()("act", "weight");
const EXCHANGE = leaves<Exchange>()("choice", "rival", "tokyo");
const PLEDGE = leaves<PledgeState>()(
  "id",
  "to",
  "purpose",
  "amount",
  "terms",
  "since",
  "paid",
  "taper",
  "trigger",
  "suspended",
);
const CRISIS = leaves<CrisisState>()(
  "kind",
  "begun",
  "tokyo",
  "rival",
  "exchange",
  "line",
  "mandate",
  "signal",
);
const SITUATION = leaves<SituationState>()("slot", "ordinal", "zone", "actor", "ship", "other", "clock");
const TALLY = leaves<Tally>()(
  "low",
  "war",
  "crises",
  "leaks",
  "spentOpen",
  "spentBound",
  "tension",
  "encounterCode",
  "falling",
  "quiet",
  "north",
  "coda",
);

export function hashOf(s: State): number {
  let h = putRecord(0x2f0b4c47, s, STATE);
  h = putWord(h, s.ending ?? "");
  h = putWord(h, s.hidden.seed);
  h = putAll(h, s.hidden.truths);
  h = put(h, s.hidden.origins.length);
  for (const ours of s.hidden.origins) h = putLeaf(h, ours);
  h = putAll(h, s.hidden.schedule);
  h = putRecords(h, s.hidden.unseen, SITUATION);
  h = putNumbers(h, s);
  const { deterrence, resilience, autonomy, order } = s.doctrine;
  h = put(put(put(put(h, deterrence), resilience), autonomy), order);
  h = putWord(h, s.washington.regime);
  h = putWord(h, s.washington.ask);
  h = putWord(h, s.washington.answer);
  h = put(h, s.washington.held);
  h = putWord(h, s.beijing.posture);
  h = putWord(h, s.ukraine.armistice);
  h = put(h, s.pyongyang.tests);
  for (let i = 0; i < s.actors.length; i++) {
    const { stages, talks, memory } = s.actors[i] as ActorState;
    h = putRecords(putAll(putAll(h, stages), talks), memory, REMEMBERED);
  }
  h = put(h, s.ships.length);
  for (let i = 0; i < s.ships.length; i++) h = putShip(h, s.ships[i] as ShipState);
  h = putRecords(h, s.pledges, PLEDGE);
  for (const { was } of s.pledges) h = putAll(h, was);
  h = putAll(h, s.sanctions);
  h = putRecords(h, s.builds, BUILD);
  h = put(put(h, s.evidence.rows.length), s.evidence.digest);
  h = putRecords(h, s.situations, SITUATION);
  h = putAll(h, s.queue);
  h = putLeaf(h, s.crisis !== null);
  if (s.crisis) h = putRecords(putRecord(h, s.crisis, CRISIS), s.crisis.trail, EXCHANGE);
  const { fired, broke, opened, lastOpened, ended, projects, flags } = s.history;
  h = putAll(putAll(putAll(h, fired), broke), opened);
  h = putAll(putAll(putAll(putAll(h, lastOpened), ended), projects), flags);
  for (const terms of s.terms) h = putAll(h, terms);
  h = putAll(h, s.scores);
  h = putRecord(h, s.tally, TALLY);
  h = put(h, s.tally.offers.length);
  for (const offer of s.tally.offers) h = putWord(h, offer);
  h = putAll(h, s.tally.promised);
  return end(h);
}

/** There are many ships: their words go in by place. */
function putShip(h: number, { phase, clock, zone, mission, readiness }: ShipState): number {
  const words = SHIP_PHASES.indexOf(phase) + 16 * SHIP_MISSIONS.indexOf(mission);
  return put(put(put(put(h, words), clock), zone), readiness);
}

/** Every tracked number, owner by owner. */
function putNumbers(before: number, s: State): number {
  let h = put(put(before, s.actors.length), s.zones.length);
  for (const { owner, places } of OWNED) {
    const count = countOf(s, owner);
    for (let at = 0; at < count; at++) {
      const holder = holderOf(s, owner, at);
      for (let i = 0; i < places.length; i++) h = put(h, (places[i] as Place)(holder));
    }
  }
  return h;
}

/** By owner, where its numbers stand. */
const OWNED = [...new Set(STATS.map((stat) => stat.owner))].map((owner) => ({
  owner,
  places: STATS.filter((stat) => stat.owner === owner).map((stat) => stat.place),
}));
