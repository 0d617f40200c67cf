import { SHIP_MISSIONS, SHIP_PHASES } from "../vocabulary.ts";
import { countOf, holderOf } from "./numbers.ts";
import type {
  BuildState,
  CrisisState,
  Exchange,
  PledgeState,
  Remembered,
  ShipState,
  State,
  Tally,
} from "./state.ts";
import { type Place, STATS } from "./stats.ts";

/**
 * A fast 32-bit hash (the mixing steps of MurmurHash3) over every number and word of the state, in a fixed order. It
 * locates a divergence; it proves nothing against an adversary, for which a run's SHA-256 stands. A test changes each
 * leaf in turn and demands another hash.
 */
class Mixer {
  private h = 0x2f0b4c47;
  private n = 0;

  put(value: number): void {
    let k = Math.imul(value, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    this.h ^= k;
    this.h = (Math.imul((this.h << 13) | (this.h >>> 19), 5) + 0xe6546b64) | 0;
    this.n++;
  }

  all(values: readonly number[]): void {
    this.put(values.length);
    for (let i = 0; i < values.length; i++) this.put(values[i] as number);
  }

  word(word: string): void {
    this.put(word.length);
    for (let i = 0; i < word.length; i++) this.put(word.charCodeAt(i));
  }

  leaf(value: Leaf): void {
    if (typeof value === "number") this.put(value);
    else if (typeof value === "string") this.word(value);
    else this.put(value ? 1 : 0);
  }

  /** The leaves of a record, by name: no order of keys to trust. */
  record<T extends object>(one: T, keys: readonly (keyof T)[]): void {
    for (let i = 0; i < keys.length; i++) this.leaf(one[keys[i] as keyof T] as Leaf);
  }

  records<T extends object>(list: readonly T[], keys: readonly (keyof T)[]): void {
    this.put(list.length);
    for (let i = 0; i < list.length; i++) this.record(list[i] as T, keys);
  }

  end(): number {
    let h = this.h ^ this.n;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  }
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
  "tokyo",
  "rival",
  "exchange",
  "holds",
  "line",
  "mandate",
  "signalLow",
  "signalHigh",
);
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
  const m = new Mixer();
  m.record(s, STATE);
  m.word(s.ending ?? "");
  m.word(s.hidden.seed);
  m.all(s.hidden.truths);
  m.put(s.hidden.resolve);
  m.put(s.hidden.origins.length);
  for (const ours of s.hidden.origins) m.leaf(ours);
  m.all(s.hidden.schedule);
  numbers(m, s);
  const { deterrence, resilience, autonomy, order } = s.doctrine;
  m.all([deterrence, resilience, autonomy, order]);
  m.word(s.washington.regime);
  m.word(s.washington.ask);
  m.put(s.washington.held);
  m.word(s.beijing.posture);
  m.word(s.ukraine.armistice);
  m.put(s.pyongyang.tests);
  for (const a of s.actors) {
    m.all(a.stages);
    m.all(a.talks);
    m.records(a.memory, REMEMBERED);
  }
  m.put(s.ships.length);
  for (let i = 0; i < s.ships.length; i++) ship(m, s.ships[i] as ShipState);
  m.records(s.pledges, PLEDGE);
  m.all(s.sanctions);
  m.records(s.builds, BUILD);
  m.put(s.evidence.rows.length);
  m.put(s.evidence.digest);
  m.all(s.queue);
  m.leaf(s.crisis !== null);
  if (s.crisis) {
    m.record(s.crisis, CRISIS);
    m.records(s.crisis.trail, EXCHANGE);
  }
  m.all(s.history.fired);
  m.all(s.history.broke);
  m.all(s.history.projects);
  m.all(s.history.flags);
  for (const terms of s.terms) m.all(terms);
  m.all(s.scores);
  m.record(s.tally, TALLY);
  m.put(s.tally.offers.length);
  for (const offer of s.tally.offers) m.word(offer);
  return m.end();
}

/** There are many ships: their words go in by place. */
function ship(m: Mixer, { phase, clock, zone, mission, readiness }: ShipState): void {
  m.put(SHIP_PHASES.indexOf(phase) + 16 * SHIP_MISSIONS.indexOf(mission));
  m.put(clock);
  m.put(zone);
  m.put(readiness);
}

/** Every tracked number, owner by owner. */
function numbers(m: Mixer, s: State): void {
  m.put(s.actors.length);
  m.put(s.zones.length);
  for (const { owner, places } of OWNED) {
    const count = countOf(s, owner);
    for (let at = 0; at < count; at++) {
      const holder = holderOf(s, owner, at);
      for (let i = 0; i < places.length; i++) m.put((places[i] as Place)(holder));
    }
  }
}

/** By owner, where its numbers stand. */
const OWNED = [...new Set(STATS.map((stat) => stat.owner))].map((owner) => ({
  owner,
  places: STATS.filter((stat) => stat.owner === owner).map((stat) => stat.place),
}));
