import { affordable, type Policy, policyOf } from "../../advisors/index.ts";
import {
  checkOrders,
  type Difficulty,
  type Game,
  type Order,
  type State,
  stream,
  viewOf,
} from "../../engine/index.ts";
import { playRun } from "../../runs/index.ts";
import { scenarioPart } from "../values.ts";
import { bestLessWorst, bestWay } from "./best-worst.ts";
import { fineScore, playOn, underLuck } from "./playing.ts";
import { error, mean } from "./stats.ts";
import { type Line, line, pm } from "./table.ts";

/** A run in which a group is sent everywhere at once, so to speak. Plain data. */
export interface PlaceJob {
  seed: string;
  difficulty: Difficulty;
  lucks: number;
}

export interface Placed {
  /** Best − worst sea by the score of the quarter. */
  quarter: number[];
  /** Best − worst sea by the run's score, where a sortie is bound for one of them. */
  run: number[];
}

/** Quarters looked at in a run. */
const LOOKS = 3;

export function placeRun(game: Game, { seed, difficulty, lucks }: PlaceJob): Placed {
  const maker = policyOf("adaptive");
  if (!maker) throw new Error("no policy adaptive");
  const starts: State[] = [];
  playRun(game, { ...scenarioPart(game), seed, difficulty, truths: {} }, maker, (state) => {
    if (state.phase === "plan") starts.push(state);
  });
  const random = stream(`where ${seed}`);
  const policy = maker.begin({});
  const placed: Placed = { quarter: [], run: [] };
  for (let n = 0; n < LOOKS; n++) {
    const state = starts[random.below(starts.length)] as State;
    const orders = ordersBySea(game, state, random.below(8));
    if (orders.length < 2) continue;
    const keys = Array.from({ length: lucks }, (_, i) => `${seed.slice(-24)} ${state.turn} place ${i}`);
    const values = orders.map((order) =>
      keys.map((key) => quarterAs(game, underLuck(state, key), policy, order)),
    );
    placed.quarter.push(bestLessWorst(values));
    const bound = orders.filter((order) => boundFor(game, state, order));
    if (bound.length === 0) continue;
    const few = [...new Set([...bound, orders[bestWay(values)], orders[worstWay(values)]])];
    placed.run.push(
      bestLessWorst(
        few.map((order) =>
          keys.map((key) =>
            fineScore(game, playOn(game, underLuck(state, key), sending(policy, state.turn, order))),
          ),
        ),
      ),
    );
  }
  return placed;
}

function worstWay(values: readonly (readonly number[])[]): number {
  return bestWay(values.map((list) => list.map((x) => -x)));
}

/** One group in port, to every sea that it may be sent to now. */
function ordersBySea(game: Game, state: State, which: number): Order[] {
  const groups = game.scenario.ships.filter((ship, i) => ship.deployable && state.ships[i]?.phase === "port");
  const group = groups[which % Math.max(1, groups.length)];
  if (!group) return [];
  return game.scenario.zones
    .map((zone): Order => ({ type: "deploy", group: group.id, zone: zone.id, mission: "presence" }))
    .filter((order) => checkOrders(game, viewOf(state), [order]).length === 0);
}

/** Whether a carrier is seen to be bound for the sea that an order names. */
function boundFor(game: Game, state: State, order: Order): boolean {
  if (order.type !== "deploy") return false;
  const zone = game.zones.get(order.zone);
  return state.situations.some((each) => each.ship >= 0 && each.zone === zone);
}

/** A policy that on one turn sends this group before it does anything else, and sends it nowhere besides. */
function sending(policy: Policy, turn: number, order: Order | undefined): Policy {
  return {
    ...policy,
    id: policy.id,
    orders: (game, view, random) => {
      const orders = policy.orders(game, view, random);
      if (view.turn !== turn || order?.type !== "deploy") return orders;
      const others = orders.filter((each) => each.type !== "deploy" || each.group !== order.group);
      return affordable(game, view, [order, ...others]);
    },
    respond: (game, view, random) => policy.respond(game, view, random),
  };
}

/** The score of the one quarter. */
function quarterAs(game: Game, s: State, policy: Policy, order: Order): number {
  const { turn } = s;
  playOn(game, s, sending(policy, turn, order), (now) => now.turn > turn);
  return s.scores[turn] ?? 0;
}

/** §14.6: the same group in the best and the worst sea. */
export function placeLines(list: readonly Placed[]): Line[] {
  const quarter = list.flatMap((placed) => placed.quarter);
  const run = list.flatMap((placed) => placed.run);
  const one = (name: string, values: readonly number[], least: number) =>
    line(
      "6",
      `${name} (${values.length})`,
      pm(mean(values), error(values)),
      `≥ ${least}`,
      mean(values) >= least,
    );
  return [
    one("best − worst sea for a group, that quarter's score", quarter, 3),
    one("the same where one holds a sortie, the run's score", run, 1.5),
  ];
}
