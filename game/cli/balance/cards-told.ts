import type { Decks } from "../../advisors/index.ts";
import {
  copyState,
  type Dispatch,
  ENGINE,
  type Game,
  rulesOf,
  type SituationState,
  type State,
} from "../../engine/index.ts";
import { carryOut, inTurn } from "../../runs/index.ts";

/** Openings of one kind for which cards are looked up: more than a run has. */
const ORDINALS = 40;

/**
 * Which quarter of the luck each card of a run lies in. It is found out and not worked out: situations with those
 * ordinals are put on a copy of the desk in a game in which every outcome stands for some quarters, and left to come to
 * pass. A card is the same whatever its odds, so this tells what the run will deal.
 */
export function decksOf(game: Game, start: State): Decks {
  const { deck } = rulesOf(game, start).situations;
  const found = new Map<number, number[]>();
  for (const kind of game.situations) found.set(kind.data.slot, new Array<number>(ORDINALS).fill(0));
  // Of each threshold between two quarters it is asked on which side a card lies.
  for (let above = 1; above < deck; above++) {
    const asked = dealtAt(game, Math.round((1000 * above) / deck));
    for (const { data } of asked.situations) {
      const list = found.get(data.slot) as number[];
      for (const [ordinal, high] of sidesOf(asked, start, data.slot).entries())
        if (high) list[ordinal] = (list[ordinal] ?? 0) + 1;
    }
  }
  return found;
}

/** The game in which what is left goes well below a threshold of the luck, and moves nothing whatever comes. */
function dealtAt(game: Game, threshold: number): Game {
  const still = { good: threshold, goodSwing: 0, bad: 0, badSwing: 0 };
  const { difficulty } = game.rules.standard.situations.shift;
  if (difficulty !== 0) throw new Error("cards are looked up at standard difficulty");
  return {
    ...game,
    situations: game.situations.map((kind) => {
      const { question } = kind.left.data;
      const left = { data: { question, ...still }, effects: () => [], outcome: () => [] };
      const { softened: _, ...data } = kind.data;
      return { ...kind, data: { ...data, crisis: 0, standing: false }, answers: [], left };
    }),
  };
}

function sidesOf(game: Game, start: State, slot: number): boolean[] {
  const s = copyState(start);
  s.difficulty = "standard";
  s.hidden = { ...s.hidden, unseen: [] };
  s.situations = Array.from(
    { length: ORDINALS },
    (_, ordinal): SituationState => ({ slot, ordinal, zone: 0, actor: -1, ship: -1, other: -1, clock: 1 }),
  );
  const dispatches: Dispatch[] = [];
  const left = inTurn([{ type: "commit", turn: s.turn, orders: [] }]);
  carryOut(ENGINE, game, s, left, ({ report }) => dispatches.push(...report.dispatches));
  const told = dispatches.filter((d) => d.kind === "situation");
  if (told.length < ORDINALS) throw new Error(`${told.length} of ${ORDINALS} cards are told`);
  return told.slice(0, ORDINALS).map((d) => d.outcome !== "good");
}
