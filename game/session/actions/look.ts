import type { Context } from "../context.ts";
import type { Layer, Selection, Viewpoint } from "../types.ts";

/** What is looked at. Changes nothing played. */
export const look = {
  select(s: Context, { selection }: { selection: Selection | null }): void {
    s.store.publish({ selection });
  },

  setLayer(s: Context, { layer, on }: { layer: Layer; on: boolean }): void {
    s.store.publish({ layers: { ...s.store.now.layers, [layer]: on } });
  },

  /** Shows a closed quarter on the map and in the inspector, or with null the present again. */
  lookBack(s: Context, { turn }: { turn: number | null }): void {
    if (s.game?.stage !== "plan" && s.game?.stage !== "over") return;
    s.game.looking = turn;
    s.show();
  },

  /** Shows the quarter as it looks from another capital or island, or with null from Tokyo. */
  seeFrom(s: Context, { viewpoint }: { viewpoint: Viewpoint | null }): void {
    s.store.publish({ viewpoint });
  },
};
