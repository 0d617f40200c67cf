import type { CrisisState, History, PledgeState, ShipState, State, Tally, View } from "./state.ts";
import { COPY } from "./stats.ts";

/**
 * Copies share nothing with the original that a turn may change. Literals, field by field: a spread of a record so
 * large ends in a slow path of the JavaScript engine, and every state must have one shape.
 */

/** A copy of the whole state, made once per command. */
export function copyState(s: State): State {
  const copy = copyView(s) as State;
  const { seed, truths, origins, schedule, unseen } = s.hidden;
  copy.hidden = { seed, truths, origins, schedule, unseen };
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
    nation: COPY.nation(s.nation),
    washington: COPY.washington(s.washington),
    beijing: COPY.beijing(s.beijing),
    ukraine: COPY.ukraine(s.ukraine),
    pyongyang: COPY.pyongyang(s.pyongyang),
    human: COPY.human(s.human),
    actors: s.actors.map(COPY.actors),
    zones: s.zones.map(COPY.zones),
    ships: s.ships.map(copyShip),
    pledges: s.pledges.map(copyPledge),
    sanctions: s.sanctions.slice(),
    builds: s.builds,
    evidence: s.evidence,
    situations: s.situations,
    queue: s.queue,
    crisis: s.crisis === null ? null : copyCrisis(s.crisis),
    history: copyHistory(s.history),
    pillars: COPY.pillars(s.pillars),
    terms: s.terms,
    scores: s.scores,
    tally: copyTally(s.tally),
    ending: s.ending,
  };
}

function copyShip(s: ShipState): ShipState {
  return { phase: s.phase, clock: s.clock, zone: s.zone, mission: s.mission, readiness: s.readiness };
}

function copyPledge(p: PledgeState): PledgeState {
  return {
    id: p.id,
    to: p.to,
    purpose: p.purpose,
    amount: p.amount,
    terms: p.terms,
    since: p.since,
    paid: p.paid,
    taper: p.taper,
    trigger: p.trigger,
    suspended: p.suspended,
    was: p.was,
  };
}

function copyCrisis(c: CrisisState): CrisisState {
  return {
    kind: c.kind,
    tokyo: c.tokyo,
    rival: c.rival,
    exchange: c.exchange,
    line: c.line,
    begun: c.begun,
    mandate: c.mandate,
    signal: c.signal,
    trail: c.trail,
  };
}

function copyHistory(h: History): History {
  return {
    fired: h.fired,
    broke: h.broke,
    opened: h.opened,
    lastOpened: h.lastOpened,
    ended: h.ended,
    projects: h.projects,
    flags: h.flags,
  };
}

function copyTally(t: Tally): Tally {
  return {
    low: t.low,
    war: t.war,
    crises: t.crises,
    leaks: t.leaks,
    spentOpen: t.spentOpen,
    spentBound: t.spentBound,
    tension: t.tension,
    encounterCode: t.encounterCode,
    offers: t.offers,
    falling: t.falling,
    quiet: t.quiet,
    north: t.north,
    coda: t.coda,
    promised: t.promised,
  };
}
