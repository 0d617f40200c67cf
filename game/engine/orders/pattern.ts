import type { Setting } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { type PactTrack, type Role, SECTORS, type Stance, type Terms } from "../vocabulary.ts";
import { aboutOf, type Order, type OrderType } from "./index.ts";

/**
 * What an order must be to meet something: its type and, where given, whom or which sea it is about, its terms (these
 * or better watched), which way it moves a level, and the least amount.
 */
export interface OrderPattern {
  readonly type: OrderType;
  /** The part the addressee plays. */
  readonly to?: Role;
  readonly zone?: string;
  readonly track?: PactTrack;
  readonly stance?: Stance;
  readonly terms?: readonly Terms[];
  /** A level set above or below where it stands. */
  readonly direction?: "up" | "down";
  /** ¥ billion. */
  readonly least?: number;
}

export function fits(game: Setting, s: View, order: Order, pattern: OrderPattern): boolean {
  if (order.type !== pattern.type) return false;
  const about = aboutOf(order);
  if (pattern.to !== undefined && addressee(game, s, order) !== game.roles[pattern.to]) return false;
  if (pattern.zone !== undefined && about.zone !== pattern.zone) return false;
  if (pattern.track !== undefined && about.track !== pattern.track) return false;
  if (pattern.stance !== undefined && about.stance !== pattern.stance) return false;
  if (pattern.terms !== undefined && !pattern.terms.some((terms) => terms === about.terms)) return false;
  if (pattern.least !== undefined && (about.amount ?? 0) < pattern.least) return false;
  return pattern.direction === undefined || directionOf(game, s, order) === pattern.direction;
}

/** The actor an order is about, a pledge's recipient included; −1 if none. */
function addressee(game: Setting, s: View, order: Order): number {
  const { actor, pledge } = aboutOf(order);
  if (pledge !== undefined) return s.pledges.find((p) => p.id === pledge)?.to ?? -1;
  return game.actors.get(actor ?? "") ?? -1;
}

/** Which way an order moves a level, or null if it moves none. */
export function directionOf(game: Setting, s: View, order: Order): "up" | "down" | null {
  if (order.type === "amend") return order.change === "trigger" ? null : "down";
  if (order.type !== "sanction") return null;
  const target = game.sanctioned.indexOf(game.actors.get(order.on) ?? -2);
  const level = s.sanctions[target * SECTORS.length + SECTORS.indexOf(order.sector)] ?? 0;
  return order.level > level ? "up" : order.level < level ? "down" : null;
}
