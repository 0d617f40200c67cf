import { loadRulebook, MOST_RUN_BYTES, type RunFile } from "../runs/index.ts";
import type { Jobs } from "./jobs/client.ts";
import { type About, type Given, readGiven, type task, type Verified } from "./jobs/tasks/verify.ts";
import type { Received, ReceivedRun } from "./received.ts";
import type { Store } from "./store.ts";
import type { ChosenFile } from "./types.ts";
import { bytesOf } from "./upload.ts";

/** Files that are verified in one job: so many that a worker is not asked for each, so few that all have some. */
const BATCH = 8;
/** So many workers are started before there is anything to verify, where there are cores for them. */
const READY = 4;
const NAME = 80;
/** So often the list is drawn while runs come, ms. */
const PACE = 300;

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
  "rules",
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
  private readonly given = new Map<number, Given>();
  private waiting = 0;
  private keys = 0;
  /** Counts how often all was put away: what was asked before is not told after. */
  private era = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: Store,
    private readonly jobs: Jobs,
  ) {}

  /** Runs are about to be chosen: until they are, the workers can read their rules. */
  ready(): void {
    for (let n = 0; n < READY; n++) this.jobs.run<typeof task>("verify", []);
  }

  fileOf(key: number): RunFile | null {
    const given = this.given.get(key);
    const read = given && readGiven(given);
    return read?.ok ? read.run : null;
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
      const key = ++this.keys;
      const name = file.name.slice(0, NAME);
      const bytes = file.size > MOST_RUN_BYTES ? null : await bytesOf(file);
      if (era !== this.era) return;
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
      const { name, verdict: v, score, ending, quarters, terms, seed, rules } = run;
      const valid = v.verdict === "valid";
      const verdict = valid && !v.finished ? "valid, unfinished" : v.verdict;
      const { scenario = "", difficulty = "", modifiers = [], code } = terms ?? {};
      const result = valid ? [score, ending ?? ""] : ["", ""];
      const world = [scenario, difficulty, modifiers.join(" "), seed, code ?? ""];
      return [[name, verdict, ...result, quarters, ...world, rules ?? ""]];
    });
  }

  putAway(): void {
    this.era++;
    clearTimeout(this.telling);
    this.telling = undefined;
    this.runs = [];
    this.given.clear();
    this.waiting = 0;
    this.store.publish({ received: null });
  }

  private async verify(batch: readonly Waiting[]): Promise<void> {
    const { era } = this;
    const told = new Set<number>();
    const hear = ({ at, verdict, about }: Verified): void => {
      const waiting = batch[at];
      if (era !== this.era || !waiting) return;
      told.add(waiting.key);
      if (about) {
        this.given.set(waiting.key, waiting.given);
        // A worker has read it by its own rules; to look at it, the page needs them too.
        void loadRulebook(about.rules);
      }
      this.put(about ? heardOf(waiting, verdict, about) : nothingOf(waiting.key, waiting.name, verdict));
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
      for await (const { part } of verifying([waiting.given])) hear({ ...part, at });
    }
  }

  private put(run: ReceivedRun): void {
    this.runs.push(run);
    this.waiting--;
    // Hundreds come within a second: the list is drawn a few times a second, and once all are there.
    if (this.waiting === 0) this.tell();
    else this.telling ??= setTimeout(() => this.tell(), PACE);
  }

  private tell(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    const runs = [...this.runs].sort((a, b) => a.key - b.key);
    const received: Received = { kind: "runs", waiting: this.waiting, runs };
    this.store.publish({ received });
  }
}

function heardOf({ key, name }: Waiting, verdict: Verified["verdict"], about: About): ReceivedRun {
  const { scenario, difficulty, modifiers, code, dated, ...rest } = about;
  return { key, name, verdict, terms: { scenario, difficulty, modifiers, code, dated }, ...rest };
}

function nothingOf(key: number, name: string, verdict: ReceivedRun["verdict"]): ReceivedRun {
  const rules = verdict.verdict === "unsupported rules" ? verdict.version : null;
  return {
    key,
    name,
    verdict,
    terms: null,
    seed: "",
    rules,
    score: 0,
    ending: null,
    quarters: 0,
    turns: 0,
  };
}
