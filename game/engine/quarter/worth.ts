import { div } from "../arith.ts";
import type { CompiledEffect, Game } from "../ledger/turn.ts";
import { viewOf } from "../state/clone.ts";
import { holderOf } from "../state/numbers.ts";
import { rulesOf } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import type { Stat } from "../state/stats.ts";
import { DOCTRINE_PILLARS, type DoctrinePillar, type PillarId } from "../vocabulary.ts";
import { heightOf, pillarTerms, scoreOf } from "./pillars.ts";

/** A change of one number: of an actor or a zone at a place of the list. */
export interface Change {
  readonly stat: Stat;
  readonly index: number;
  readonly by: number;
}

/**
 * What changes would be worth: the quarter's score with them less without, times 16, as the board stands. Nothing is
 * rolled out; how long a change lasts is for whoever asks to say.
 */
export function valuer(game: Game, s: View): (changes: readonly Change[]) => number {
  const board = viewOf(s);
  const rules = rulesOf(game, s);
  const score = (): number => {
    const pillars = {} as Record<DoctrinePillar, number>;
    const terms = pillarTerms(game, board);
    for (let i = 0; i < DOCTRINE_PILLARS.length; i++) {
      let sum = 0;
      for (const term of terms[i] as readonly number[]) sum += term;
      pillars[DOCTRINE_PILLARS[i] as DoctrinePillar] = 16 * heightOf(rules, sum);
    }
    return scoreOf(rules, board.doctrine, pillars, 16 * board.nation.support, 16_000);
  };
  const base = score();
  return (changes) => {
    if (changes.length === 0) return 0;
    const were: number[] = [];
    for (const { stat, index, by } of changes) {
      const holder = holderOf(board, stat.owner, index);
      const was = stat.place(holder);
      were.push(was);
      stat.place(holder, Math.max(stat.min, Math.min(stat.max, was + by)));
    }
    const value = score() - base;
    for (let i = changes.length - 1; i >= 0; i--) {
      const { stat, index } = changes[i] as Change;
      stat.place(holderOf(board, stat.owner, index), were[i]);
    }
    return value;
  };
}

/** By how much effects would move each pillar, support included, as the board stands; engine units. */
export function pillarsWith(
  game: Game,
  s: View,
  parts: readonly { effects: readonly CompiledEffect[]; share: number }[],
): Readonly<Record<PillarId, number>> {
  return pillarsAfter(
    game,
    s,
    parts.flatMap(({ effects, share }) => changesOf(effects, share)),
  );
}

/** The same of changes that are known one by one. */
export function pillarsAfter(
  game: Game,
  s: View,
  changes: readonly Change[],
): Readonly<Record<PillarId, number>> {
  const board = viewOf(s);
  // Not the terms of the last quarter's end: in the middle of a quarter the board has moved on from them.
  const stood = heightsOf(game, board);
  for (const { stat, index, by } of changes) {
    const holder = holderOf(board, stat.owner, index);
    stat.place(holder, Math.max(stat.min, Math.min(stat.max, stat.place(holder) + by)));
  }
  const stands = heightsOf(game, board);
  const moved = DOCTRINE_PILLARS.map((id, i) => [id, (stands[i] ?? 0) - (stood[i] ?? 0)] as const);
  return {
    ...(Object.fromEntries(moved) as Record<DoctrinePillar, number>),
    support: board.nation.support - s.nation.support,
  };
}

/** The pillars of the doctrine as the board has them at this moment. */
function heightsOf(game: Game, board: View): number[] {
  const rules = rulesOf(game, board);
  return pillarTerms(game, board).map((terms) =>
    heightOf(
      rules,
      terms.reduce((a, b) => a + b, 0),
    ),
  );
}

/** What effects are known to move, at a share in per cent; what turns on luck or a question counts at its mean. */
export function changesOf(effects: readonly CompiledEffect[], share: number): Change[] {
  return effects.flatMap((effect) =>
    effect.moves.map(({ stat, index, sure }) => ({ stat, index, by: div(sure * share, 100) })),
  );
}
