import type { OrderType } from "./orders.ts";
import type {
  ForumId,
  PactTrack,
  Purpose,
  QuestionId,
  Role,
  Sector,
  ShipPhase,
  ShipType,
  Terms,
} from "./vocabulary.ts";

/**
 * What the rules run on. A scenario is data: `world` supplies it, the engine compiles it once
 * (`compile` in game.ts) and never knows a country by name, only by the role it plays.
 * Scores, alignments and probabilities run 0–1000 (alignment −1000–1000), money is ¥ billion.
 */
export interface Scenario {
  id: string;
  /** First quarter, 1 to 4. */
  start: { year: number; quarter: number };
  turns: number;
  /** Quarters that run on without orders after the last and count in the score. */
  successor: number;
  /** Order slots a quarter. */
  slots: number;
  actors: ActorData[];
  zones: ZoneData[];
  ships: ShipData[];
  pledges: PledgeData[];
  sanctions: { on: string; sector: Sector; level: number }[];
  nation: NationStart;
  world: WorldStart;
  /** Prior of each open question: a normal of this mean and deviation, clipped to 50–950. */
  priors: Record<QuestionId, { mean: number; sd: number }>;
  events: EventData[];
  crises: CrisisData[];
  /** Whom each forum brings together. */
  forums: Record<ForumId, string[]>;
  /** Seas that an accepted offer calms. */
  offers: Record<"hotline" | "fisheries" | "code", string[]>;
  /** Order types that may not be used here. */
  forbidden: OrderType[];
}

export interface ActorData {
  id: string;
  role: Role;
  alignment: number;
  trust: number;
  /** Share of its goods exports that go to China, 0–1000. */
  exposure: number;
  /** Military weight a stage of pact adds in its theatres; 0 where no pact can be made. */
  weight: number;
  /** Can be given aid. */
  aid: boolean;
  zones: string[];
  neighbours: string[];
  pacts: Partial<Record<PactTrack, number>>;
  /** Rows of the fact sheet, or GK (general knowledge) or DES (invented for the game). */
  source: string;
}

export interface ZoneData {
  id: string;
  adjacent: string[];
  /** Stake for Japan, 0–10. */
  stake: number;
  tension: number;
  source: string;
}

export interface ShipData {
  id: string;
  owner: string;
  type: ShipType;
  phase: ShipPhase;
  /** Quarters left in the phase. */
  clock: number;
  home: string;
  /** A group the player may deploy. */
  deployable: boolean;
  readiness: number;
  /** Turn at which a ship under construction joins the cycle, before luck moves it. */
  due: number;
  source: string;
}

export interface PledgeData {
  to: string;
  purpose: Purpose;
  amount: number;
  terms: Terms;
  source: string;
}

export interface NationStart {
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
}

export interface WorldStart {
  asia: number;
  europe: number;
  integration: number;
  power: number;
  drive: number;
  front: number;
  coalition: number;
  cohesion: number;
  missiles: number;
}

/** `q` names a track (tracks.ts), `of` an actor or a zone where the track has one. */
export interface Quantity {
  q: string;
  of?: string;
}

/** What may be asked of the board. All conditions of a list must hold; `any` needs one of its own. */
export type Condition =
  | (Quantity & { op: "<" | "<=" | ">" | ">=" | "="; n: number })
  | { regime: string }
  | { posture: string }
  | { turn: ">="; n: number }
  /** On the calendar: from this year on, or up to and with it. */
  | { year: ">=" | "<="; n: number }
  | { flag: string; set: boolean }
  | { pact: PactTrack; of: string; stage: number }
  /** A stage of this pact with at least one actor. */
  | { pactAny: PactTrack; stage: number }
  | { aid: string; level: number }
  | { sanction: string; level: number }
  | { audited: string }
  | { ended: string }
  | { carrierIn: string }
  | { carriersReady: number }
  /** A carrier of Beijing's at sea within so many steps of a group of Tokyo's at sea. */
  | { carrierMet: number }
  /** A ship in this phase. */
  | { ship: string; phase: ShipPhase }
  | { armistice: boolean }
  /** Whether an encounter code is in force. */
  | { code: boolean }
  /** Quarters running in which the coalition fell, quarters running without a missile test. */
  | { falling: number }
  | { quiet: number }
  /** Leaks so far; quarters since one reached Pyongyang. */
  | { leaks: number }
  | { jump: number }
  /** Mean tension, weighted by stake. */
  | { meanTension: "<" | ">"; n: number }
  /** Tokyo's five capabilities, summed. */
  | { forces: number }
  | { any: Condition[] };

/** A change of a number by a fixed amount. */
export type Addition = Quantity & { add: number };

export type Effect =
  | Addition
  /** swing × (effective value − pivot)/500: what an option is worth depends on the truth. */
  | (Quantity & { question: QuestionId; pivot: number; swing: number })
  /** `gain` with `odds` in 1000 by the event's own luck, else `loss`. */
  | (Quantity & { odds: number; gain: number; loss: number })
  | { flag: string; quarters: number }
  | { suspend: string }
  | { amend: "halve" | "end"; of: string }
  | { alert: string }
  /** Stages signed, or talks begun, on a pact. */
  | { sign: PactTrack; of: string; stages: number }
  | { talks: PactTrack; of: string }
  /** Level up or down within 0–3. */
  | { sanction: string; sector: Sector; by: number }
  /** Washington's regime stays what it is for so many quarters. */
  | { holdRegime: number }
  /** A ship under construction is late. */
  | { delay: string; quarters: number }
  /** A leak with these odds in 1000, by the event's own luck. */
  | { leak: number }
  | { code: "signed" }
  /** Naming a culprit for the last leak: what inquiries find agrees with its hidden origin four times in five. */
  | { blame: string; right: Addition[]; wrong: Addition[] };

export interface ChoiceData {
  budget: number;
  capital: number;
  effects: Effect[];
}

export interface EventData {
  id: string;
  /** Append-only place in the luck table. */
  slot: number;
  /** Chance in 1000 in a quarter when the condition holds. */
  chance: number;
  /** Quarters before it may return; 0: once only. */
  again: number;
  scheduled: boolean;
  when: Condition[];
  effects: Effect[];
  /** Two or three make a dilemma, none a dispatch. The default on replay is the last. */
  choices: ChoiceData[];
  /** Where its dispatch is pinned: an actor or a zone. */
  at: string;
  source: string;
}

export interface CrisisData {
  id: string;
  slot: number;
  rival: string;
  zone: string;
  /** Weight among kinds when a crisis breaks out, before tension in its zone is added. */
  weight: number;
  /** The highest rung, 6 for war. */
  top: number;
  /** People a quarter at the higher rungs puts at risk, in persons. */
  bystanders: number;
  /** Lives lost among them if an accident falls on the fifth rung. */
  lives: number;
  /** What must hold for it to break out. */
  when: Condition[];
  /** Dependence that makes waiting dear: the economy pays by it each time Tokyo holds; null where none does. */
  strain: "energy" | "minerals" | "food" | null;
  /** How sure Tokyo may be of who did it, per thousand; acting on less may blame the wrong one. */
  sure: number;
  /** What happens where the ladder ends below war. */
  breaks: Effect[];
  source: string;
}
