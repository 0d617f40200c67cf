import type { ActorState, PillarState, ShipState, State, ZoneState } from "./state.ts";

/** A copy that shares nothing with the original that a turn may change. Made once per command. */
export function copyState(s: State): State {
  return {
    rules: s.rules,
    difficulty: s.difficulty,
    turn: s.turn,
    phase: s.phase,
    hidden: {
      seed: s.hidden.seed,
      truths: s.hidden.truths,
      resolve: s.hidden.resolve,
      origins: s.hidden.origins.slice(),
      schedule: s.hidden.schedule,
    },
    doctrine: s.doctrine.slice(),
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
    builds: s.builds.map((b) => ({ ...b })),
    // A belief is replaced, never changed in place.
    beliefs: s.beliefs.slice(),
    queue: s.queue.slice(),
    crisis: s.crisis === null ? null : { ...s.crisis, trail: s.crisis.trail.slice() },
    fired: s.fired.slice(),
    broke: s.broke,
    projects: s.projects.slice(),
    flags: s.flags.slice(),
    pillars: copied(s.pillars, copyPillar),
    scores: s.scores.slice(),
    tally: { ...s.tally },
    ending: s.ending,
  };
}

function copied<T>(list: readonly T[], copy: (one: T) => T): T[] {
  const copies: T[] = [];
  for (let i = 0; i < list.length; i++) copies.push(copy(list[i] as T));
  return copies;
}

function copyPillar(p: PillarState): PillarState {
  // Terms are replaced each quarter, never changed in place.
  return { value: p.value, terms: p.terms };
}

function copyActor(a: ActorState): ActorState {
  return {
    alignment: a.alignment,
    trust: a.trust,
    threat: a.threat,
    trade: a.trade,
    // Replaced when a stage is signed or talks move, never changed in place: most never are.
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
