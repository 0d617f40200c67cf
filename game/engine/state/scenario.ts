import type {
  DoctrinePillar,
  EndingId,
  ForumId,
  Outcome,
  PactTrack,
  Purpose,
  QuestionId,
  Role,
  Sector,
  ShipPhase,
  ShipType,
  Terms,
} from "../vocabulary.ts";
import type { Condition, Effect, Quantity } from "./effects.ts";
import type { SituationData } from "./situations.ts";
import type { Given } from "./stats.ts";

/**
 * What the rules run on. A scenario is data: `world` supplies it, the engine compiles it once
 * (`compile` in game.ts) and never knows a country by name, only by the role it plays.
 * Scores, alignments and probabilities run 0–1000 (alignment −1000–1000), money is ¥ billion.
 */
export interface Scenario {
  id: string;
  /** First quarter, 1 to 4. */
  start: { year: number; quarter: number };
  /** Quarters of the calendar in a turn; 2 makes half-years. 1 unless given. */
  quartersPerTurn?: 1 | 2;
  turns: number;
  /** Quarters that run on without orders after the last and count in the score. */
  successor: number;
  /** Order slots a quarter. */
  slots: number;
  /** How much of what a difficulty changes is felt here, per cent; 100 unless given. */
  steps?: { apprentice: number; minister: number };
  actors: ActorData[];
  zones: ZoneData[];
  ships: ShipData[];
  pledges: PledgeData[];
  sanctions: { on: string; sector: Sector; level: number }[];
  nation: NationStart;
  world: WorldStart;
  /** Prior of each open question: how likely it is to lie low, in the middle or high, per cent. */
  priors: Record<QuestionId, { low: number; middle: number; high: number }>;
  events: EventData[];
  crises: CrisisData[];
  situations?: SituationData[];
  /** What is fixed beforehand, and which kind of situation lies on the desk in that quarter because of it. */
  calendar?: DateData[];
  /** Whom each forum brings together. */
  forums: Record<ForumId, string[]>;
  /** Seas that an accepted offer calms. */
  offers: Record<"hotline" | "fisheries" | "code", string[]>;
  /** Order types that may not be used here. */
  forbidden: string[];
  /** If given, the only order types that may be used. */
  allowed?: string[];
  /** Open questions in play; the others rest at their prior's mean and are not shown. All but `hull` unless given. */
  questions?: QuestionId[];
  /** Answers the scenario fixes instead of drawing them, 0–1000. */
  truths?: Partial<Record<QuestionId, number>>;
  /** The answers stand in the beliefs from the first turn on. */
  truthsAtStart?: boolean;
  /** What is promised at the start, points of 100; even unless given. */
  doctrine?: Readonly<Record<DoctrinePillar, number>>;
  /** false: no war in Ukraine; its front, coalition and toll rest. */
  war?: boolean;
  projects?: ProjectData[];
  /** Things followed on the chart that nobody here commands. */
  sights?: SightData[];
  coda?: CodaData;
  /** Endings of a run that reached its last turn, first fit first; the last must always fit. */
  endings?: EndingData[];
  /** Slips of the guide, one a turn from the first; their words are in `text`, or travel in the file. */
  guide?: number;
  /** Words of a player's own scenario; those that ship have theirs in `text`. */
  texts?: ScenarioTexts;
}

/** A date that everybody knows: an election, a vote, an agreement that expires. */
export interface DateData {
  id: string;
  year: number;
  /** 1 to 4; in a scenario of half-years 5 and 6. */
  part: number;
  /** The kind of situation that it opens, and at whom where the kind leaves a choice. */
  opens?: string;
  at?: string;
  source: string;
}

/** An order defined as data, in the vocabulary of the events. */
export interface ProjectData {
  id: string;
  budget: number;
  capital: number;
  slot: boolean;
  /** Turns before it may be ordered again; 0: once only. */
  again: number;
  when: Condition[];
  effects: Effect[];
  /** Where it is pinned: an actor or a zone. */
  at: string;
  /** Schools of thought, by the ids advisers go by, that would order it. The rules never read this. */
  schools?: string[];
  source: string;
}

/**
 * A thing that is followed and not commanded: a hull under tow, a ship held by a court. It lies at the last of its
 * places whose conditions all hold, and is not there yet where none do. The rules never read it.
 */
