import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Family, Order, StatId } from "../engine/index.ts";
import type { Session } from "../session/index.ts";
import type { PageCopy } from "../session/page-copy.ts";
import { gameIn, type Stage, stageIn } from "../session/scene.ts";
import type { LiveGame, Outlook, Selection, Settings, Snapshot } from "../session/types.ts";
import type { Format, Front, Language, Messages } from "../text/words.ts";
import type { DeskHooks } from "./app/hooks.ts";
import type { GuidePage } from "./guide/pages.ts";

export type DialogName =
  | "settings"
  | "saves"
  | "help"
  | "sources"
  | "claims"
  | "guide"
  | "challenges"
  | "exercises"
  | "board"
  | "received"
  | "share"
  | "lesson"
  | "beside"
  | "resign"
  | "fork"
  | "history"
  | "log"
  | "menu"
  | "ledger"
  | "tray"
  | "forecast"
  | "advisers"
  | "standing"
  | "lines"
  | "why";

/** Fields a composer opens with, such as the target chosen on the map. */
export interface Preset {
  type: Order["type"];
  target?: string;
}

/** What belongs to the desk alone: open panels, nothing of the game. */
export interface UiState {
  composer: { family: Family; preset: Preset | null } | null;
  dialog: DialogName | null;
  /** The page that the guide opens on; null for the list of its pages. */
  page: GuidePage | null;
  /** Turn of the closed quarter that report and ledger show; null for the newest. */
  reading: number | null;
  /** Turn of the closed quarter that is asked about forking from. */
  forking: number | null;
  /** The number whose account the ledger opens on; null for all. */
  account: StatId | null;
  /** The number whose causes are shown over a report. */
  why: Extract<Selection, { kind: "stat" }> | null;
  /** A past report is open from the history. */
  pastReport: boolean;
  beliefs: boolean;
  /** What the panel shows where nothing is selected: what lies on the desk, or the region. */
  panel: "agenda" | "region";
  sheet: "peek" | "half" | "full";
  /** The player looks at the desk while a question waits. */
  away: boolean;
}

export const FRESH: UiState = {
  composer: null,
  dialog: null,
  page: null,
  reading: null,
  forking: null,
  account: null,
  why: null,
  pastReport: false,
  beliefs: false,
  panel: "agenda",
  sheet: "half",
  away: false,
};

export interface Desk {
  session: Session;
  now: Snapshot;
  /** The words of the first screen; all others are `words`, once they have been fetched. */
  m: Front;
  words: Messages | null;
  f: Format;
  /** Counts how often words have come to be set otherwise: with readings, or with breaks between phrases. */
  typesetting: number;
  ui: UiState;
  set(change: Partial<UiState>): void;
  /** Goes on in another language, or at another level, once its words are there; says so if they can't be had. */
  speak(change: Partial<Pick<Settings, "language" | "level">>): void;
  /** Announces politely to screen readers. */
  say(text: string): void;
  /** Selects, and shows the inspector where it is a drawer or a sheet. */
  open(selection: Selection): void;
  compose(family: Family, preset?: Preset): void;
  mapHost(el: HTMLElement | null): Promise<boolean>;
  /** The text of a page of the guide in a language. */
  guidePage(page: GuidePage, language: Language): Promise<string>;
  heard: DeskHooks["heard"];
  pageCopy: PageCopy;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("desk parts must stand inside the desk");
  return desk;
}

/** The desk with all its words: for parts that are drawn only once they are there. */
export function useWords(): Desk & { m: Messages; words: Messages } {
  const desk = useDesk();
  if (!desk.words) throw new Error("the words are not there yet");
  return { ...desk, m: desk.words, words: desk.words };
}

export interface Playing extends Desk {
  m: Messages;
  /** The game that is shown, be it of a quarter looked back at. */
  game: LiveGame;
  /** Where its quarter stands; null where nothing can be ordered or answered. */
  stage: Stage | null;
  outlook: Outlook | null;
}

/** The desk together with the game that is shown; only for parts that are drawn while one runs. */
export function useGame(): Playing {
  const desk = useWords();
  const { scene, outlook } = desk.now;
  const game = gameIn(scene);
  if (!game) throw new Error("no game is open");
  return { ...desk, game, stage: stageIn(scene), outlook };
}
