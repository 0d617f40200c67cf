import { isShut } from "../extras.ts";
import { roll } from "../luck.ts";
import type { Turn } from "../turn.ts";
import { SECTORS, wordOf } from "../vocabulary.ts";

/** Chance in 1000, each quarter and for each of those under sanctions, that goods or money find a way round; tuned. */
const EVADED = 60;

/**
 * Measures wear: third ports, shell companies and ghost fleets take a step off one sector, until somebody closes
 * the gap. Where nobody can, because a scenario leaves sanctions closed, they stand as they are.
 */
export function runEvasion(t: Turn): void {
  const { state: s, game } = t;
  if (isShut(game.scenario, "sanction")) return;
  for (let target = 0; target < game.sanctioned.length; target++) {
    if (roll(t.luck, "economy", 1 + 2 * target, 1000) >= EVADED) continue;
    const first = target * SECTORS.length;
    const held = SECTORS.map((_, i) => i).filter((i) => (s.sanctions[first + i] ?? 0) > 0);
    const sector = held[roll(t.luck, "economy", 2 + 2 * target, Math.max(1, held.length))];
    if (sector === undefined) continue;
    s.sanctions[first + sector] = (s.sanctions[first + sector] ?? 0) - 1;
    const on = game.scenario.actors[game.sanctioned[target] ?? -1]?.id ?? "";
    t.dispatches.push({
      kind: "evasion",
      on,
      sector: wordOf(SECTORS, sector),
      level: s.sanctions[first + sector] as number,
    });
  }
}
