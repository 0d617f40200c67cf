import { atTitle } from "./attitle.ts";
import { afterPaint } from "./breath.ts";
import { playing } from "./storage/marks.ts";
import { storeSettings } from "./storage/settings.ts";
import type { Notice, Session, Snapshot } from "./types.ts";

type Live = () => Promise<Session>;

const openLive: Live = async () => (await import("./index.ts")).openSession();

/**
 * The session before a game: settings, the last save's name, the title. The rules, the world and the saves are
 * fetched when something first asks for them, and from then on everything is theirs to answer.
 */
export class Lobby implements Session {
  now: Snapshot = atTitle();
  private readonly listeners = new Set<(now: Snapshot) => void>();
  private live: Session | null = null;
  private opening: Promise<Session | null> | null = null;
  private changed = false;

  constructor(private readonly open: Live = openLive) {}

  watch(listener: (now: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether this tab was playing, so that all of the game is needed at once. */
  get returning(): boolean {
    return playing.get() !== null;
  }

  /** Goes straight back to the game this tab was playing. */
  async resume(): Promise<void> {
    if (this.returning) await this.prepare();
  }

  /** Fetches the live session. Null, and a word to the player, if it can't be had. */
  prepare(): Promise<Session | null> {
    this.opening ??= this.open().then(
      (live) => {
        this.live = live;
        // Where nothing can be stored, what was set here would be lost.
        if (this.changed) live.setSettings(this.now.settings);
        if (this.now.notice) live.notify(this.now.notice);
        live.watch((now) => this.publish(now));
        this.publish(live.now);
        return live;
      },
      () => {
        this.opening = null;
        return null;
      },
    );
    return this.opening;
  }

  private async game<T>(then: (live: Session) => Promise<T> | T, otherwise: T): Promise<T> {
    const live = await this.prepare();
    if (live) return then(live);
    this.notify({ key: "notFetched", params: {}, tone: "warning" });
    return otherwise;
  }

  private publish(now: Snapshot): void {
    this.now = now;
    for (const listener of [...this.listeners]) listener(now);
  }

  /** Lets the press be seen before its long work begins; a second press until then is the same one. */
  private async heavy(work: (live: Session) => Promise<void>): Promise<void> {
    if (this.pressed) return;
    this.pressed = true;
    await afterPaint();
    this.pressed = false;
    await this.game(work, undefined);
  }
  private pressed = false;

  start: Session["start"] = (options) => this.heavy((s) => s.start(options));
  load: Session["load"] = (slot) => this.game((s) => s.load(slot), undefined);
  slots: Session["slots"] = () => this.game((s) => s.slots(), null);
  saveAs: Session["saveAs"] = (name) => this.game((s) => s.saveAs(name), undefined);
  removeSlot: Session["removeSlot"] = (slot) => this.game((s) => s.removeSlot(slot), undefined);
  openScenario: Session["openScenario"] = (file) => this.game((s) => s.openScenario(file), undefined);
  importRun: Session["importRun"] = (file) => this.game((s) => s.importRun(file), undefined);
  eraseEverything: Session["eraseEverything"] = () => this.game((s) => s.eraseEverything(), undefined);
  continueLast: Session["continueLast"] = () => this.game((s) => s.continueLast(), undefined);
  commit: Session["commit"] = () => this.heavy((s) => s.commit());
  respond: Session["respond"] = (subject, choice) => this.heavy((s) => s.respond(subject, choice));
  resign: Session["resign"] = () => this.game((s) => s.resign(), undefined);
  rewind: Session["rewind"] = (turn) => this.game((s) => s.rewind(turn), undefined);
  fork: Session["fork"] = (turn) => this.game((s) => s.fork(turn), undefined);

  setSettings(change: Partial<Snapshot["settings"]>): void {
    if (this.live) {
      this.live.setSettings(change);
      return;
    }
    const settings = { ...this.now.settings, ...change };
    storeSettings(settings);
    this.changed = true;
    this.publish({ ...this.now, settings });
  }

  notify(notice: Notice): void {
    if (this.live) this.live.notify(notice);
    else this.publish({ ...this.now, notice });
  }

  dismissNotice(): void {
    if (this.live) this.live.dismissNotice();
    else this.publish({ ...this.now, notice: null });
  }

  // Nothing of what follows can be asked for before a game is open.
  toTitle = (): void => this.live?.toTitle();
  select: Session["select"] = (selection) => this.live?.select(selection);
  setLayer: Session["setLayer"] = (layer, on) => this.live?.setLayer(layer, on);
  lookBack: Session["lookBack"] = (turn) => this.live?.lookBack(turn);
  sitIn: Session["sitIn"] = (seat) => this.live?.sitIn(seat);
  addOrder: Session["addOrder"] = (order) => this.live?.addOrder(order);
  removeOrder: Session["removeOrder"] = (key) => this.live?.removeOrder(key);
  moveOrder: Session["moveOrder"] = (key, by) => this.live?.moveOrder(key, by);
  undo = (): void => this.live?.undo();
  redo = (): void => this.live?.redo();
  adopt: Session["adopt"] = (school) => this.live?.adopt(school);
  consider: Session["consider"] = (draft) => this.live?.consider(draft);
  playbackDone = (): void => this.live?.playbackDone();
  reportRead = (): void => this.live?.reportRead();
  exportRun: Session["exportRun"] = () => this.live?.exportRun() ?? null;
  assess: Session["assess"] = (order) =>
    this.live?.assess(order) ?? {
      ok: false,
      budget: 0,
      capital: 0,
      takesSlot: false,
      problem: { code: "notRunning", index: -1 },
    };
}
