import type { Quarter } from "../calendar.ts";
import type { CrisisOption } from "../crisis/options.ts";
import type { Problem } from "../ledger/report.ts";
import type { ChoiceAct } from "../ledger/turn.ts";
import type { Order, OrderType } from "../orders/index.ts";
import type { CodaResult } from "../quarter/coda.ts";
import type { Chances } from "../state/odds.ts";
import type { SeaPart } from "../state/seas.ts";
import type { Beijing, Doctrine, Exchange, Pyongyang, Ukraine, Washington } from "../state/state.ts";
import type { Numbers, StatId } from "../state/stats.ts";
import type {
  Armistice,
  Ask,
  Beginner,
  Capability,
  Difficulty,
  Ender,
  EndingId,
  Family,
  Mandate,
  Memory,
  PactTrack,
  Phase,
  PillarId,
  Posture,
  Purpose,
  QuestionId,
  Regime,
  Role,
  Sector,
  ShipMission,
  ShipPhase,
  ShipType,
  Terms,
} from "../vocabulary.ts";

/**
 * The view in ids and words, for map, desk and text: what Tokyo can see, and nothing else. Scores are in
 * engine units (0–1000); `text` shows them ÷ 10.
 */
export interface Board {
  scenario: string;
  difficulty: Difficulty;
  turn: number;
  turns: number;
  quarter: Quarter;
  phase: Phase;
  slots: number;
  /** false where the scenario has no war in Ukraine. */
  war: boolean;
  /** Share of the score that a coda has, per cent; 0 if there is none. */
  codaShare: number;
  /** What later years would make of things as they stand, under both ends of the coda's question; null without a coda. */
  coda: { low: CodaResult; high: CodaResult } | null;
  /** Slips of the guide; 0 if there is none. */
  guide: number;
  nation: Numbers<"nation">;
  washington: Washington;
  beijing: Beijing;
  ukraine: Ukraine;
  pyongyang: Pyongyang;
  human: Numbers<"human">;
  pillars: { id: PillarId; value: number; weight: number }[];
  doctrine: Doctrine;
  /** Score of the last closed quarter, and the mean so far; 0 before the first. */
  quarterScore: number;
  score: number;
  scores: number[];
  actors: BoardActor[];
  zones: BoardZone[];
  ships: BoardShip[];
  sights: BoardSight[];
  /** Quarters that a group sent out stays at sea. */
  stay: number;
  pledges: BoardPledge[];
  sanctions: { on: string; sector: Sector; level: number }[];
  builds: { capability: Capability; amount: number; due: number }[];
  projects: BoardProject[];
  /** Order types that may not be used in this scenario. */
  closed: OrderType[];
  /** The desk's instruments, with the order types each composes and whether any may be used. */
  instruments: { family: Family; types: OrderType[]; open: boolean }[];
  /** What Washington may ask for that some order can give here. */
  answerable: Ask[];
  beliefs: BoardBelief[];
  /** Effective number of poles, × 100. */
  poles: number;
  situations: BoardSituation[];
  /** What is fixed for this quarter and the three after it, in their order. */
  calendar: Fixed[];
  /** What each power means to do this quarter, by power, likeliest first. */
  intents: readonly Intent[];
  pending: Pending[];
  /** What ends a run early, in the order of ENDERS. */
  ends: BoardEnd[];
  ending: EndingId | null;
}

/** How near Tokyo is to one of the ends of a run. */
export interface BoardEnd {
  id: Ender;
  /** Pips, 0–4: from `NEAR` on it is near. */
  pips: number;
  near: boolean;
  /** What is measured and the line that it must not cross, in engine units; for the war, chances in 1000. */
  value: number;
  line: number;
}

/** Something that is known beforehand: `turn` is when it falls. */
export type Fixed = { turn: number; quarter: Quarter } & (
  | { kind: "date"; id: string }
  | { kind: "ask"; ask: Ask }
  | { kind: "lapse" }
  | { kind: "doctrine" }
  | { kind: "delivery"; capability: Capability; amount: number }
);

/**
 * Something a power means to do this quarter, if Tokyo orders nothing new: the chance in 1000 as it is believed, 1000
 * where it is certain.
 */
export type Intent = { power: string; turn: number; chance: number } & IntentMove;

/** `way` is that of what it moves: a posture that hardens, a regime that commits itself, a line that holds for Kyiv. */
export type IntentMove =
  | { move: "posture"; to: Posture; way: IntentWay }
  | { move: "regime"; to: Regime; way: IntentWay }
  | { move: "front" | "coalition"; way: IntentWay }
  | { move: "armistice"; terms: Exclude<Armistice, "none"> }
  | { move: "tests"; goes: boolean }
  | { move: "crisis"; crisis: string }
  /** A ship leaves its berth or is back at it, puts to sea, is ready to, or leaves its yard. */
  | { move: "leaves" | "returns" | "sails" | "ready" | "launch"; ship: string };

export type IntentWay = "up" | "down" | "same";

export interface BoardActor {
  id: string;
  role: Role;
  alignment: number;
  trust: number;
  /** Share of its goods exports that go to China. */
  trade: number;
  /** Tracks that exist with this actor; talks 0–1000 of the way, 0 when none are held. */
  pacts: { track: PactTrack; stage: number; talks: number }[];
  /** What it remembers of Tokyo, warm above nought. */
  memory: { act: Memory; weight: number }[];
  /** Which orders can name it as their target. */
  may: { aid: boolean; pact: boolean; sanction: boolean; channel: boolean };
}

