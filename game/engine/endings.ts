import { div } from "./arith.ts";
import { aidTo } from "./conditions.ts";
import { stagesHeld } from "./forces.ts";
import type { Game } from "./game.ts";
import type { State } from "./state.ts";
import { codeOf, ENDINGS, type EndingId } from "./vocabulary.ts";

/** Support below which a government is in danger, and the debt at which lenders stop; 0–1000 scales. */
export const FALLEN = 175;
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
  if (!game.endings) return firstFit(game, s, [...RULED]);
  for (const { id, tests } of game.endings) {
    if (tests ? tests.every((test) => test(s)) : fits(game, s, id)) return id;
  }
  return "adrift";
}

const RULED = [
  "costlypeace",
  "aloneandready",
  "tableholds",
  "quietrecalibration",
  "oldally",
  "calmwaters",
  "adrift",
] as const satisfies readonly EndingId[];

/** Every way a run of the game can end. */
export function possibleEndings(game: Game): EndingId[] {
  const whole = game.endings ? game.endings.map((e) => e.id) : [...RULED];
  return ["longsilence", "cabinetresigns", "ledgercloses", ...whole];
}

function firstFit(game: Game, s: State, list: readonly EndingId[]): EndingId {
  return list.find((id) => fits(game, s, id)) ?? "adrift";
}

/** Whether an ending's own rule holds; what has none is a scenario's to say, and the last resort always fits. */
function fits(game: Game, s: State, id: EndingId): boolean {
  const [deterrence, , autonomy, order] = s.pillars.map((p) => p.value) as [number, number, number, number];
  const { tally } = s;
  const spent = tally.spentOpen + tally.spentBound;
  const bound = spent === 0 ? 0 : div(tally.spentBound * 100, spent);
  const quarters = s.scores.length;
  switch (id) {
    case "costlypeace":
      return tally.war === 1;
    case "aloneandready":
      return autonomy >= 650 && deterrence >= 650 && order < 450;
    case "tableholds":
      return order >= 650 && s.ukraine.coalition >= 550 && s.ukraine.armistice === 1 && tally.terms === 3;
    case "quietrecalibration":
      return (
        aidTo(s, game.roles.kyiv) >= 20 &&
        bound >= 60 &&
        stagesHeld(game, s) >= 4 &&
        order >= 450 &&
        order < 650
      );
    case "oldally":
      return s.washington.asia >= 600 && autonomy >= 500;
    case "calmwaters":
      return div(tally.tension, Math.max(1, quarters)) < 300 && tally.code > 0 && deterrence >= 400;
    case "adrift":
      return true;
    default:
      return false;
  }
}

export function endingCode(id: EndingId): number {
  return codeOf(ENDINGS, id);
}
