import type { BoardSituation, BoardWay } from "../../engine/index.ts";
import type { LiveGame } from "../../session/types.ts";
import type { Messages } from "../../text/words.ts";

/** A situation as its words are asked for. */
export function wordsFor({ kind, at, ship }: BoardSituation): {
  situation: string;
  place: string;
  ship: string | null;
} {
  return { situation: kind, place: at, ship };
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
