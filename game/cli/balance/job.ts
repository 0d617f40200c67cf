import { CONTRASTS, contrasting, type PolicyMaker, policyOf } from "../../advisors/index.ts";
import {
  beliefsOf,
  type Difficulty,
  type Game,
  QUESTIONS,
  type QuestionId,
  rangeOf,
  type State,
} from "../../engine/index.ts";
import { endingOf, type Played, playRun, scoreOf } from "../../runs/index.ts";
import { scenarioPart } from "../values.ts";
import { forecastHits } from "./forecasts.ts";
import { probe, type Seen, seenIn } from "./seen.ts";

/** One run to play and what to look at in it. Plain data: it crosses to another process. */
export interface Job {
  seed: string;
  difficulty: Difficulty;
  truths: Partial<Record<QuestionId, number>>;
  /** A policy's id, or the place of a contrast and which side of it. */
  policy: string | { contrast: number; side: "high" | "low" };
  /** Also count what occurred, and try refusals. */
  detail: boolean;
  /** Also compare forecasts with what came. */
  forecasts: boolean;
}

export interface Outcome {
  score: number;
  ending: string;
  /** Crises that broke out. */
  crises: number;
  turns: number;
  milliseconds: number;
  truths: number[];
  /** By question: whether the last 90 % range holds the truth. */
  held: boolean[];
  /** Forecast ranges looked at, and those that held what came. */
  forecasts: { held: number; of: number };
  seen: Seen | null;
}

function makerOf(job: Job): PolicyMaker {
  if (typeof job.policy !== "string") {
    const contrast = CONTRASTS[job.policy.contrast];
    if (!contrast) throw new Error(`no contrast ${job.policy.contrast}`);
    return contrasting(contrast, job.policy.side);
  }
  const maker = policyOf(job.policy);
  if (!maker) throw new Error(`no policy ${job.policy}`);
  return maker;
}

export function playJob(game: Game, job: Job): Outcome {
  const states: State[] = [];
  const refused = new Set<string>();
  const start = performance.now();
  const challenge = {
    ...scenarioPart(game),
    seed: job.seed,
    difficulty: job.difficulty,
    truths: job.truths,
  };
  const played = playRun(game, challenge, makerOf(job), (state) => {
    if (job.forecasts && state.phase === "plan") states.push(state);
    if (job.detail) probe(game, state, refused);
  });
  const milliseconds = performance.now() - start;
  if (job.detail) probe(game, played.state, refused);
  return { ...outcomeOf(game, played), milliseconds, ...extras(game, job, played, states, refused) };
}

function outcomeOf(game: Game, { state }: Played): Omit<Outcome, "milliseconds" | "forecasts" | "seen"> {
  const beliefs = beliefsOf(game, state);
  return {
    score: scoreOf(game, state),
    ending: endingOf(state) ?? "",
    crises: state.tally.crises,
    turns: Math.min(state.turn, game.scenario.turns),
    truths: state.hidden.truths,
    held: QUESTIONS.map((_, i) => {
      const { low, high } = rangeOf(beliefs[i] ?? [], 900);
      const truth = state.hidden.truths[i] ?? 0;
      return truth >= low && truth <= high;
    }),
  };
}

function extras(game: Game, job: Job, played: Played, states: State[], refused: Set<string>) {
  return {
    forecasts: job.forecasts ? forecastHits(game, states, played.commands) : { held: 0, of: 0 },
    seen: job.detail ? seenIn(played, refused) : null,
  };
}
