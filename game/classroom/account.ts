import {
  type DoctrinePillar,
  ENGINE,
  type EndingId,
  type Order,
  type Outcome,
  PILLARS,
  type PillarId,
  QUESTIONS,
  type QuestionId,
  quarterScoreOf,
  rulesOf,
} from "../engine/index.ts";
import { type QuarterRecord, type Run, reopen, rulebook, type Verdict } from "../runs/index.ts";
import { type Exercise, exerciseId } from "./exercise.ts";
import { cameAbout, type Decided, figureAt, firstCrisis } from "./measure.ts";
import { type AnswerValue, answers, type Prompt } from "./prompts.ts";
import { challengeFor, type Group } from "./seat.ts";
import { type Minister, type ReadSubmission, type Submission, sealOf } from "./submission.ts";

/** Doctrines under which a run is read again: what it would score by each. The first weighs all alike. */
export const DOCTRINES = ["even", "deterrence", "resilience", "autonomy", "order"] as const;
export type DoctrineName = (typeof DOCTRINES)[number];

/** What was decided of one situation in one quarter; `answer` null where it was left. */
export interface Decision {
  situation: string;
  kind: string;
  at: string;
  answer: string | null;
}

export interface TurnOf {
  turn: number;
  /** 0–1000. */
  score: number;
  pillars: Readonly<Record<PillarId, number>>;
  decisions: readonly Decision[];
  /** As they were given. */
  given: readonly Order[];
}

/** What became of a situation. */
export interface Came {
  turn: number;
  kind: string;
  at: string;
  answer: string | null;
  outcome: Outcome;
}

export interface Answered {
  prompt: string;
  value: AnswerValue;
  /** Whether it was given when it was asked: a forecast before the orders, an explanation after the report. */
  inTime: boolean;
  /** What came of it: of a chance whether it came about, of a figure what it was, of a choice the right place. */
  truth: boolean | number | null;
}

/** What is kept of a student's run, to be laid beside the class's: little, since hundreds of them cross to the page. */
export interface Account {
  exercise: string;
  alias: string;
  group: Group;
  ministers: readonly Minister[];
  rules: number;
  seed: string;
  /** By which the same hand-in is known again. */
  seal: string;
  finished: boolean;
  /** 0–1000. */
  score: number;
  ending: EndingId | null;
  turns: readonly TurnOf[];
  pillars: Readonly<Record<PillarId, number>>;
  doctrine: Readonly<Record<DoctrinePillar, number>>;
  /** Mean of the quarters' scores under each doctrine; null for runs of older rules. */
  under: Readonly<Record<DoctrineName, number>> | null;
  came: readonly Came[];
  beliefs: readonly { question: QuestionId; mean: number; truth: number }[];
  answered: readonly Answered[];
  argued: Readonly<Partial<Record<Minister, number>>>;
  human: { dead: number; displaced: number; evacuated: number; cold: number };
}

/** What is said of a file on the board: keys of text's `classboard.standings`. */
export type HandInVerdict =
  | "valid"
  | "unfinished"
  | "changed"
  | "terms"
  | "diverged"
  | "illegal"
  | "otherRules"
  | "plainRun"
  | "exercise"
  | "tooLarge"
  | "notText"
  | "notHandIn"
  | "damaged"
  /** Out of reach, or an archive that is broken. */
  | "unreadable";

export interface HandIn {
  verdict: HandInVerdict;
  /** Where, in words of the file's parts; empty where nothing is wrong. */
  place: string;
  /** Who it says it is from, even where it is not believed; null where nobody can tell. */
  alias: string | null;
  /** Which exercise it says it is of. */
  exercise: Exercise | null;
  /** Null for what is not believed. */
  account: Account | null;
}

/** Replays what was handed in. What has been changed, or is of other terms than its exercise sets, is not believed. */
export function handInOf(read: ReadSubmission): HandIn {
  if (!read.ok) {
    const verdict = read.rules === undefined ? read.fault : "otherRules";
    return { verdict, place: read.place, alias: null, exercise: null, account: null };
  }
  const { submission } = read;
  const { alias, exercise, run: file } = submission;
  const no = (verdict: HandInVerdict, place = ""): HandIn => ({
    verdict,
    place,
    alias,
    exercise,
    account: null,
  });
  const engine = rulebook(file.rules);
  if (!engine) return no("otherRules", String(file.rules));
  const wanted = challengeFor(exercise, alias, submission.group);
  if (JSON.stringify(wanted) !== JSON.stringify(inOrder(file.challenge))) return no("terms", "challenge");
  const { verdict, run } = reopen(file);
  if (!run) return no(wordFor(verdict), placeOf(verdict));
  if (sealOf(submission) !== submission.seal) return no("changed", "seal");
  const finished = run.over;
  const account = accountOf(submission, run);
  return { verdict: finished ? "valid" : "unfinished", place: "", alias, exercise, account };
}

/** The fields as `challengeFor` writes them. */
function inOrder({
  scenario,
  seed,
  difficulty,
  truths,
  modifiers,
  limits,
  own,
}: Submission["run"]["challenge"]) {
  return {
    scenario,
    seed,
    difficulty,
    truths: Object.fromEntries(QUESTIONS.flatMap((q) => (truths[q] === undefined ? [] : [[q, truths[q]]]))),
    ...(modifiers ? { modifiers } : {}),
    ...(limits ? { limits } : {}),
    ...(own ? { own } : {}),
  };
}

