import type { Outcome } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";

/** A situation that came back at one place: how often, how it was met most, and how it ended. */
export interface Thread {
  situation: string;
  place: string;
  ship: string | null;
  times: number;
  /** The answer given most often, null where it was left; and how often. */
  mostly: string | null;
  met: number;
  ended: Readonly<Record<Outcome, number>>;
}

/** So often something must have come back to be a thread, and so many threads are told. */
const OFTEN = 3;
const TOLD = 4;

/** The threads of a run, the longest first. */
export function threadsOf(quarters: readonly QuarterRecord[]): Thread[] {
  const found = new Map<string, { thread: Thread; ways: Map<string | null, number> }>();
  for (const d of quarters.flatMap(({ dispatches }) => dispatches)) {
    if (d.kind !== "situation") continue;
    const key = `${d.situation} ${d.place}`;
    const { thread, ways } = found.get(key) ?? { thread: fresh(d), ways: new Map<string | null, number>() };
    ways.set(d.answer, (ways.get(d.answer) ?? 0) + 1);
    const ended = { ...thread.ended, [d.outcome]: thread.ended[d.outcome] + 1 };
    found.set(key, { thread: { ...thread, times: thread.times + 1, ended }, ways });
  }
  return [...found.values()]
    .filter(({ thread }) => thread.times >= OFTEN)
    .sort((a, b) => b.thread.times - a.thread.times)
    .slice(0, TOLD)
    .map(({ thread, ways }) => {
      const [mostly = null, met = 0] = [...ways].sort((a, b) => b[1] - a[1])[0] ?? [];
      return { ...thread, mostly, met };
    });
}

function fresh(d: { situation: string; place: string; ship: string | null }): Thread {
  const { situation, place, ship } = d;
  return { situation, place, ship, times: 0, mostly: null, met: 0, ended: { good: 0, middling: 0, bad: 0 } };
}

/** Trust above and below which a partner is told of as warm or cool, engine units. */
const WARM = 600;
const COOL = 400;

export function warmthOf(trust: number): "warm" | "steady" | "cool" {
  return trust >= WARM ? "warm" : trust >= COOL ? "steady" : "cool";
}
