import { div } from "./arith.ts";
import { aidTo } from "./conditions.ts";
import { stagesHeld } from "./forces.ts";
import type { Game } from "./game.ts";
import type { State } from "./state.ts";
import { codeOf, ENDINGS, type EndingId } from "./vocabulary.ts";

/** Support below which a government is in danger, and the debt at which lenders stop; 0–1000 scales. */
export const FALLEN = 150;
export const INSOLVENT = 900;

/** An ending that stops a run where it stands, or null. */
export function earlyEnding(s: State): EndingId | null {
  if (s.tally.war === 2) return "longsilence";
  if (s.tally.low >= 2) return "cabinetresigns";
  if (s.nation.debt >= INSOLVENT) return "ledgercloses";
  return null;
}

/** The ending of a run that reached its last quarter; the first that fits. */
export function finalEnding(game: Game, s: State): EndingId {
  const [deterrence, , autonomy, order] = s.pillars.map((p) => p.value) as [number, number, number, number];
  const { tally } = s;
  const spent = tally.spentOpen + tally.spentBound;
  const bound = spent === 0 ? 0 : div(tally.spentBound * 100, spent);
  const quarters = s.scores.length;
  if (tally.war === 1) return "costlypeace";
  if (autonomy >= 650 && deterrence >= 650 && order < 450) return "aloneandready";
  if (order >= 650 && s.ukraine.coalition >= 550 && s.ukraine.armistice === 1 && tally.terms === 3)
    return "tableholds";
  if (
    aidTo(s, game.roles.kyiv) >= 20 &&
    bound >= 60 &&
    stagesHeld(game, s) >= 4 &&
    order >= 450 &&
    order < 650
  ) {
    return "quietrecalibration";
  }
  if (s.washington.asia >= 600 && autonomy >= 500) return "oldally";
  if (div(tally.tension, Math.max(1, quarters)) < 300 && tally.code > 0 && deterrence >= 400)
    return "calmwaters";
  return "adrift";
}

export function endingCode(id: EndingId): number {
  return codeOf(ENDINGS, id);
}
