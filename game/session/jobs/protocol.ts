import type { Addresses } from "./rulebooks.ts";

/**
 * A job is a task with something to work on. It runs in a worker, tells how far it has come, can be called off between
 * two of its steps, and ends in a value or in a fault that text has words for.
 */
export type Task<Input, Part, Value> = (input: Input) => Generator<Progress<Part>, Value, void>;

/** A task that has to wait for what it fetches. */
export type WaitingTask<Input, Part, Value> = (input: Input) => AsyncGenerator<Progress<Part>, Value, void>;

export type AnyTask<Input, Part, Value> = Task<Input, Part, Value> | WaitingTask<Input, Part, Value>;

/** A step of a job: how many are done of how many, and what this one brought. */
export interface Progress<Part> {
  done: number;
  of: number;
  part: Part;
}

/** Why a job came to nothing: keys of text's `jobs`, but for one that was called off, of which nobody is told. */
export const JOB_FAULTS = ["noWorkers", "lost", "fault"] as const;
export type JobFault = (typeof JOB_FAULTS)[number];

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; fault: JobFault | "calledOff" };

/** Thrown by a task that cannot go on, with the fault it is to be told as. */
export class TaskFault extends Error {
  constructor(readonly fault: JobFault) {
    super(fault);
  }
}

/** What a worker answers to. */
export interface Service {
  /** Where released rules lie. */
  provide(rulebooks: Addresses): void;
  run(
    id: number,
    task: string,
    input: unknown,
    hear: (progress: Progress<unknown>) => unknown,
  ): Promise<Outcome<unknown>>;
  callOff(id: number): void;
}
