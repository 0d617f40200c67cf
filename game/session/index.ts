import { after } from "./actions/after.ts";
import { boards } from "./actions/boards.ts";
import { branch } from "./actions/branch.ts";
import { challenges } from "./actions/challenges.ts";
import { compose } from "./actions/compose.ts";
import { exercises } from "./actions/exercises.ts";
import { files } from "./actions/files.ts";
import { lessons } from "./actions/lessons.ts";
import { look } from "./actions/look.ts";
import { play } from "./actions/play.ts";
import { saves } from "./actions/saves.ts";
import { settings } from "./actions/settings.ts";
import { tellPlatform } from "./at-platform.ts";
import { Context } from "./context.ts";
import { Jobs } from "./jobs/client.ts";
import { Connection } from "./lms/connection.ts";
import { platformsFrom } from "./lms/find.ts";
import { Platform } from "./lms/platform.ts";
import { openSlot } from "./open-slot.ts";
import { type Database, openDatabase } from "./storage/database.ts";
import { playing } from "./storage/marks.ts";
import { openRecords } from "./storage/records.ts";
import { openSaves, type Saves } from "./storage/saves.ts";
import type { Snapshot } from "./types.ts";

export { rulebooksAt } from "./jobs/rulebooks.ts";
export type { Snapshot } from "./types.ts";

/** Every action by its name. One is added in its topic's file and nowhere else. */
const ACTIONS = {
  ...play,
  ...compose,
  ...look,
  ...branch,
  ...saves,
  ...files,
  ...settings,
  ...challenges,
  ...after,
  ...lessons,
  ...exercises,
  ...boards,
};

type Actions = typeof ACTIONS;
type Name = keyof Actions;

/** What can be asked of a session: `{ do: "addOrder", order }`. */
export type Action<K extends Name = Name> = {
  [N in K]: { do: N } & (Parameters<Actions[N]> extends [unknown, infer Asked] ? Asked : unknown);
}[K];

export type Answer<K extends Name = Name> = Awaited<ReturnType<Actions[K]>>;

/**
 * What map, desk and sound watch, and the one way to ask for anything. An action that needs no reading or writing is
 * done when `do` returns.
 */
export interface Session {
  readonly now: Snapshot;
  watch(listener: (now: Snapshot) => void): () => void;
  do<K extends Name>(action: Action<K>): Promise<Answer<K>>;
}

export type ActionName = Name;

/** Opens the session: settings at once, then, if this tab was playing, its game as it stood. */
export async function openSession(
  saves?: Saves,
  jobs: Jobs = new Jobs(),
  database: Database = openDatabase(),
): Promise<Session> {
  const context = new Context(saves ?? openSaves(database), jobs, openRecords(database));
  context.tellDays();
  const platform = openPlatform();
  if (platform) {
    // What this tab played is not opened again: it may have been somebody else's.
    playing.set(null);
    context.platform = platform;
    if (platform.takes) context.store.publish({ home: "platform" });
    tellPlatform(context);
  }
  const slot = playing.get();
  if (slot !== null) await openSlot(context, slot);
  // The title need not wait for a list of saves, nor for a browser that does not answer.
  if (!context.game) void context.findLast();
  const { store } = context;
  return {
    get now() {
      return store.now;
    },
    watch: (listener) => store.watch(listener),
    async do<K extends Name>(action: Action<K>): Promise<Answer<K>> {
      const act = ACTIONS[action.do] as (on: Context, asked: unknown) => Answer<K>;
      return act(context, action);
    },
  };
}

/** The learning platform that opened this page; null where there is none that answers. */
function openPlatform(): Platform | null {
  if (typeof window === "undefined") return null;
  const connection = Connection.to(platformsFrom(window), () => performance.now());
  return connection && new Platform(connection);
}
