import { div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import { STAT } from "../state/stats.ts";
import { CHAINS, type Chain } from "../vocabulary.ts";
import { type OrderKind, word } from "./kind.ts";

/** Stocks and contracts, in small lots of ¥ billion: a dependence falls. */
export interface SecureOrder {
  type: "secure";
  chain: Chain;
  amount: number;
}

const SECURE_STEPS = [10, 20, 30, 40, 50, 60] as const;

export const SECURE: OrderKind<SecureOrder> = {
  type: "secure",
  family: "resilience",
  fields: { chain: word(CHAINS), amount: { kind: "amount", steps: SECURE_STEPS } },
  takesSlot: () => true,
  price: (_game, _s, order) => ({ budget: order.amount, capital: 0 }),
  subject: (_game, _s, order) => `secure ${order.chain}`,
  refuse: (_game, s, order) => (s.nation[order.chain] <= 0 ? { code: "unchanged" } : null),
  carryOut(t, order, index) {
    const { floor, by, least } = t.rules.secure;
    const cut = div((t.state.nation[order.chain] - floor) * order.amount, by);
    add(t, STAT[order.chain], 0, -Math.max(least, cut), CAUSE.secured, index);
  },
  about: ({ chain, amount }) => ({ chain, amount }),
};
