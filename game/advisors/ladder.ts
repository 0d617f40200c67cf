import {
  answerOdds,
  balanceOf,
  type Change,
  CRISIS_CHOICES,
  type CrisisChoice,
  type CrisisState,
  centre,
  chancesAt,
  checkResponse,
  compiledCrisis,
  crisisChanges,
  crisisData,
  type Game,
  type Moving,
  rulesOf,
  STAT,
  type View,
  valuer,
} from "../engine/index.ts";
import { horizon, lasting } from "./values.ts";

/** Exchanges looked ahead; at the last of them Tokyo steps back. */
const DEPTH = 3;
/** What a war that is not lost costs, in points of a quarter's score. */
const WAR = -120;
/** What a rung higher by accident costs, in points of a quarter's score. */
const SLIPPED = 15;

/**
 * Reads signal, balance and belief: what each choice is worth by the chances of the rival's answers, what an end moves,
 * and the best that could be made of the next exchange by one who had learnt from this. `belief` is the weight of each
 * cell of the question it turns on.
 */
export function readLadder(game: Game, view: View, belief: readonly number[]): CrisisChoice {
  const worth = worthOfEnds(game, view);
  let best: CrisisChoice = "yield";
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of CRISIS_CHOICES) {
    if (choice === "redline") continue;
    if (checkResponse(game, view, { type: "respond", turn: view.turn, subject: "crisis", choice })) continue;
    const value = choiceWorth({ game, worth }, view, belief, choice, DEPTH);
    if (value <= most) continue;
    most = value;
    best = choice;
  }
  return best;
}

/** Points of a quarter's score that each end is worth from a rung. */
interface Worth {
  readonly won: (rung: number) => number;
  readonly faded: (rung: number) => number;
  readonly ramp: (rung: number) => number;
  readonly yielded: (rung: number) => number;
  readonly called: (rung: number) => number;
  readonly content: number;
  readonly more: number;
  readonly war: number;
}

interface Reading {
  readonly game: Game;
  readonly worth: Worth;
}

/** What an end moves, by how much it warms or cools whoever watched, a rung, and how well that is remembered. */
type Ends = Moving & { readonly allies?: number; readonly remembered?: number };

function worthOfEnds(game: Game, view: View): Worth {
  const { crisis: c } = view;
  if (!c) throw new Error("no crisis is open");
  const r = rulesOf(game, view).crisis;
  const value = valuer(game, view);
  const { zone } = compiledCrisis(game, c);
  const known = new Map<string, number>();
  const of = (ends: Ends, rung: number): number => {
    const { allies: watched = 0, remembered: _remembered, ...ours } = ends;
    const changes: Change[] = crisisChanges(game, c, ours, rung);
    const allies = (watched * rung * r.begun[c.begun].allies) / 100;
    if (allies !== 0)
      for (const index of game.coasts[zone]?.here ?? [])
        changes.push({ stat: STAT.alignment, index, by: allies });
    return value(lasting(game, view, changes)) / 16;
  };
  const at = (name: string, ends: Ends) => (rung: number) => {
    const key = `${name} ${rung}`;
    const found = known.get(key) ?? of(ends, rung);
    known.set(key, found);
    return found;
  };
  return {
    won: at("won", r.won),
    faded: at("faded", r.faded),
    ramp: at("ramp", r.ramp),
    yielded: at("yielded", r.yielded),
    called: at("called", r.called),
    content: of(r.content, 0),
    more: of(r.more, 0),
    war: warWorth(game, view, c),
  };
}

/** What a war is worth now: lost, it takes all that the run had still to come. */
function warWorth(game: Game, view: View, c: CrisisState): number {
  const { lost, sway } = rulesOf(game, view).war;
  const chance = Math.max(0, Math.min(1, (lost + sway - balanceOf(game, view, c)) / (2 * sway)));
  const { turns, successor } = game.scenario;
  const left = turns + successor - view.turn;
  const score = view.scores.at(-1) ?? 500;
  const all = (score * left) / (turns + successor) / Math.max(0.01, horizon(game, view.turn) / 1000);
  return (1 - chance) * WAR - chance * all;
}

function choiceWorth(
  reading: Reading,
  view: View,
  belief: readonly number[],
  choice: CrisisChoice,
  depth: number,
): number {
  const { game, worth } = reading;
  const c = view.crisis as CrisisState;
  const odds = answerOdds(game, view, c, choice);
  const after: [number[], number[], number[]] = [[], [], []];
  const total: [number, number, number] = [0, 0, 0];
  let sum = 0;
  belief.forEach((weight, cell) => {
    if (weight === 0) return;
    const chances = chancesAt(odds, odds.shift, centre(cell));
    sum += weight;
    for (const outcome of [0, 1, 2] as const) {
      const share = weight * chances[outcome];
      total[outcome] += share;
      after[outcome][cell] = share;
    }
  });
  const chance = total.map((each) => each / (1000 * Math.max(1, sum))) as [number, number, number];
  if (choice === "yield")
    return worth.yielded(c.tokyo) + chance[0] * worth.content + (1 - chance[0]) * worth.more;
  const pressed = choice === "press";
  const rung = pressed ? Math.max(c.tokyo + 1, c.rival) : c.tokyo;
  const end = pressed ? worth.won(rung) : choice === "offramp" ? worth.ramp(rung) : worth.faded(rung);
  const stays = goesOn(reading, view, after[1], rung, c.rival, depth);
  const climbs = goesOn(reading, view, after[2], rung, Math.max(c.rival + 1, rung), depth);
  const called = pressed ? worth.called(rung) : 0;
  return chance[0] * end + chance[1] * stays + chance[2] * (climbs + called);
}

/** What it is worth to stand there after an exchange, with what was learnt from it. */
function goesOn(
  reading: Reading,
  view: View,
  belief: readonly number[],
  tokyo: number,
  rival: number,
  depth: number,
): number {
  const { game, worth } = reading;
  const { crisis: r } = rulesOf(game, view);
  const c = view.crisis as CrisisState;
  const { top: highest } = crisisData(game, c);
  const top = Math.max(tokyo, rival);
  if (top >= r.war) return worth.war;
  if (top >= highest) return worth.yielded(tokyo);
  if (c.exchange >= r.exchanges) return worth.faded(tokyo);
  const next: View = { ...view, crisis: { ...c, tokyo, rival, exchange: c.exchange + 1 } };
  const choices: CrisisChoice[] =
    depth <= 1
      ? ["yield"]
      : top >= r.offrampFrom
        ? ["press", "hold", "yield", "offramp"]
        : ["press", "hold", "yield"];
  const best = Math.max(...choices.map((each) => choiceWorth(reading, next, belief, each, depth - 1)));
  // From the off-ramp's rung on something may happen that nobody ordered, and it is a rung higher.
  const slip = top < r.offrampFrom ? 0 : (r.accident * (top - r.offrampFrom + 1)) / 1000;
  const slipped = top + 1 >= r.war ? worth.war : worth.yielded(tokyo) - SLIPPED;
  return (1 - slip) * best + slip * slipped;
}
