import type {
  Agenda,
  Amendment,
  Capability,
  Chain,
  CrisisChoice,
  DoctrinePillar,
  ForumId,
  Mission,
  Offer,
  PactTrack,
  Purpose,
  QuestionId,
  Sector,
  Stance,
  Terms,
} from "./vocabulary.ts";

/** Money in ¥ billion. `standing` makes a pledge: the amount is paid every quarter until it is ended. */
export interface AidOrder {
  type: "aid";
  to: string;
  purpose: Purpose;
  amount: number;
  terms: Terms;
  standing: boolean;
}
/** `trigger` attaches suspension by rule; `taper` lowers by a third for three quarters; `end` stops at once. */
export interface AmendOrder {
  type: "amend";
  pledge: number;
  change: Amendment;
}
export interface ReviewOrder {
  type: "review";
  pledge: number;
}
export interface SanctionOrder {
  type: "sanction";
  on: string;
  sector: Sector;
  level: number;
}
export interface PactOrder {
  type: "pact";
  with: string;
  track: PactTrack;
}
export interface ForumOrder {
  type: "forum";
  forum: ForumId;
  agenda: Agenda;
}
export interface BuildOrder {
  type: "build";
  capability: Capability;
  amount: number;
}
export interface DeployOrder {
  type: "deploy";
  group: string;
  zone: string;
  mission: Mission;
}
export interface SecureOrder {
  type: "secure";
  chain: Chain;
  amount: number;
}
export interface ChannelOrder {
  type: "channel";
  to: string;
  stance: Stance;
  offer: Offer;
}
export interface StudyOrder {
  type: "study";
  question: QuestionId;
}
/** Weights in points of 100, each 10 to 40. */
export interface DoctrineOrder {
  type: "doctrine";
  weights: Record<DoctrinePillar, number>;
}
/** A project that the scenario defines as data: its price, its conditions and what it does. */
export interface ProjectOrder {
  type: "project";
  project: string;
}

export type Order =
  | AidOrder
  | AmendOrder
  | ReviewOrder
  | SanctionOrder
  | PactOrder
  | ForumOrder
  | BuildOrder
  | DeployOrder
  | SecureOrder
  | ChannelOrder
  | StudyOrder
  | DoctrineOrder
  | ProjectOrder;

export const ORDER_TYPES = [
  "aid",
  "amend",
  "review",
  "sanction",
  "pact",
  "forum",
  "build",
  "deploy",
  "secure",
  "channel",
  "study",
  "doctrine",
  "project",
] as const satisfies readonly Order["type"][];
export type OrderType = (typeof ORDER_TYPES)[number];

export interface CommitCommand {
  type: "commit";
  turn: number;
  orders: Order[];
}

/** `subject` is an event id, or "crisis". */
export interface RespondCommand {
  type: "respond";
  turn: number;
  subject: string;
  choice: CrisisChoice | "a" | "b" | "c";
}

export type Command = CommitCommand | RespondCommand;

/** The type of order that meets each thing Washington asks for, by the state's code. */
export const ASKED: readonly OrderType[] = ["pact", "pact", "build", "aid"];

/** The instruments of the desk and the order types each composes. */
export const FAMILIES = {
  aid: ["aid", "amend", "review"],
  sanctions: ["sanction"],
  alliances: ["pact", "forum"],
  posture: ["build", "deploy"],
  resilience: ["secure"],
  diplomacy: ["channel", "study", "doctrine"],
  projects: ["project"],
} as const satisfies Record<string, readonly OrderType[]>;
export type Family = keyof typeof FAMILIES;
