import { chancesAt } from "../state/odds.ts";
import type { Setting } from "../state/setting.ts";
import type { Evidence, EvidenceList, View } from "../state/state.ts";
import { QUESTIONS, type QuestionId } from "../vocabulary.ts";
import { centre, pointAt, STUDY_NOISE, update, weigh } from "./beliefs.ts";
import { OTHERWISE, PLACE } from "./truth.ts";

/**
 * What is believed is not stored: the state keeps what was seen, and a belief is a fold of it over the prior. The
 * fold is pure; what has been folded once is remembered by the list of evidence, which never changes.
 */

/** Game parts that a fold needs: which questions are asked, and what was believed before anything was seen. */
export interface Priors extends Pick<Setting, "asked"> {
  readonly priors: readonly (readonly number[])[];
}

type Seen = Pick<View, "evidence">;

export const NO_EVIDENCE: EvidenceList = { rows: [], digest: 0 };

/** The list with more at its end: a new one, since copies of a state share the old. */
export function withEvidence(list: EvidenceList, more: readonly Evidence[]): EvidenceList {
  if (more.length === 0) return list;
  let { digest } = list;
  for (const row of more) digest = digestOf(digest, row);
  return { rows: list.rows.concat(more), digest };
}

function digestOf(before: number, row: Evidence): number {
  let h = mix(mix(mix(before, KINDS.indexOf(row.kind)), row.turn), QUESTIONS.indexOf(row.question));
  if (row.kind !== "outcome") return mix(h, row.value);
  h = mix(mix(mix(mix(h, row.good), row.goodSwing), row.bad), row.badSwing);
  return mix(mix(mix(h, row.shift), row.outcome), row.slot);
}

const KINDS: readonly Evidence["kind"][] = ["study", "told", "outcome"];

/** One step of a running hash of 32 bits (FNV-1a over whole integers, with a last shift so that high bits count). */
function mix(h: number, value: number): number {
  const x = Math.imul(h ^ value, 0x01000193);
  return (x ^ (x >>> 15)) >>> 0;
}

/** Beliefs folded from rows, in the rules of a game. */
interface Fold {
  readonly of: Priors;
  readonly rows: readonly Evidence[];
  readonly beliefs: readonly (readonly number[])[];
}

const folds = new WeakMap<EvidenceList, Fold>();

/** The newest folds, so that a list that has grown is folded from where it stood. */
const RECENT = 16;
const recent: Fold[] = [];
let oldest = 0;

/** The belief in a question: integer weights on the grid of truth values (beliefs.ts). */
export function beliefIn(game: Priors, s: Seen, question: QuestionId): readonly number[] {
  return beliefsFrom(game, s.evidence)[PLACE[question]] ?? [];
}

/** All beliefs, by question. */
export function beliefsOf(game: Priors, s: Seen): readonly (readonly number[])[] {
  return beliefsFrom(game, s.evidence);
}

function beliefsFrom(game: Priors, list: EvidenceList): readonly (readonly number[])[] {
  const known = folds.get(list);
  if (known?.of === game) return known.beliefs;
  const from = longest(game, list);
  const beliefs = from ? from.beliefs.slice() : game.priors.slice();
  for (let i = from ? from.rows.length : 0; i < list.rows.length; i++)
    weighRow(game, beliefs, list.rows[i] as Evidence);
  const fold = { of: game, rows: list.rows, beliefs };
  folds.set(list, fold);
  recent[oldest] = fold;
  oldest = (oldest + 1) % RECENT;
  return beliefs;
}

/** The longest recent fold of rows with which a list begins. A row is made for one list, so the last tells of all. */
function longest(game: Priors, { rows }: EvidenceList): Fold | null {
  let best: Fold | null = null;
  for (const fold of recent) {
    const n = fold.rows.length;
    if (fold.of !== game || n === 0 || n > rows.length || n <= (best?.rows.length ?? 0)) continue;
    if (fold.rows[n - 1] === rows[n - 1]) best = fold;
  }
  return best;
}

function weighRow(game: Priors, beliefs: (readonly number[])[], row: Evidence): void {
  const at = PLACE[row.question];
  const before = beliefs[at] ?? [];
  switch (row.kind) {
    case "told":
      beliefs[at] = pointAt(row.value);
      return;
    case "study":
      beliefs[at] = update(before, row.value, STUDY_NOISE);
      return;
    case "outcome":
      if (game.asked[at])
        beliefs[at] = weigh(before, (cell) => {
          const chances = chancesAt(row, row.shift, centre(cell));
          return row.outcome === OTHERWISE ? 1000 - chances[0] : (chances[row.outcome] as number);
        });
      return;
  }
}
