import type { Outcome, SituationData } from "../engine/index.ts";
import type { QuarterRecord } from "../runs/index.ts";

/** A situation as it was closed in a quarter. */
export interface Link {
  quarter: { year: number; part: number };
  situation: string;
  place: string;
  ship: string | null;
  nth: number;
  /** How it was met; null where it was left. */
  answer: string | null;
  outcome: Outcome;
}

/** Something that ended, and what followed from it. */
export interface Chain {
  first: Link;
  then: Link;
}

/** So many are told. */
const TOLD = 2;

/**
 * What led to what in a run, by the rules of its scenario: the plainest chains, each of another kind, in the order in
 * which they began. Only what was on the desk and has ended is told.
 */
export function chainsOf(quarters: readonly QuarterRecord[], kinds: readonly SituationData[]): Chain[] {
  const found = kinds.flatMap((kind) => {
    const chains = quarters.flatMap((_, i) => chainAt(quarters, i, kind) ?? []);
    return chains.sort(plainer).slice(0, 1);
  });
  return found
    .sort(plainer)
    .slice(0, TOLD)
    .sort((a, b) => when(a.first) - when(b.first));
}

/** The chain whose second link came to the desk in a quarter, if one of that kind did. */
function chainAt(quarters: readonly QuarterRecord[], i: number, { id, lies }: SituationData): Chain | null {
  const [closed, opened] = [quarters[i - 1], quarters[i]];
  if (!closed || !opened || !("after" in lies)) return null;
  const came = opened.before.situations.find(({ kind, fresh }) => kind === id && fresh);
  if (!came) return null;
  const first = linksIn(closed).find(
    ({ situation, place, answer, outcome }) =>
      place === came.at &&
      lies.after.some(
        ({ kind, as, by }) =>
          kind === situation && as === outcome && (by === undefined || by.includes(answer ?? "left")),
      ),
  );
  const then = quarters
    .slice(i)
    .flatMap(linksIn)
    .find(({ situation, nth }) => situation === id && nth === came.nth);
  return first && then ? { first, then } : null;
}

function linksIn({ quarter, dispatches }: QuarterRecord): Link[] {
  return dispatches.flatMap((d) => {
    if (d.kind !== "situation") return [];
    const { situation, place, ship, nth, answer, outcome } = d;
    return [{ quarter, situation, place, ship, nth, answer, outcome }];
  });
}

/** What ended well or badly before what ended between, and of those what was met before what was left. */
function plainer(a: Chain, b: Chain): number {
  return weight(b) - weight(a) || when(a.first) - when(b.first);
}

function weight({ first, then }: Chain): number {
  return (
    (then.outcome === "middling" ? 0 : 4) + (then.answer === null ? 0 : 2) + (first.answer === null ? 0 : 1)
  );
}

const when = ({ quarter: { year, part } }: Link): number => year * 10 + part;
