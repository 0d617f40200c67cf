import type {
  Agenda,
  Beginner,
  Capability,
  ForumId,
  Mission,
  Outcome,
  PactTrack,
  Purpose,
  QuestionId,
  Role,
  Sector,
  Stance,
  Terms,
} from "../vocabulary.ts";
import type { Condition, Effect, Quantity } from "./effects.ts";

/**
 * A kind of situation: what may lie on the desk, where, for how long, what answers it and what becomes of it. One
 * entry a kind, as events are. Chances are in 1000, prices in ¥ billion and points of capital.
 */
export interface SituationData {
  id: string;
  /** Its key in the history and the place of its luck; never used again for another. */
  slot: number;
  lies: Lies;
  /** How readily it opens beside the other kinds; 0: only by what `lies` says. */
  weight: number;
  /** What the board adds to the weight: (number − from) ÷ by. */
  drawn: (Quantity & { from: number; by: number })[];
  when: Condition[];
  /** Quarters until it comes to pass by itself, 1–3. */
  clock: number;
  /** Whether little intelligence may leave it unseen. */
  unseen: boolean;
  /** Readiness of a bad outcome to open a crisis, per cent, and the kinds it may open, of which the nearest does. */
  crisis: number;
  opens: string[];
  outcomes: OutcomeEffects;
  /** What has been built takes from a bad outcome. */
  softened?: Softening;
  answers: AnswerData[];
  /** What becomes of it if nobody answers. */
  left: ChanceData;
  /** A pledge in force answers when it falls due, on its own terms and a little worse than if it were argued for. */
  standing?: boolean;
  source: string;
}

/**
 * At a sea that a rival's carrier means to sail for, at one of these actors, at the actor of a role, or where a situation
 * ended in the quarter that has just closed, from which it follows.
 */
export type Lies = { sortie: Role } | { at: string[] } | { role: Role } | { after: Before[]; chance: number };

/** What a situation follows from: a kind that ended so, and by which of its answers (`left` among them) if not by any. */
export interface Before {
  kind: string;
  as: Outcome;
  by?: string[];
}

export type OutcomeEffects = Record<Outcome, Effect[]>;

export interface ChanceData {
  question: QuestionId;
  /** At a truth of 500, and how much more at 1000. */
  good: number;
  goodSwing: number;
  bad: number;
  badSwing: number;
  /** Where an answer's outcomes are its own. */
  outcomes?: Partial<OutcomeEffects>;
  /** What it does whatever comes of it. */
  effects?: Effect[];
  /** The board's part in the chances. */
  shift?: Shift;
  /** Who has begun it, if it goes wrong and comes to a crisis; the other side unless given. */
  begins?: Beginner;
  /** A leak as a second result: chance at a `leakage` of 500, and how much more at 1000. */
  leak?: { chance: number; swing: number };
}

/** What shifts the chances: the balance at sea, standing, Washington's or Beijing's mind, a partner's. */
export type Shift = "sea" | "standing" | "washington" | "beijing" | "partner";

export interface AnswerData extends ChanceData {
  id: string;
  /** Any order that fits one of these answers. */
  orders: AnswerPattern[];
  /** In place of the order's own price, where the order names no amount of money itself. */
  budget: number;
  capital: number;
}

/** An order that answers: fields that are given must agree. `here` is the situation's own place. */
export interface AnswerPattern {
  type: string;
  /** Whom it is about: the situation's actor, or the actor of a role. */
  to?: "here" | Role;
  /** The sea it is about is the situation's. */
  sea?: true;
  missions?: Mission[];
  track?: PactTrack[];
  terms?: Terms[];
  purposes?: Purpose[];
  capabilities?: Capability[];
  stance?: Stance;
  forums?: ForumId[];
  agenda?: Agenda;
  chain?: string;
  sector?: Sector;
  /** A project of the scenario's. */
  project?: string;
  /** In a sea of, or beside, a partner with access that leans to Tokyo. */
  partner?: true;
  /** A level set above or below where it stands. */
  direction?: "up" | "down";
  /** ¥ billion. */
  least?: number;
}

/** A bad outcome counts 100 − percent × (measure − from) ÷ 100, between least and most, in per cent. */
export interface Softening {
  by: "forces" | "dependence" | "depth" | "technology" | "airdefence";
  from: number;
  percent: number;
  least: number;
  most: number;
}
