import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Ways to measure: the median of some rounds after one to warm up, and growth of the heap. */
const ROUNDS = 5;

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Things done a second; `work` answers how many it did. */
export function rate(work: () => number, rounds = ROUNDS): number {
  const once = () => {
    const start = performance.now();
    const count = work();
    return (count / (performance.now() - start)) * 1000;
  };
  once();
  return median(Array.from({ length: rounds }, once));
}

export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
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
