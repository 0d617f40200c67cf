import { type BoardSituation, type BoardWay, OUTCOMES, type Outcome } from "../../engine/index.ts";
import type { LiveGame, SchoolId, TrayItem } from "../../session/types.ts";
import { type Format, type Messages, type SituationAt, situationOutcome } from "../../text/words.ts";

/** A situation as its words are asked for. */
export function wordsFor({ kind, at, ship, nth }: BoardSituation): SituationAt {
  return { situation: kind, place: at, ship, nth };
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

/** The schools that argue for an answer, in their fixed order. */
export function arguers(game: LiveGame, situation: string, answer: string): SchoolId[] {
  return game.advice
    .filter(({ argues }) => argues.some((each) => each.situation === situation && each.answer === answer))
    .map(({ school }) => school);
}

/** The item on the tray that answers a situation, if any does. */
export function answering(game: LiveGame, situation: string): TrayItem | undefined {
  return game.tray.find(({ assessment }) => assessment.ok && assessment.answers?.situation === situation);
}

/** An answer in two or three words; in full where a scenario's own has none shorter. */
export function chipName(m: Messages, kind: string, answer: string, full: string): string {
  return m.chips[kind]?.[answer] ?? full;
}

/** A chance in 1000 as it is printed, in 100. */
export function inHundred(f: Format, chance: number): string {
  return f.integer(Math.round(chance / 10));
}
