import { CHAINS, type Game, type Order, type View } from "../engine/index.ts";
import { due, type Programme } from "./programme.ts";

export interface Wish {
  rate: number;
  orders: Order[];
}

const ARMS = ["maritime", "airdefence", "counterstrike", "intelligence", "hardening"] as const;

export function arms(view: View, p: Programme): Wish[] {
  return ARMS.map((capability, i) => ({
    rate: p[capability],
    orders: Array.from({ length: due(p[capability], view.turn, i) ? 1 : 0 }, () => ({
      type: "build" as const,
      capability,
      amount: 30,
    })),
  }));
}

/** The chain on which most depends. */
export function resilience(view: View, p: Programme): Wish[] {
  const times = due(p.secure, view.turn, 2);
  if (times === 0) return [];
  const chains = [...CHAINS].sort((a, b) => view.nation[b] - view.nation[a]);
  return [
    {
      rate: p.secure,
      orders: chains.slice(0, times).map((chain) => ({ type: "secure" as const, chain, amount: 30 })),
    },
  ];
}

/** The seas where most is at stake, in turn. */
const POSTS = ["SEN", "TWS", "MIY", "ECS"] as const;

/** Groups at hand are sent to the posts in turn, whatever lies there. */
export function deployments(game: Game, view: View, p: Programme): Wish[] {
  let times = due(p.deploy, view.turn, 1);
  if (times === 0) return [];
  const orders: Order[] = [];
  for (let i = 0; i < game.scenario.ships.length && times > 0; i++) {
    const data = game.scenario.ships[i];
    if (!data?.deployable || view.ships[i]?.phase !== "port") continue;
    const zone = POSTS[(view.turn + orders.length) % POSTS.length] as string;
    orders.push({ type: "deploy", group: data.id, zone, mission: "presence" });
    times--;
  }
  return [{ rate: p.deploy, orders }];
}
