import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import { rulesOf } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { CAPABILITIES, type Capability } from "../vocabulary.ts";
import { type OrderKind, word } from "./kind.ts";

/** Arms and works, delivered after a delay; ¥ billion. */
export interface BuildOrder {
  type: "build";
  capability: Capability;
  amount: number;
}

const BUILD_STEPS = [30, 60] as const;

export const BUILD: OrderKind<BuildOrder> = {
  type: "build",
  family: "posture",
  fields: { capability: word(CAPABILITIES), amount: { kind: "amount", steps: BUILD_STEPS } },
  takesSlot: () => true,
  price: (game, s, order) => ({ budget: order.amount, capital: rulesOf(game, s).prices.build.capital }),
  subject: (_game, _s, order) => `build ${order.capability}`,
  refuse(game, s, order) {
    const need = rulesOf(game, s).build.hardening.consent;
    const have = s.nation.consent;
    return order.capability === "hardening" && have < need ? { code: "consent", need, have } : null;
  },
  carryOut(t, { capability, amount }) {
    const { delay, hardening } = t.rules.build;
    t.state.builds = [...t.state.builds, { capability, amount, due: t.state.turn + delay }];
    if (capability === "hardening")
      add(t, STAT.consent, 0, -div(amount * hardening.times, hardening.by), CAUSE.basesWeigh);
  },
  about: ({ capability, amount }) => ({ capability, amount }),
};
