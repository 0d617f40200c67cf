import { writeRun } from "../runs/index.ts";
import type { Save } from "./saves.ts";
import type { Table } from "./table.ts";
import type { Tray } from "./tray.ts";
import type { LiveGame } from "./types.ts";

/** A game open in this tab, with the slot it is saved in. */
export interface Sitting {
  table: Table;
  tray: Tray;
  slot: string;
  name: string;
  auto: boolean;
  revision: number;
  stage: LiveGame["stage"];
  resigned: boolean;
}

/** What the screens see of it. */
export function liveGame(s: Sitting): LiveGame {
  const { table, tray } = s;
  const items = tray.items(table);
  const legal = items.filter((i) => i.assessment.ok);
  const over = s.stage === "over";
  return {
    version: table.version,
    board: s.resigned ? table.resignedBoard() : table.board,
    before: table.open?.before ?? table.quarters[table.quarters.length - 1]?.before ?? null,
    stage: s.stage,
    tray: items,
    trayTotals: {
      orders: legal.filter((i) => i.assessment.takesSlot).length,
      budget: legal.reduce((sum, i) => sum + i.assessment.budget, 0),
      capital: legal.reduce((sum, i) => sum + i.assessment.capital, 0),
    },
    canUndo: tray.canUndo,
    canRedo: tray.canRedo,
    quarters: table.quarters.slice(),
    open: table.open,
    seed: table.challenge.seed,
    slot: s.slot,
    slotName: s.name,
    commands: table.commands.length,
    coda: over ? table.coda() : null,
    texts: table.game.scenario.texts ?? null,
    truths: over ? table.truths() : null,
  };
}

/** What is stored of it: an unfinished run file, the draft tray and the slot's name. */
export function saveOf(s: Sitting): Save {
  return {
    id: s.slot,
    name: s.name,
    run: writeRun(s.table.run()),
    tray: s.tray.orders(),
    saved: Date.now(),
    auto: s.auto,
    resigned: s.resigned,
    revision: s.revision,
  };
}
