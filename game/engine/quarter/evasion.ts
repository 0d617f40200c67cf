import { tell } from "../ledger/dispatches.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { actorId, isShut } from "../state/setting.ts";
import { SECTORS, wordOf } from "../vocabulary.ts";

/**
 * Measures wear: third ports, shell companies and ghost fleets take a step off one sector, until somebody closes
 * the gap. Where nobody can, because a scenario leaves sanctions closed, they stand as they are.
 */
export function runEvasion(t: Turn): void {
  const { state: s, game } = t;
  if (isShut(game.scenario, "sanction")) return;
  for (let target = 0; target < game.sanctioned.length; target++) {
    if (roll(t.luck, ROW.economy, 1 + 2 * target, 1000) >= t.rules.evasion.chance) continue;
    const first = target * SECTORS.length;
    const held = SECTORS.map((_, i) => i).filter((i) => (s.sanctions[first + i] ?? 0) > 0);
    const sector = held[roll(t.luck, ROW.economy, 2 + 2 * target, Math.max(1, held.length))];
    if (sector === undefined) continue;
    const level = (s.sanctions[first + sector] as number) - 1;
    s.sanctions[first + sector] = level;
    const on = actorId(game, game.sanctioned[target] ?? -1);
    tell(t, { kind: "evasion", on, sector: wordOf(SECTORS, sector), level });
  }
}
