import type {
  Armistice,
  Ask,
  AskAnswer,
  Beginner,
  Capability,
  CrisisChoice,
  Difficulty,
  DoctrinePillar,
  EndingId,
  Mandate,
  Memory,
  Offer,
  Phase,
  Posture,
  Purpose,
  QuestionId,
  Regime,
  ShipMission,
  ShipPhase,
  Terms,
  WarResult,
} from "../vocabulary.ts";
import type { Odds } from "./odds.ts";
import type { Numbers } from "./stats.ts";

/**
 * The whole of a game in progress: integers, words of the vocabulary and the seed, in fixed shapes, so that a copy is
 * cheap, a hash is cheap and JSON is exact. Numbers that are tracked stand once in stats.ts and are written by `add`
 * alone; lists inside a record are replaced, never changed in place, because copies share them.
 */
export interface State extends View {
  hidden: Hidden;
}

/** Everything a player may not see. */
export interface Hidden {
  seed: string;
  /** By question, 0–1000. */
  truths: number[];
  /** By leak so far: whether it came from a partner Tokyo pays. */
  origins: boolean[];
  /** By ship: quarters its delivery is early (−) or late (+). */
  schedule: number[];
  /** What has opened out of sight: it comes to pass without an answer. */
  unseen: readonly SituationState[];
}

/** What Tokyo can see: the state without its hidden part, by type and in fact. */
export interface View {
  rules: number;
  difficulty: Difficulty;
  turn: number;
  phase: Phase;
  doctrine: Doctrine;
  nation: Numbers<"nation">;
  washington: Washington;
  beijing: Beijing;
  ukraine: Ukraine;
  pyongyang: Pyongyang;
  /** Persons; the cold are households short of energy. Unscored. */
  human: Numbers<"human">;
  actors: ActorState[];
  zones: ZoneState[];
  ships: ShipState[];
  pledges: PledgeState[];
  /** Level 0–3 by target (role order moscow, beijing, pyongyang) × sector. */
  sanctions: number[];
  builds: BuildState[];
  evidence: EvidenceList;
  /** What lies on the desk, in the order in which it opened. */
  situations: readonly SituationState[];
  /** Events waiting for a choice, by their slot. */
  queue: number[];
  crisis: CrisisState | null;
  history: History;
  pillars: Numbers<"pillars">;
  /** By doctrine pillar, its terms in the order of pillars.ts; their sum, bent and limited, is its value. */
  terms: readonly (readonly number[])[];
  /** Score of each closed quarter. */
  scores: number[];
  tally: Tally;
  ending: EndingId | null;
}

/** Weights in points of 100. */
export type Doctrine = Readonly<Record<DoctrinePillar, number>>;

export interface Washington extends Numbers<"washington"> {
  regime: Regime;
  /** What it asks this year, and what Tokyo has answered. */
  ask: Ask;
  answer: AskAnswer;
  /** Turn before which its regime does not change. */
  held: number;
}

export interface Beijing extends Numbers<"beijing"> {
  posture: Posture;
}

export interface Ukraine extends Numbers<"ukraine"> {
  armistice: Armistice;
}

export interface Pyongyang extends Numbers<"pyongyang"> {
  /** Quarters running with a missile test. */
  tests: number;
}

export interface ActorState extends Numbers<"actors"> {
  /** By pact track: stage 0–4. */
  stages: readonly number[];
  /** By pact track: progress of talks 1–1000, 0 when none are held. */
  talks: readonly number[];
  /** What it remembers of Tokyo, at most four things. */
  memory: readonly Remembered[];
}

/** An act kept in mind: warm above nought, bitter below. */
export interface Remembered {
  readonly act: Memory;
  readonly weight: number;
}

export type ZoneState = Numbers<"zones">;

export interface ShipState {
  phase: ShipPhase;
  /** Quarters left in the phase. */
  clock: number;
  zone: number;
  mission: ShipMission;
  readiness: number;
}

