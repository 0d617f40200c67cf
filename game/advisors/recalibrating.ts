import {
  advance,
  checkOrders,
  copyState,
  DOCTRINE_PILLARS,
  type DoctrinePillar,
  defaultResponse,
  type Game,
  imagine,
  type Order,
  RULES,
  type State,
  stream,
  type View,
} from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import type { PolicyMaker } from "./policy.ts";

/** What a doctrine's points are tried in. */
const STEP = 5;

type Weights = Record<DoctrinePillar, number>;

/** Every doctrine that the rules allow, in steps. */
function doctrines(): Weights[] {
  const { least, most, sum } = RULES.doctrine;
  let lists: number[][] = [[]];
  for (const _ of DOCTRINE_PILLARS)
    lists = lists.flatMap((list) => {
      const more: number[][] = [];
      for (let n = least; n <= most; n += STEP) more.push([...list, n]);
      return more;
    });
  return lists
    .filter((list) => list.reduce((a, b) => a + b, 0) === sum)
    .map((list) => Object.fromEntries(DOCTRINE_PILLARS.map((id, i) => [id, list[i] ?? 0])) as Weights);
}

/** The score of the coming quarter under a doctrine, in a world that may be the true one. */
function scoreUnder(game: Game, world: State, doctrine: Weights): number {
  const s = copyState(world);
  const before = s.scores.length;
  s.doctrine = doctrine;
  advance(game, s, { type: "commit", turn: s.turn, orders: [] }, "nothing");
  while (s.phase === "respond") advance(game, s, defaultResponse(game, s), "nothing");
  return s.scores[before] ?? 0;
}

/** A policy that on one turn turns its doctrine to the pillars that happen to be high: what that gains is an exploit. */
export function recalibrating(maker: PolicyMaker, turn: number): PolicyMaker {
  const id = `${maker.id}-doctrine-${turn}`;
  return {
    ...maker,
    id,
    begin: (told) => {
      const policy = maker.begin(told);
      return {
        id,
        orders: (game, view, random) => {
          const orders = policy.orders(game, view, random);
          const change = view.turn === turn ? bestDoctrine(game, view) : null;
          return change ? affordable(game, view, [change, ...orders]) : orders;
        },
        respond: (game, view, random) => policy.respond(game, view, random),
      };
    },
  };
}

function bestDoctrine(game: Game, view: View): Order | null {
  const world = imagine(game, view, {}, stream(`doctrine ${view.turn}`));
  let most = scoreUnder(game, world, view.doctrine);
  let best: Order | null = null;
  for (const weights of doctrines()) {
    const order: Order = { type: "doctrine", weights };
    if (checkOrders(game, view, [order]).length > 0) continue;
    const score = scoreUnder(game, world, weights);
    if (score <= most) continue;
    most = score;
    best = order;
  }
  return best;
}
