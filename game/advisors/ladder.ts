import {
  answerChance,
  balanceOf,
  CRISIS_CHOICES,
  type CrisisChoice,
  checkResponse,
  type Game,
  QUESTIONS,
  questionOf,
  rulesOf,
  type View,
} from "../engine/index.ts";
import { horizon, type Means } from "./values.ts";

/**
 * Reads signal, balance and belief: each choice by the chance that it ends the matter, what that end moves, and what
 * the next rung would cost. Worths are rough: points of score that a point of each number is worth.
 */
export function readLadder(game: Game, view: View, means: Means): CrisisChoice {
  let best: CrisisChoice = "yield";
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of CRISIS_CHOICES) {
    if (choice === "redline") continue;
    if (checkResponse(game, view, { type: "respond", turn: view.turn, subject: "crisis", choice })) continue;
    const value = worthOfChoice(game, view, means, choice, DEPTH);
    if (value <= most) continue;
    most = value;
    best = choice;
  }
  return best;
}

const DEPTH = 3;
/** Worth of a point in tenths of a point of a quarter's score: word, support, standing, drive, the sea's tension. */
const WORTH = { credibility: 0.11, support: 0.1, standing: 0.17, drive: -0.17, tension: -0.04 };
/** What a war that is not lost costs, in points of a quarter's score. */
const WAR = -120;

/** What a war is worth now: lost, it takes all that the run had still to come. */
function warValue(game: Game, view: View): number {
  const c = view.crisis;
  if (!c) return WAR;
  const { lost, sway } = rulesOf(game, view).war;
  const chance = Math.max(0, Math.min(1, (lost + sway - balanceOf(game, view, c)) / (2 * sway)));
  const { turns, successor } = game.scenario;
  const left = turns + successor - view.turn;
  const score = view.scores.at(-1) ?? 500;
  const all = (score * left) / (turns + successor) / Math.max(0.01, horizon(game, view.turn) / 1000);
  return (1 - chance) * WAR - chance * all;
}

type Ends = Record<string, number | { base: number; each: number }>;

function endValue(ends: Ends, rung: number): number {
  let sum = 0;
  for (const [id, worth] of Object.entries(WORTH)) {
    const each = ends[id];
    if (each !== undefined) sum += worth * (typeof each === "number" ? each : each.base + each.each * rung);
  }
  return sum;
}

function worthOfChoice(game: Game, view: View, means: Means, choice: CrisisChoice, depth: number): number {
  const c = view.crisis;
  if (!c) return 0;
  const r = rulesOf(game, view).crisis;
  const truth = means[QUESTIONS.indexOf(questionOf(game, c))] ?? 500;
  const chance = answerChance(game, view, c, choice, truth) / 1000;
  if (choice === "yield")
    return (
      endValue(r.yielded, c.tokyo) + chance * endValue(r.content, 0) + (1 - chance) * endValue(r.more, 0)
    );
  const pressed = choice === "press";
  const rung = pressed ? Math.max(c.tokyo + 1, c.rival) : c.tokyo;
  const end = pressed ? endValue(r.won, rung) : endValue(choice === "offramp" ? r.ramp : r.faded, rung);
  const rival = choice === "offramp" ? c.rival : Math.max(c.rival + 1, rung);
  const top = Math.max(rung, rival);
  if (top >= r.war) return chance * end + (1 - chance) * warValue(game, view);
  const next: View = { ...view, crisis: { ...c, tokyo: rung, rival, exchange: c.exchange + 1 } };
  // From the off-ramp's rung on something may happen that nobody ordered, and it is a rung higher.
  const slip = top < r.offrampFrom ? 0 : (r.accident * (top - r.offrampFrom + 1)) / 1000;
  const slipped =
    top + 1 >= r.war ? warValue(game, view) : worthOfChoice(game, next, means, "yield", 0) - SLIPPED;
  const after = (1 - slip) * bestAfter(game, next, means, depth) + slip * slipped;
  return chance * end + (1 - chance) * after;
}

/** What a rung higher by accident costs, in points of a quarter's score. */
const SLIPPED = 15;

/** The best that can be made of the next exchange, as far as this looks ahead. */
function bestAfter(game: Game, next: View, means: Means, depth: number): number {
  if (depth <= 1) return worthOfChoice(game, next, means, "yield", 0);
  const c = next.crisis;
  const high = c ? Math.max(c.tokyo, c.rival) >= rulesOf(game, next).crisis.offrampFrom : false;
  const choices: CrisisChoice[] = high ? ["press", "hold", "yield", "offramp"] : ["press", "hold", "yield"];
  return Math.max(...choices.map((each) => worthOfChoice(game, next, means, each, depth - 1)));
}
