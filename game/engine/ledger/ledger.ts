import { holderOf } from "../state/numbers.ts";
import type { Setting } from "../state/setting.ts";
import type { State } from "../state/state.ts";
import { STATS, type Stat, type StatId } from "../state/stats.ts";
import { CAPABILITIES, QUESTIONS } from "../vocabulary.ts";
import { CAUSE, CAUSES, type Cause, type CauseId, type CauseKind, type RefKind } from "./causes.ts";
import { type SituationRef, situationOf } from "./situation-ref.ts";
import type { Ledger, Turn } from "./turn.ts";

/**
 * The one door through which a tracked number changes. It writes the change and its cause into the
 * ledger, and a second row for what the number's range cut off, so that the rows always sum to the change.
 */
export function add(t: Turn, stat: Stat, at: number, delta: number, cause: Cause, ref = -1): void {
  // A part that nobody plays in this scenario feels nothing.
  if (delta === 0 || at < 0) return;
  const holder = holderOf(t.state, stat.owner, at);
  const want = stat.place(holder) + delta;
  const now = want < stat.min ? stat.min : want > stat.max ? stat.max : want;
  stat.place(holder, now);
  if (t.ledger === null) return;
  note(t.ledger, stat, at, delta, cause, ref);
  if (now !== want) note(t.ledger, stat, at, now - want, CAUSE.limit, -1);
}

/** Sets a pillar, whose terms have written the rows of the change themselves. */
export function settle(s: State, stat: Stat, value: number): void {
  stat.place(holderOf(s, stat.owner, 0), value);
}

const SPARE: Ledger[] = [];

/** A ledger to write to, to be given back by `closeLedger`. */
export function openLedger(): Ledger {
  const ledger = SPARE.pop() ?? { buffer: new Array<number>(8192).fill(0.5), filled: 0 };
  ledger.filled = 0;
  return ledger;
}

/** The rows written, and the buffer back on the shelf. */
export function closeLedger(ledger: Ledger): number[] {
  SPARE.push(ledger);
  return ledger.buffer.slice(0, ledger.filled);
}

/** Two numbers a row: where, why and by what in one, and the change. */
export const ROW = 2;

/**
 * A row's head: stat (7 bits), place of its actor or zone (7), cause (10), reference plus one (24). Beyond 32 bits, so
 * it is put together and taken apart by arithmetic; a double holds it exactly.
 */
const PLACE = 128;
const REF = 16_777_216;
const MOST_REF = REF - 2;

export function note(ledger: Ledger, stat: Stat, at: number, delta: number, cause: Cause, ref: number): void {
  if (at >= PLACE || ref > MOST_REF) throw new Error(`ledger row of place ${at}, reference ${ref}`);
  const { buffer, filled } = ledger;
  buffer[filled] = (ref + 1) * REF + (cause << 14) + (at << 7) + stat.index;
  buffer[filled + 1] = delta;
  ledger.filled = filled + 2;
}

export interface Row {
  stat: number;
  index: number;
  delta: number;
  cause: number;
  ref: number;
}

/** The row that begins at a place of a ledger. */
export function rowAt(rows: readonly number[], at: number): Row {
  const head = rows[at] ?? 0;
  const low = head % REF;
  return {
    stat: low % PLACE,
    index: (low >> 7) % PLACE,
    delta: rows[at + 1] ?? 0,
    cause: low >> 14,
    ref: (head - low) / REF - 1,
  };
}

/** A ledger row in ids. */
export interface LedgerEntry {
  stat: StatId;
  of: string | null;
  delta: number;
  cause: CauseId;
  by: CauseKind;
  ref: { kind: RefKind; id: string | number } | null;
  /** Of what became of a situation: where, how it was met and what came of it. */
  situation: SituationRef | null;
  from: readonly StatId[];
}

/** Rows into ids: what `text` words and the desk shows. */
export function decodeLedger(game: Setting, rows: readonly number[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let at = 0; at + ROW <= rows.length; at += ROW) {
    const row = rowAt(rows, at);
    const stat = STATS[row.stat];
    const cause = CAUSES[row.cause];
    if (!stat || !cause) throw new Error(`ledger row of unknown stat ${row.stat} or cause ${row.cause}`);
    const id = refId(game, cause.ref, row.ref);
    entries.push({
      stat: stat.id,
      of: ownerOf(game, stat, row.index),
      delta: row.delta,
      cause: cause.id as CauseId,
      by: cause.by,
      ref: id === null ? null : { kind: cause.ref, id },
      situation: cause.ref === "situation" ? situationOf(game, row.ref) : null,
      from: cause.from,
    });
  }
  return entries;
}

/** Whose number it is: the actor or sea of a stat that has one for each. */
export function ownerOf(game: Setting, stat: Stat, at: number): string | null {
  const { actors, zones } = game.scenario;
  if (stat.owner === "actors") return actors[at]?.id ?? null;
  return stat.owner === "zones" ? (zones[at]?.id ?? null) : null;
}

function refId(game: Setting, kind: RefKind, ref: number): string | number | null {
  if (ref < 0) return null;
  const { scenario } = game;
  switch (kind) {
    case "none":
      return null;
    case "order":
    case "pledge":
      return ref;
    case "event":
      return scenario.events[ref]?.id ?? null;
    case "actor":
      return scenario.actors[ref]?.id ?? null;
    case "sanction":
      return scenario.actors[game.sanctioned[ref] ?? -1]?.id ?? null;
    case "zone":
      return scenario.zones[ref]?.id ?? null;
    case "ship":
      return scenario.ships[ref]?.id ?? null;
    case "question":
      return QUESTIONS[ref] ?? null;
    case "capability":
      return CAPABILITIES[ref] ?? null;
    case "crisis":
      return scenario.crises[ref]?.id ?? null;
    case "situation":
      return situationOf(game, ref)?.situation ?? null;
  }
}