function wordFor({ verdict }: Verdict): HandInVerdict {
  return verdict === "illegal" || verdict === "diverged" ? verdict : "damaged";
}

function placeOf(v: Verdict): string {
  if (v.verdict === "illegal") return `run.commands.${v.command}`;
  if (v.verdict === "diverged") return `run.${v.field}`;
  return "run";
}

export function accountOf(submission: Submission, run: Run): Account {
  const { exercise, alias, group, ministers, answers: given, argued, seal } = submission;
  const { quarters, board } = run;
  const decided: Decided = { quarters, over: run.over, score: run.score, turns: board.turns };
  return {
    exercise: exerciseId(exercise),
    alias,
    group,
    ministers,
    rules: run.engine.version,
    seed: run.challenge.seed.replace(/^alea:/, ""),
    seal,
    finished: run.over,
    score: run.score,
    ending: board.ending,
    turns: quarters.map(turnOf),
    pillars: pillarsOf(board),
    doctrine: board.doctrine,
    under: run.engine === ENGINE ? underDoctrines(run) : null,
    came: quarters.flatMap(cameOf),
    beliefs: board.beliefs.map(({ question, mean }) => ({
      question,
      mean,
      truth: run.state.hidden.truths[QUESTIONS.indexOf(question)] ?? 500,
    })),
    answered: exercise.prompts.flatMap((prompt) => {
      const answer = given.find((each) => each.prompt === prompt.id);
      return answer ? [answeredOf(prompt, answer, run, decided)] : [];
    }),
    argued: countsOf(argued.map(({ by }) => by)),
    human: board.human,
  };
}

function answeredOf(
  prompt: Prompt,
  { value, commands }: Submission["answers"][number],
  run: Run,
  decided: Decided,
): Answered {
  const { ask } = prompt;
  const crises = run.game.scenario.crises.map(({ id }) => id);
  const options = ask.kind === "choice" && ask.of === "crisis" ? crises.length + 1 : optionsOf(ask);
  const at = run.commands.findIndex(({ turn, type }) => type === "commit" && turn === prompt.turn);
  // After a run that ended early all that is left is asked at its end.
  const asked =
    prompt.when === "before"
      ? at < 0 || commands <= at
      : at >= 0
        ? commands > at
        : decided.over && commands === run.commands.length;
  const fit = answers(prompt, value, options);
  return {
    prompt: prompt.id,
    value: fit ? value : null,
    inTime: asked && commands <= run.commands.length,
    truth: truthOf(prompt, decided, crises),
  };
}

function optionsOf(ask: Prompt["ask"]): number {
  return ask.kind === "choice" ? ask.options.length : 0;
}

function truthOf(prompt: Prompt, decided: Decided, crises: readonly string[]): boolean | number | null {
  const { ask } = prompt;
  if (ask.kind === "chance") return cameAbout(decided, prompt);
  if (ask.kind === "number") return figureAt(decided, ask.of, ask.by);
  return ask.kind === "choice" && ask.of === "crisis" ? firstCrisis(decided, crises) : null;
}

function turnOf({ turn, before, after, answers: given, orders }: QuarterRecord): TurnOf {
  return {
    turn,
    score: after.quarterScore,
    pillars: pillarsOf(after),
    decisions: before.situations.map(({ id, kind, at }) => ({
      situation: id,
      kind,
      at,
      answer: given.find((each) => each?.situation === id)?.answer ?? null,
    })),
    given: orders,
  };
}

function cameOf({ turn, dispatches }: QuarterRecord): Came[] {
  return dispatches.flatMap((d) =>
    d.kind === "situation"
      ? [{ turn, kind: d.situation, at: d.place, answer: d.answer, outcome: d.outcome }]
      : [],
  );
}

function pillarsOf({ pillars }: QuarterRecord["after"]): Record<PillarId, number> {
  return Object.fromEntries(
    PILLARS.map((id) => [id, pillars.find((each) => each.id === id)?.value ?? 0]),
  ) as Record<PillarId, number>;
}

/** Points of 100 that a doctrine of the name gives: as much as may be to its own pillar, the rest shared alike. */
export function weightsOf(name: DoctrineName): Record<DoctrinePillar, number> {
  const of = (id: DoctrinePillar): number => (name === "even" ? 25 : name === id ? 40 : 20);
  return {
    deterrence: of("deterrence"),
    resilience: of("resilience"),
    autonomy: of("autonomy"),
    order: of("order"),
  };
}

/** The quarters' pillars as they were, read by other doctrines: what was played is not played again. */
function underDoctrines({ game, quarters, engine, state }: Run): Account["under"] {
  const rules = rulesOf(game, engine.view(state));
  const mean = (name: DoctrineName): number => {
    const weights = weightsOf(name);
    const sum = quarters.reduce((total, { after }) => {
      const pillars = pillarsOf(after);
      return total + quarterScoreOf(rules, weights, pillars, pillars.support);
    }, 0);
    return quarters.length === 0 ? 0 : Math.round(sum / quarters.length);
  };
  return Object.fromEntries(DOCTRINES.map((name) => [name, mean(name)])) as Record<DoctrineName, number>;
}

function countsOf<T extends string>(list: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const each of list) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}
