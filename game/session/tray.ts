import { type Order, parseOrder } from "../engine/index.ts";
import type { Run } from "../runs/index.ts";
import { judge, type Written } from "./judge.ts";
import type { TrayItem } from "./live-game.ts";

/** The orders being composed, with free undo until they are committed. */
export class Tray {
  private drafts: readonly Written[] = [];
  private past: (readonly Written[])[] = [];
  private future: (readonly Written[])[] = [];
  private nextKey = 1;
  private judged: { drafts: readonly Written[]; of: Run["state"]; items: TrayItem[] } | null = null;

  orders(): Order[] {
    return this.drafts.map((d) => d.order);
  }

  reset(orders: readonly Order[] = []): void {
    this.drafts = orders.map((order) => this.write(order));
    this.past = [];
    this.future = [];
  }

  add(order: Order): void {
    const draft = this.write(order);
    // The rules want a doctrine first in the list; the player need not know.
    this.change(order.type === "doctrine" ? [draft, ...this.drafts] : [...this.drafts, draft]);
  }

  /** Other orders in place of all drafts. */
  replace(orders: readonly Order[]): void {
    this.change(orders.map((order) => this.write(order)));
  }

  remove(key: number): void {
    this.change(this.drafts.filter((d) => d.key !== key));
  }

  /** An order in the place of another. */
  swap(key: number, order: Order): void {
    this.change(this.drafts.map((draft) => (draft.key === key ? this.write(order) : draft)));
  }

  /** Lets an order say what it answers, or leave that to the rules. */
  answer(key: number, answers: string | null): void {
    this.change(
      this.drafts.map((draft) => {
        if (draft.key !== key) return draft;
        const { answers: _was, ...order } = draft.order;
        return { ...this.write(answers === null ? order : { ...order, answers }), key };
      }),
    );
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

  /** The drafts as they were judged; once for each change of the tray or the board, however often it is asked. */
  items(run: Run): TrayItem[] {
    const { drafts, judged } = this;
    if (judged?.drafts === drafts && judged.of === run.state) return judged.items;
    const verdicts = judge(run, drafts);
    const items = drafts.flatMap(({ key, order }, i) => {
      const assessment = verdicts[i];
      return assessment ? [{ key, order, assessment }] : [];
    });
    this.judged = { drafts, of: run.state, items };
    return items;
  }

  /** What a commit would carry out. */
  legal(run: Run): Order[] {
    return this.items(run).flatMap(({ order, assessment }) => (assessment.ok ? [order] : []));
  }

  /** Parsed here and nowhere after: what the tray holds has its fields in their one order. */
  private write(order: Order): Written {
    const parsed = parseOrder(order, 0);
    const key = this.nextKey++;
    return parsed.ok ? { key, order: parsed.value, unfit: null } : { key, order, unfit: parsed.problem };
  }

  private change(next: readonly Written[]): void {
    this.past.push(this.drafts);
    this.future = [];
    this.drafts = next;
  }
}
