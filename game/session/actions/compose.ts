import type { SchoolId } from "../../advisors/index.ts";
import type { Order } from "../../engine/index.ts";
import type { Context } from "../context.ts";
import { fittingBeside } from "../judge.ts";

/** The tray: orders put there, moved and taken back until they are committed. */
export const compose = {
  /**
   * Puts an order on the tray, or the first of `others` that can stand there where it cannot: another group for the same
   * sea. A refused one stays there as a draft with its reason. `instead` leaves the tray for it, in one step for undo.
   */
  addOrder(
    s: Context,
    {
      order,
      others = [],
      instead,
    }: { order: Order; others?: readonly Order[]; instead?: number | undefined },
  ): void {
    s.compose(({ run, tray }) => {
      const beside = tray
        .items(run)
        .filter(({ key, assessment }) => assessment.ok && key !== instead)
        .map((item) => item.order);
      const fit = others.length === 0 ? order : fittingBeside(run, beside, [order, ...others]);
      if (instead === undefined) tray.add(fit);
      else tray.swap(instead, fit);
    });
  },

  removeOrder(s: Context, { key }: { key: number }): void {
    s.compose(({ tray }) => tray.remove(key));
  },

  moveOrder(s: Context, { key, by }: { key: number; by: -1 | 1 }): void {
    s.compose(({ tray }) => tray.move(key, by));
  },

  /** Says which situation an order answers, as the board names it; `none`; or null for what the rules make of it. */
  setAnswers(s: Context, { key, answers }: { key: number; answers: string | null }): void {
    s.compose(({ tray }) => tray.answer(key, answers));
  },

  undo(s: Context): void {
    s.compose(({ tray }) => tray.undo());
  },

  redo(s: Context): void {
    s.compose(({ tray }) => tray.redo());
  },

  /** Puts a school's orders on the tray in place of the draft: one step for undo. */
  adopt(s: Context, { school }: { school: SchoolId }): void {
    const { scene } = s.store.now;
    const advice = scene.kind === "play" && scene.game.advice.find((each) => each.school === school);
    if (advice) s.compose(({ tray }) => tray.replace(advice.orders.map((item) => item.order)));
  },

  /** Tells which order is being written, to be judged beside the tray; null when none is. */
  consider(s: Context, { order }: { order: Order | null }): void {
    if (!s.game || (s.game.draft === null && order === null)) return;
    s.game.draft = order;
    if (s.game.stage === "plan") s.show();
  },

  /** Asks once more for a forecast that could not be made. */
  forecastAgain(s: Context): void {
    s.forecaster.again();
  },
};
