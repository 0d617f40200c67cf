import type { Advice, Forecast, Matter, SchoolId, Shift, Span } from "../advisors/index.ts";
import type {
  Board,
  CodaResult,
  Difficulty,
  Order,
  Problem,
  QuestionId,
  ScenarioTexts,
  StatId,
} from "../engine/index.ts";
import type { QuarterRecord } from "../runs/index.ts";

export type { Forecast, Matter, QuarterRecord, SchoolId, Shift, Span };

/**
 * What map, desk and sound watch, and what they may ask for. Data flows one way: they call an action,
 * the session steps the engine, and everybody watching gets a new snapshot. Snapshots are never mutated.
 */
export interface Session {
  readonly now: Snapshot;
  watch(listener: (now: Snapshot) => void): () => void;

  start(options: NewGame): Promise<void>;
  continueLast(): Promise<void>;
  toTitle(): void;

  select(selection: Selection | null): void;
  setLayer(layer: Layer, on: boolean): void;
  /** Shows a closed quarter on the map and in the inspector, or with null the present again. Changes nothing played. */
  lookBack(turn: number | null): void;
  /** Shows the quarter as it looks from another capital or island, or with null from Tokyo. */
  sitIn(seat: Seat | null): void;

  /** Puts an order on the tray; a refused one stays there as a draft with its reason. */
  addOrder(order: Order): void;
  removeOrder(key: number): void;
  moveOrder(key: number, by: -1 | 1): void;
  undo(): void;
  redo(): void;
  /** What the order would cost and why it is refused, after the tray as it stands. */
  assess(order: Order): Assessment;
  /** Puts a school's orders on the tray in place of the draft: one step for undo. */
  adopt(school: SchoolId): void;
  /** Tells which order is being written, so that its own effect is forecast; null when none is. */
  consider(draft: Order | null): void;
  commit(): Promise<void>;
  respond(subject: string, choice: string): Promise<void>;
  /** Ends the playback of the last quarter (map calls it when the story is told, desk to skip). */
  playbackDone(): void;
  reportRead(): void;
  resign(): Promise<void>;

  rewind(turn: number): Promise<void>;
  fork(turn: number): Promise<void>;

  /** Null where the browser's saves cannot be read now, which is not the same as none. */
  slots(): Promise<SlotInfo[] | null>;
  saveAs(name: string): Promise<void>;
  load(slot: string): Promise<void>;
  removeSlot(slot: string): Promise<void>;
  exportRun(): { name: string; text: string } | null;
  /** Reads a scenario file; the snapshot says what came of it. */
  openScenario(file: ChosenFile): Promise<void>;
  importRun(file: ChosenFile): Promise<void>;
  eraseEverything(): Promise<void>;

  setSettings(change: Partial<Settings>): void;
  /** Says something that went wrong outside the session, in a sentence of text's `notices`. */
  notify(notice: Notice): void;
  dismissNotice(): void;
}

/** A file the player chose, which may have been moved or be out of reach by the time it is read. */
export interface ChosenFile {
  name: string;
  size: number;
  text(): Promise<string>;
}

export interface NewGame {
  scenario: string;
  /** What the player typed; empty draws one. Up to 64 printable characters. */
  seed: string;
  difficulty: Difficulty;
  firstOrder?: Order;
}

/** The coda under the answer that was drawn, and under both ends. */
export interface Coda {
  drawn: CodaResult;
  low: CodaResult;
  high: CodaResult;
}

/** Places from which the same quarter can be seen; Naha is Okinawa's, which is no actor of its own. */
export const SEATS = ["kyiv", "naha", "taipei", "manila", "beijing", "washington"] as const;
export type Seat = (typeof SEATS)[number];

export type Screen = "title" | "game" | "debrief";
export type Layer = "alignment" | "tension" | "flows";

export type Selection =
  | { kind: "actor"; id: string }
  | { kind: "zone"; id: string }
  | { kind: "ship"; id: string }
  | { kind: "stat"; id: StatId; of: string | null };

