import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import { rulesOf, type Setting } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { codeOf, SECTORS, type Sector } from "../vocabulary.ts";
import { ACTOR, type OrderKind, word } from "./kind.ts";

/** Sets the level, 0–3, of a sector on one of those whom sanctions can name. */
export interface SanctionOrder {
  type: "sanction";
  on: string;
  sector: Sector;
  level: number;
}

const MOSCOW = 0;

export const SANCTION: OrderKind<SanctionOrder> = {
  type: "sanction",
  family: "sanctions",
  fields: { on: ACTOR, sector: word(SECTORS), level: { kind: "number", min: 0, max: 3 } },
  takesSlot: () => true,
  price(game, s, order) {
    const steps = Math.max(1, Math.abs(order.level - levelOf(game, s, order)));
    return { budget: 0, capital: rulesOf(game, s).prices.sanctionStep * steps };
  },
  subject: (_game, _s, order) => `sanction ${order.on} ${order.sector}`,
  refuse(game, s, order) {
    if (targetOf(game, order) < 0) return { code: "target", what: order.on };
    return levelOf(game, s, order) === order.level ? { code: "unchanged" } : null;
  },
  carryOut(t, order, index) {
    const { game, state: s } = t;
    const target = targetOf(game, order);
    const up = order.level - levelOf(game, s, order);
    s.sanctions[placeOf(target, order)] = order.level;
    const { standing, europe } = up < 0 ? t.rules.sanction.eased : t.rules.sanction.set;
    const cause = up < 0 ? CAUSE.sanctionEased : CAUSE.sanctionSet;
    add(t, STAT.standing, 0, standing * up, cause, index);
    if (target === MOSCOW) add(t, STAT.trust, game.roles.brussels, europe * up, cause, index);
  },
  about: ({ on, sector, level }) => ({
    actor: on,
    sector,
    level,
    ...(level > 0 ? { flow: "sanction" as const } : {}),
  }),
};

function targetOf(game: Setting, order: SanctionOrder): number {
  return game.sanctioned.indexOf(game.actors.get(order.on) ?? -2);
}

function placeOf(target: number, { sector }: SanctionOrder): number {
  return target * SECTORS.length + codeOf(SECTORS, sector);
}

function levelOf(game: Setting, s: View, order: SanctionOrder): number {
  return s.sanctions[placeOf(targetOf(game, order), order)] ?? 0;
}
