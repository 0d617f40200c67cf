import { advise, type SchoolId } from "../advisors/index.ts";
import type { State } from "../engine/index.ts";
import type { QuarterRecord, Run } from "../runs/index.ts";
import type { Remembered, SchoolAdvice } from "./live-game.ts";

/** What the schools argued for in a quarter, by the state it opened with: worked out once and kept while that stands. */
const argued = new WeakMap<State, readonly Pick<SchoolAdvice, "school" | "argues">[]>();
/** Advice older than this many quarters is remembered by nobody. */
const MEMORY = 12;

/** The same as the schools' table has it already: spares working it out again. */
export function noteArgued(state: State, advice: readonly SchoolAdvice[]): void {
  argued.set(state, advice);
}

function arguedAt(run: Run, turn: number): readonly Pick<SchoolAdvice, "school" | "argues">[] {
  const state = run.at(turn);
  const known = argued.get(state);
  if (known) return known;
  const found = advise(run.game, run.engine.view(state)).map(({ school, argues }) => ({
    school,
    argues: argues.map((each) => run.engine.answerNamed(run.game, state, each)),
  }));
  argued.set(state, found);
  return found;
}

/** What each school argued for and what was done and came of it, newest first. */
export function rememberedBy(run: Run): Remembered[] {
  const { quarters } = run;
  return quarters
    .slice(-MEMORY)
    .reverse()
    .flatMap((record) => ended(record).flatMap((end) => told(arguedAt(run, record.turn), record, end)));
}

interface Ended {
  id: string;
  situation: string;
  place: string;
  ship: string | null;
  answer: string | null;
  outcome: Remembered["outcome"];
}

/** Situations of the quarter's desk that came to an end in it. */
function ended({ before, dispatches }: QuarterRecord): Ended[] {
  return before.situations.flatMap(({ id, kind, at, ship }) => {
    const end = dispatches.find((d) => d.kind === "situation" && d.situation === kind && d.place === at);
    if (end?.kind !== "situation") return [];
    const { answer, outcome } = end;
    return [{ id, situation: kind, place: at, ship, answer, outcome }];
  });
}

function told(
  table: readonly Pick<SchoolAdvice, "school" | "argues">[],
  { quarter }: QuarterRecord,
  { id, ...end }: Ended,
): Remembered[] {
  return table.flatMap(({ school, argues }: { school: SchoolId; argues: SchoolAdvice["argues"] }) => {
    const own = argues.find(({ situation }) => situation === id);
    return own ? [{ school, argued: own.answer, quarter, ...end }] : [];
  });
}
