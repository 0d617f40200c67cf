import type { Order, Scenario } from "../engine/index.ts";
import type { Run } from "../runs/index.ts";
import { atTitle } from "./attitle.ts";
import { nextTask } from "./breath.ts";
import { Forecaster } from "./outlook.ts";
import { readOwnFile } from "./ownfile.ts";
import { openFile, openRun, parseSave, slotInfo } from "./readsave.ts";
import { newSlotId } from "./seeds.ts";
import {
  cardOf,
  exportOf,
  firstSitting,
  heldBack,
  liveGame,
  type Sitting,
  saveOf,
  sittingOf,
} from "./sitting.ts";
import { Keeper } from "./storage/keeper.ts";
import { lastKept, playing } from "./storage/marks.ts";
import { openSaves, type Saves } from "./storage/saves.ts";
import { eraseSettings, loadSettings, storeSettings } from "./storage/settings.ts";
import { NOT_RUNNING } from "./table.ts";
import type { Tray } from "./tray.ts";
import type { ChosenFile, NewGame, Notice, Session, SlotInfo, Snapshot } from "./types.ts";
import { type OpenCalculator, openCalculator } from "./workers/calculator.ts";

export type { Session, Snapshot } from "./types.ts";

/** Longest the map may take to tell a quarter before the desk goes on without it, ms. */
const PLAYBACK_LIMIT = 12_000;

/** Opens the session: settings at once, then, if this tab was playing, its game as it stood. */
export async function openSession(
  saves: Saves = openSaves(),
  calculator: OpenCalculator = openCalculator,
): Promise<Session> {
  const session = new LiveSession(saves, calculator);
  await session.resume();
  return session;
}

class LiveSession implements Session {
  now: Snapshot;
  private readonly listeners = new Set<(now: Snapshot) => void>();
  private sitting: Sitting | null = null;
  private own: Scenario | null = null;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private readonly keeper: Keeper;
  private readonly forecaster: Forecaster;

  constructor(saves: Saves, calculator: OpenCalculator) {
    this.keeper = new Keeper(saves, (key) => this.notice(key, {}, "warning"));
    this.forecaster = new Forecaster(calculator, () => this.publish());
    this.now = atTitle();
  }

