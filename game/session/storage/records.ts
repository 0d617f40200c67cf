import { ENDINGS, type EndingId } from "../../engine/index.ts";
import { codeOf, RUN_FORMAT, readRun, withItsRules } from "../../runs/index.ts";
import type { DateOf, RecordInfo, Terms } from "../terms.ts";
import { countOf, nextCount } from "./count.ts";
import { type Asked, type Database, MARKS, RECORDS } from "./database.ts";
import { fieldsOf, momentOf, wholeOf } from "./shelf.ts";

/** A finished run as it is kept: the hall of records is made of these. */
export interface FinishedRun {
  /** The run's seal: the same run is kept once. */
  id: string;
  seed: string;
  dated: DateOf | null;
  first: boolean;
  finished: number;
  score: number;
  ending: EndingId | null;
  quarters: number;
  turns: number;
  /** Text of the run file: parsed at the door like any stranger's. */
  run: string;
}

export interface Records {
  all(): Promise<Asked<unknown[]>>;
  get(id: string): Promise<Asked<unknown>>;
  put(run: FinishedRun): Promise<Asked<void>>;
  clear(): Promise<Asked<void>>;
}

/** The hall of records in IndexedDB. Where it is forbidden, full or silent, every call says so and none throws. */
export function openRecords(database: Database): Records {
  return {
    all: () => database.ask((base) => base.getAll(RECORDS)),
    get: (id) => database.ask((base) => base.get(RECORDS, id)),
    put: (run) =>
      database.ask(async (base) => {
        const tx = base.transaction([RECORDS, MARKS], "readwrite");
        const write = async (): Promise<void> => {
          const store = tx.objectStore(RECORDS);
          // Read again it is the same run: when it was first finished stands.
          if (!(await store.get(run.id))) await store.put({ ...run, count: await nextCount(tx) });
        };
        await Promise.all([write(), tx.done]);
      }),
    clear: () => database.ask((base) => base.clear(RECORDS)),
  };
}

/** The text of a kept run; null for what is none. */
export function runTextOf(value: unknown): string | null {
  const run = fieldsOf(value)?.run;
  return typeof run === "string" && run.includes(RUN_FORMAT) ? run : null;
}

/** What the hall shows, newest first; what cannot be read is left out. */
export async function recordsOf(values: readonly unknown[]): Promise<RecordInfo[]> {
  const inOrder = [...values].sort((a, b) => countOf(b) - countOf(a));
  const found = (await Promise.all(inOrder.map(recordOf))).filter((info) => info !== null);
  const most = new Map<string, number>();
  const world = ({ terms, seed }: RecordInfo): string => JSON.stringify([terms, seed]);
  for (const each of found) most.set(world(each), Math.max(most.get(world(each)) ?? 0, each.score));
  return found.map((each) => ({ ...each, best: most.get(world(each)) === each.score }));
}

async function recordOf(value: unknown): Promise<(Omit<RecordInfo, "best"> & { best: false }) | null> {
  const fields = fieldsOf(value);
  const text = runTextOf(value);
  if (!fields || text === null) return null;
  const { id, seed, score, ending, quarters, turns, finished } = fields;
  const figures = [score, quarters, turns].map(wholeOf);
  const when = momentOf(finished);
  if (when === null || !figures.every((n) => n !== null)) return null;
  const read = await withItsRules(() => readRun(text));
  if (!read.ok || typeof id !== "string") return null;
  const { challenge, rules } = read.run;
  const terms: Terms = {
    scenario: challenge.scenario,
    difficulty: challenge.difficulty,
    modifiers: challenge.modifiers ?? [],
    code: codeOf(challenge, rules),
    dated: datedOf(fields.dated),
  };
  const [points = 0, played = 0, of = 0] = figures;
  return {
    id,
    seed: typeof seed === "string" ? seed : "",
    terms,
    first: fields.first === true,
    score: points,
    ending: ENDINGS.find((each) => each === ending) ?? null,
    quarters: played,
    turns: of,
    finished: when,
    best: false,
  };
}

/** A stored value as a date's challenge, or null. */
export function datedOf(kept: unknown): DateOf | null {
  const value = fieldsOf(kept);
  if (!value || typeof value.id !== "string") return null;
  const { cadence, id } = value;
  return cadence === "daily" || cadence === "weekly" ? { cadence, id } : null;
}
