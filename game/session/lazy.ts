import type { Action, ActionName, Answer, Session } from "./index.ts";
import { initial } from "./initial.ts";
import type { Addresses } from "./jobs/rulebooks.ts";
import { atPlatform } from "./lms/find.ts";
import { nextTask } from "./next-paint.ts";
import { playing } from "./storage/marks.ts";
import { storeSettings } from "./storage/settings.ts";
import { Store } from "./store.ts";
import type { Notice, Snapshot } from "./types.ts";

type Open = () => Promise<Session>;

/** Opens the live session; `rulebooks` are where the built rules of released versions lie. */
export const opening =
  (rulebooks: Addresses = {}): Open =>
  async () => {
    // Reading the rules, reading the session and opening it hold the page: each in a task of its own, so that a press
    // between them is answered.
    await import("../runs/index.ts");
    await nextTask();
    const { openSession, rulebooksAt } = await import("./index.ts");
    rulebooksAt(rulebooks);
    await nextTask();
    return openSession();
  };

/**
 * The session before a game: settings, the last save's name, the title. The rules, the world and the saves are
 * fetched when something first asks for them, and from then on everything is theirs to answer.
 */
export class LazySession implements Session {
  private readonly store = new Store(initial());
  private live: Session | null = null;
  private opening: Promise<Session | null> | null = null;
  private changed = false;

  constructor(private readonly open: Open = opening()) {}

  get now(): Snapshot {
    return this.store.now;
  }

  watch(listener: (now: Snapshot) => void): () => void {
    return this.store.watch(listener);
  }

  /**
   * Whether this tab was playing, so that all of the game is needed at once. Never at a learning platform: there the
   * next to sit down at this tab may be somebody else, and the platform knows whose work it opens.
   */
  get returning(): boolean {
    return playing.get() !== null && !atPlatform();
  }

  /** Goes straight back to the game this tab was playing. */
  async resume(): Promise<void> {
    if (this.returning) await this.prepare();
  }

  /** Fetches the live session. Null, and a word to the player, if it can't be had. */
  prepare(): Promise<Session | null> {
    this.opening ??= this.open().then(
      (live) => {
        const { settings, log } = this.now;
        // Where nothing can be stored, what was set here would be lost; and what was said here stands.
        if (this.changed) void live.do({ do: "setSettings", change: settings });
        for (const notice of log) void live.do({ do: "notify", notice });
        this.live = live;
        live.watch((now) => this.store.publish(now));
        this.store.publish(live.now);
        return live;
      },
      () => {
        this.opening = null;
        return null;
      },
    );
    return this.opening;
  }

  async do<K extends ActionName>(action: Action<K>): Promise<Answer<K>> {
    if (this.live) return this.live.do(action);
    const nothing = null as Answer<K>;
    if (this.here(action as Action)) return nothing;
    const live = await this.prepare();
    if (live) return live.do(action);
    this.say({ key: "notFetched", params: {}, tone: "warning" });
    return nothing;
  }

  /** The little that needs nothing of a game: done here while there is none. */
  private here(action: Action): boolean {
    switch (action.do) {
      case "setSettings": {
        const settings = { ...this.now.settings, ...action.change };
        storeSettings(settings);
        this.changed = true;
        this.store.publish({ settings });
        return true;
      }
      case "notify":
        this.say(action.notice);
        return true;
      case "dismissNotice":
        this.store.publish({ notice: null });
        return true;
      default:
        return false;
    }
  }

  private say(notice: Notice): void {
    const said = { ...notice, id: 0, at: Date.now() };
    this.store.publish({ notice: said, log: [...this.now.log, said] });
  }
}
