import { actorId, type Setting, zoneId } from "./setting.ts";
import type { SituationState } from "./state.ts";

/** Where a situation lies, in ids: a sortie at sea, anything else at its actor. */
export function lying(
  game: Setting,
  { actor, zone, ship }: SituationState,
): { actor: string | null; sea: string } {
  return { actor: ship < 0 && actor >= 0 ? actorId(game, actor) : null, sea: zoneId(game, zone) };
}
