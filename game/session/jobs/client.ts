import { proxy, type Remote, releaseProxy, wrap } from "comlink";
import type { AnyTask, JobFault, Outcome, Progress, Service } from "./protocol.ts";
import { rulebooksKnown } from "./rulebooks.ts";

/** A worker as the pool has it; `lost` is called once it cannot be loaded or has stopped. */
export interface Hand {
  service: Pick<Remote<Service>, "run" | "callOff">;
  close(): void;
}

/** Null where this browser has no workers. */
export type OpenHand = (lost: () => void) => Hand | null;

export const openHand: OpenHand = (lost) => {
  if (typeof Worker === "undefined") return null;
  try {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    const service = wrap<Service>(worker);
    // What is said first is heard first: its jobs come after.
    void service.provide(rulebooksKnown());
    worker.onerror = (event) => {
      event.preventDefault();
      lost();
    };
    return {
      service,
      close() {
        service[releaseProxy]();
        worker.terminate();
      },
    };
  } catch {
    return null;
  }
};

/** As many as cores less one, which is the page's. */
export function handsHere(): number {
  const cores = typeof navigator === "undefined" ? 0 : navigator.hardwareConcurrency;
  return Math.max(1, (cores || 2) - 1);
}

export interface Job<Value> {
  result: Promise<Outcome<Value>>;
  callOff(): void;
}

export interface Terms<Part> {
  /** Told of each step as it is done. */
  hear?(progress: Progress<Part>): void;
  /** Of jobs with the same word only the newest is wanted: it calls the older off. */
  only?: string;
  /** Goes before what waits. */
  first?: boolean;
}

interface Waiting {
  id: number;
  task: string;
  input: unknown;
  terms: Terms<never>;
  end(outcome: Outcome<never>): void;
  ended: boolean;
}

type Input<T> = T extends (input: infer I) => unknown ? I : never;
type Part<T> = T extends AnyTask<never, infer P, unknown> ? P : never;
type Value<T> = T extends AnyTask<never, unknown, infer V> ? V : never;

/** A pool of workers, started as there is work for them, each with one job at a time. */
export class Jobs {
  private readonly queue: Waiting[] = [];
  private readonly idle: Hand[] = [];
  private readonly busy = new Map<Waiting, Hand>();
  private ids = 0;

  constructor(
    private readonly open: OpenHand = openHand,
    private readonly most: number = handsHere(),
  ) {}

  /** Sets a task to work on something: `run<typeof task>("its file's name", …)`. */
  run<T extends AnyTask<never, unknown, unknown>>(
    task: string,
    input: Input<T>,
    terms: Terms<Part<T>> = {},
  ): Job<Value<T>> {
    let end: (outcome: Outcome<never>) => void = () => undefined;
    const result = new Promise<Outcome<never>>((resolve) => {
      end = resolve;
    });
    const job: Waiting = { id: ++this.ids, task, input, terms, end, ended: false };
    if (terms.only !== undefined) {
      for (const each of [...this.queue, ...this.busy.keys()]) {
        if (each.terms.only === terms.only) this.callOff(each);
      }
    }
    if (terms.first) this.queue.unshift(job);
    else this.queue.push(job);
    this.turn();
    return { result, callOff: () => this.callOff(job) };
  }

  /** Gives what waits to whoever is free. */
  private turn(): void {
    for (let job = this.queue[0]; job; job = this.queue[0]) {
      const hand = this.idle.pop() ?? this.hire();
      if (hand === "busy") return;
      if (hand === "none") {
        this.endAll("noWorkers");
        return;
      }
      this.queue.shift();
      void this.work(job, hand);
    }
  }

  private hire(): Hand | "busy" | "none" {
    if (this.busy.size >= this.most) return "busy";
    const hand = this.open(() => this.lose(hand));
    return hand ?? "none";
  }

  private async work(job: Waiting, hand: Hand): Promise<void> {
    this.busy.set(job, hand);
    const hear = (progress: Progress<never>): void => {
      if (!job.ended) job.terms.hear?.(progress);
    };
    const outcome = await hand.service
      .run(job.id, job.task, job.input, proxy(hear as (progress: Progress<unknown>) => void))
      .catch((): Outcome<never> => ({ ok: false, fault: "fault" }));
    // A worker that was lost is out of the books already.
    if (!this.busy.delete(job)) return;
    this.idle.push(hand);
    this.finish(job, outcome as Outcome<never>);
    this.turn();
  }

  private callOff(job: Waiting): void {
    if (job.ended) return;
    const at = this.queue.indexOf(job);
    if (at >= 0) this.queue.splice(at, 1);
    else void this.busy.get(job)?.service.callOff(job.id);
    // Its worker is free once it has come to the end of its step; nobody waits for that.
    this.finish(job, { ok: false, fault: "calledOff" });
  }

  /** A worker is gone: its job ends in words, and the next to be asked starts another worker. */
  private lose(hand: Hand | null): void {
    const at = hand ? this.idle.indexOf(hand) : -1;
    if (at >= 0) this.idle.splice(at, 1);
    for (const [job, its] of [...this.busy]) {
      if (its !== hand) continue;
      this.busy.delete(job);
      this.finish(job, { ok: false, fault: "lost" });
    }
    hand?.close();
    this.turn();
  }

  private endAll(fault: JobFault): void {
    for (const job of this.queue.splice(0)) this.finish(job, { ok: false, fault });
  }

  private finish(job: Waiting, outcome: Outcome<never>): void {
    if (job.ended) return;
    job.ended = true;
    job.end(outcome);
  }
}
