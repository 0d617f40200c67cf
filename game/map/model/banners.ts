import type { BoardSituation, Outcome } from "../../engine/index.ts";
import { type Sign, signOf } from "./kinds.ts";
import type { Shown } from "./shown.ts";

/** A situation as its banner says it. */
export interface Banner {
  id: string;
  /** An actor or a sea, and the sea that feels it. */
  at: string;
  sea: string;
  sign: Sign;
  /** Quarters left: so many rings. */
  clock: number;
  /** Strokes at its head: how much is at stake. */
  strokes: 1 | 2 | 3;
  /** The chance in 100 that it ends badly if it is left. */
  figure: number;
  badly: boolean;
  /** An order on the tray answers it. */
  sealed: boolean;
  /** What became of it, once that has been told. */
  outcome: Outcome | null;
}

/** From this chance of a bad end on, in 1000, a situation goes badly. */
const BADLY = 600;
/** A stake of so many engine units has a second stroke, and of so many a third. */
const STAKES = [40, 60] as const;

/** One for each situation that lies on the desk: due soonest first, then the likeliest to end badly. */
export function bannersOf({ board, tray, ended }: Shown): Banner[] {
  const sealed = answeredBy(tray);
  return [...board.situations].sort(urgency).map((situation) => ({
    id: situation.id,
    at: situation.at,
    sea: situation.sea,
    sign: signOf(situation.kind),
    clock: situation.clock,
    strokes: strokesOf(situation),
    figure: Math.round(badOf(situation) / 10),
    badly: badOf(situation) >= BADLY,
    sealed: sealed.has(situation.id),
    outcome: ended?.get(situation.id) ?? null,
  }));
}

/** The situations that the tray answers, by the board's ids. */
export function answeredBy(tray: Shown["tray"]): ReadonlySet<string> {
  return new Set(tray.flatMap(({ assessment }) => assessment.answers?.situation ?? []));
}

/** The chance in 1000 of a bad end if it is left. */
export function badOf({ left }: BoardSituation): number {
  return left.believed[2] ?? 0;
}

function urgency(a: BoardSituation, b: BoardSituation): number {
  return a.clock - b.clock || badOf(b) - badOf(a) || (a.id < b.id ? -1 : 1);
}

function strokesOf({ stake }: BoardSituation): Banner["strokes"] {
  const by = Math.abs(stake.by);
  if (by < STAKES[0]) return 1;
  return by < STAKES[1] ? 2 : 3;
}
