import {
  CHAINS,
  type Game,
  type Mission,
  type Order,
  rulesOf,
  stepsBetween,
  type View,
} from "../engine/index.ts";
import { due, type Programme } from "./programme.ts";

export interface Wish {
  rate: number;
  orders: Order[];
}

/** What an answered call weighs against tension × stake. */
const CALLED = 100_000;

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

/** Groups at hand go where a bound partner waits for company, else where it is tensest among the seas in reach. */
export function deployments(game: Game, view: View, p: Programme): Wish[] {
  let times = due(p.deploy, view.turn, 1);
  if (times === 0) return [];
  const { reach } = rulesOf(game, view).deploy;
  const calls = callsForCompany(game, view);
  const orders: Order[] = [];
  for (let i = 0; i < game.scenario.ships.length && times > 0; i++) {
    const data = game.scenario.ships[i];
    if (!data?.deployable || view.ships[i]?.phase !== "port") continue;
    const home = game.zones.get(data.home) ?? 0;
    let best = home;
    let most = -1;
    for (let z = 0; z < game.scenario.zones.length; z++) {
      if (stepsBetween(game, home, z) > reach) continue;
      const tension = (view.zones[z]?.tension ?? 0) * (game.scenario.zones[z]?.stake ?? 0);
      const worth = tension + CALLED * calls.filter((call) => stepsBetween(game, call, z) <= 1).length;
      if (worth <= most) continue;
      most = worth;
      best = z;
    }
    // Who is answered needs no second group.
    for (let n = calls.length - 1; n >= 0; n--) {
      if (stepsBetween(game, calls[n] as number, best) <= 1) calls.splice(n, 1);
    }
    const zone = game.scenario.zones[best]?.id ?? "";
    orders.push({ type: "deploy", group: data.id, zone, mission: missionAt(game, view, best) });
    times--;
  }
  return [{ rate: p.deploy, orders }];
}

/** The tense waters of partners bound by deep access, where nobody of Tokyo's is near. */
function callsForCompany(game: Game, view: View): number[] {
  const { stage, tension } = rulesOf(game, view).partners.bind;
  const calls: number[] = [];
  for (let i = 0; i < view.actors.length; i++) {
    if ((view.actors[i]?.stages[0] ?? 0) < stage) continue;
    const call = game.theatre[i]?.find((z) => (view.zones[z]?.tension ?? 0) >= tension);
    if (call === undefined || nearby(game, view, game.roles.tokyo, call, 1)) continue;
    calls.push(call);
  }
  return calls;
}

/** Beijing's ships are followed, partners trained with; else it is enough to be seen. */
function missionAt(game: Game, view: View, zone: number): Mission {
  if (nearby(game, view, game.roles.beijing, zone, 1)) return "shadow";
  const partner = view.actors.some((a, i) => (a.stages[0] ?? 0) > 0 && game.theatre[i]?.includes(zone));
  return partner ? "exercise" : "presence";
}

function nearby(game: Game, view: View, owner: number, zone: number, within: number): boolean {
  return view.ships.some(
    (ship, i) =>
      game.owners[i] === owner && ship.phase === "sortie" && stepsBetween(game, ship.zone, zone) <= within,
  );
}
