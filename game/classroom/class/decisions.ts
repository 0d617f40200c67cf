import type { Outcome } from "../../engine/index.ts";
import type { Account } from "../account.ts";

/** What a class decided, and where it went different ways. */

/** One way of meeting a situation, and who took it; `answer` null where it was left. */
export interface Side {
  answer: string | null;
  aliases: readonly string[];
}

/** A situation that lay on many desks in one quarter. */
export interface Parting {
  turn: number;
  kind: string;
  at: string;
  sides: readonly Side[];
}

/** So large a share of those who had it must have gone another way than the most, for a class to be divided. */
const DIVIDED = 0.25;
/** Of the class, so many must have had it on the desk. */
const SHARED = 0.5;

/**
 * The first quarter in which the class divides: a situation that at least half had before them, which a quarter or more
 * of those met in another way than the most. Of several in a quarter the one that divided it most evenly. Null: never.
 */
export function firstParting(accounts: readonly Account[]): Parting | null {
  const turns = Math.max(0, ...accounts.map((account) => account.turns.length));
  for (let turn = 0; turn < turns; turn++) {
    const found = partingsAt(accounts, turn)[0];
    if (found) return found;
  }
  return null;
}

/** Those of a quarter, the most evenly divided first. */
export function partingsAt(accounts: readonly Account[], turn: number): Parting[] {
  const desks = new Map<string, { kind: string; at: string; sides: Map<string | null, string[]> }>();
  for (const { alias, turns } of accounts) {
    for (const { kind, at, answer } of turns[turn]?.decisions ?? []) {
      const key = `${kind} ${at}`;
      const desk = desks.get(key) ?? { kind, at, sides: new Map<string | null, string[]>() };
      desks.set(key, desk);
      desk.sides.set(answer, [...(desk.sides.get(answer) ?? []), alias]);
    }
  }
  return [...desks.values()]
    .map(({ kind, at, sides }) => {
      const list = [...sides].map(([answer, aliases]) => ({ answer, aliases }));
      list.sort((a, b) => b.aliases.length - a.aliases.length || order(a.answer, b.answer));
      const had = list.reduce((sum, { aliases }) => sum + aliases.length, 0);
      const other = had - (list[0]?.aliases.length ?? 0);
      return { parting: { turn, kind, at, sides: list }, had, share: other / had };
    })
    .filter(({ had, share }) => had >= 2 && had >= SHARED * accounts.length && share >= DIVIDED)
    .sort((a, b) => b.share - a.share || order(a.parting.kind, b.parting.kind))
    .map(({ parting }) => parting);
}

function order(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}

/** A kind of situation at a place, by how it was answered and what came of that, over the class and all quarters. */
export interface Tally {
  kind: string;
  at: string;
  ways: readonly { answer: string | null; came: Readonly<Record<Outcome, number>> }[];
}

/** Those that were met in more than one way, the most often met first. */
export function talliesOf(accounts: readonly Account[]): Tally[] {
  const found = new Map<
    string,
    { kind: string; at: string; ways: Map<string | null, Record<Outcome, number>> }
  >();
  for (const { kind, at, answer, outcome } of accounts.flatMap(({ came }) => came)) {
    const key = `${kind} ${at}`;
    const tally = found.get(key) ?? { kind, at, ways: new Map<string | null, Record<Outcome, number>>() };
    found.set(key, tally);
    const way = tally.ways.get(answer) ?? { good: 0, middling: 0, bad: 0 };
    way[outcome]++;
    tally.ways.set(answer, way);
  }
  const met = ({ good, middling, bad }: Record<Outcome, number>): number => good + middling + bad;
  return [...found.values()]
    .map(({ kind, at, ways }) => ({
      kind,
      at,
      ways: [...ways]
        .map(([answer, came]) => ({ answer, came }))
        .sort((a, b) => met(b.came) - met(a.came) || order(a.answer, b.answer)),
    }))
    .filter(({ ways }) => ways.length > 1)
    .sort((a, b) => total(b) - total(a) || order(`${a.kind} ${a.at}`, `${b.kind} ${b.at}`));

  function total({ ways }: Tally): number {
    return ways.reduce((sum, { came }) => sum + met(came), 0);
  }
}
