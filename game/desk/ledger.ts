import { type Board, type LedgerEntry, STAT, type StatId } from "../engine/index.ts";
import type { LiveGame, QuarterRecord } from "../session/types.ts";

/** One number over one quarter: what it was, what moved it, what it became. */
export interface Account {
  stat: StatId;
  of: string | null;
  before: number;
  after: number;
  entries: LedgerEntry[];
}

export function valueOn(board: Board, stat: StatId, of: string | null): number {
  const { owner } = STAT[stat];
  if (owner === "pillars") return board.pillars.find((p) => p.id === stat)?.value ?? 0;
  const record: unknown =
    owner === "actors"
      ? board.actors.find((a) => a.id === of)
      : owner === "zones"
        ? board.zones.find((z) => z.id === of)
        : board[owner];
  const value = (record as Record<string, unknown> | undefined)?.[stat];
  return typeof value === "number" ? value : 0;
}

/** What makes two rows of an account one: their cause and what it refers to, a situation's place with it. */
export function entryKey({ cause, ref, situation }: LedgerEntry): string {
  return `${cause} ${ref?.kind ?? ""} ${ref?.id ?? ""} ${situation?.at ?? ""}`;
}

/** Rows of the same cause and reference are shown as one. */
function merged(entries: LedgerEntry[]): LedgerEntry[] {
  const rows = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const key = entryKey(entry);
    const row = rows.get(key);
    rows.set(key, row ? { ...row, delta: row.delta + entry.delta } : entry);
  }
  return [...rows.values()]
    .filter((row) => row.delta !== 0)
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}

export function accountOf(record: QuarterRecord, stat: StatId, of: string | null): Account {
  const entries = record.entries.filter((e) => e.stat === stat && e.of === of);
  return {
    stat,
    of,
    before: valueOn(record.before, stat, of),
    after: valueOn(record.after, stat, of),
    entries: merged(entries),
  };
}

/** Every number that moved, in the order of the list of tracks. */
export function accountsOf(record: QuarterRecord): Account[] {
  const keys = new Map<string, { stat: StatId; of: string | null }>();
  for (const { stat, of } of record.entries) keys.set(`${stat} ${of ?? ""}`, { stat, of });
  return [...keys.values()]
    .map(({ stat, of }) => accountOf(record, stat, of))
    .filter((account) => account.entries.length > 0)
    .sort((a, b) => STAT[a.stat].index - STAT[b.stat].index);
}

/** The quarter whose causes the inspector explains: the one under way once it has begun to move, or the last. */
export function explained(game: LiveGame): QuarterRecord | null {
  return game.open ?? game.quarters.at(-1) ?? null;
}

export function recordAt(game: LiveGame, turn: number | null): QuarterRecord | null {
  if (turn === null) return game.quarters.at(-1) ?? null;
  return game.quarters.find((q) => q.turn === turn) ?? null;
}

/** Which record of a stat a cause's "because of" leads to, when the row does not name one: the one that moved most. */
export function followed(record: QuarterRecord, stat: StatId, entry: LedgerEntry): string | null {
  const { owner } = STAT[stat];
  if (owner !== "actors" && owner !== "zones") return null;
  const kind = owner === "actors" ? "actor" : "zone";
  if (entry.ref?.kind === kind) return String(entry.ref.id);
  if (STAT[entry.stat].owner === owner) return entry.of;
  const all = record.after[owner];
  const moved = (id: string): number =>
    Math.abs(valueOn(record.after, stat, id) - valueOn(record.before, stat, id));
  const most = [...all].sort((a, b) => moved(b.id) - moved(a.id))[0];
  return most?.id ?? null;
}
