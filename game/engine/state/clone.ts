import type { ActorState, ShipState, State, View, ZoneState } from "./state.ts";

/** A copy that shares nothing with the original that a turn may change. Made once per command. */
export function copyState(s: State): State {
  const { hidden } = s;
  return {
    ...copyView(s),
    hidden: {
      seed: hidden.seed,
      truths: hidden.truths,
      resolve: hidden.resolve,
      origins: hidden.origins,
      schedule: hidden.schedule,
    },
  };
}

/** The same without the hidden part. */
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
  return { ...a };
}

function copyZone(z: ZoneState): ZoneState {
  return { ...z };
}

function copyShip(s: ShipState): ShipState {
  return { phase: s.phase, clock: s.clock, zone: s.zone, mission: s.mission, readiness: s.readiness };
}
