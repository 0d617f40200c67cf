import {
  CONTRASTS,
  contrasting,
  counting,
  MEASURING,
  type PolicyMaker,
  policyOf,
} from "../../advisors/index.ts";
import {
  beliefsOf,
  type Difficulty,
  type Game,
  QUESTIONS,
  type QuestionId,
  rangeOf,
  type State,
} from "../../engine/index.ts";
import { type Challenge, endingOf, type Played, playRun, scoreOf, startOf } from "../../runs/index.ts";
import { scenarioPart } from "../values.ts";
import { type Calm, calmIn } from "./calm.ts";
import { decksOf } from "./cards-told.ts";
import { type Uses, usesIn } from "./chances.ts";
import { forecastHits } from "./forecasts.ts";
import { probe, type Seen, seenIn, type Tried } from "./seen.ts";
import { type Vary, varied } from "./varied.ts";

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
  /** Also compare printed chances with what came. */
  chances?: boolean;
  /** Also live through quarters in which nothing happens, and check rows against their causes. */
  calm?: boolean;
  /** One thing made different in the game. */
  vary?: Vary;
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
  chances: Uses | null;
  calm: Calm | null;
}

/** A run's own decks are part of who counts them, so it is made for one run. */
const COUNTING = "triage-counting";

function makerOf(game: Game, job: Job): PolicyMaker {
  if (typeof job.policy !== "string") {
    const contrast = CONTRASTS[job.policy.contrast];
    if (!contrast) throw new Error(`no contrast ${job.policy.contrast}`);
    return contrasting(contrast, job.policy.side);
  }
  if (job.policy === COUNTING) return counting(decksOf(game, startOf(game, challengeOf(game, job))));
  const maker = MEASURING[job.policy] ?? policyOf(job.policy);
  if (!maker) throw new Error(`no policy ${job.policy}`);
  return maker;
}

function challengeOf(game: Game, { seed, difficulty, truths }: Job): Challenge {
  return { ...scenarioPart(game), seed, difficulty, truths };
}

export function playJob(usual: Game, job: Job): Outcome {
  const game = varied(usual, job.vary);
  const states: State[] = [];
  const tried: Tried = { refused: new Set(), free: new Set() };
  const start = performance.now();
  const looks = job.forecasts || job.chances || job.calm;
  const played = playRun(game, challengeOf(game, job), makerOf(game, job), (state) => {
    if (looks && state.phase === "plan") states.push(state);
    if (job.detail) probe(game, state, tried);
  });
  const milliseconds = performance.now() - start;
  if (job.detail) probe(game, played.state, tried);
  return { ...outcomeOf(game, played), milliseconds, ...extras(game, job, played, states, tried) };
}

function outcomeOf(
  game: Game,
  { state }: Played,
): Omit<Outcome, "milliseconds" | keyof ReturnType<typeof extras>> {
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

function extras(game: Game, job: Job, played: Played, states: State[], tried: Tried) {
  return {
    forecasts: job.forecasts ? forecastHits(game, states, played.commands) : { held: 0, of: 0 },
    seen: job.detail ? seenIn(played, tried) : null,
    chances: job.chances ? usesIn(game, states, played.commands, played.reports) : null,
    calm: job.calm ? calmIn(game, states, played) : null,
  };
}
