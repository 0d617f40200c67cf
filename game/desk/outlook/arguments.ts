import { type Board, type Order, type QuestionId, STAT, type StatId } from "../../engine/index.ts";
import type { LiveGame, SchoolAdvice } from "../../session/types.ts";
import { type Format, type Messages, situationText } from "../../text/words.ts";
import { whenRight, wordsFor } from "../agenda/argued.ts";
import { valueOn } from "../ledger.ts";
import { statName } from "../wording.ts";

/** What an order is argued from: a number on the board, or a question on which it turns. */
type Point = { stat: StatId; of: string | null } | { question: QuestionId };

/** Figures beside one case: more would be a table. */
const FIGURES = 2;

/**
 * A school is set on the same matter for years on end: its case is put another way each quarter. Where there is a war,
 * what is argued from it comes as often as what would be said in any year.
 */
export function reasonOf(m: Messages, board: Board, { school, matter }: SchoolAdvice): string {
  const t = m.advisers;
  const further = (t.more[school] as Partial<Record<string, string[]>>)[matter] ?? [];
  const war = board.war ? ((t.war[school] as Partial<Record<string, string[]>>)[matter] ?? []) : [];
  return inTurn([...war, t.reasons[school][matter], ...further], board.turn);
}

/** Two schools that speak against the same matter in the same quarter do not use the same words. */
export function objectionOf(m: Messages, game: LiveGame, advice: SchoolAdvice): string {
  const { against } = advice;
  if (!against) return "";
  const t = m.advisers;
  const divided = dividedBy(m, game, advice, against.school);
  if (divided) return divided;
  const further = (t.objectionsMore as Partial<Record<string, string[]>>)[against.matter] ?? [];
  return inTurn([t.objections[against.matter], ...further], game.board.turn + game.advice.indexOf(advice));
}

/**
 * What divides two schools on the desk: answers to one situation that are right at opposite ends of one question. What
 * has lain there since an earlier quarter was argued out then.
 */
function dividedBy(m: Messages, game: LiveGame, own: SchoolAdvice, against: string): string | null {
  const theirs = game.advice.find(({ school }) => school === against)?.argues ?? [];
  for (const mine of own.argues) {
    const other = theirs.find(({ situation }) => situation === mine.situation);
    const situation = game.board.situations.find(({ id }) => id === mine.situation);
    if (!other || !situation?.fresh) continue;
    const way = (id: string) => situation.answers.find((each) => each.id === id);
    const [a, b] = [way(mine.answer), way(other.answer)];
    if (!a?.rightAt || !b?.rightAt || a.question !== b.question || a.rightAt === b.rightAt) continue;
    const answer = situationText(m, wordsFor(situation)).answers[other.answer] ?? other.answer;
    return m.advisers.divided(answer, whenRight(m, b));
  }
  return null;
}

function inTurn(texts: readonly string[], turn: number): string {
  return texts[turn % texts.length] ?? "";
}

/** The figures that a school's orders for the long run answer to, those first that have moved most since the quarter before. */
export function figuresOf(m: Messages, f: Format, game: LiveGame, advice: SchoolAdvice): string[] {
  const { board } = game;
  const before = game.quarters.at(-1)?.before ?? null;
  const points = new Map<string, { text: string; moved: number }>();
  for (const { order, assessment } of advice.orders) {
    if (assessment.answers) continue;
    const point = pointOf(board, order);
    if (!point) continue;
    if ("question" in point) {
      const belief = board.beliefs.find((b) => b.question === point.question);
      if (!belief) continue;
      const text = m.advisers.range(m.questions[point.question].name, f.scoreRange(belief.low, belief.high));
      points.set(point.question, { text, moved: 0 });
      continue;
    }
    const { stat, of } = point;
    const now = valueOn(board, stat, of);
    const was = before && valueOn(before, stat, of);
    const text = m.advisers.figure(statName(m, stat, of), stands(m, f, stat, now, was));
    points.set(`${stat} ${of ?? ""}`, { text, moved: was === null ? 0 : Math.abs(now - was) });
  }
  return [...points.values()]
    .sort((a, b) => b.moved - a.moved)
    .slice(0, FIGURES)
    .map(({ text }) => text);
}

function stands(m: Messages, f: Format, stat: StatId, now: number, was: number | null): string {
  const t = m.advisers;
  const n = stat === "alignment" ? f.signedExact(now) : f.value(STAT[stat].scale, now);
  if (was === null) return n;
  const by = f.value(STAT[stat].scale, Math.abs(now - was));
  return now === was ? t.stood(n) : now > was ? t.rose(n, by) : t.fell(n, by);
}

function pointOf(board: Board, order: Order): Point | null {
  const role = (id: string) => board.actors.find((a) => a.id === id)?.role;
  switch (order.type) {
    case "aid":
      return role(order.to) === "kyiv" ? kyiv(board) : { stat: "alignment", of: order.to };
    case "amend":
    case "review":
      return kyiv(board);
    case "sanction":
      return { question: "bite" };
    case "pact":
      return role(order.with) === "washington"
        ? { stat: "asia", of: null }
        : { stat: "trust", of: order.with };
    case "forum":
      return { stat: "standing", of: null };
    case "build":
      return { stat: order.capability, of: null };
    case "deploy":
      return { stat: "tension", of: order.zone };
    case "secure":
      return { stat: order.chain, of: null };
    case "channel":
      return role(order.to) === "beijing"
        ? { stat: "drive", of: null }
        : role(order.to) === "washington"
          ? { stat: "asia", of: null }
          : { stat: "trust", of: order.to };
    // No figure that is shown speaks for it.
    default:
      return null;
  }
}

/** Of Kyiv the line is looked at while there is fighting, and afterwards who still stands behind it. */
function kyiv(board: Board): Point {
  return { stat: board.war && board.ukraine.armistice === "none" ? "front" : "coalition", of: null };
}