export interface PledgeState {
  id: number;
  to: number;
  purpose: Purpose;
  amount: number;
  terms: Terms;
  since: number;
  paid: number;
  /** Quarters of tapering left, 0 if none. */
  taper: number;
  trigger: boolean;
  suspended: number;
  /** How things stood when it was made: trust and alignment of whom it is to, contracts, technology, custody, leaks. */
  was: readonly number[];
}

export interface BuildState {
  capability: Capability;
  amount: number;
  due: number;
}

/** Something that comes to pass: a new record takes its place when it changes, since copies share it. */
export interface SituationState {
  /** Slot of its kind, and how many of the kind had opened before. */
  readonly slot: number;
  readonly ordinal: number;
  /** Places of its sea, actor and ship; −1 for none. */
  readonly zone: number;
  readonly actor: number;
  readonly ship: number;
  /** The sea the ship may go to instead; −1 for none. */
  readonly other: number;
  /** Quarters left, this one included. */
  readonly clock: number;
}

export interface CrisisState {
  /** Place in the scenario's list. */
  kind: number;
  begun: Beginner;
  tokyo: number;
  rival: number;
  exchange: number;
  /** Whether Tokyo has drawn a red line. */
  line: boolean;
  mandate: Mandate;
  /** What was seen at the outbreak of how much the rival means it: below nought it hesitates, above it does not. */
  signal: number;
  trail: readonly Exchange[];
}

/** Tokyo's choice at an exchange and the rungs on which it left both sides. */
export interface Exchange {
  readonly choice: CrisisChoice;
  readonly rival: number;
  readonly tokyo: number;
}

/** What has happened, sparse and by key (marks.ts), so that what did not happen is in no hash. */
export interface History {
  /** By slot of an event: the turn it last fired plus one. */
  fired: readonly number[];
  /** By slot of a crisis kind: the turn one last opened plus one. */
  broke: readonly number[];
  /** By slot of a situation's kind: how many have opened, and the turn the last one did plus one. */
  opened: readonly number[];
  lastOpened: readonly number[];
  /** By slot of a situation's kind: how and where its last one ended (state/ended.ts). */
  ended: readonly number[];
  /** By key of a project: the turn it was last ordered plus one. */
  projects: readonly number[];
  /** By key of a flag: the turn until which it is set. */
  flags: readonly number[];
}

/** Everything seen that bears on an open question, oldest first; the digest stands for it in the state's hash. */
export interface EvidenceList {
  readonly rows: readonly Evidence[];
  readonly digest: number;
}

/**
 * One thing seen. An `outcome` is what became of something, with the odds it had and what the board added to them; a
 * `study` is a commissioned value, `told` the answer itself.
 */
export type Evidence =
  | {
      readonly kind: "study" | "told";
      readonly turn: number;
      readonly question: QuestionId;
      readonly value: number;
    }
  | ({
      readonly kind: "outcome";
      readonly turn: number;
      /** Slot of the situation's kind, of the event or of the crisis. */
      readonly slot: number;
      readonly shift: number;
      /** Place in OUTCOMES; 3 for anything but the good one, where only that was looked for. */
      readonly outcome: number;
    } & Odds);

/** Counts the endings and the debrief need. */
export interface Tally {
  low: number;
  war: WarResult;
  crises: number;
  leaks: number;
  spentOpen: number;
  spentBound: number;
  tension: number;
  /** Whether an encounter code is signed. */
  encounterCode: boolean;
  /** Offers taken up, each with who took it. */
  offers: readonly TakenOffer[];
  /** Quarters running in which the coalition fell, and without a missile test. */
  falling: number;
  quiet: number;
  /** Turn plus one of the last leak that reached Pyongyang, 0 if none. */
  north: number;
  /** Score of the coda, 0 until the last turn has been played. */
  coda: number;
  /** By doctrine pillar, its weights summed over the quarters closed so far. */
  promised: readonly number[];
}

export type TakenOffer = `${"beijing" | "moscow"} ${Exclude<Offer, "none">}`;
