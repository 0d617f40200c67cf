import type { Account, HandIn, HandInVerdict } from "../account.ts";
import { type Exercise, exerciseId } from "../exercise.ts";
import { sameAlias } from "../seat.ts";

/** A file on the board, and what is said of it beside the others: keys of text's `classboard.standings`. */
export type Standing = HandInVerdict | "duplicate" | "older" | "otherExercise";

export interface Row {
  /** By which the page knows the file. */
  key: number;
  file: string;
  standing: Standing;
  place: string;
  alias: string | null;
  account: Account | null;
}

export interface Filed {
  key: number;
  file: string;
  handIn: HandIn;
}

/** The exercise of which most files are: what a board is about, if nobody says otherwise. Null where none is. */
export function exerciseOf(files: readonly Filed[]): Exercise | null {
  const counts = new Map<string, { exercise: Exercise; count: number }>();
  for (const { handIn } of files) {
    if (!handIn.exercise) continue;
    const id = exerciseId(handIn.exercise);
    counts.set(id, { exercise: handIn.exercise, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return (
    [...counts.values()].reduce<{ exercise: Exercise; count: number } | null>(
      (most, each) => (most && most.count >= each.count ? most : each),
      null,
    )?.exercise ?? null
  );
}

/**
 * Every file with its standing. The same hand-in twice is one; of several by one alias the furthest counts, and of those
 * as far the first. Files of another exercise stay on the roll and out of the figures.
 */
export function rollOf(files: readonly Filed[], exercise: Exercise | null): Row[] {
  const id = exercise && exerciseId(exercise);
  const rows = files.map(({ key, file, handIn }): Row => {
    const { verdict, place, alias, account } = handIn;
    const other = handIn.exercise !== null && exerciseId(handIn.exercise) !== id;
    const standing = other ? "otherExercise" : verdict;
    return { key, file, standing, place, alias, account: other ? null : account };
  });
  const seals = new Set<string>();
  const counted = new Map<string, Row>();
  for (const row of rows) {
    const { account } = row;
    if (!account) continue;
    if (seals.has(account.seal)) {
      Object.assign(row, { standing: "duplicate", account: null });
      continue;
    }
    seals.add(account.seal);
    const who = sameAlias(account.alias);
    const rival = counted.get(who);
    const older = rival && further(account, rival.account) ? rival : rival ? row : null;
    if (older !== row) counted.set(who, row);
    if (older) Object.assign(older, { standing: "older", account: null });
  }
  return rows;
}

function further(one: Account, other: Account | null): boolean {
  if (!other) return true;
  if (one.finished !== other.finished) return one.finished;
  return one.turns.length > other.turns.length;
}

/** What figures are made of: one account a student, in the order of the files. */
export function countedIn(rows: readonly Row[]): Account[] {
  return rows.flatMap(({ account }) => (account ? [account] : []));
}
