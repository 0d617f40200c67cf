import type {
  Beijing,
  BuildState,
  CrisisState,
  Human,
  Nation,
  PledgeState,
  Pyongyang,
  ShipState,
  State,
  Tally,
  Ukraine,
  Washington,
} from "./state.ts";

/**
 * A fast 32-bit hash (the mixing steps of MurmurHash3) over every number of the state and the seed, in
 * a fixed order. It locates a divergence; it proves nothing against an adversary, for which a run's
 * SHA-256 stands. A test changes each leaf in turn and demands another hash.
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

  end(): number {
    let h = this.h ^ this.n;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  }
}

export function hashOf(s: State): number {
  const m = new Mixer();
  m.put(s.rules);
  m.put(s.difficulty);
  m.put(s.turn);
  m.put(s.phase);
  m.put(s.ending);
  m.put(s.hidden.seed.length);
  for (let i = 0; i < s.hidden.seed.length; i++) m.put(s.hidden.seed.charCodeAt(i));
  m.all(s.hidden.truths);
  m.put(s.hidden.resolve);
  m.all(s.hidden.origins);
  m.all(s.hidden.schedule);
  m.all(s.doctrine);
  nation(m, s.nation);
  washington(m, s.washington);
  beijing(m, s.beijing);
  ukraine(m, s.ukraine);
  pyongyang(m, s.pyongyang);
  human(m, s.human);
  tally(m, s.tally);
  m.put(s.actors.length);
  for (const a of s.actors) {
    m.put(a.alignment);
    m.put(a.trust);
    m.put(a.threat);
    m.put(a.trade);
    m.all(a.stages);
    m.all(a.talks);
    m.all(a.memory);
  }
  m.put(s.zones.length);
  for (const z of s.zones) m.put(z.tension);
  m.put(s.ships.length);
  for (const each of s.ships) ship(m, each);
  m.put(s.pledges.length);
  for (const each of s.pledges) pledge(m, each);
  m.all(s.sanctions);
  m.put(s.builds.length);
  for (const each of s.builds) build(m, each);
  for (const weights of s.beliefs) m.all(weights);
  m.all(s.queue);
  m.put(s.crisis ? 1 : 0);
  if (s.crisis) {
    crisis(m, s.crisis);
    m.all(s.crisis.trail);
  }
  m.all(s.fired);
  m.all(s.broke);
  m.all(s.projects);
  m.all(s.flags);
  for (const p of s.pillars) {
    m.put(p.value);
    m.all(p.terms);
  }
  m.all(s.scores);
  return m.end();
}

/** One function a record, each field named: no order of keys to trust, and no object to walk. */
function nation(m: Mixer, r: Nation): void {
  m.put(r.budget);
  m.put(r.capital);
  m.put(r.economy);
  m.put(r.debt);
  m.put(r.support);
  m.put(r.standing);
  m.put(r.credibility);
  m.put(r.maritime);
  m.put(r.airdefence);
  m.put(r.counterstrike);
  m.put(r.intelligence);
  m.put(r.hardening);
  m.put(r.technology);
  m.put(r.consent);
  m.put(r.energy);
  m.put(r.minerals);
  m.put(r.chips);
  m.put(r.food);
  m.put(r.forum);
}

function washington(m: Mixer, r: Washington): void {
  m.put(r.regime);
  m.put(r.asia);
  m.put(r.europe);
  m.put(r.integration);
  m.put(r.ask);
  m.put(r.held);
}

function beijing(m: Mixer, r: Beijing): void {
  m.put(r.posture);
  m.put(r.power);
  m.put(r.drive);
  m.put(r.provocation);
  m.put(r.opportunity);
  m.put(r.warmth);
  m.put(r.firmness);
}

function ukraine(m: Mixer, r: Ukraine): void {
  m.put(r.front);
  m.put(r.coalition);
  m.put(r.cohesion);
  m.put(r.example);
  m.put(r.exposure);
  m.put(r.poverty);
  m.put(r.custody);
  m.put(r.contracts);
  m.put(r.armistice);
}

function pyongyang(m: Mixer, r: Pyongyang): void {
  m.put(r.missiles);
  m.put(r.tests);
}

function human(m: Mixer, r: Human): void {
  m.put(r.dead);
  m.put(r.displaced);
  m.put(r.evacuated);
  m.put(r.cold);
}

function tally(m: Mixer, r: Tally): void {
  m.put(r.low);
  m.put(r.war);
  m.put(r.crises);
  m.put(r.leaks);
  m.put(r.spentOpen);
  m.put(r.spentBound);
  m.put(r.tension);
  m.put(r.code);
  m.put(r.offers);
  m.put(r.terms);
  m.put(r.falling);
  m.put(r.quiet);
  m.put(r.north);
  m.put(r.coda);
  m.put(r.shown);
}

function ship(m: Mixer, r: ShipState): void {
  m.put(r.phase);
  m.put(r.clock);
  m.put(r.zone);
  m.put(r.mission);
  m.put(r.readiness);
}

function pledge(m: Mixer, r: PledgeState): void {
  m.put(r.id);
  m.put(r.to);
  m.put(r.purpose);
  m.put(r.amount);
  m.put(r.terms);
  m.put(r.since);
  m.put(r.paid);
  m.put(r.taper);
  m.put(r.trigger);
  m.put(r.suspended);
}

function build(m: Mixer, r: BuildState): void {
  m.put(r.capability);
  m.put(r.amount);
  m.put(r.due);
}

function crisis(m: Mixer, r: CrisisState): void {
  m.put(r.kind);
  m.put(r.tokyo);
  m.put(r.rival);
  m.put(r.exchange);
  m.put(r.holds);
  m.put(r.line);
  m.put(r.mandate);
  m.put(r.signalLow);
  m.put(r.signalHigh);
}
