import {
  chancesOf,
  type Game,
  kindAt,
  QUESTIONS,
  rulesOf,
  type SituationState,
  type View,
  wayOf,
} from "../engine/index.ts";
import { readerPolicy } from "./adaptive.ts";
import type { PolicyMaker } from "./policy.ts";
import { type Wanted, wanted } from "./triage.ts";
import type { Means } from "./values.ts";

/** By slot of a kind and ordinal of its opening, which quarter of the luck its card lies in, the good one lowest. */
export type Decks = ReadonlyMap<number, readonly number[]>;

/**
 * Triage that is told each card of a deck once it has been dealt, and so knows which are left. Whoever counts from
 * outcomes knows less: what this one gains is the most that counting can.
 */
export function counting(decks: Decks): PolicyMaker {
  return readerPolicy({
    id: "triage-counting",
    updates: false,
    studies: false,
    told: false,
    wants: (game, view, means) => counted(game, view, means, decks),
  });
}

function counted(game: Game, view: View, means: Means, decks: Decks): Wanted[] {
  const list = view.situations.flatMap((situation, i) => {
    const left = cardsLeft(game, view, situation, decks);
    const as = knowing(game, view, situation, means, left);
    return wanted(as, view, means).filter((each) => each.situation === i);
  });
  return list.sort((a, b) => b.gain - a.gain);
}

/** The quarters of the luck that may still come: those of the hand that no situation before this one has had. */
export function cardsLeft(game: Game, view: View, { slot, ordinal }: SituationState, decks: Decks): number[] {
  const { deck } = rulesOf(game, view).situations;
  const first = ordinal - (ordinal % deck);
  const dealt: number[] = [];
  for (let n = first; n < ordinal; n++) {
    // One that still lies open has not shown its card.
    if (view.situations.some((each) => each.slot === slot && each.ordinal === n)) continue;
    const card = decks.get(slot)?.[n];
    if (card !== undefined) dealt.push(card);
  }
  return Array.from({ length: deck }, (_, i) => i).filter((card) => !dealt.includes(card));
}

/** The part in 1000 of some quarters of the luck that lies below a threshold. */
export function partBelow(threshold: number, cards: readonly number[], deck: number): number {
  const each = 1000 / deck;
  let sum = 0;
  for (const card of cards) sum += Math.max(0, Math.min(each, threshold - card * each));
  return Math.round((sum * 1000) / (each * Math.max(1, cards.length)));
}

/** The game as it is for whoever knows which cards are left: the kind's odds are what they come to with those. */
function knowing(
  game: Game,
  view: View,
  situation: SituationState,
  means: Means,
  left: readonly number[],
): Game {
  const { deck, shift } = rulesOf(game, view).situations;
  const kind = kindAt(game, situation);
  const sure = (given: number) => {
    const way = wayOf(game, view, situation, given);
    const { question } = way.data.data;
    const truth = means[QUESTIONS.indexOf(question)] ?? 500;
    const [good, middling] = chancesOf(game, view, situation, given, truth);
    // The difficulty's own part is in these already, and would be counted twice.
    const fine = partBelow(good, left, deck) - shift.difficulty;
    const bad = 1000 - partBelow(good + middling, left, deck) + Math.trunc((shift.difficulty * 4) / 5);
    const own = given < 0 ? kind.left : (kind.answers[given] ?? kind.left);
    const { shift: _, ...rest } = own.data;
    return { ...own, data: { ...rest, good: fine, goodSwing: 0, bad, badSwing: 0 } };
  };
  const as = { ...kind, answers: kind.answers.map((_, i) => sure(i)), left: sure(-1) };
  const at = game.situationAt.get(situation.slot) ?? -1;
  return { ...game, situations: game.situations.map((each, i) => (i === at ? as : each)) };
}
