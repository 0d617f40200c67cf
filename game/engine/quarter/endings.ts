import { div } from "../arith.ts";
import { holds } from "../events/condition.ts";
import type { Game } from "../ledger/turn.ts";
import type { Rules } from "../rules/index.ts";
import { aidTo, stagesHeld } from "../state/forces.ts";
import { rulesOf } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import type { EndingId } from "../vocabulary.ts";

/** An ending that stops a run where it stands, or null. */
export function earlyEnding({ endings: { fallen, insolvent } }: Rules, s: View): EndingId | null {
  if (s.tally.war === "lost") return "longsilence";
  if (s.tally.low >= fallen.quarters) return "cabinetresigns";
  return s.nation.debt >= insolvent ? "ledgercloses" : null;
}

/** The ending of a run that reached its last quarter; the first that fits. */
export function finalEnding(game: Game, s: View): EndingId {
  const list = game.endings ?? RULED.map((id) => ({ id, tests: null }));
  return list.find(({ id, tests }) => (tests ? holds(tests, s) : fits(game, s, id)))?.id ?? "adrift";
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

/** Whether an ending's own rule holds; what has none is a scenario's to say, and the last resort always fits. */
function fits(game: Game, s: View, id: EndingId): boolean {
  const { deterrence, autonomy, order } = s.pillars;
  const { tally, ukraine, washington } = s;
  const r = rulesOf(game, s).endings;
  switch (id) {
    case "costlypeace":
      return tally.war === "endured";
    case "aloneandready": {
      const at = r.aloneAndReady;
      return autonomy >= at.autonomy && deterrence >= at.deterrence && order < at.order;
    }
    case "tableholds": {
      const at = r.tableHolds;
      return order >= at.order && ukraine.coalition >= at.coalition && ukraine.armistice === "firm";
    }
    case "quietrecalibration": {
      const at = r.quietRecalibration;
      const spent = tally.spentOpen + tally.spentBound;
      const bound = spent === 0 ? 0 : div(tally.spentBound * 100, spent);
      const kept = aidTo(s, game.roles.kyiv) >= at.aid && stagesHeld(game, s) >= at.stages;
      return kept && bound >= at.bound && order >= at.least && order < at.most;
    }
    case "oldally":
      return washington.asia >= r.oldAlly.asia && autonomy >= r.oldAlly.autonomy;
    case "calmwaters": {
      const at = r.calmWaters;
      const mean = div(tally.tension, Math.max(1, s.scores.length));
      return mean < at.tension && tally.encounterCode && deterrence >= at.deterrence;
    }
    case "adrift":
      return true;
    default:
      return false;
  }
}
