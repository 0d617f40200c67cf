import type { Forecast, Matter, SchoolId, Shift, Span } from "../advisors/index.ts";
import type { Board, Difficulty, Order, ScenarioTexts, StatId } from "../engine/index.ts";
import type { After, Beside } from "./after.ts";
import type { ClassBoard } from "./board.ts";
import type { JobFault } from "./jobs/protocol.ts";
import type { Otherwise } from "./jobs/tasks/otherwise.ts";
import type { Received } from "./received.ts";
import type { Scene } from "./scene.ts";
import type { Shortcuts } from "./shortcuts.ts";
import type { Days, RivalLine } from "./terms.ts";

export type {
  Account,
  AnswerValue,
  Ask,
  Exercise,
  ExerciseFault,
  Group,
  Minister,
  Prompt,
} from "../classroom/index.ts";
export type * from "./after.ts";
export type * from "./board.ts";
export type * from "./drafts.ts";
export type * from "./live-game.ts";
export type * from "./received.ts";
export type * from "./terms.ts";
export type { Forecast, Matter, Scene, SchoolId, Shift, Span };

/** A file the player chose, which may have been moved or be out of reach by the time it is read. */
export interface ChosenFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface NewGame {
  scenario: string;
  /** What the player typed, in any script; empty draws one. */
  seed: string;
  difficulty: Difficulty;
  firstOrder?: Order;
}

/** Places from which the same quarter can be seen; Naha is Okinawa's, which is no actor of its own. */
export const VIEWPOINTS = ["kyiv", "naha", "taipei", "manila", "beijing", "washington"] as const;
export type Viewpoint = (typeof VIEWPOINTS)[number];

export type Layer = "situations" | "intents" | "balance" | "alignment" | "flows";

export type Selection =
  | { kind: "actor"; id: string }
  | { kind: "zone"; id: string }
  | { kind: "ship"; id: string }
  /** What lies on the desk, by the board's id. */
  | { kind: "situation"; id: string }
  | { kind: "stat"; id: StatId; of: string | null };

export interface Snapshot {
  scene: Scene;
  /** What may come of the tray; null while nothing is planned. */
  outlook: Outlook | null;
  /** After a run that ended early: from where it could have gone otherwise; null at any other time. */
  review: Review | null;
  /** What is worked out about the run, once it is over; null at any other time. */
  after: After | null;
  /** Two worlds that are looked at side by side; null while none are. */
  beside: Beside | null;
  /** The challenges of the day and the week; null until the rules have been fetched. */
  days: Days | null;
  /** Friends' runs to be drawn beside one's own, of whichever worlds. */
  rivals: readonly RivalLine[];
  /** What came by a link or a file and waits to be looked at. */
  received: Received | null;
  /** A class's hand-ins at the debrief board; null while none are looked at. */
  board: ClassBoard | null;
  /**
   * Where work at an exercise is kept: by the learning platform that opened the page, in this browser, or nowhere, since
   * the page stands in a frame that may keep nothing.
   */
  home: "platform" | "browser" | "nowhere";
  /** A slot that "continue" would open. */
  last: SlotInfo | null;
  /** The scenario file chosen on the title: read, or refused with the place and the reason. */
  own: OwnFile | null;
  selection: Selection | null;
  layers: Record<Layer, boolean>;
  /** Whose eyes the quarter is seen with; null is Tokyo's own. */
  viewpoint: Viewpoint | null;
  settings: Settings;
  /** What was said last, until it is put away or its time is up. */
  notice: Said | null;
  /** What was said since the page was opened, oldest first. */
  log: readonly Said[];
}

export type OwnFile =
  | { ok: true; file: string; id: string; texts: ScenarioTexts; board: Pick<Board, "turns" | "quarter"> }
  /** `reason` is a key of text's `own.faults`, or `unreadable` for a file that was out of reach. */
  | { ok: false; file: string; place: string; reason: string; need?: number };

export interface Review {
  /** `none`: nobody could look. */
  state: "pending" | "ready" | "none";
  /** Quarters tried of those that will be. */
  done: number;
  of: number;
  /** Null while it is looked for, or where no quarter tried would have saved the run. */
  found: Otherwise | null;
}

export interface Outlook {
  /** `none`: no forecast can be made, for the reason in `fault`. */
  state: "pending" | "ready" | "none";
  /** A key of text's `jobs`. */
  fault: JobFault | null;
  /** For the tray as it stands, or while `pending` as it stood a moment ago. */
  forecast: Forecast | null;
  /** What each order on the tray changes by itself, by the item's key, as far as it is worked out. */
  shifts: Record<number, Shift[]>;
  /** The same for the order that is being written; null while it is not worked out. */
  draft: Shift[] | null;
}

/** Where a run left another: forked from it, or rewound in it, at the start of a quarter. */
export interface Parting {
  kind: "forked" | "rewound";
  quarter: { year: number; part: number };
  /** Counts those that left at the same place in the same way. */
  nth: number;
}

export interface SlotInfo {
  id: string;
  name: string;
  /** As it was typed, for runs without a name of their own. */
  seed: string;
  parting: Parting | null;
  scenario: string;
  /** Words of an own scenario. */
  texts: ScenarioTexts | null;
  turn: number;
  turns: number;
  quarter: { year: number; part: number };
  /** Milliseconds since 1970; nought where nobody knows. */
  saved: number;
  /** Its place among all that was written in this browser: the newest has the highest. */
  count: number;
  over: boolean;
  auto: boolean;
  /** A key of text's `storage` if the slot can't be opened. */
  broken: string | null;
}

/** Paper, high contrast, and one for a projector in a light room. */
export const PALETTES = ["paper", "contrast", "projector"] as const;

export interface Settings {
  language: "en" | "ja";
  /** How much the reader is asked for: everything, or one idea a sentence in common words. */
  level: "full" | "plain";
  /** Readings over Chinese characters. */
  furigana: boolean;
  /** Over both of the others; all three in per cent. */
  master: number;
  music: number;
  cues: number;
  muted: boolean;
  captions: boolean;
  palette: (typeof PALETTES)[number];
  speed: 1 | 2 | 4;
  /** Null follows the system. */
  reducedMotion: boolean | null;
  letterKeys: boolean;
  /** The key for each thing that a single key does. */
  shortcuts: Shortcuts;
  /** Notes for newcomers that have been followed or put away on this device: they never return. */
  notes: readonly string[];
}

/** A sentence for the strip at the top: a key of text's `notices`, with figures. */
export interface Notice {
  key: string;
  params: Record<string, string | number>;
  tone: "plain" | "warning";
}

/** A notice as it was given, with its place among all and its time in milliseconds since 1970. */
export interface Said extends Notice {
  id: number;
  at: number;
}
