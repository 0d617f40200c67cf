import {
  type Account,
  challengeFor,
  countedIn,
  type Exercise,
  exerciseId,
  exerciseOf,
  type Filed,
  figuresOf,
  rollOf,
  truthsFor,
} from "../classroom/index.ts";
import type { QuestionId } from "../engine/index.ts";
import { type Altered, type Challenge, gameOf } from "../runs/index.ts";
import type { ClassBoard, ClassChange, OtherClass } from "./board.ts";
import type { Jobs } from "./jobs/client.ts";
import type { task as gradeTask, HandedIn, Judged } from "./jobs/tasks/grade.ts";
import type { task as parTask } from "./jobs/tasks/par.ts";
import type { Changed, Asked as Reclassed, task as reclassTask } from "./jobs/tasks/reclass.ts";
import type { Store } from "./store.ts";
import type { ChosenFile } from "./types.ts";
import { bytesOf } from "./upload.ts";

/** So many files a job. */
const BATCH = 6;
/** So often the board is drawn while files come, ms. */
const PACE = 400;
const NAME = 120;
/** An archive of a class; a single hand-in is refused above a run's size by its reader. */
const MOST_BYTES = 400_000_000;

const SIDES: Readonly<Record<"oped" | "critics", Partial<Record<QuestionId, number>>>> = {
  oped: { withdrawal: 775, leakage: 775, linkage: 225, credit: 225 },
  critics: { withdrawal: 225, leakage: 225, linkage: 775, credit: 775 },
};

/** Files of a class: judged in the background, kept while the board is looked at, and never stored. */
export class ClassRoom {
  private files: Filed[] = [];
  private readonly kept = new Map<number, Uint8Array>();
  private keys = 0;
  private of = 0;
  private chosen: Exercise | null = null;
  private par: ClassBoard["par"] = NO_PAR;
  private other: OtherClass | null = null;
  private telling: ReturnType<typeof setTimeout> | undefined;
  /** Counts how often all was put away. */
  private era = 0;
  private stop: () => void = () => undefined;

  constructor(
    private readonly store: Store,
    private readonly jobs: Jobs,
  ) {}

  /** Files chosen or dropped: judged on all cores, archives unpacked there. */
  async take(files: readonly ChosenFile[]): Promise<void> {
    const { era } = this;
    this.of += files.length;
    this.tell();
    let batch: HandedIn[] = [];
    const all: Promise<void>[] = [];
    for (const file of files) {
      const name = file.name.slice(0, NAME);
      const bytes = file.size > MOST_BYTES ? null : await bytesOf(file);
      if (era !== this.era) return;
      if (bytes) batch.push({ file: name, bytes });
      else this.put({ file: name, handIn: null, bytes: null });
      if (batch.length >= BATCH) {
        all.push(this.grade(batch));
        batch = [];
      }
    }
    if (batch.length > 0) all.push(this.grade(batch));
    await Promise.all(all);
    if (era === this.era) this.tell();
  }

  /** The exercise that the board is about, where it is not that of most files. */
  choose(exercise: Exercise): void {
    this.chosen = exercise;
    this.tell();
  }

  putAway(): void {
    this.era++;
    this.stop();
    clearTimeout(this.telling);
    this.telling = undefined;
    Object.assign(this, { files: [], of: 0, chosen: null, par: NO_PAR, other: null });
    this.kept.clear();
    this.store.publish({ board: null });
  }

  bytesOf(key: number): Uint8Array | null {
    return this.kept.get(key) ?? null;
  }

  /** Works out par for each world of the class: for all one, or for each student one. */
  async workOutPar(): Promise<void> {
    const { board } = this.store.now;
    const { era } = this;
    if (!board?.exercise || this.par.state === "working") return;
    const { exercise, accounts } = board;
    const worlds = new Map<string, { aliases: string[]; account: Account }>();
    for (const account of accounts) {
      const key = JSON.stringify(challengeFor(exercise, account.alias, account.group));
      const world = worlds.get(key) ?? { aliases: [], account };
      worlds.set(key, world);
      world.aliases.push(account.alias);
    }
    this.par = { state: "working", done: 0, of: worlds.size, value: {} };
    this.tell();
    const jobs = [...worlds.values()].map(({ aliases, account }) => {
      const challenge = challengeFor(exercise, account.alias, account.group);
      const job = this.jobs.run<typeof parTask>("par", { challenge, budget: "quick" });
      const done = job.result.then(async (outcome) => {
        if (!outcome.ok && outcome.fault === "calledOff") return;
        const score = outcome.ok ? outcome.value?.score : await parHere(challenge);
        if (era !== this.era || this.par.state !== "working") return;
        const found = score === undefined ? {} : Object.fromEntries(aliases.map((alias) => [alias, score]));
        this.par = { ...this.par, done: this.par.done + 1, value: { ...this.par.value, ...found } };
        this.soon();
      });
      return { job, done };
    });
    this.stop = () => {
      for (const { job } of jobs) job.callOff();
    };
    await Promise.all(jobs.map(({ done }) => done));
    if (era !== this.era) return;
    this.par = { ...this.par, state: "ready" };
    this.tell();
  }

  callOff(): void {
    this.stop();
    if (this.par.state === "working") this.par = { ...this.par, state: "ready" };
    if (this.other?.state === "working") this.other = { ...this.other, state: "ready" };
    this.tell();
  }

