import type { Command } from "../engine/index.ts";
import type { Comparison, Run } from "../runs/index.ts";
import {
  type After,
  type AfterName,
  type Beside,
  type Budget,
  NOTHING_YET,
  type Otherwise,
  type Par,
  WORK_OFF,
  type Work,
} from "./after.ts";
import type { Job, Jobs } from "./jobs/client.ts";
import type { task as baselines } from "./jobs/tasks/baselines.ts";
import type { Asked, task as comparing } from "./jobs/tasks/compare.ts";
import type { task as lucks } from "./jobs/tasks/lucks.ts";
import type { task as par } from "./jobs/tasks/par.ts";
import type { task as turnings } from "./jobs/tasks/turnings.ts";
import type { Store } from "./store.ts";

/** After a run: works out, in the background and one after another, what it is to be measured against. */
export class Analyst {
  private about = "";
  private readonly jobs = new Map<AfterName, Job<unknown>>();

  constructor(
    private readonly store: Store,
    private readonly pool: Jobs,
    private readonly open: () => Run | null,
  ) {
    store.watch(({ scene }) => {
      const game = scene.kind === "debrief" ? scene.game : null;
      // A quarter that is looked at again leaves the work as it is.
      if (scene.kind === "replay" && scene.present.truths) return;
      const run = this.open();
      const about = game && run ? `${game.slot} ${game.version}` : "";
      if (about === this.about) return;
      this.drop();
      this.about = about;
      if (run && about !== "" && run.quarters.length > 0) this.begin(run);
      else if (this.store.now.after) this.store.publish({ after: null });
    });
  }

  /** Works one of them out, anew if need be. */
  work(name: AfterName, budget: Budget = "quick"): void {
    const run = this.open();
    if (!run || this.about === "") return;
    this.callOff(name);
    const { challenge } = run;
    const commands = [...run.commands];
    if (name === "par") {
      const hear = ({ done, of, part }: { done: number; of: number; part: Par }): void =>
        this.tell("par", { state: "working", done, of, value: { ...part, budget } });
      const job = this.pool.run<typeof par>(name, { challenge, budget }, { hear });
      this.run(name, job, (value) => value && { ...value, budget });
      return;
    }
    const quarters = run.quarters.length;
    const hearing = this.hearing(name);
    this.run<unknown>(
      name,
      name === "baselines"
        ? this.pool.run<typeof baselines>(name, { challenge }, hearing)
        : name === "lucks"
          ? this.pool.run<typeof lucks>(name, { challenge, commands }, hearing)
          : this.pool.run<typeof turnings>(name, { challenge, commands, quarters }, hearing),
    );
  }

  /** Sets the run beside the world in which one thing is otherwise. */
  compare(asked: Otherwise, left: readonly Command[] | null): void {
    const run = this.open();
    if (!run) return;
    const { challenge } = run;
    const commands = [...run.commands];
    const input: Asked =
      asked.kind === "left"
        ? // From the line that was left to this one.
          { challenge, commands: left ?? [], change: { commands } }
        : asked.kind === "truth"
          ? { challenge, commands, change: { truths: { [asked.question]: asked.value } } }
          : { challenge, commands, change: { turn: asked.turn, orders: asked.orders } };
    const tell = (work: Beside["work"]): void => this.store.publish({ beside: { asked, work } });
    tell({ state: "working", done: 0, of: 0, value: null });
    const job = this.pool.run<typeof comparing>("compare", input, { only: "compare", first: true });
    void job.result.then((outcome) => {
      if (!outcome.ok && outcome.fault === "calledOff") return;
      if (this.store.now.beside?.asked !== asked) return;
      tell(
        outcome.ok
          ? { state: "ready", done: 0, of: 0, value: outcome.value as Comparison }
          : { state: "none", done: 0, of: 0, value: null },
      );
    });
  }

  callOff(name: AfterName): void {
    this.jobs.get(name)?.callOff();
    this.jobs.delete(name);
    const known = this.store.now.after?.[name];
    if (known?.state === "working") this.tell(name, WORK_OFF);
  }

  private begin(run: Run): void {
    this.store.publish({ after: NOTHING_YET });
    this.work("baselines");
    this.work("turnings");
    this.work("par");
    // What a scenario of one's own makes of other lucks is worked out as well: it is the same work.
    if (run.commands.length > 0) this.work("lucks");
  }

  private hearing(name: AfterName) {
    return {
      hear: ({ done, of }: { done: number; of: number }): void =>
        this.tell(name, { state: "working", done, of, value: null }),
    };
  }

  private run<Value, Told = Value>(
    name: AfterName,
    job: Job<Value>,
    told: (value: Value) => Told = (value) => value as unknown as Told,
  ): void {
    this.jobs.set(name, job as Job<unknown>);
    this.tell(name, { state: "working", done: 0, of: 0, value: null });
    void job.result.then((outcome) => {
      if (this.jobs.get(name) !== (job as Job<unknown>)) return;
      this.jobs.delete(name);
      if (!outcome.ok) return this.tell(name, { state: "none", done: 0, of: 0, value: null });
      this.tell(name, { state: "ready", done: 0, of: 0, value: told(outcome.value as Value) });
    });
  }

  private drop(): void {
    for (const job of this.jobs.values()) job.callOff();
    this.jobs.clear();
  }

  private tell(name: AfterName, work: Work<unknown>): void {
    const after = this.store.now.after ?? NOTHING_YET;
    this.store.publish({ after: { ...after, [name]: work } as After });
  }
}
