import { affordable, policyOf, SCHOOL_IDS } from "../../advisors/index.ts";
import { type Command, type Order, ordersFor, stream } from "../../engine/index.ts";
import { MOST_ANSWERS } from "../bounds.ts";
import type { Challenge } from "../challenge.ts";
import { inTurn } from "../quarter.ts";
import { reenactFrom } from "../reenact.ts";
import { Run } from "../run.ts";
import { standIn } from "./stand-in.ts";

/** Something else that could have been ordered in a quarter, and what the run would have come to. */
export interface Otherwise {
  /**
   * `none`: no orders; a school's or the adaptive adviser's; `answer`: one situation answered otherwise; `without`: an
   * order of the run's own left out.
   */
  by: string;
  orders: Order[];
  /** Of the whole run, 0–1000, with every later decision as it was. */
  score: number;
}

/** A quarter and how much hung on it. */
export interface Turning {
  turn: number;
  quarter: { year: number; part: number };
  /** What was ordered. */
  orders: Order[];
  /** Of the run as it was played. */
  score: number;
  /** What the run would have come to without these orders. */
  none: number;
  /** The best of what was tried; null where nothing did better. */
  better: Otherwise | null;
  /** The farthest that anything tried came out from the run as it was. */
  weight: number;
}

const ADVISERS = [...SCHOOL_IDS, "adaptive"];

/**
 * Each quarter of a run ordered otherwise, every other decision and all luck as they were. Answers a quarter a step, in
 * their order; null where the run cannot be played.
 */
export function* turningsOf(
  challenge: Challenge,
  commands: readonly Command[],
): Generator<Turning | null, void> {
  const run = Run.begin(challenge);
  if (!run || run.playOn(inTurn(commands)).length > 0) return;
  for (const { turn, quarter, orders } of run.quarters) yield turningAt(run, turn, quarter, orders);
}

/** The quarters on which most hung, the heaviest first. */
export function heaviest(turnings: readonly Turning[], count: number): Turning[] {
  return [...turnings].sort((a, b) => b.weight - a.weight || a.turn - b.turn).slice(0, count);
}

function turningAt(run: Run, turn: number, quarter: Turning["quarter"], orders: readonly Order[]): Turning {
  const { engine, game } = run;
  const start = run.at(turn);
  const later = run.commands.filter((command) => command.turn >= turn);
  const tried = [...alternativesAt(run, turn, orders)].map(([by, list]): Otherwise => {
    const kept = affordable(game, engine.view(start), list);
    const changed = later.map(
      (command): Command =>
        command.type === "commit" && command.turn === turn ? { ...command, orders: kept } : command,
    );
    const { state } = reenactFrom(engine, game, start, changed, standIn(engine, game));
    return { by, orders: kept, score: engine.score(game, state) };
  });
  const { score } = run;
  const none = tried.find(({ by }) => by === "none")?.score ?? score;
  const best = tried.reduce((most, each) => (each.score > most.score ? each : most));
  const weight = Math.max(...tried.map((each) => Math.abs(each.score - score)));
  const better = best.score > score ? best : null;
  return { turn, quarter, orders: [...orders], score, none, better, weight };
}

/** Lists that differ from the run's own, by who would give them. */
function alternativesAt(run: Run, turn: number, orders: readonly Order[]): Map<string, readonly Order[]> {
  const view = run.engine.view(run.at(turn));
  const all = new Map<string, readonly Order[]>([["none", []]]);
  for (const id of ADVISERS) {
    const policy = policyOf(id)?.begin({});
    if (policy) all.set(id, policy.orders(run.game, view, stream(`turning|${id}|${turn}`)));
  }
  for (const [name, list] of answeredOtherwise(run, turn, orders)) all.set(name, list);
  for (const [i] of orders.entries())
    all.set(
      `without ${i}`,
      orders.filter((_, at) => at !== i),
    );
  return all;
}

/** One situation of the desk answered in another way, everything else as it was ordered. */
function* answeredOtherwise(
  run: Run,
  turn: number,
  orders: readonly Order[],
): Generator<[string, readonly Order[]]> {
  const { engine, game } = run;
  const view = engine.view(run.at(turn));
  const { answers } = engine.judge(game, view, orders);
  for (const [at, situation] of view.situations.entries()) {
    const rest = orders.filter((_, i) => answers[i]?.situation !== at);
    for (let answer = 0; answer < MOST_ANSWERS; answer++) {
      if (answers.some((each) => each?.situation === at && each.answer === answer)) continue;
      const [order] = ordersFor(game, view, situation, answer);
      // First in the list: what it costs is paid before the rest.
      if (order) yield [`answer ${at} ${answer}`, [order, ...rest]];
    }
  }
}
