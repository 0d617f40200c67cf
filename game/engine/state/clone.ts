import type { ActorState, ShipState, State, View, ZoneState } from "./state.ts";

/**
 * Copies share nothing with the original that a turn may change. Literals, field by field: a spread of a record so
 * large ends in a slow path of the JavaScript engine, and every state must have one shape.
 */

/** A copy of the whole state, made once per command. */
export function copyState(s: State): State {
  const copy = copyView(s) as State;
  const { seed, truths, resolve, origins, schedule } = s.hidden;
  copy.hidden = { seed, truths, resolve, origins, schedule };
  return copy;
}

/** A copy of what Tokyo can see. */
export function viewOf(s: View): View {
  return copyView(s);
}

function copyView(s: View): View {
  return {
    rules: s.rules,
    difficulty: s.difficulty,
    turn: s.turn,
    phase: s.phase,
    doctrine: s.doctrine,
    nation: { ...s.nation },
    washington: { ...s.washington },
    beijing: { ...s.beijing },
    ukraine: { ...s.ukraine },
    pyongyang: { ...s.pyongyang },
    human: { ...s.human },
    actors: copied(s.actors, copyActor),
    zones: copied(s.zones, copyZone),
    ships: copied(s.ships, copyShip),
    pledges: s.pledges.map((p) => ({ ...p })),
    sanctions: s.sanctions.slice(),
    builds: s.builds,
    evidence: s.evidence,
    queue: s.queue,
    crisis: s.crisis === null ? null : { ...s.crisis },
    history: { ...s.history },
    pillars: { ...s.pillars },
    terms: s.terms,
    scores: s.scores,
    tally: { ...s.tally },
    ending: s.ending,
  };
}

function copied<T>(list: readonly T[], copy: (one: T) => T): T[] {
  const copies: T[] = [];
  for (let i = 0; i < list.length; i++) copies.push(copy(list[i] as T));
  return copies;
}

function copyActor(a: ActorState): ActorState {
  return {
    alignment: a.alignment,
    trust: a.trust,
    threat: a.threat,
    trade: a.trade,
    stages: a.stages,
    talks: a.talks,
    memory: a.memory,
  };
}

function copyZone(z: ZoneState): ZoneState {
  return { tension: z.tension };
}

function copyShip(s: ShipState): ShipState {
  return { phase: s.phase, clock: s.clock, zone: s.zone, mission: s.mission, readiness: s.readiness };
}
