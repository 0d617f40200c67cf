import { quarterOf } from "./calendar.ts";
import type { Condition, Quantity, Scenario } from "./scenario.ts";
import type { State } from "./state.ts";
import { isStatId, STAT, type Stat, statValue } from "./stats.ts";
import { meanTensionOf } from "./tension.ts";
import {
  codeOf,
  PACT_TRACKS,
  POSTURES,
  REGIMES,
  type Role,
  SECTORS,
  SHIP_PHASES,
  TERMS,
} from "./vocabulary.ts";

const PORT = codeOf(SHIP_PHASES, "port");
const SORTIE = codeOf(SHIP_PHASES, "sortie");

/**
 * The events' declarative vocabulary, compiled once. A condition becomes a test on the state; it is
 * asked only when the event's own luck would let it fire, so most are never run in a quarter.
 */
export type Test = (state: State) => boolean;

export interface Names {
  actors: ReadonlyMap<string, number>;
  zones: ReadonlyMap<string, number>;
  ships: ReadonlyMap<string, number>;
  flags: ReadonlyMap<string, number>;
  scenario: Scenario;
  roles: Readonly<Record<Role, number>>;
  /** Steps between zones; from × zones + to. */
  distance: readonly number[];
}

export function need(map: ReadonlyMap<string, number>, id: string): number {
  const at = map.get(id);
  if (at === undefined) throw new Error(`an event names unknown "${id}"`);
  return at;
}

export function quantity(q: Quantity, names: Names): { stat: Stat; index: number } {
  if (!isStatId(q.q)) throw new Error(`an event names unknown quantity "${q.q}"`);
  const stat = STAT[q.q];
  if (stat.section === "actors") return { stat, index: need(names.actors, q.of ?? "") };
  if (stat.section === "zones") return { stat, index: need(names.zones, q.of ?? "") };
  return { stat, index: 0 };
}

export function compileCondition(c: Condition, names: Names): Test {
  if ("any" in c) {
    const tests = c.any.map((each) => compileCondition(each, names));
    return (s) => tests.some((test) => test(s));
  }
  if ("q" in c) {
    const { stat, index } = quantity(c, names);
    const { op, n } = c;
    if (op === "<") return (s) => statValue(s, stat, index) < n;
    if (op === "<=") return (s) => statValue(s, stat, index) <= n;
    if (op === ">") return (s) => statValue(s, stat, index) > n;
    if (op === ">=") return (s) => statValue(s, stat, index) >= n;
    return (s) => statValue(s, stat, index) === n;
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
  if ("year" in c) {
    const { scenario } = names;
    if (c.year === ">=") return (s) => quarterOf(scenario, s.turn).year >= c.n;
    return (s) => quarterOf(scenario, s.turn).year <= c.n;
  }
  if ("flag" in c) {
    const at = need(names.flags, c.flag);
    return (s) => (s.flags[at] ?? 0) > s.turn === c.set;
  }
  if ("pact" in c) {
    const of = need(names.actors, c.of);
    const track = codeOf(PACT_TRACKS, c.pact);
    return (s) => (s.actors[of]?.stages[track] ?? 0) >= c.stage;
  }
  if ("pactAny" in c) {
    const track = codeOf(PACT_TRACKS, c.pactAny);
    return (s) => s.actors.some((actor) => (actor.stages[track] ?? 0) >= c.stage);
  }
  if ("aid" in c) {
    const to = need(names.actors, c.aid);
    return (s) => aidTo(s, to) >= c.level;
  }
  if ("sanction" in c) {
    const on = sanctionTarget(c.sanction, names);
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
    return (s) => carriers.some((i) => s.ships[i]?.zone === zone && s.ships[i]?.phase === SORTIE);
  }
  if ("carriersReady" in c) {
    const carriers = carriersOf(names);
    return (s) => carriers.filter((i) => isReady(s, i)).length >= c.carriersReady;
  }
  if ("carrierMet" in c) return carrierMet(c.carrierMet, names);
  if ("ship" in c) {
    const at = need(names.ships, c.ship);
    const phase = codeOf(SHIP_PHASES, c.phase);
    return (s) => s.ships[at]?.phase === phase;
  }
  if ("armistice" in c) return (s) => (s.ukraine.armistice === 1) === c.armistice;
  if ("code" in c) return (s) => (s.tally.code === 1) === c.code;
  if ("falling" in c) return (s) => s.tally.falling >= c.falling;
  if ("quiet" in c) return (s) => s.tally.quiet >= c.quiet;
  if ("leaks" in c) return (s) => s.tally.leaks >= c.leaks;
  if ("jump" in c) return (s) => s.tally.north > 0 && s.turn + 1 - s.tally.north < c.jump;
  if ("meanTension" in c) {
    const { zones } = names.scenario;
    if (c.meanTension === "<") return (s) => meanTensionOf(zones, s) < c.n;
    return (s) => meanTensionOf(zones, s) > c.n;
  }
  return (s) => {
    const n = s.nation;
    return n.maritime + n.airdefence + n.counterstrike + n.intelligence + n.hardening >= c.forces;
  };
}

function isReady(s: State, ship: number): boolean {
  const phase = s.ships[ship]?.phase;
  return phase === PORT || phase === SORTIE;
}

function carrierMet(within: number, names: Names): Test {
  const carriers = carriersOf(names);
  const tokyo = names.scenario.actors[names.roles.tokyo]?.id;
  const groups = [...names.scenario.ships.keys()].filter((i) => names.scenario.ships[i]?.owner === tokyo);
  const zones = names.scenario.zones.length;
  return (s) =>
    carriers.some((i) => {
      const carrier = s.ships[i];
      if (carrier?.phase !== SORTIE) return false;
      return groups.some((j) => {
        const group = s.ships[j];
        if (group?.phase !== SORTIE) return false;
        return (names.distance[carrier.zone * zones + group.zone] ?? 99) <= within;
      });
    });
}

/** Place of an actor among those that sanctions can name. */
export function sanctionTarget(id: string, names: Names): number {
  const { moscow, beijing, pyongyang } = names.roles;
  const at = [moscow, beijing, pyongyang].indexOf(need(names.actors, id));
  if (at < 0) throw new Error(`an event sanctions "${id}", whom sanctions cannot name`);
  return at;
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
