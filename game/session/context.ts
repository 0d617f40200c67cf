import { ENGINE, type Order, type Scenario } from "../engine/index.ts";
import type { Run } from "../runs/index.ts";
import { Analyst } from "./analyst.ts";
import { ClassRoom } from "./class-board.ts";
import { daysAt } from "./dated.ts";
import { Forecaster } from "./forecaster.ts";
import { initial } from "./initial.ts";
import type { Jobs } from "./jobs/client.ts";
import type { Platform } from "./lms/platform.ts";
import { afterPaint, nextTask, settledWithin } from "./next-paint.ts";
import { cardOf, finishedOf, heldBack, type OpenGame, saveOf, sceneOf, shownIn } from "./open-game.ts";
import { Receiver } from "./receiver.ts";
import { Reviewer } from "./reviewer.ts";
import { Rivals } from "./rivals.ts";
import { firsts } from "./storage/firsts.ts";
import { type Complaint, Keeper } from "./storage/keeper.ts";
import { lastKept, playing } from "./storage/marks.ts";
import { reading } from "./storage/reading.ts";
import type { Records } from "./storage/records.ts";
import { slotInfo } from "./storage/reopen.ts";
import type { Saves } from "./storage/saves.ts";
import { openTabs, type Tabs, type Told } from "./storage/tabs.ts";
import { Store } from "./store.ts";
import type { Notice, SlotInfo, Snapshot } from "./types.ts";

/** So many notices are kept to be read again. */
const LOG = 50;

/** So long what has been decided may wait to be shown until it is kept, ms. */
const KEEPING = 150;

/** So long another tab is waited for before what it wrote is looked at, ms. */
const HEARD = 300;

/** What the actions work on: the game that is open, where it is kept, and what everybody watches. */
export class Context {
  readonly store = new Store(initial());
  readonly keeper: Keeper;
  readonly forecaster: Forecaster;
  readonly receiver: Receiver;
  readonly rivals: Rivals;
  readonly classRoom: ClassRoom;
  readonly analyst: Analyst;
  readonly reviewer: Reviewer;
  readonly tabs: Tabs;
  game: OpenGame | null = null;
  /** The learning platform that opened the page; null where there is none. */
  platform: Platform | null = null;
  /** The scenario file chosen on the title. */
  own: Scenario | null = null;
  /** Ends the playback where no map does. */
  watchdog: ReturnType<typeof setTimeout> | undefined;
  /** A game whose last action has not been shown yet: until it is, no answer to it is taken. */
  private unseen: OpenGame | null = null;
  private pressed = false;
  private notices = 0;
  /** Looks at the saves anew, once another tab has been quiet for a moment. */
  private hearing: ReturnType<typeof setTimeout> | undefined;
  /** The run that was put into the hall of records last. */
  private recorded = "";

  constructor(
    saves: Saves,
    readonly jobs: Jobs,
    readonly records: Records,
  ) {
    this.keeper = new Keeper(
      saves,
      (key) => this.complain(key),
      () => this.tabs.tell({ kind: "changed" }),
    );
    // Forecasts and what is worked out after a run know the present rules alone: of others nothing is asked.
    const open = (): Run | null => (this.game?.run.engine === ENGINE ? this.game.run : null);
    this.forecaster = new Forecaster(this.store, jobs, open);
    this.analyst = new Analyst(this.store, jobs, open);
    this.rivals = new Rivals(this.store, () => this.game?.run ?? null);
    this.classRoom = new ClassRoom(this.store, jobs);
    this.receiver = new Receiver(this.store, jobs);
    this.reviewer = new Reviewer(this.store, jobs, open);
    this.tabs = openTabs((what) => this.hear(what));
  }

  /** Makes the scene anew, after something has changed about the game. */
  show(change: Partial<Snapshot> = {}): void {
    this.store.publish({ rivals: this.rivals.beside(), ...change, scene: sceneOf(this.game) });
  }

  say(key: string, params: Notice["params"] = {}, tone: Notice["tone"] = "plain"): void {
    const notice = { key, params, tone, id: ++this.notices, at: Date.now() };
    this.store.publish({ notice, log: [...this.store.now.log, notice].slice(-LOG) });
  }

  /** The same, of the quarter the game stands at. */
  sayQuarter(key: string, params: Notice["params"] = {}): void {
    const { year, part } = this.game?.run.board.quarter ?? { year: 0, part: 1 };
    this.say(key, { ...params, year, part });
  }

  /** Puts a game on the desk. */
  open(game: OpenGame, change: Partial<Snapshot> = {}): void {
    clearTimeout(this.watchdog);
    this.game = game;
    if (!game.watched && !game.lesson?.preview) {
      playing.set(game.slot);
      this.remember(game);
      this.tabs.tell({ kind: "opened", slot: game.slot });
    }
    this.show({ selection: null, viewpoint: null, ...change });
    const { engine } = game.run;
    // Who has the run before them is told once what is missing from it, and can read it again on the desk.
    if (engine !== ENGINE) this.say("olderRules", { version: engine.version });
  }

  close(): void {
    clearTimeout(this.watchdog);
    this.game = null;
    playing.set(null);
    this.show({ selection: null });
  }

