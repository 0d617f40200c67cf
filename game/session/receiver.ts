import { gameOf, MOST_RUN_BYTES, type RunFile } from "../runs/index.ts";
import { termsOf } from "./dated.ts";
import type { Jobs } from "./jobs/client.ts";
import type { Given, task, Verified } from "./jobs/tasks/verify.ts";
import type { Received, ReceivedRun } from "./received.ts";
import type { Store } from "./store.ts";
import type { ChosenFile } from "./types.ts";
import { bytesOf } from "./upload.ts";

/** Files that are verified in one job: so many that a worker is not asked for each, so few that all have some. */
const BATCH = 8;
const NAME = 80;

/** Columns of the table of received runs: the same words in any language, for whoever reads it by machine. */
export const BOARD_COLUMNS = [
  "name",
  "verdict",
  "score",
  "ending",
  "quarters",
  "scenario",
  "difficulty",
  "modifiers",
  "seed",
  "code",
] as const;

/** A file that is there to be verified. */
interface Waiting {
  key: number;
  name: string;
  given: Given;
}

/** Runs that others made: verified in the background, listed as they come, kept while they are looked at. */
export class Receiver {
  private runs: ReceivedRun[] = [];
  private readonly files = new Map<number, RunFile>();
  private waiting = 0;
  private keys = 0;
  /** Counts how often all was put away: what was asked before is not told after. */
  private era = 0;

  constructor(
    private readonly store: Store,
    private readonly jobs: Jobs,
  ) {}

  fileOf(key: number): RunFile | null {
    return this.files.get(key) ?? null;
  }

  async link(link: string, name: string): Promise<void> {
    this.waiting++;
    this.tell();
    await this.verify([{ key: ++this.keys, name, given: { link } }]);
  }

  /** Files chosen or dropped: read one after another, verified on all cores. */
  async take(files: readonly ChosenFile[]): Promise<void> {
    const { era } = this;
    this.waiting += files.length;
    this.tell();
    let batch: Waiting[] = [];
    const all: Promise<void>[] = [];
    const flush = (): void => {
      if (batch.length > 0) all.push(this.verify(batch));
      batch = [];
    };
    for (const file of files) {
      if (era !== this.era) return;
      const key = ++this.keys;
      const name = file.name.slice(0, NAME);
      const bytes = file.size > MOST_RUN_BYTES ? null : await bytesOf(file);
      if (bytes) batch.push({ key, name, given: { bytes } });
      else this.put(nothingOf(key, name, { verdict: file.size > MOST_RUN_BYTES ? "tooBig" : "unreadable" }));
      if (batch.length >= BATCH) flush();
    }
    flush();
    await Promise.all(all);
  }

  /** Rows of the columns above, in the order of the keys. */
  rowsOf(keys: readonly number[]): (string | number)[][] {
    return keys.flatMap((key) => {
      const run = this.runs.find((each) => each.key === key);
      if (!run) return [];
      const { name, verdict: v, score, ending, quarters, terms, seed } = run;
      const valid = v.verdict === "valid";
      const verdict = valid && !v.finished ? "valid, unfinished" : v.verdict;
      const { scenario = "", difficulty = "", modifiers = [], code } = terms ?? {};
      const result = valid ? [score, ending ?? ""] : ["", ""];
      return [
        [name, verdict, ...result, quarters, scenario, difficulty, modifiers.join(" "), seed, code ?? ""],
      ];
    });
  }

  putAway(): void {
    this.era++;
    this.runs = [];
    this.files.clear();
    this.waiting = 0;
    this.store.publish({ received: null });
  }

  private async verify(batch: readonly Waiting[]): Promise<void> {
    const { era } = this;
    const told = new Set<number>();
    const hear = ({ at, verdict, run }: Verified): void => {
      const waiting = batch[at];
      if (era !== this.era || !waiting) return;
      told.add(waiting.key);
      if (run) this.files.set(waiting.key, run);
      this.put(run ? heardOf(waiting, verdict, run) : nothingOf(waiting.key, waiting.name, verdict));
    };
    const job = this.jobs.run<typeof task>(
      "verify",
      batch.map(({ given }) => given),
      { hear: ({ part }) => hear(part) },
    );
    const outcome = await job.result;
    if (outcome.ok || era !== this.era) return;
    // Without workers, or where one was lost, the rest of the batch is verified here.
    const { task: verifying } = await import("./jobs/tasks/verify.ts");
    for (const [at, waiting] of batch.entries()) {
      if (told.has(waiting.key)) continue;
      for (const { part } of verifying([waiting.given])) hear({ ...part, at });
    }
  }

  private put(run: ReceivedRun): void {
    this.runs = [...this.runs, run].sort((a, b) => a.key - b.key);
    this.waiting--;
    this.tell();
  }

  private tell(): void {
    const received: Received = { kind: "runs", waiting: this.waiting, runs: this.runs };
    this.store.publish({ received });
  }
}

function heardOf({ key, name }: Waiting, verdict: Verified["verdict"], run: RunFile): ReceivedRun {
  const { challenge, claim, hashes, rules } = run;
  const valid = verdict.verdict === "valid" ? verdict : null;
  return {
    key,
    name,
    verdict,
    terms: termsOf(challenge, null, rules),
    seed: challenge.seed.replace(/^alea:/, ""),
    score: valid?.score ?? claim?.score ?? 0,
    ending: (valid?.ending ?? null) as ReceivedRun["ending"],
    quarters: hashes.length,
    turns: turnsOf(run),
  };
}

function nothingOf(key: number, name: string, verdict: ReceivedRun["verdict"]): ReceivedRun {
  return { key, name, verdict, terms: null, seed: "", score: 0, ending: null, quarters: 0, turns: 0 };
}

function turnsOf({ challenge }: RunFile): number {
  return gameOf(challenge)?.scenario.turns ?? 0;
}
