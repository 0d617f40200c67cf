import { DOCTRINE_PILLARS, type Order, type View } from "../engine/index.ts";

/** What each school does about the pillar that costs it most: nobody lets the economy sink on principle. */
export function repairs(view: View): Order[] {
  if (view.turn % 2 === 1) return [];
  const values = [...DOCTRINE_PILLARS.map((id) => view.pillars[id]), view.nation.support];
  const repair: Order[][] = [
    [{ type: "build", capability: "maritime", amount: 30 }],
    [{ type: "secure", chain: "energy", amount: 30 }],
    [{ type: "secure", chain: "minerals", amount: 30 }],
    [{ type: "forum", forum: "g7", agenda: "rules" }],
    [{ type: "secure", chain: "food", amount: 30 }],
  ];
  return repair[values.indexOf(Math.min(...values))] ?? [];
}
