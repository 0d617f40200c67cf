import type { Order, Scenario } from "../engine/index.ts";
import { Run, writeRun } from "../runs/index.ts";
import type { Forecaster } from "./outlook.ts";
import { newSlotId, seedOf } from "./seeds.ts";
import type { Save } from "./storage/saves.ts";
import { Table } from "./table.ts";
import { Tray } from "./tray.ts";
import type { LiveGame, NewGame, SchoolAdvice, SlotInfo, TrayItem } from "./types.ts";

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
  /** The closed quarter looked at again, by its turn. */
  looking: number | null;
  /** The tray that was held back once because it holds refused drafts, as text; "" if none. */
  held: string;
}

/** A game about to begin. */
function newSitting(table: Table, tray: Tray, slot: string): Sitting {
  return {
    table,
    tray,
    slot,
    name: "",
    auto: true,
    revision: 0,
    stage: "plan",
    resigned: false,
    looking: null,
    held: "",
  };
}

/** A first quarter at the terms asked for, on a scenario of the player's own if `own` is given. */
export function firstSitting(options: NewGame, own: Scenario | null): Sitting {
  const tray = new Tray();
  if (options.firstOrder) tray.add(options.firstOrder);
  const challenge = {
    scenario: options.scenario,
    seed: seedOf(options.seed),
    difficulty: options.difficulty,
    truths: {},
    ...(own ? { own } : {}),
  };
  const run = Run.begin(challenge);
  if (!run) throw new Error(`no scenario ${challenge.scenario}`);
  return newSitting(new Table(run), tray, newSlotId());
}

/** A game taken up again where it stands, and the draft tray lies as it was left. */
export function sittingOf(
  run: Run,
  tray: readonly Order[],
  as: Pick<Sitting, "slot" | "name" | "revision" | "resigned">,
): Sitting {
  const table = new Table(run);
  const drafts = new Tray();
  drafts.reset(tray);
  const stage = table.over() || as.resigned ? "over" : table.board.phase === "respond" ? "respond" : "plan";
  return { ...newSitting(table, drafts, as.slot), ...as, stage };
}

/** What the title says of it before anything else of the game has been fetched. */
export function cardOf({ table, slot, name, resigned }: Sitting): SlotInfo {
  const { board, game } = table;
  return {
    id: slot,
    name,
    scenario: board.scenario,
    texts: game.scenario.texts ?? null,
    turn: Math.min(board.turns, table.run.quarters.length),
    turns: board.turns,
    quarter: board.quarter,
    saved: Date.now(),
    over: resigned || board.ending !== null,
    auto: true,
    broken: null,
  };
}

function totalsOf(items: readonly TrayItem[]): { budget: number; capital: number } {
  return {
    budget: items.reduce((sum, i) => sum + i.assessment.budget, 0),
    capital: items.reduce((sum, i) => sum + i.assessment.capital, 0),
  };
}

const advised = new WeakMap<object, SchoolAdvice[]>();

/** The schools' orders as the tray would show them. */
function adviceOf(table: Table): SchoolAdvice[] {
  const advice = table.advice();
  const known = advised.get(advice);
  if (known) return known;
  const priced = advice.map((each) => {
    const list = new Tray();
    list.reset(each.orders);
    const orders = list.items(table);
    return { ...each, orders, ...totalsOf(orders) };
  });
  advised.set(advice, priced);
  return priced;
}

/** What the screens see of it. */
export function liveGame(s: Sitting, forecaster: Forecaster): LiveGame {
  const { table, tray } = s;
  const { challenge, commands, open, quarters } = table.run;
  const items = tray.items(table);
  const legal = items.filter((i) => i.assessment.ok);
  const planning = s.stage === "plan" && !s.resigned;
  const orders = legal.map((i) => i.order);
  forecaster.follow(planning ? table : null, orders);
  const over = s.stage === "over";
  return {
    version: table.version,
    board: s.resigned ? table.resignedBoard() : table.board,
    before: open?.before ?? quarters[quarters.length - 1]?.before ?? null,
    stage: s.stage,
    tray: items,
    trayTotals: {
      orders: legal.filter((i) => i.assessment.takesSlot).length,
      ...totalsOf(legal),
    },
    canUndo: tray.canUndo,
    canRedo: tray.canRedo,
    outlook: planning ? forecaster.now(legal.map((i) => i.key)) : null,
    advice: planning ? adviceOf(table) : [],
    quarters,
    looking: quarters.find((q) => q.turn === s.looking) ?? null,
    open,
    seed: challenge.seed,
    slot: s.slot,
    slotName: s.name,
    commands: commands.length,
    coda: over ? table.coda() : null,
    texts: table.game.scenario.texts ?? null,
    truths: over ? table.truths() : null,
  };
}

/**
 * Drafts that a commit would leave behind because they are refused, if this tray has not been held back for them
 * before: said once, then going on without them is the player's wish.
 */
export function heldBack(s: Sitting): number {
  const drafts = s.tray.orders();
  const refused = drafts.length - s.table.legal(drafts).length;
  const written = `${s.table.board.turn} ${JSON.stringify(drafts)}`;
  if (refused === 0 || s.held === written) return 0;
  s.held = written;
  return refused;
}

/** What is stored of it: an unfinished run file, the draft tray and the slot's name. */
export function saveOf(s: Sitting): Save {
  return {
    id: s.slot,
    name: s.name,
    run: writeRun(s.table.run.file()),
    tray: s.tray.orders(),
    saved: Date.now(),
    auto: s.auto,
    resigned: s.resigned,
    revision: s.revision,
  };
}

/** The run as a file, named by what it is a run of. */
export function exportOf({ table }: Sitting): { name: string; text: string } {
  const { challenge, quarters } = table.run;
  const seed = challenge.seed.replace(/[^a-z0-9]+/gi, "-");
  return {
    name: `${challenge.scenario}-${seed}-q${quarters.length}.json`,
    text: writeRun(table.run.file()),
  };
}
