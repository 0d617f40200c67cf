import type { Context } from "../context.ts";
import { leave } from "../leaving.ts";

/** Other lines of a run: the line that was played is kept beside each. */
export const branch = {
  /** Goes back to a quarter. */
  async rewind(s: Context, { turn }: { turn: number }): Promise<void> {
    const played = s.game?.run.commands.some((command) => command.turn >= turn);
    if (played) await leave(s, turn, "rewound");
  },

  /** Begins a new run at a quarter. */
  async fork(s: Context, { turn }: { turn: number }): Promise<void> {
    await leave(s, turn, "forked");
  },
};
