import type { Game, View } from "../engine/index.ts";
import type { Order } from "../engine/orders.ts";
import { CHAINS } from "../engine/vocabulary.ts";
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

/** Groups at hand go where it is tensest among the seas in reach. */
export function deployments(game: Game, view: View, p: Programme): Wish[] {
  let times = due(p.deploy, view.turn, 1);
  if (times === 0) return [];
  const orders: Order[] = [];
  for (let i = 0; i < game.scenario.ships.length && times > 0; i++) {
    const data = game.scenario.ships[i];
    if (!data?.deployable || view.ships[i]?.phase !== 3) continue;
    const home = game.zones.get(data.home) ?? 0;
    let best = home;
    let most = -1;
    for (let z = 0; z < game.scenario.zones.length; z++) {
      if ((game.distance[home * game.scenario.zones.length + z] ?? 99) > 3) continue;
      const tension = (view.zones[z]?.tension ?? 0) * (game.scenario.zones[z]?.stake ?? 0);
      if (tension <= most) continue;
      most = tension;
      best = z;
    }
    const zone = game.scenario.zones[best]?.id ?? "";
    orders.push({ type: "deploy", group: data.id, zone, mission: times > 1 ? "presence" : "exercise" });
    times--;
  }
  return [{ rate: p.deploy, orders }];
}
