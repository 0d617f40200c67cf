/**
 * The whole of a game in progress. Only integers, one string (the seed) and fixed shapes, so that a
 * copy is cheap, a hash is cheap and JSON is exact. Words are kept as codes (vocabulary.ts).
 */
export interface State {
  rules: number;
  difficulty: number;
  turn: number;
  /** 0 plan, 1 respond, 2 over. */
  phase: number;
  hidden: Hidden;
  doctrine: number[];
  nation: Nation;
  washington: Washington;
  beijing: Beijing;
  ukraine: Ukraine;
  pyongyang: Pyongyang;
  human: Human;
  actors: ActorState[];
  zones: ZoneState[];
  ships: ShipState[];
  pledges: PledgeState[];
  /** Level 0–3 by target (role order moscow, beijing, pyongyang) × sector. */
  sanctions: number[];
  builds: BuildState[];
  /** By question, integer weights on the grid of truth values (beliefs.ts). */
  beliefs: number[][];
  /** Events waiting for a choice, by index. */
  queue: number[];
  crisis: CrisisState | null;
  /** By event: the turn it last fired plus one, 0 if never. */
  fired: number[];
  /** By kind of crisis: the turn one last opened plus one, 0 if never. */
  broke: number[];
  /** By project: the turn it was last ordered plus one, 0 if never. */
  projects: number[];
  /** By flag: the turn until which it is set. */
  flags: number[];
  pillars: PillarState[];
  /** Score of each closed quarter. */
  scores: number[];
  tally: Tally;
  /** Code of the ending, −1 while the run goes on. */
  ending: number;
}

/** Everything a player may not see. The view is the state without it. */
export interface Hidden {
  seed: string;
  truths: number[];
  /** Resolve of the crisis opponent. */
  resolve: number;
  /** By leak so far: 1 if it came from a partner Tokyo pays, 0 if not. */
  origins: number[];
  /** By ship: quarters its delivery is early (−) or late (+). */
  schedule: number[];
}

export interface Nation {
  budget: number;
  capital: number;
  economy: number;
  debt: number;
  support: number;
  standing: number;
  credibility: number;
  maritime: number;
  airdefence: number;
  counterstrike: number;
  intelligence: number;
  hardening: number;
  technology: number;
  consent: number;
  energy: number;
  minerals: number;
  chips: number;
  food: number;
  forum: number;
}

export interface Washington {
  regime: number;
  asia: number;
  europe: number;
  integration: number;
  /** What it asks this quarter: 0 host nation, 1 investment, 2 spending, 3 Kyiv. */
  ask: number;
  /** Turn before which its regime does not change. */
  held: number;
}

export interface Beijing {
  posture: number;
  power: number;
  drive: number;
  provocation: number;
  opportunity: number;
  warmth: number;
  firmness: number;
}

export interface Ukraine {
  front: number;
  coalition: number;
  cohesion: number;
  example: number;
  exposure: number;
  poverty: number;
  custody: number;
  contracts: number;
  /** 0 war, 1 armistice. */
  armistice: number;
}

export interface Pyongyang {
  missiles: number;
  tests: number;
}

/** Persons; the cold are households short of energy. Unscored. */
export interface Human {
  dead: number;
  displaced: number;
  evacuated: number;
  cold: number;
}

export interface ActorState {
  alignment: number;
  trust: number;
  threat: number;
  /** Share of its goods exports that go to China. */
  trade: number;
  /** By pact track: stage 0–4. */
  stages: number[];
  /** By pact track: progress of talks 1–1000, 0 when none are held. */
  talks: number[];
  /** What it remembers of Tokyo, as pairs: code of the act and weight, warm above nought. Replaced, never changed in place. */
  memory: number[];
}

export interface ZoneState {
  tension: number;
}

export interface ShipState {
  phase: number;
  clock: number;
  zone: number;
  mission: number;
  readiness: number;
}

export interface PledgeState {
  id: number;
  to: number;
  purpose: number;
  amount: number;
  terms: number;
  since: number;
  paid: number;
  /** Quarters of tapering left, 0 if none. */
  taper: number;
  trigger: number;
  suspended: number;
}

export interface BuildState {
  capability: number;
  amount: number;
  due: number;
}

export interface CrisisState {
  kind: number;
  tokyo: number;
  rival: number;
  exchange: number;
  holds: number;
  /** 1 once Tokyo has drawn a red line. */
  line: number;
  /** 0 none, 1 important influence, 2 survival-threatening, 3 armed attack. */
  mandate: number;
  /** What can be seen of the rival's resolve: a range. */
  signalLow: number;
  signalHigh: number;
  /** Choices made so far, by exchange: codes of tokyo's choice and the rung the rival then stood on. */
  trail: number[];
}

export interface PillarState {
  value: number;
  /** Terms in the order of pillars.ts; their sum, limited to 0–1000, is the value. */
  terms: number[];
}

/** Counts the endings and the debrief need. */
export interface Tally {
  low: number;
  war: number;
  crises: number;
  leaks: number;
  spentOpen: number;
  spentBound: number;
  tension: number;
  /** 1 once an encounter code is signed. */
  code: number;
  /** Bit by offer (the place in OFFERS; eight further on for Moscow): it has been taken up. */
  offers: number;
  /** Terms of the armistice: 0 none, 1 harsh, 2 even, 3 firm. */
  terms: number;
  /** Quarters running in which the coalition fell, and without a missile test. */
  falling: number;
  quiet: number;
  /** Turn plus one of the last leak that reached Pyongyang, 0 if none. */
  north: number;
  /** Score of the coda, 0 until the last turn has been played. */
  coda: number;
  /** Bit by question: this quarter's effective value has been counted into the belief. */
  shown: number;
}