  /** Plays the class again with one thing changed about every run. */
  async change(change: ClassChange): Promise<void> {
    const { board } = this.store.now;
    const { era } = this;
    if (!board?.exercise) return;
    const { exercise, rows } = board;
    const orders = change.kind === "orders" ? this.ordersOf(board, change) : null;
    const list = rows.flatMap(({ key, account }) => {
      const bytes = this.kept.get(key);
      // What is not over would be played on by somebody else.
      if (!account?.finished || !bytes) return [];
      const altered: Altered | null =
        change.kind === "world"
          ? { truths: worldOf(exercise, account, change.of) }
          : orders && change.turn < account.turns.length
            ? { turn: change.turn, orders }
            : null;
      return [{ alias: account.alias, bytes, change: altered }];
    });
    this.other = { change, state: "working", done: 0, of: list.length, value: [] };
    this.tell();
    const part = Math.max(1, Math.ceil(list.length / 4));
    const hear = (found: Changed | null): void => {
      if (era !== this.era || !this.other || this.other.change !== change) return;
      const value = found ? [...this.other.value, found] : this.other.value;
      this.other = { ...this.other, done: this.other.done + 1, value };
      this.soon();
    };
    const parts = Array.from({ length: Math.ceil(list.length / part) }, (_, i) =>
      list.slice(i * part, (i + 1) * part),
    );
    const jobs = parts.map((some) => this.changeSome(some, hear));
    this.stop = () => {
      for (const { callOff } of jobs) callOff();
    };
    await Promise.all(jobs.map(({ done }) => done));
    if (era !== this.era || this.other?.change !== change) return;
    this.other = { ...this.other, state: "ready" };
    this.tell();
  }

  /** Some of the class in another world: on a worker, or where there is none here. */
  private changeSome(
    list: Reclassed["list"],
    hear: (found: Changed | null) => void,
  ): { callOff(): void; done: Promise<void> } {
    let heard = 0;
    const job = this.jobs.run<typeof reclassTask>(
      "reclass",
      { list },
      {
        hear: ({ part }) => {
          heard++;
          hear(part);
        },
      },
    );
    const done = job.result.then(async (outcome) => {
      if (outcome.ok || outcome.fault === "calledOff") return;
      const { task: changing } = await import("./jobs/tasks/reclass.ts");
      for await (const { part } of changing({ list: list.slice(heard) })) hear(part);
    });
    return { callOff: job.callOff, done };
  }

  /** The orders that one of them gave in a quarter, or none. */
  private ordersOf(board: ClassBoard, { turn, of }: Extract<ClassChange, { kind: "orders" }>) {
    if (of === null) return [];
    const row = board.rows.find(({ account }) => account?.alias === of);
    return row ? (row.account?.turns[turn]?.given ?? null) : null;
  }

  private async grade(batch: readonly HandedIn[]): Promise<void> {
    const { era } = this;
    let heard = 0;
    let expected = batch.length;
    const hear = (judged: Judged, of: number): void => {
      if (era !== this.era) return;
      heard++;
      this.of += of - expected;
      expected = of;
      this.put(judged);
    };
    const job = this.jobs.run<typeof gradeTask>("grade", batch, {
      hear: ({ part, of }) => hear(part, of),
    });
    const outcome = await job.result;
    if (outcome.ok || era !== this.era) return;
    // Without workers, or where one was lost, the rest of the batch is judged here.
    const { task: grading } = await import("./jobs/tasks/grade.ts");
    let at = 0;
    for await (const { part, of } of grading(batch)) if (++at > heard) hear(part, of);
  }

  private put({ file, handIn, bytes }: Judged): void {
    const key = ++this.keys;
    const nothing = { verdict: "unreadable", place: "", alias: null, exercise: null, account: null } as const;
    this.files.push({ key, file, handIn: handIn ?? nothing });
    if (bytes) this.kept.set(key, bytes);
    if (this.files.length >= this.of) this.tell();
    else this.soon();
  }

  /** Hundreds come within seconds: the board is drawn a few times a second, and once all are there. */
  private soon(): void {
    this.telling ??= setTimeout(() => this.tell(), PACE);
  }

  private tell(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    const { files, of, par, other } = this;
    const exercise = this.chosen ?? exerciseOf(files);
    const rows = rollOf(files, exercise);
    const accounts = countedIn(rows);
    const board: ClassBoard = {
      exercise,
      id: exercise ? exerciseId(exercise) : "",
      rows,
      accounts,
      figures: figuresOf(exercise, accounts),
      crises: (exercise && gameOf(exercise.scenario)?.scenario.crises.map(({ id: kind }) => kind)) ?? [],
      done: files.length,
      of,
      par,
      other,
    };
    this.store.publish({ board });
  }
}

/** Par worked out where there are no workers. */
async function parHere(challenge: Challenge): Promise<number | undefined> {
  const { task: working } = await import("./jobs/tasks/par.ts");
  let best: number | undefined;
  for (const { part } of working({ challenge, budget: "quick" })) best = part.score;
  return best;
}

const NO_PAR: ClassBoard["par"] = { state: "none", done: 0, of: 0, value: {} };

function worldOf(
  exercise: Exercise,
  { group }: Account,
  of: "oped" | "critics" | "across",
): Partial<Record<QuestionId, number>> {
  return of === "across" ? truthsFor(exercise, group === "a" ? "b" : "a") : SIDES[of];
}
