import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Ways to measure: the median of some rounds after one to warm up, and growth of the heap. */
const ROUNDS = 5;

/** Milliseconds of the processor that this process has had: on a machine with other work the clock tells of that too. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Things done in a second of the processor, this once. */
function once(work: () => number): number {
  const start = spent();
  const count = work();
  return (count / (spent() - start)) * 1000;
}

/** Things done in a second of the processor; `work` answers how many it did. */
export function rate(work: () => number, rounds = ROUNDS): number {
  once(work);
  return median(Array.from({ length: rounds }, () => once(work)));
}

/** Two rates taken in turn, and the first as a share of the second: what the machine does meanwhile it does to both. */
export function paired(
  first: () => number,
  second: () => number,
): { rates: [number, number]; share: number } {
  once(first);
  once(second);
  const rounds = Array.from({ length: ROUNDS }, (): [number, number] => [once(first), once(second)]);
  return {
    rates: [median(rounds.map(([a]) => a)), median(rounds.map(([, b]) => b))],
    share: median(rounds.map(([a, b]) => a / b)),
  };
}

export function milliseconds(work: () => void): number {
  const start = spent();
  work();
  return spent() - start;
}

let collect: (() => void) | null = null;

function heap(): number {
  if (!collect) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Bytes by which the heap grows for each thing made and kept. */
export function keptBytes<T>(count: number, make: (i: number) => T): number {
  // One is made and dropped first, so that what is loaded but once is not counted.
  make(-1);
  const kept: T[] = [];
  const before = heap();
  for (let i = 0; i < count; i++) kept.push(make(i));
  const grown = heap() - before;
  return kept.length === count ? grown / count : 0;
}
