import type { Condition, Effect, EventData, Quantity, Scenario } from "./scenario.ts";
import type { State } from "./state.ts";
import { isTrackId, TRACK, type Track, trackValue } from "./tracks.ts";
import { codeOf, POSTURES, QUESTIONS, REGIMES, type Role, SECTORS, TERMS, TRACKS } from "./vocabulary.ts";

/**
 * The events' declarative vocabulary, compiled once. A condition becomes a test on the state; it is
 * asked only when the event's own luck would let it fire, so most are never run in a quarter.
 */
export type Test = (state: State) => boolean;

export interface CompiledEffect {
  /** null for effects without a number: see `act`. */
  track: Track | null;
  index: number;
  add: number;
  question: number;
  pivot: number;
  swing: number;
  act: "none" | "flag" | "suspend" | "alert";
  target: number;
  quarters: number;
}

export interface CompiledEvent {
  readonly data: EventData;
  readonly tests: readonly Test[];
  readonly effects: readonly CompiledEffect[];
  readonly choices: readonly (readonly CompiledEffect[])[];
}

export interface Names {
  actors: ReadonlyMap<string, number>;
  zones: ReadonlyMap<string, number>;
  flags: ReadonlyMap<string, number>;
  scenario: Scenario;
  roles: Readonly<Record<Role, number>>;
}

/** All flags that events and projects set, in order of first mention. */
export function flagsOf(
  events: readonly { effects: readonly Effect[]; choices?: EventData["choices"] }[],
): Map<string, number> {
  const flags = new Map<string, number>();
  const note = (effects: readonly Effect[]) => {
    for (const e of effects) if ("flag" in e && !flags.has(e.flag)) flags.set(e.flag, flags.size);
  };
  for (const event of events) {
    note(event.effects);
    for (const choice of event.choices ?? []) note(choice.effects);
  }
  return flags;
}

export function compileEvent(data: EventData, names: Names): CompiledEvent {
  return {
    data,
    tests: data.when.map((c) => compileCondition(c, names)),
    effects: data.effects.map((e) => compileEffect(e, names)),
    choices: data.choices.map((c) => c.effects.map((e) => compileEffect(e, names))),
  };
}

function need(map: ReadonlyMap<string, number>, id: string): number {
  const at = map.get(id);
  if (at === undefined) throw new Error(`an event names unknown "${id}"`);
  return at;
}

export function quantity(q: Quantity, names: Names): { track: Track; index: number } {
  if (!isTrackId(q.q)) throw new Error(`an event names unknown quantity "${q.q}"`);
  const track = TRACK[q.q];
  if (track.section === "actors") return { track, index: need(names.actors, q.of ?? "") };
  if (track.section === "zones") return { track, index: need(names.zones, q.of ?? "") };
  return { track, index: 0 };
}

export function compileCondition(c: Condition, names: Names): Test {
  if ("any" in c) {
    const tests = c.any.map((each) => compileCondition(each, names));
    return (s) => tests.some((test) => test(s));
  }
  if ("q" in c) {
    const { track, index } = quantity(c, names);
    const { op, n } = c;
    if (op === "<") return (s) => trackValue(s, track, index) < n;
    if (op === "<=") return (s) => trackValue(s, track, index) <= n;
    if (op === ">") return (s) => trackValue(s, track, index) > n;
    if (op === ">=") return (s) => trackValue(s, track, index) >= n;
    return (s) => trackValue(s, track, index) === n;
  }
  if ("regime" in c) {
    const code = codeOf(REGIMES, c.regime as (typeof REGIMES)[number]);
    return (s) => s.washington.regime === code;
  }
  if ("posture" in c) {
    const code = codeOf(POSTURES, c.posture as (typeof POSTURES)[number]);
    return (s) => s.beijing.posture === code;
  }
  if ("turn" in c) return (s) => s.turn >= c.n;
  if ("flag" in c) {
    const at = need(names.flags, c.flag);
    return (s) => (s.flags[at] ?? 0) > s.turn === c.set;
  }
  if ("pact" in c) {
    const of = need(names.actors, c.of);
    const track = codeOf(TRACKS, c.pact);
    return (s) => (s.actors[of]?.stages[track] ?? 0) >= c.stage;
  }
  if ("aid" in c) {
    const to = need(names.actors, c.aid);
    return (s) => aidTo(s, to) >= c.level;
  }
  if ("sanction" in c) {
    const on = [names.roles.moscow, names.roles.beijing, names.roles.pyongyang].indexOf(
      need(names.actors, c.sanction),
    );
    return (s) => SECTORS.some((_, i) => (s.sanctions[on * SECTORS.length + i] ?? 0) >= c.level);
  }
  if ("audited" in c) {
    const to = need(names.actors, c.audited);
    const open = codeOf(TERMS, "open");
    return (s) => s.pledges.some((p) => p.to === to && p.terms !== open && p.suspended === 0);
  }
  if ("ended" in c) {
    const to = need(names.actors, c.ended);
    return (s) => !s.pledges.some((p) => p.to === to && p.suspended === 0);
  }
  if ("carrierIn" in c) {
    const zone = need(names.zones, c.carrierIn);
    const carriers = carriersOf(names);
    return (s) => carriers.some((i) => s.ships[i]?.zone === zone && s.ships[i]?.phase === 4);
  }
  const carriers = carriersOf(names);
  return (s) =>
    carriers.filter((i) => s.ships[i]?.phase === 3 || s.ships[i]?.phase === 4).length >= c.carriersReady;
}

function carriersOf(names: Names): number[] {
  const beijing = names.scenario.actors[names.roles.beijing]?.id;
  const found: number[] = [];
  for (const [i, ship] of names.scenario.ships.entries()) {
    if (ship.owner === beijing && (ship.type === "skijump" || ship.type === "catapult")) found.push(i);
  }
  return found;
}

/** Money a quarter that flows to an actor by standing pledges, ¥ billion. */
export function aidTo(s: State, to: number): number {
  let sum = 0;
  for (const p of s.pledges) if (p.to === to && p.suspended === 0) sum += p.amount;
  return sum;
}

const NOTHING: CompiledEffect = {
  track: null,
  index: 0,
  add: 0,
  question: -1,
  pivot: 0,
  swing: 0,
  act: "none",
  target: 0,
  quarters: 0,
};

export function compileEffect(e: Effect, names: Names): CompiledEffect {
  if ("flag" in e) {
    return { ...NOTHING, act: "flag", target: need(names.flags, e.flag), quarters: e.quarters };
  }
  if ("suspend" in e) return { ...NOTHING, act: "suspend", target: need(names.actors, e.suspend) };
  if ("alert" in e) return { ...NOTHING, act: "alert", target: need(names.zones, e.alert) };
  const { track, index } = quantity(e, names);
  if ("question" in e) {
    const question = QUESTIONS.indexOf(e.question);
    return { ...NOTHING, track, index, question, pivot: e.pivot, swing: e.swing };
  }
  return { ...NOTHING, track, index, add: e.add };
}
