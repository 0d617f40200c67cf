import type { Game } from "../ledger/turn.ts";
import type { CrisisState } from "../state/state.ts";
import { STAT, type Stat, type StatId } from "../state/stats.ts";
import { compiledCrisis } from "./ladder.ts";

/** What an end or an exchange moves of a number: so much, and so much more for each rung Tokyo stands on. */
export type Rising = { readonly base: number; readonly each: number };

/** What a crisis moves, as rules name it. */
export type Moving = Readonly<Partial<Record<StatId, Rising | number>>>;

/** A change of one number, at a place of its list. */
export interface CrisisChange {
  readonly stat: Stat;
  readonly index: number;
  readonly by: number;
}

/** What is staked: twice as much once a line has been drawn. */
export function staked({ line }: Pick<CrisisState, "line">, amount: number): number {
  return line ? 2 * amount : amount;
}

/**
 * What moves at one of Tokyo's rungs, number by number: the word and standing twice where a line was drawn, and Beijing's
 * drive only where Beijing is the rival, since what is done to somebody else is no concern of its.
 */
export function crisisChanges(
  game: Game,
  c: CrisisState,
  by: Moving,
  rung: number = c.tokyo,
): CrisisChange[] {
  const { zone, role } = compiledCrisis(game, c);
  return Object.entries(by).flatMap(([id, each]) => {
    if (id === "drive" && role !== "beijing") return [];
    const amount = typeof each === "number" ? each : each.base + each.each * rung;
    return {
      stat: STAT[id as StatId],
      index: id === "tension" ? zone : 0,
      by: id === "standing" || id === "credibility" ? staked(c, amount) : amount,
    };
  });
}
