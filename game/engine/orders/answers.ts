import type { Answered, Game } from "../ledger/turn.ts";
import { lying } from "../state/place.ts";
import { stepsBetween } from "../state/setting.ts";
import type { AnswerData, AnswerPattern } from "../state/situations.ts";
import type { SituationState, View } from "../state/state.ts";
import { NO_ANSWER } from "../vocabulary.ts";
import { aboutOf, type Order } from "./index.ts";
import type { About, Price, Refusal } from "./kind.ts";
import { directionOf } from "./pattern.ts";

/** What an order calls a situation that it means to answer: its kind and where it lies. */
export function situationName(game: Game, situation: SituationState): string {
  const kind = game.situations[game.situationAt.get(situation.slot) ?? -1]?.data.id ?? "";
  const at = lying(game, situation);
  return `${kind}@${at.actor ?? at.sea}`;
}

/** Every situation that an order could answer, and how. */
export function answerable(game: Game, s: View, order: Order): Answered[] {
  return s.situations.flatMap((situation, i) => {
    const answer = fitting(game, s, situation, order);
    return answer < 0 ? [] : [{ situation: i, answer }];
  });
}

/** Why an order cannot answer what it says it answers; null where it says nothing, or can. */
export function misnamed(game: Game, s: View, order: Order, taken: readonly number[]): Refusal {
  const { answers } = order;
  if (answers === undefined || answers === NO_ANSWER) return null;
  if (!s.situations.some((each) => situationName(game, each) === answers))
    return { code: "answersUnknown", what: answers };
  return answerOf(game, s, order, taken) ? null : { code: "answersNot", what: answers };
}

/**
 * The situation that an order answers, if any but those already taken. Any order that fits an answer of something that
 * lies open is that answer, pressed, typed or a bot's: of the soonest due, then of the one with the larger stake, then
 * of the one that opened first; unless it says itself which of them it answers, or that it answers none.
 */
export function answerOf(game: Game, s: View, order: Order, taken: readonly number[]): Answered | null {
  if (order.answers === NO_ANSWER) return null;
  let best: Answered | null = null;
  let soonest = 99;
  let most = -1;
  for (let i = 0; i < s.situations.length; i++) {
    const situation = s.situations[i] as SituationState;
    if (taken.includes(i)) continue;
    if (order.answers !== undefined && order.answers !== situationName(game, situation)) continue;
    const answer = fitting(game, s, situation, order);
    if (answer < 0) continue;
    const { clock } = situation;
    const stake = game.scenario.zones[situation.zone]?.stake ?? 0;
    if (clock > soonest || (clock === soonest && stake <= most)) continue;
    best = { situation: i, answer };
    soonest = clock;
    most = stake;
  }
  return best;
}

/** The place of the first answer of a situation that an order gives, −1 if none. */
export function fitting(game: Game, s: View, situation: SituationState, order: Order): number {
  const kind = game.situations[game.situationAt.get(situation.slot) ?? -1];
  if (!kind) return -1;
  const { answers } = kind.data;
  const about = aboutOf(order);
  for (let i = 0; i < answers.length; i++) {
    const { orders } = answers[i] as AnswerData;
    for (let n = 0; n < orders.length; n++) {
      if (fitsPattern(game, s, situation, order, about, orders[n] as AnswerPattern)) return i;
    }
  }
  return -1;
}

function fitsPattern(
  game: Game,
  s: View,
  { zone, actor }: SituationState,
  order: Order,
  about: About,
  p: AnswerPattern,
): boolean {
  if (order.type !== p.type) return false;
  if (p.to !== undefined) {
    const to = game.actors.get(about.actor ?? "") ?? -1;
    if (to < 0 || to !== (p.to === "here" ? actor : game.roles[p.to])) return false;
  }
  if (p.sea && game.zones.get(about.zone ?? "") !== zone) return false;
  if (p.partner && !lentWaters(game, s, zone)) return false;
  return (
    among(p.missions, about.mission) &&
    among(p.forums, about.forum) &&
    among(p.track, about.track) &&
    among(p.terms, about.terms) &&
    among(p.purposes, about.purpose) &&
    among(p.capabilities, about.capability) &&
    same(p.stance, about.stance) &&
    same(p.agenda, about.agenda) &&
    same(p.chain, about.chain) &&
    same(p.sector, about.sector) &&
    same(p.project, about.project) &&
    (about.amount ?? 0) >= (p.least ?? 0) &&
    (p.direction === undefined || directionOf(game, s, order) === p.direction)
  );
}

/** Whether a partner with access that leans to Tokyo has waters here or one step off. */
export function lentWaters(game: Game, s: View, zone: number): boolean {
  return s.actors.some((actor, i) => {
    const weight = game.scenario.actors[i]?.weight ?? 0;
    if (weight === 0 || i === game.roles.washington || (actor.stages[0] ?? 0) === 0 || actor.alignment <= 0)
      return false;
    return game.theatre[i]?.some((sea) => stepsBetween(game, sea, zone) <= 1) === true;
  });
}

function among<T>(list: readonly T[] | undefined, word: T | undefined): boolean {
  return list === undefined || (word !== undefined && list.includes(word));
}

function same<T>(wanted: T | undefined, word: T | undefined): boolean {
  return wanted === undefined || wanted === word;
}

/** What an order costs as an answer: the answer's own capital, and its money where the order names no amount. */
export function answerPrice(own: Price, order: Order, answer: AnswerData): Price {
  const named = (aboutOf(order).amount ?? 0) > 0;
  return { budget: named ? own.budget : answer.budget, capital: answer.capital };
}

/** The answer's data in the scenario. */
export function answerData(game: Game, s: View, { situation, answer }: Answered): AnswerData | undefined {
  const slot = s.situations[situation]?.slot ?? -1;
  return game.situations[game.situationAt.get(slot) ?? -1]?.data.answers[answer];
}
