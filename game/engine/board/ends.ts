import type { Game } from "../ledger/turn.ts";
import { rulesOf } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { ENDERS, type Ender } from "../vocabulary.ts";
import type { BoardEnd, Intent } from "./board.ts";

/** How far from its line each pip of an end is filled; the last where the line is crossed. Engine units. */
const CABINET = [200, 120, 60];
const TREASURY = [300, 200, 100, 40];
/** The chances in 1000 of a crisis this quarter that fill a pip each; the rest is the ladder's. */
const OUTBREAK = [100, 300, 500];
/** An open crisis fills three, from this rung on all four. */
const CLASH = 5;
/** So many pips are near. */
const NEAR = 3;

/** What ends a run early and how near each is: read from what Tokyo sees, as the rules of endings read it. */
export function endsOf(game: Game, s: View, intents: readonly Intent[]): BoardEnd[] {
  const { fallen, insolvent } = rulesOf(game, s).endings;
  const { support, debt } = s.nation;
  const outbreak = intents.reduce((sum, each) => sum + (each.move === "crisis" ? each.chance : 0), 0);
  const measured: Record<Ender, Omit<BoardEnd, "id" | "near">> = {
    cabinet: {
      pips: s.tally.low > 0 ? 4 : filled(CABINET, support - fallen.support),
      value: support,
      line: fallen.support,
    },
    treasury: { pips: filled(TREASURY, insolvent - debt), value: debt, line: insolvent },
    war: { pips: warPips(s, outbreak), value: s.crisis ? 1000 : outbreak, line: 1000 },
  };
  return ENDERS.map((id) => ({ id, near: measured[id].pips >= NEAR, ...measured[id] }));
}

function filled(steps: readonly number[], room: number): number {
  return steps.filter((step) => room <= step).length;
}

function warPips({ crisis }: View, outbreak: number): number {
  if (!crisis) return OUTBREAK.filter((least) => outbreak >= least).length;
  return Math.max(crisis.tokyo, crisis.rival) >= CLASH ? 4 : 3;
}
