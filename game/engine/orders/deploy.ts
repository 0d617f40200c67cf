import { remember } from "../acts/memory.ts";
import { sail } from "../acts/sail.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import { trainsIn } from "../state/forces.ts";
import { rulesOf, stepsBetween } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { MISSIONS, type Mission } from "../vocabulary.ts";
import { type OrderKind, word } from "./kind.ts";

/** Sends one of Tokyo's groups to a sea, or home. */
export interface DeployOrder {
  type: "deploy";
  group: string;
  zone: string;
  mission: Mission;
}

export const DEPLOY: OrderKind<DeployOrder> = {
  type: "deploy",
  family: "posture",
  fields: { group: { kind: "group" }, zone: { kind: "zone" }, mission: word(MISSIONS) },
  takesSlot: () => true,
  price: (game, s, order) =>
    order.mission === "standdown" ? { budget: 0, capital: 0 } : rulesOf(game, s).prices.deploy,
  subject: (_game, _s, order) => `deploy ${order.group}`,
  refuse(game, s, order) {
    const ship = game.ships.get(order.group) ?? -1;
    const data = game.scenario.ships[ship];
    if (!data?.deployable) return { code: "target", what: order.group };
    if (s.ships[ship]?.phase === "refit") return { code: "groupBusy" };
    const zone = game.zones.get(order.zone);
    if (zone === undefined) return { code: "target", what: order.zone };
    if (order.mission === "standdown") return null;
    const far = stepsBetween(game, game.zones.get(data.home) ?? -1, zone);
    const have = reachOf(game, s, ship, zone);
    return far > have ? { code: "zoneFar", need: far, have } : null;
  },
  carryOut(t, order) {
    const { game, state: s } = t;
    const at = game.ships.get(order.group) ?? -1;
    const ship = s.ships[at];
    if (!ship) return;
    const home = order.mission === "standdown";
    const to = game.zones.get(home ? (game.scenario.ships[at]?.home ?? "") : order.zone) ?? ship.zone;
    sail(t, at, ship, to);
    ship.phase = home ? "port" : "sortie";
    ship.mission = order.mission === "standdown" ? "none" : order.mission;
    ship.clock = t.rules.deploy.stay;
    if (order.mission === "exercise") train(t, ship.zone, at);
  },
  about: ({ zone, group, mission }) => ({ zone, group, mission }),
};

/** Zones from home within which a group may be sent to a sea: farther where a partner that grants access lends its ports. */
export function reachOf(game: Game, s: View, ship: number, zone: number): number {
  const { group, cutters, lent } = rulesOf(game, s).deploy.reach;
  const own = game.scenario.ships[ship]?.type === "cutter" ? cutters : group;
  const host = s.actors.some((_, i) => trainsIn(game, s, i, zone));
  return own + (host ? lent : 0);
}

/** A partner that trains with the group in its own waters thinks better of Tokyo, and remembers. */
function train(t: Turn, zone: number, ship: number): void {
  const { trust, remembered } = t.rules.deploy.exercise;
  for (let i = 0; i < t.state.actors.length; i++) {
    if (!trainsIn(t.game, t.state, i, zone)) continue;
    add(t, STAT.trust, i, trust, CAUSE.presenceSeen, ship);
    remember(t, i, "stoodby", remembered);
  }
}
