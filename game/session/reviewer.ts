import type { Run } from "../runs/index.ts";
import type { Jobs } from "./jobs/client.ts";
import type { Ended, Otherwise, task } from "./jobs/tasks/otherwise.ts";
import type { Store } from "./store.ts";
import type { Review } from "./types.ts";

/** After a run that ended before its time: looks for the last quarter from which it could have gone otherwise. */
export class Reviewer {
  private asked = "";

  constructor(
    private readonly store: Store,
    private readonly jobs: Jobs,
    private readonly open: () => Run | null,
  ) {
    store.watch(({ scene }) => {
      const game = scene.kind === "debrief" ? scene.game : null;
      const run = this.open();
      const early = game && run?.over && run.quarters.length < game.board.turns;
      if (early && run) this.ask(run, `${game.slot} ${game.version}`);
      else if (!game) this.drop();
    });
  }

  private ask(run: Run, about: string): void {
    if (this.asked === about) return;
    this.asked = about;
    const tell = (review: Review): void => {
      if (this.asked === about) this.store.publish({ review });
    };
    const input: Ended = { challenge: run.challenge, commands: [...run.commands] };
    const job = this.jobs.run<typeof task>("otherwise", input, {
      only: "otherwise",
      hear: ({ done, of }) => tell({ state: "pending", done, of, found: null }),
    });
    tell({ state: "pending", done: 0, of: 0, found: null });
    void job.result.then((outcome) => {
      if (outcome.ok) tell({ state: "ready", done: 0, of: 0, found: outcome.value as Otherwise | null });
      else if (outcome.fault !== "calledOff") tell({ state: "none", done: 0, of: 0, found: null });
    });
  }

  private drop(): void {
    if (this.asked === "") return;
    this.asked = "";
    if (this.store.now.review) this.store.publish({ review: null });
  }
}