export interface Snapshot {
  screen: Screen;
  game: LiveGame | null;
  /** A slot that "continue" would open. */
  last: SlotInfo | null;
  /** The scenario file chosen on the title: read, or refused with the place and the reason. */
  own: OwnFile | null;
  selection: Selection | null;
  layers: Record<Layer, boolean>;
  /** Whose eyes the quarter is seen with; null is Tokyo's own. */
  seat: Seat | null;
  settings: Settings;
  notice: Notice | null;
}

export type OwnFile =
  | { ok: true; file: string; id: string; texts: ScenarioTexts; board: Pick<Board, "turns" | "quarter"> }
  /** `reason` is a key of text's `own.faults`. */
  | { ok: false; file: string; place: string; reason: string; need?: number };

export interface LiveGame {
  /** Increases with every change of the board: a cheap test for "same board". */
  version: number;
  board: Board;
  /** The board as it stood when the quarter began, for differences; null in the first quarter. */
  before: Board | null;
  /** `plan`, `respond` and `over` as in the board; `playback` while the map tells the quarter; `report` until read. */
  stage: "plan" | "playback" | "respond" | "report" | "over";
  tray: TrayItem[];
  trayTotals: { orders: number; budget: number; capital: number };
  canUndo: boolean;
  canRedo: boolean;
  /** What may come of the tray; null while nothing is planned. */
  outlook: Outlook | null;
  /** What each of the four schools would order this quarter, in their fixed order; none while nothing is planned. */
  advice: SchoolAdvice[];
  /** Closed quarters, oldest first. */
  quarters: QuarterRecord[];
  /** The closed quarter that is being looked at again; null while the present is shown. */
  looking: QuarterRecord | null;
  /** The quarter in progress during `playback` and `respond`. */
  open: QuarterRecord | null;
  seed: string;
  slot: string;
  slotName: string;
  /** Commands so far. */
  commands: number;
  /** What later years made of the run, where the scenario tells it and the run has ended. */
  coda: Coda | null;
  /** Words that came with an own scenario. */
  texts: ScenarioTexts | null;
  /** Hidden answers to the questions in play, only once the run is over. */
  truths: Partial<Record<QuestionId, number>> | null;
}

export interface Outlook {
  /** `none`: this browser can make no forecast. */
  state: "pending" | "ready" | "none";
  /** For the tray as it stands, or while `pending` as it stood a moment ago. */
  forecast: Forecast | null;
  /** What each order on the tray changes by itself, by the item's key, as far as it is worked out. */
  shifts: Record<number, Shift[]>;
  /** The same for the order that is being written. */
  draft: Shift[] | null;
}

export interface SchoolAdvice extends Omit<Advice, "orders"> {
  orders: TrayItem[];
  budget: number;
  capital: number;
}

export interface TrayItem {
  key: number;
  order: Order;
  assessment: Assessment;
}

export interface Assessment {
  ok: boolean;
  budget: number;
  capital: number;
  takesSlot: boolean;
  problem: Problem | null;
}

export interface SlotInfo {
  id: string;
  name: string;
  scenario: string;
  /** Words of an own scenario. */
  texts: ScenarioTexts | null;
  turn: number;
  turns: number;
  quarter: { year: number; part: number };
  /** Milliseconds since 1970. */
  saved: number;
  over: boolean;
  auto: boolean;
  /** A key of text's `storage` if the slot can't be opened. */
  broken: string | null;
}

/** Paper, high contrast, and one for a projector in a light room. */
export const PALETTES = ["paper", "contrast", "projector"] as const;

export interface Settings {
  language: "en" | "ja";
  music: number;
  cues: number;
  muted: boolean;
  captions: boolean;
  palette: (typeof PALETTES)[number];
  speed: 1 | 2 | 4;
  /** Null follows the system. */
  reducedMotion: boolean | null;
  letterKeys: boolean;
}

/** A sentence for the strip at the top: a key of text's `notices`, with figures. */
export interface Notice {
  key: string;
  params: Record<string, string | number>;
  tone: "plain" | "warning";
}
