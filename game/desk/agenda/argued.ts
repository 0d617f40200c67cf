import { type BoardSituation, type BoardWay, OUTCOMES, type Outcome } from "../../engine/index.ts";
import type { LiveGame } from "../../session/types.ts";
import { type Messages, situationOutcome } from "../../text/words.ts";

/** A situation as its words are asked for. */
export function wordsFor({ kind, at, ship }: BoardSituation): {
  situation: string;
  place: string;
  ship: string | null;
} {
  return { situation: kind, place: at, ship };
}

/** The names of the outcomes of an answer, or where nothing is done (null): its own where it has any. */
export function outcomesOf(
  m: Messages,
  situation: BoardSituation,
  answer: string | null,
): Record<Outcome, string> {
  const at = wordsFor(situation);
  const name = (outcome: Outcome) => situationOutcome(m, at, answer, outcome).name;
  return Object.fromEntries(OUTCOMES.map((each) => [each, name(each)])) as Record<Outcome, string>;
}

/** The belief that makes a way of meeting a situation right, as a condition inside a sentence; "" where none does. */
export function whenRight(m: Messages, { question, rightAt }: BoardWay): string {
  if (rightAt === null) return "";
  const { ifLow, ifHigh } = m.questions[question];
  return rightAt === "low" ? ifLow : ifHigh;
}

/** The names of the schools that argue for an answer, in their fixed order. */
export function arguing(m: Messages, game: LiveGame, situation: string, answer: string): string[] {
  return game.advice
    .filter(({ argues }) => argues.some((each) => each.situation === situation && each.answer === answer))
    .map(({ school }) => m.advisers.schools[school].name);
}
