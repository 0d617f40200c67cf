import type { Asked } from "./database.ts";
import { firsts } from "./firsts.ts";
import { askToLast } from "./lasting.ts";
import { lastKept, playing } from "./marks.ts";
import { reading } from "./reading.ts";
import type { Saved, Saves, Unkept } from "./saves.ts";
import { newSlotId } from "./slot-id.ts";

/** Where a run is kept, and how often it has been written there. */
export interface Slot {
  slot: string;
  revision: number;
}

/** What is to be said of a save: a key of text's `notices`. */
export type Complaint = "savedElsewhere" | "storageFull" | "storageOff";

/** Writes runs one after another, in the order they were asked for, and says what came of it. */
export class Keeper {
  private writing: Promise<unknown> = Promise.resolve();
  /** Why the last write was refused; null after one that was not. */
  private unsaved: Saved | null = null;
  /** Counts how often everything was erased: what was to be written before is not written after. */
  private era = 0;
  /** Whether the browser has been asked to keep what is saved for good. */
  private asked = false;

  constructor(
    private readonly saves: Saves,
    private readonly complain: (key: Complaint) => void,
    /** Told of each write and each deletion. */
    private readonly changed: () => void = () => undefined,
  ) {}

  /** The highest count that is known of. */
  get counted(): number {
    return this.saves.counted();
  }

  /** Writes the run that lies in a slot; `here` tells whether it is still the one this tab plays. */
  keep(at: Slot, save: Unkept, here: () => boolean): Promise<void> {
    const { era } = this;
    const write = this.writing.then(async () => {
      if (era !== this.era) return;
      // Slot and count are read now: a write before this one may have moved aside. Counted whatever comes of it: a
      // write that was given up may still have been done.
      at.revision++;
      const result = await this.saves.put({ ...save, id: at.slot, revision: at.revision });
      if (result === "stale") await this.moveAside(at, save, here);
      else this.judge(result);
    });
    this.writing = write.catch(() => undefined);
    return write;
  }

  /** A copy under a name of its own; whether it was kept. */
  async copy(save: Unkept): Promise<boolean> {
    // Asked for by name, so a refusal is said again.
    this.unsaved = null;
    return this.judge(await this.saves.put({ ...save, id: newSlotId(), revision: 1 }));
  }

  async all(): Promise<Asked<unknown[]>> {
    await this.writing;
    return this.saves.all();
  }

  async get(slot: string): Promise<Asked<unknown>> {
    await this.writing;
    return this.saves.get(slot);
  }

  async remove(slot: string): Promise<boolean> {
    await this.writing;
    const removed = await this.saves.remove(slot);
    if (removed.ok) this.changed();
    return removed.ok;
  }

  /** Everything there is of runs in this browser. */
  async clear(): Promise<boolean> {
    this.forget();
    await this.writing;
    return (await this.saves.clear()).ok;
  }

  /** Writes nothing of what was played until now. */
  forget(): void {
    this.era++;
    playing.set(null);
    lastKept.set(null);
    firsts.clear();
    reading.clear();
  }

  /** Another tab went on with this save: this one continues in a slot of its own, and says so. */
  private async moveAside(at: Slot, save: Unkept, here: () => boolean): Promise<void> {
    at.slot = newSlotId();
    at.revision = 1;
    if (here()) playing.set(at.slot);
    this.complain("savedElsewhere");
    await this.saves.put({ ...save, id: at.slot, revision: 1 });
  }

  /** Says once that saves are refused, and again only for another reason or after they were possible. */
  private judge(result: Saved): boolean {
    const was = this.unsaved;
    this.unsaved = result === "ok" ? null : result;
    if (result === "ok") {
      if (!this.asked) void askToLast();
      this.asked = true;
      this.changed();
    }
    if (this.unsaved && this.unsaved !== was) this.complain(result === "full" ? "storageFull" : "storageOff");
    return result === "ok";
  }
}