export interface BoardZone {
  id: string;
  tension: number;
  stake: number;
  /** Partners that would train with a group of Tokyo's here: those with access whose waters these are. */
  trains: string[];
  /** Beijing's ships at sea that a group sent here to shadow would find, as they lie now. */
  followed: string[];
  /** How well it is held, 0–1000. */
  held: number;
  /** What each side can bring there, 0–1000. */
  balance: { tokyo: number; rival: number };
  /** Who makes the balance up, Tokyo's side first; weights above nought add to their side, and none is nought. */
  parts: { part: SeaPart; ours: boolean; weight: number }[];
}

export interface BoardShip {
  id: string;
  owner: string;
  type: ShipType;
  phase: ShipPhase;
  clock: number;
  zone: string;
  home: string;
  mission: ShipMission;
  readiness: number;
  deployable: boolean;
}

/** A thing that is followed and not commanded, and where it lies: what dispatches have told of it, nothing else. */
export interface BoardSight {
  id: string;
  type: ShipType;
  place: string;
  /** An actor or a zone. */
  at: string;
  port: string | null;
  source: string;
}

export interface BoardPledge {
  id: number;
  to: string;
  purpose: Purpose;
  amount: number;
  terms: Terms;
  since: number;
  paid: number;
  taper: number;
  trigger: boolean;
  suspended: boolean;
  /** Turn in which a suspended pledge is paid again; null for one that is paid. */
  resumes: number | null;
}

/** A project of the scenario: what it costs, and what it is known to move. */
export interface BoardProject {
  id: string;
  budget: number;
  capital: number;
  slot: boolean;
  again: number;
  at: string;
  source: string;
  /** Turns it was last ordered in plus one; 0 if never. */
  done: number;
  moves: DilemmaChoice["moves"];
  acts: DilemmaChoice["acts"];
}

/** 90 % range and mean of the belief. */
export interface BoardBelief {
  question: QuestionId;
  low: number;
  mean: number;
  high: number;
}

/** Something that lies on the desk. Chances in 1000, in the order of OUTCOMES. */
export interface BoardSituation {
  /** Of this one: its kind and how many of it had opened before. */
  id: string;
  /** What an order calls it that says which situation it answers: kind and place. */
  name: string;
  kind: string;
  /** Where it lies: an actor or a sea; and the sea that feels it. */
  at: string;
  sea: string;
  /** The carrier that means to sail, and the sea it may go to instead. */
  ship: string | null;
  /** How many of its kind had opened before. */
  nth: number;
  other: string | null;
  /** Quarters left, this one included; and whether it came to the desk in this quarter. */
  clock: number;
  fresh: boolean;
  /** Whether a bad end may come to a crisis. */
  crisis: boolean;
  /** The chance in 1000 that its carrier goes where it is seen to be bound; null where none sails. */
  bound: number | null;
  /** The pillar that its bad end hits hardest, or where it hits none that its good end lifts most; engine units. */
  stake: { pillar: PillarId; by: number };
  source: string;
  answers: BoardAnswer[];
  left: BoardWay;
}

/** A way of meeting a situation: the question it turns on, and the chances at both ends of the belief and in between. */
export interface BoardWay {
  question: QuestionId;
  /** The end of the question at which it is the one to choose; null where that turns on none. */
  rightAt: "low" | "high" | null;
  low: Chances;
  believed: Chances;
  high: Chances;
  /** What each outcome would move, pillar by pillar, in engine units; in the order of OUTCOMES. */
  moves: Readonly<Record<PillarId, number>>[];
  /** What that would be to a quarter's score at both ends of the belief, each outcome at its chance; engine units. */
  worth: { low: number; high: number };
}

export interface BoardAnswer extends BoardWay {
  id: string;
  budget: number;
  capital: number;
  /** The order that one press gives; null where none is possible now. */
  order: Order | null;
  /** Where none is: what the order that comes nearest lacks; null where nothing of the kind is on offer. */
  lack: Omit<Problem, "index"> | null;
  /** Others that would answer as well, for when the first cannot stand beside what is ordered already. */
  others: Order[];
}

/** What waits for an answer. */
export type Pending =
  | {
      kind: "dilemma";
      subject: string;
      at: string;
      source: string;
      choices: DilemmaChoice[];
    }
  | {
      kind: "crisis";
      subject: "crisis";
      crisis: string;
      zone: string;
      rival: string;
      /** Rungs 1–6. */
      tokyo: number;
      rivalRung: number;
      top: number;
      /** The rung that is war, which a ladder with a lower top never reaches. */
      war: number;
      exchange: number;
      /** Whether Tokyo has drawn a red line. */
      line: boolean;
      /** Who began it. */
      begun: Beginner;
      mandate: Mandate;
      /** What was seen at the outbreak of how much the rival means it: below nought it hesitates. */
      signal: number;
      question: QuestionId;
      /** Forces in reach, 0–1000. */
      balance: { tokyo: number; rival: number };
      bystanders: number;
      trail: readonly Exchange[];
      choices: CrisisOption[];
    };

/** A crisis that waits for Tokyo's choice. */
export type CrisisPending = Extract<Pending, { kind: "crisis" }>;

export interface DilemmaChoice {
  id: "a" | "b" | "c";
  budget: number;
  capital: number;
  affordable: boolean;
  /** What it is known to move, and which way; `depends` where that is an open question. */
  moves: { stat: StatId; of: string | null; way: "up" | "down" | "depends"; question: QuestionId | null }[];
  /** What it does besides moving a number, and to whom: an actor or a ship. */
  acts: { act: ChoiceAct; of: string | null }[];
}