  /** Changes the tray. */
  compose(change: (game: OpenGame) => void): void {
    const { game } = this;
    if (game?.stage !== "plan") return;
    change(game);
    this.show();
    void this.save();
  }

  /** Lets a press be seen before its long work begins; false for a second press until then. */
  async press(): Promise<boolean> {
    if (this.pressed) return false;
    this.pressed = true;
    await afterPaint();
    this.pressed = false;
    return true;
  }

  seen(game: OpenGame): boolean {
    return this.unseen !== game;
  }

  save(): Promise<void> {
    const { game } = this;
    if (!game || game.watched || game.lesson?.preview) return Promise.resolve();
    this.remember(game);
    // Where the browser has cleared what it kept, the next write brings all of it back: a reload finds its run again.
    if (playing.get() !== game.slot) playing.set(game.slot);
    this.finish(game);
    if (game.reading) reading.note(game.reading, shownIn(game));
    // Not after the next picture: a page that is left or loaded again in that moment would lose the last action.
    return this.keeper.keep(game, saveOf(game), () => this.game === game);
  }

  /**
   * Kept first, so that a page loaded again goes on from what it showed, and shown in a task of its own: until then its
   * question has not been seen, and takes no answer. Slow storage is not waited for longer than a press may take.
   */
  async saveAndShow(game: OpenGame): Promise<void> {
    const saved = this.save();
    this.unseen = game;
    await Promise.all([nextTask(), settledWithin(saved, KEEPING)]);
    if (this.unseen === game) this.unseen = null;
    // What was said of a tray that is committed is done with; what the save has said meanwhile stands.
    const done = this.store.now.notice?.key === "leftBehind" ? { notice: null } : {};
    if (this.game === game) this.show(done);
    await saved;
  }

  /** The orders of the quarter, or null if refused drafts hold them back, which is said. */
  ordersOf(game: OpenGame): Order[] | null {
    const count = heldBack(game);
    if (count === 0) return game.tray.legal(game.run);
    this.say("leftBehind", { count }, "warning");
    return null;
  }

  /** Null where the browser's saves cannot be read now, which is not the same as none. Newest first. */
  async slots(): Promise<SlotInfo[] | null> {
    const all = await this.keeper.all();
    if (!all.ok) return null;
    const found = (await Promise.all(all.value.map(slotInfo))).filter((info) => info !== null);
    return found.sort((a, b) => b.count - a.count || b.saved - a.saved);
  }

  /** Offers what was played last, if it can be gone on with, or else what was saved last. */
  async findLast(): Promise<void> {
    const slots = await this.slots();
    // Unread saves are not gone: what was last kept is offered still.
    if (!slots) return;
    const open = slots.filter((info) => info.broken === null && !info.over);
    const played = lastKept.get();
    const [newest = null] = open;
    const marked = open.find((info) => info.id === played?.id) ?? newest;
    // What was written after the mark was made is newer: a browser that ends at once may lose the mark, not the save.
    const last = newest && played && newest.count > played.count ? newest : marked;
    lastKept.set(last && { ...last, count: this.keeper.counted });
    this.store.publish({ last });
  }

  /** Leaves a game that is stored nowhere any more, and writes nothing of it back. */
  forget(key: "erased" | "erasedElsewhere" | "notErased"): void {
    this.keeper.forget();
    this.rivals.clear();
    clearTimeout(this.watchdog);
    this.game = null;
    const { settings, last } = initial();
    this.show({ selection: null, last, settings });
    this.say(key, {}, key === "erased" ? "plain" : "warning");
  }

  /** What another tab has told. */
  private hear(what: Told): void {
    if (what.kind === "erased") this.forget("erasedElsewhere");
    // Both may look on; whichever plays second goes on in a slot of its own, which is better said before than after.
    else if (what.kind === "opened") {
      if (this.game?.slot === what.slot) this.say("openElsewhere", {}, "warning");
    } else if (!this.game) {
      clearTimeout(this.hearing);
      this.hearing = setTimeout(() => void this.findLast(), HEARD);
    }
  }

  /** A run that is over goes into the hall of records, and is told of where it was the first attempt. */
  private finish(game: OpenGame): void {
    const run = finishedOf(game);
    if (!run || this.recorded === run.id) return;
    this.recorded = run.id;
    if (game.first && game.dated) {
      firsts.finish(game.dated, { slot: game.slot, score: run.score, ending: run.ending });
      this.tellDays();
    }
    void this.records.put(run);
  }

  /** The challenges of now, as they stand on this device. */
  tellDays(): void {
    this.store.publish({ days: daysAt(Date.now()) });
  }

  /** That the browser does not keep a run; of an exercise it is said what to do about it, unless it is kept elsewhere. */
  private complain(key: Complaint): void {
    if (this.game?.lesson && key === "storageOff") {
      if (!this.platform?.holds) this.say("nothingKept", {}, "warning");
    } else this.say(key, {}, "warning");
  }

  private remember(game: OpenGame): void {
    const card = cardOf(game);
    lastKept.set(card.over ? null : { ...card, count: this.keeper.counted });
  }
}