export interface SightData {
  id: string;
  type: ShipType;
  places: SightPlace[];
  source: string;
}

export interface SightPlace {
  id: string;
  /** An actor or a zone. */
  at: string;
  /** A port of the chart, where it is known so closely. */
  port?: string;
  when: Condition[];
}

/** Without `when`, the rule the ending has in endings.ts. */
export interface EndingData {
  id: EndingId;
  when?: Condition[];
}

/** What later years made of the run: scored after the last turn, and printed under both answers to one question. */
export interface CodaData {
  /** Its share of the run's score, per cent; the pillars have the rest. */
  weight: number;
  /** Things that may have changed hands, each with its share of the whole (per cent) and how much was received. */
  transfers: CodaTransfer[];
  /** First result = year + (1 − share received) × d, d from `least` to `most` years as the question answers. */
  first: { year: number; question: QuestionId; least: number; most: number };
  measures: CodaMeasure[];
  source: string;
}

export interface CodaTransfer {
  id: string;
  share: number;
  /** The first case whose conditions hold, 0–1000; else `otherwise`. */
  cases: { when: Condition[]; received: number }[];
  otherwise: number;
}

/** `delay`: years gained over the most there could be. Else the mean of numbers stretched from `zero` to `full`. */
export interface CodaMeasure {
  id: string;
  weight: number;
  of: "delay" | (Quantity & { zero: number; full: number })[];
}

/** Plain words, never markup; a language that lacks one borrows the other's. */
export interface ScenarioTexts {
  en?: ScenarioWords;
  ja?: ScenarioWords;
}

export interface ScenarioWords {
  name?: string;
  intro?: string;
  guide?: string[];
  events?: Record<string, EventWords>;
  projects?: Record<string, { name: string; text: string }>;
  situations?: Record<string, SituationWords>;
  /** Dates of the calendar, by their ids. */
  dates?: Record<string, string>;
  actors?: Record<string, { name: string; capital: string }>;
  ships?: Record<string, string>;
  sights?: Record<string, SightWords>;
  coda?: Record<string, string>;
  endings?: Partial<Record<EndingId, { name: string; epilogue: string }>>;
}

export interface SightWords {
  name: string;
  /** What it is, in a few words and in a sentence or two. */
  kind?: string;
  text?: string;
  /** Where it lies, a short phrase for each place. */
  places?: Record<string, string>;
}

/**
 * A kind of situation. {place} is the name of the actor or sea where it lies, {the} the form inside a sentence,
 * {capital} the government, {ship} the carrier whose sortie it is (in the body alone).
 */
export interface SituationWords {
  title: string;
  body: string;
  /** What happens if nothing is done. */
  left: string;
  /** What Tokyo does, by answer. */
  answers: Record<string, string>;
  outcomes: Record<Outcome, OutcomeWords>;
  /** By answer (or `left`), outcomes that are told otherwise. */
  own?: Record<string, Partial<Record<Outcome, OutcomeWords>>>;
  /** Further wordings, taken in turn with the first; titles, answers and what outcomes are called stay the same. */
  again?: SituationAgain[];
}

/** A further wording of a kind: another scene of the same matter, with the text of each outcome. */
export interface SituationAgain {
  body: string;
  left: string;
  outcomes: Record<Outcome, string>;
  /** By answer, of outcomes that the first wording tells otherwise for it. */
  own?: Record<string, Partial<Record<Outcome, string>>>;
}

export interface OutcomeWords {
  /** What became of it, in one to three words. */
  name: string;
  /** What happened and, in that actor’s own terms, why. */
  text: string;
}

export interface EventWords {
  title: string;
  body: string;
  a?: string;
  b?: string;
  c?: string;
  done?: { a?: string; b?: string; c?: string };
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

/** Where the numbers of Japan and of the world start: those that the list of stats says are given. */
export type NationStart = Given<"nation">;
export type WorldStart = Given<"washington" | "beijing" | "ukraine" | "pyongyang">;

export interface ChoiceData {
  budget: number;
  capital: number;
  effects: Effect[];
  /** Schools of thought that would answer so whatever the numbers say. The rules never read this. */
  schools?: string[];
}

export interface EventData {
  id: string;
  /** The place of its luck; never used again for another. */
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