  watch(listener: (now: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async resume(): Promise<void> {
    const slot = playing.get();
    if (slot !== null) await this.load(slot);
    // The title need not wait for a list of saves, nor for a browser that does not answer.
    if (!this.sitting) void this.findLast();
  }

  async start(options: NewGame): Promise<void> {
    this.sit(firstSitting(options, this.ownOf(options.scenario)));
    const to = options.firstOrder?.type === "aid" ? options.firstOrder.to : null;
    this.publish({ selection: to === null ? null : { kind: "actor", id: to } });
    await this.save();
  }

  /** An own scenario by its id: the one at the table, to play it again, or the one chosen on the title. */
  private ownOf(id: string): Scenario | null {
    return [this.sitting?.table.run.challenge.own, this.own].find((s) => s?.id === id) ?? null;
  }

  async openScenario(file: ChosenFile): Promise<void> {
    const { shown, scenario } = await readOwnFile(file);
    this.own = scenario;
    this.publish({ own: shown });
  }

  async continueLast(): Promise<void> {
    if (this.now.last) await this.load(this.now.last.id);
  }

  toTitle(): void {
    clearTimeout(this.watchdog);
    this.sitting = null;
    playing.set(null);
    this.publish({ screen: "title", selection: null });
    void this.findLast();
  }

  select(selection: Snapshot["selection"]): void {
    this.publish({ selection });
  }

  setLayer(layer: keyof Snapshot["layers"], on: boolean): void {
    this.publish({ layers: { ...this.now.layers, [layer]: on } });
  }

  lookBack(turn: number | null): void {
    if (!this.sitting) return;
    this.sitting.looking = turn;
    this.publish();
  }

  sitIn(seat: Snapshot["seat"]): void {
    this.publish({ seat });
  }

  addOrder(order: Order): void {
    this.compose((tray) => tray.add(order));
  }

  removeOrder(key: number): void {
    this.compose((tray) => tray.remove(key));
  }

  moveOrder(key: number, by: -1 | 1): void {
    this.compose((tray) => tray.move(key, by));
  }

  undo(): void {
    this.compose((tray) => tray.undo());
  }

  redo(): void {
    this.compose((tray) => tray.redo());
  }

  adopt(school: Parameters<Session["adopt"]>[0]): void {
    const s = this.sitting;
    const advice = s?.stage === "plan" ? s.table.advice().find((a) => a.school === school) : null;
    if (advice) this.compose((tray) => tray.replace(advice.orders));
  }

  consider(draft: Order | null): void {
    const s = this.sitting?.stage === "plan" ? this.sitting : null;
    this.forecaster.consider(s?.table ?? null, s ? s.table.legal(s.tray.orders()) : [], draft);
  }

  assess(order: Order): ReturnType<Session["assess"]> {
    const s = this.sitting;
    if (!s) return NOT_RUNNING;
    return s.table.assess(s.table.legal(s.tray.orders()), order);
  }

  async commit(): Promise<void> {
    const s = this.sitting;
    if (s?.stage !== "plan" || s.table.board.phase !== "plan") return;
    const count = heldBack(s);
    if (count > 0) return this.notice("leftBehind", { count }, "warning");
    const orders = s.table.legal(s.tray.orders());
    const problems = s.table.run.play({ type: "commit", turn: s.table.board.turn, orders });
    if (problems[0]) return this.notice("refused", { reason: problems[0].code }, "warning");
    s.tray.reset();
    s.stage = "playback";
    s.looking = null;
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.playbackDone(), PLAYBACK_LIMIT);
    await this.saveAndShow(s);
  }

  async respond(subject: string, choice: string): Promise<void> {
    const s = this.sitting;
    if (s?.stage !== "respond" || s === this.unseen) return;
    const problems = s.table.run.play({ type: "respond", turn: s.table.board.turn, subject, choice });
    if (problems[0]) return this.notice("refused", { reason: problems[0].code }, "warning");
    if (s.table.board.phase !== "respond") s.stage = "report";
    await this.saveAndShow(s);
  }

  playbackDone(): void {
    const s = this.sitting;
    if (s?.stage !== "playback") return;
    clearTimeout(this.watchdog);
    s.stage = s.table.board.phase === "respond" ? "respond" : "report";
    this.publish();
  }

  reportRead(): void {
    const s = this.sitting;
    if (s?.stage !== "report") return;
    s.stage = s.table.over() ? "over" : "plan";
    this.publish();
  }

  async resign(): Promise<void> {
    const s = this.sitting;
    if (!s) return;
    s.resigned = true;
    s.stage = "over";
    await this.saveAndShow(s);
  }

  /** Goes back to a quarter in this slot; the line that was played is kept beside it. */
  async rewind(turn: number): Promise<void> {
    await this.branch(turn, "rewound");
  }

  async fork(turn: number): Promise<void> {
    await this.branch(turn, "forked");
  }

  async slots(): Promise<SlotInfo[] | null> {
    const all = await this.keeper.all();
    if (!all.ok) return null;
    const found = all.value.map(slotInfo).filter((info) => info !== null);
    return found.sort((a, b) => b.saved - a.saved);
  }

  async saveAs(name: string): Promise<void> {
    const s = this.sitting;
    if (!s) return;
    const clean = name.trim().slice(0, 60);
    if (await this.keeper.copy({ ...saveOf(s), name: clean, auto: false })) {
      this.notice("saved", { name: clean }, "plain");
    }
  }

  async load(slot: string): Promise<void> {
    const asked = await this.keeper.get(slot);
    if (!asked.ok) return this.notice("savesUnread", {}, "warning");
    if (asked.value === undefined) {
      if (playing.get() === slot && !this.sitting) playing.set(null);
      this.notice("saveGone", {}, "warning");
      return this.findLast();
    }
    const save = parseSave(asked.value);
    if (!save) return this.notice("brokenSave", { name: slot }, "warning");
    const opened = openRun(save.run, save.name === "" ? save.id : save.name);
    if (!opened.ok) {
      const key = opened.key === "foreignFile" ? "brokenSave" : opened.key;
      this.notice(key, opened.params, "warning");
      return;
    }
    // A named save is a snapshot: playing on from it goes into a slot of its own.
    const { id, revision } = save.auto ? save : { id: newSlotId(), revision: 0 };
    this.open(opened.run, save.tray, id, save.name, revision, save.resigned);
    if (!save.auto) await this.save();
  }

  async removeSlot(slot: string): Promise<void> {
    const asked = await this.keeper.get(slot);
    const info = asked.ok ? slotInfo(asked.value) : null;
    if (await this.keeper.remove(slot)) this.notice("removed", { name: info?.name ?? "" }, "plain");
    else this.notice("notErased", {}, "warning");
    await this.findLast();
  }

  exportRun(): { name: string; text: string } | null {
    return this.sitting && exportOf(this.sitting);
  }

  async importRun(file: ChosenFile): Promise<void> {
    const name = file.name.slice(0, 60);
    const opened = await openFile(file, name);
    if (!opened.ok) return this.notice(opened.key, opened.params, "warning");
    this.open(opened.run, [], newSlotId(), name, 0, false);
    await this.save();
    this.noticeQuarter("imported", { name });
  }

  async eraseEverything(): Promise<void> {
    const cleared = await this.keeper.clear();
    eraseSettings();
    this.sitting = null;
    this.publish({ screen: "title", selection: null, last: null, settings: loadSettings() });
    if (cleared) this.notice("erased", {}, "plain");
    else this.notice("notErased", {}, "warning");
  }

  setSettings(change: Partial<Snapshot["settings"]>): void {
    const settings = { ...this.now.settings, ...change };
    storeSettings(settings);
    this.publish({ settings });
  }

  notify(notice: Notice): void {
    this.publish({ notice });
  }

  dismissNotice(): void {
    this.publish({ notice: null });
  }

  private compose(change: (tray: Tray) => void): void {
    const s = this.sitting;
    if (!s) return;
    change(s.tray);
    this.publish();
    void this.save();
  }

  private sit(sitting: Sitting): void {
    clearTimeout(this.watchdog);
    this.sitting = sitting;
    playing.set(sitting.slot);
  }

  private open(
    run: Run,
    tray: Order[],
    slot: string,
    name: string,
    revision: number,
    resigned: boolean,
  ): void {
    this.sit(sittingOf(run, tray, { slot, name, revision, resigned }));
    this.publish({ selection: null, seat: null });
  }

  private async branch(turn: number, key: "rewound" | "forked"): Promise<void> {
    const s = this.sitting;
    if (!s) return;
    const run = s.table.run.fork(turn);
    if (key === "rewound" && run.commands.length === s.table.run.commands.length) return;
    await this.save();
    this.open(run, [], newSlotId(), s.name, 0, false);
    await this.save();
    this.noticeQuarter(key);
  }

  private save(): Promise<void> {
    const s = this.sitting;
    if (!s) return Promise.resolve();
    const save = saveOf(s);
    const card = cardOf(s);
    lastKept.set(card.over ? null : card);
    // Not after the next picture: a page that is left or loaded again in that moment would lose the last action.
    return this.keeper.keep(s, save, () => this.sitting === s);
  }

  /** Kept first and shown in a task of its own. Until it is shown no answer is taken: its question has not been seen. */
  private async saveAndShow(s: Sitting): Promise<void> {
    const saved = this.save();
    this.unseen = s;
    await nextTask();
    if (this.unseen === s) this.unseen = null;
    // What was said of a tray that is committed is done with; what the save has said meanwhile stands.
    if (this.sitting === s) this.publish(this.now.notice?.key === "leftBehind" ? { notice: null } : {});
    await saved;
  }
  private unseen: Sitting | null = null;

  private async findLast(): Promise<void> {
    const slots = await this.slots();
    // Unread saves are not gone: what was last kept is offered still.
    if (!slots) return;
    const last = slots.find((info) => info.broken === null && !info.over) ?? null;
    lastKept.set(last);
    this.publish({ last });
  }

  private noticeQuarter(key: string, params: Notice["params"] = {}): void {
    const { year, part } = this.now.game?.board.quarter ?? { year: 0, part: 1 };
    this.notice(key, { ...params, year, part }, "plain");
  }

  private notice(key: string, params: Notice["params"], tone: Notice["tone"]): void {
    this.publish({ notice: { key, params, tone } });
  }

  private publish(change: Partial<Snapshot> = {}): void {
    const game = this.sitting ? liveGame(this.sitting, this.forecaster) : null;
    const screen = game === null ? "title" : game.stage === "over" ? "debrief" : "game";
    this.now = { ...this.now, screen, game, ...change };
    for (const listener of [...this.listeners]) listener(this.now);
  }
}
