import type { Answered, CompiledAnswer, CompiledEffect, Game } from "../ledger/turn.ts";
import { answerPrice } from "../orders/answers.ts";
import { priceOf } from "../orders/index.ts";
import { pillarsWith } from "../quarter/worth.ts";
import { meanOf, rangeOf } from "../questions/beliefs.ts";
import { beliefIn } from "../questions/evidence.ts";
import { chancesOf, kindAt, lying, shareOf, wayOf } from "../situations/chances.ts";
import { ordersFor } from "../situations/press.ts";
import { shipId, zoneId } from "../state/setting.ts";
import type { SituationState, View } from "../state/state.ts";
import { OUTCOMES } from "../vocabulary.ts";
import type { BoardAnswer, BoardSituation, BoardWay } from "./board.ts";

/** A situation in ids, with its answers as orders one press away and what each may come to. Nothing hidden is read. */
export function situationOf(game: Game, s: View, situation: SituationState): BoardSituation {
  const { data } = kindAt(game, situation);
  const at = lying(game, situation);
  return {
    id: situationId(game, situation),
    kind: data.id,
    at: at.actor ?? at.sea,
    sea: at.sea,
    ship: situation.ship < 0 ? null : shipId(game, situation.ship),
    other: situation.other < 0 ? null : zoneId(game, situation.other),
    clock: situation.clock,
    crisis: data.crisis > 0,
    source: data.source,
    answers: data.answers.map((answer, i): BoardAnswer => {
      const order = ordersFor(game, s, situation, i)[0] ?? null;
      const own = order ? priceOf(game, s, order) : answer;
      const price = order ? answerPrice(own, order, answer) : answer;
      return {
        id: answer.id,
        budget: price.budget,
        capital: price.capital,
        order,
        ...way(game, s, situation, i),
      };
    }),
    left: way(game, s, situation, -1),
  };
}

/** The name of a situation: its kind and how many of it had opened before. */
function situationId(game: Game, situation: SituationState): string {
  return `${kindAt(game, situation).data.id}.${situation.ordinal}`;
}

/** What an order answers, by name. */
export function answerNamed(
  game: Game,
  s: View,
  { situation, answer }: Answered,
): { situation: string; answer: string } {
  const open = s.situations[situation];
  if (!open) throw new Error(`no situation ${situation} lies open`);
  return {
    situation: situationId(game, open),
    answer: kindAt(game, open).data.answers[answer]?.id ?? "",
  };
}

function way(game: Game, s: View, situation: SituationState, answer: number): BoardWay {
  const { data } = wayOf(game, s, situation, answer);
  const { question } = data.data;
  const belief = beliefIn(game, s, question);
  const { low, high } = rangeOf(belief, 900);
  const chances = (truth: number) => chancesOf(game, s, situation, answer, truth);
  return {
    question,
    low: chances(low),
    believed: chances(meanOf(belief)),
    high: chances(high),
    moves: movesOf(game, s, situation, data),
  };
}

function movesOf(game: Game, s: View, situation: SituationState, data: CompiledAnswer): BoardWay["moves"] {
  const at = lying(game, situation);
  const sure: readonly CompiledEffect[] = data.effects(at);
  return OUTCOMES.map((_, outcome) =>
    pillarsWith(game, s, [
      { effects: sure, share: 100 },
      { effects: data.outcome(at, outcome), share: shareOf(game, s, situation, outcome) },
    ]),
  );
}
