import type { Order } from "../engine/index.ts";
import type { Table } from "./table.ts";
import type { TrayItem } from "./types.ts";

interface Draft {
  key: number;
  order: Order;
}

/** The orders being composed, with free undo until they are committed. */
export class Tray {
  private drafts: readonly Draft[] = [];
  private past: (readonly Draft[])[] = [];
  private future: (readonly Draft[])[] = [];
  private nextKey = 1;

  orders(): Order[] {
    return this.drafts.map((d) => d.order);
  }

  reset(orders: readonly Order[] = []): void {
    this.drafts = orders.map((order) => ({ key: this.nextKey++, order }));
    this.past = [];
    this.future = [];
  }

  add(order: Order): void {
    const draft = { key: this.nextKey++, order };
    // The rules want a doctrine first in the list; the player need not know.
    this.change(order.type === "doctrine" ? [draft, ...this.drafts] : [...this.drafts, draft]);
  }

  /** Other orders in place of all drafts. */
  replace(orders: readonly Order[]): void {
    this.change(orders.map((order) => ({ key: this.nextKey++, order })));
  }

  remove(key: number): void {
    this.change(this.drafts.filter((d) => d.key !== key));
  }

  move(key: number, by: -1 | 1): void {
    const at = this.drafts.findIndex((d) => d.key === key);
    const to = at + by;
    const moved = this.drafts[at];
    if (!moved || to < 0 || to >= this.drafts.length) return;
    const rest = this.drafts.filter((d) => d !== moved);
    this.change([...rest.slice(0, to), moved, ...rest.slice(to)]);
  }

  undo(): void {
    const last = this.past.pop();
    if (!last) return;
    this.future.push(this.drafts);
    this.drafts = last;
  }

  redo(): void {
    const next = this.future.pop();
    if (!next) return;
    this.past.push(this.drafts);
    this.drafts = next;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Each draft judged after the legal ones before it. */
  items(table: Table): TrayItem[] {
    const kept: Order[] = [];
    return this.drafts.map(({ key, order }) => {
      const assessment = table.assess(kept, order);
      if (assessment.ok) kept.push(order);
      return { key, order, assessment };
    });
  }

  private change(next: readonly Draft[]): void {
    this.past.push(this.drafts);
    this.future = [];
    this.drafts = next;
  }
}
