import {
  advance,
  beliefsOf,
  copyState,
  DOCTRINE_PILLARS,
  defaultResponse,
  type Game,
  imagine,
  meanOf,
  type Order,
  PILLARS,
  type PillarId,
  QUESTIONS,
  type QuestionId,
  rangeOf,
  type State,
  stream,
  type View,
} from "../engine/index.ts";
import { affordable } from "./affordable.ts";

/** Quarters a forecast looks ahead. */
export const AHEAD = 4;
/** Worlds behind the ranges, and behind each of the two readings. */
export const WORLDS = 80;
const READING_WORLDS = 24;

/** An 80 % range. */
export interface Span {
  low: number;
  high: number;
}

export interface Forecast {
  /** By pillar, one range a quarter ahead: under these orders, then none. */
  pillars: Record<PillarId, Span[]>;
  /** The quarter AHEAD if the questions stand where the belief puts them, and if they stand at its far end. */
  right: Record<PillarId, Span>;
  wrong: Record<PillarId, Span>;
  /** Chance in 1000 that a crisis opens within the year, and that the run is over by then. */
  crisis: number;
  over: number;
  worlds: number;
}

/**
 * What may come of an order list: it is carried out in worlds imagined from the view, then nobody orders
 * anything and what asks gets its default. Ranges are the middle eight tenths of what came out.
 */
export function forecast(
  game: Game,
  view: View,
  orders: readonly Order[],
  key: string,
  worlds = WORLDS,
): Forecast {
  const list = affordable(game, view, orders);
  const free = play(game, view, list, {}, `${key}|free`, worlds);
  const readings = Math.min(worlds, READING_WORLDS);
  const right = play(game, view, list, truthsAt(game, view, false), `${key}|read`, readings);
  const wrong = play(game, view, list, truthsAt(game, view, true), `${key}|read`, readings);
  const last = AHEAD - 1;
  return {
    pillars: byPillar((p) => free.values.map((quarter) => span(quarter[p] ?? []))),
    right: byPillar((p) => span(right.values[last]?.[p] ?? [])),
    wrong: byPillar((p) => span(wrong.values[last]?.[p] ?? [])),
    crisis: Math.floor((free.crises * 1000) / worlds),
    over: Math.floor((free.over * 1000) / worlds),
    worlds,
  };
}

/** Where the belief puts each question, or the end of its 90 % range that lies on the other side of the middle. */
function truthsAt(game: Game, view: View, far: boolean): Partial<Record<QuestionId, number>> {
  const truths: Partial<Record<QuestionId, number>> = {};
  const beliefs = beliefsOf(game, view);
  for (let i = 0; i < QUESTIONS.length; i++) {
    const belief = beliefs[i] ?? [];
    const mean = meanOf(belief);
    const { low, high } = rangeOf(belief, 900);
    truths[QUESTIONS[i] as QuestionId] = far ? (mean > 500 ? low : high) : mean;
  }
  return truths;
}

export interface Outcomes {
  /** By quarter ahead and pillar, the values of all worlds. */
  values: number[][][];
  crises: number;
  over: number;
}

/** Carries the orders out in that many imagined worlds; the same key imagines the same worlds. */
export function play(
  game: Game,
  view: View,
  orders: readonly Order[],
  truths: Partial<Record<QuestionId, number>>,
  key: string,
  worlds: number,
): Outcomes {
  const values = Array.from({ length: AHEAD }, () => PILLARS.map((): number[] => []));
  const out: Outcomes = { values, crises: 0, over: 0 };
  for (let w = 0; w < worlds; w++) {
    const s = copyState(imagine(game, view, truths, stream(`${key}|${w}`)));
    const before = s.tally.crises;
    for (let q = 0; q < AHEAD; q++) {
      if (s.phase === "plan") {
        advance(game, s, { type: "commit", turn: s.turn, orders: q === 0 ? [...orders] : [] }, "nothing");
      }
      while (s.phase === "respond") advance(game, s, defaultResponse(game, s), "nothing");
      for (let p = 0; p < PILLARS.length; p++) values[q]?.[p]?.push(pillarValue(s, p));
    }
    if (s.tally.crises > before) out.crises++;
    if (s.phase === "over" && s.turn < game.scenario.turns) out.over++;
  }
  return out;
}

export function pillarValue(s: State | View, p: number): number {
  const id = DOCTRINE_PILLARS[p];
  return id ? s.pillars[id] : s.nation.support;
}

function byPillar<T>(each: (p: number) => T): Record<PillarId, T> {
  return Object.fromEntries(PILLARS.map((id, p) => [id, each(p)])) as Record<PillarId, T>;
}

function span(values: readonly number[]): Span {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { low: at(0.1), high: at(0.9) };
}
