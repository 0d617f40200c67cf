import type { ActorState, ShipState, State, ZoneState } from "./state.ts";

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
    actors: s.actors.map(copyActor),
    zones: s.zones.map(copyZone),
    ships: s.ships.map(copyShip),
    pledges: s.pledges.map((p) => ({ ...p })),
    sanctions: s.sanctions.slice(),
    builds: s.builds.map((b) => ({ ...b })),
    // A belief is replaced, never changed in place.
    beliefs: s.beliefs.slice(),
    queue: s.queue.slice(),
    crisis: s.crisis === null ? null : { ...s.crisis, trail: s.crisis.trail.slice() },
    fired: s.fired.slice(),
    projects: s.projects.slice(),
    flags: s.flags.slice(),
    pillars: s.pillars.map((p) => ({ value: p.value, terms: p.terms })),
    scores: s.scores.slice(),
    tally: { ...s.tally },
    ending: s.ending,
  };
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
