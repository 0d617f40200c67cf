import type { Order } from "../../engine/index.ts";
import type { AfterName, Budget, Otherwise } from "../after.ts";
import type { Context } from "../context.ts";
import { leave } from "../leaving.ts";

/** What is worked out about a finished run, and played on from. */
export const after = {
  workOut(s: Context, { what, budget }: { what: AfterName; budget?: Budget }): void {
    s.analyst.work(what, budget);
  },

  callOff(s: Context, { what }: { what: AfterName }): void {
    s.analyst.callOff(what);
  },

  /** Sets the run beside the world in which one thing is otherwise. */
  compare(s: Context, { otherwise }: { otherwise: Otherwise }): void {
    const { left, run } = s.game ?? {};
    const common = run?.commands.filter(({ turn }) => turn < (left?.turn ?? 0)) ?? [];
    s.analyst.compare(otherwise, left ? [...common, ...left.commands] : null);
  },

  putBesideAway(s: Context): void {
    s.store.publish({ beside: null });
  },

  /** Begins a run of practice at a quarter, with other orders on the tray. */
  async playOtherwise(
    s: Context,
    { turn, orders }: { turn: number; orders: readonly Order[] },
  ): Promise<void> {
    await leave(s, turn, "forked", orders);
  },
};
