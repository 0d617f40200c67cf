import type { State } from "./state.ts";

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
  for (const section of [s.nation, s.washington, s.beijing, s.ukraine, s.pyongyang, s.human, s.tally]) {
    record(m, section);
  }
  m.put(s.actors.length);
  for (const a of s.actors) {
    m.put(a.alignment);
    m.put(a.trust);
    m.put(a.threat);
    m.put(a.trade);
    m.all(a.stages);
    m.all(a.talks);
  }
  m.put(s.zones.length);
  for (const z of s.zones) m.put(z.tension);
  m.put(s.ships.length);
  for (const ship of s.ships) record(m, ship);
  m.put(s.pledges.length);
  for (const pledge of s.pledges) record(m, pledge);
  m.all(s.sanctions);
  m.put(s.builds.length);
  for (const build of s.builds) record(m, build);
  for (const weights of s.beliefs) m.all(weights);
  m.all(s.queue);
  m.put(s.crisis ? 1 : 0);
  if (s.crisis) {
    const { trail, ...rest } = s.crisis;
    record(m, rest);
    m.all(trail);
  }
  m.all(s.fired);
  m.all(s.flags);
  for (const p of s.pillars) {
    m.put(p.value);
    m.all(p.terms);
  }
  m.all(s.scores);
  return m.end();
}

/** A record of numbers only; its literal fixes the order of its keys. */
function record(m: Mixer, values: object): void {
  for (const value of Object.values(values)) m.put(value as number);
}
