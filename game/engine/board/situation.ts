import { div } from "../arith.ts";
import { calmIn } from "../crisis/outbreak.ts";
import type { Answered, CompiledAnswer, CompiledEffect, Game } from "../ledger/turn.ts";
import { answerOf, answerPrice, situationName } from "../orders/answers.ts";
import { type Order, priceOf } from "../orders/index.ts";
import { scoreOf } from "../quarter/pillars.ts";
import { pillarsWith } from "../quarter/worth.ts";
import { rangeOf } from "../questions/beliefs.ts";
import { beliefIn } from "../questions/evidence.ts";
import { believedChances, chancesOf, kindAt, shareOf, wayOf } from "../situations/chances.ts";
import { announcedChance } from "../situations/open.ts";
import { lackFor, ordersFor } from "../situations/press.ts";
import type { Chances } from "../state/odds.ts";
import { lying } from "../state/place.ts";
import { rulesOf, shipId, zoneId } from "../state/setting.ts";
import type { ChanceData, SituationData } from "../state/situations.ts";
import type { SituationState, View } from "../state/state.ts";
import { DOCTRINE_PILLARS, OUTCOMES, PILLARS } from "../vocabulary.ts";
import type { BoardAnswer, BoardSituation, BoardWay } from "./board.ts";

/** A situation in ids, with its answers as orders one press away and what each may come to. Nothing hidden is read. */
export function situationOf(game: Game, s: View, situation: SituationState): BoardSituation {
  const { data } = kindAt(game, situation);
  const at = lying(game, situation);
  const worth = scorer(game, s);
  const left = way(game, s, situation, -1, worth);
  return {
    id: situationId(game, situation),
    name: situationName(game, situation),
    kind: data.id,
    at: at.actor ?? at.sea,
    sea: at.sea,
    ship: situation.ship < 0 ? null : shipId(game, situation.ship),
    nth: situation.ordinal,
    other: situation.other < 0 ? null : zoneId(game, situation.other),
    clock: situation.clock,
    fresh: situation.clock === data.clock,
    // Left alone it ends with its clock; answered, no later.
    crisis: data.crisis > 0 && !calmIn(game, s, s.turn + situation.clock - 1),
    bound: situation.ship < 0 ? null : announcedChance(game, s),
    stake: stakeOf(left.moves),
    source: data.source,
    answers: data.answers.map((answer, i): BoardAnswer => {
      const orders = ordersFor(game, s, situation, i).map((each) => meant(game, s, situation, each));
      const [order = null, ...others] = orders;
      const own = order ? priceOf(game, s, order) : answer;
      const price = order ? answerPrice(own, order, answer) : answer;
      return {
        id: answer.id,
        budget: price.budget,
        capital: price.capital,
        order,
        others,
        lack: order ? null : lackFor(game, s, situation, i),
        ...way(game, s, situation, i, worth),
      };
    }),
    left,
  };
}

/** An order that would answer something else first says which situation it means. */
function meant(game: Game, s: View, situation: SituationState, order: Order): Order {
  const answered = answerOf(game, s, order, []);
  const here = answered && s.situations[answered.situation] === situation;
  return here ? order : { ...order, answers: situationName(game, situation) };
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

function way(game: Game, s: View, situation: SituationState, answer: number, worth: Worth): BoardWay {
  const { data } = wayOf(game, s, situation, answer);
  const { question } = data.data;
  const belief = beliefIn(game, s, question);
  const { low, high } = rangeOf(belief, 900);
  const chances = (truth: number) => chancesOf(game, s, situation, answer, truth);
  const moves = movesOf(game, s, situation, data);
  const ends = { low: chances(low), high: chances(high) };
  const scores = moves.map(worth);
  const over = (odds: Chances): number =>
    div(
      scores.reduce((sum, score, outcome) => sum + score * (odds[outcome] ?? 0), 0),
      1000,
    );
  return {
    question,
    rightAt: rightEnd(kindAt(game, situation).data, data.data),
    ...ends,
    believed: believedChances(game, s, situation, answer),
    moves,
    worth: { low: over(ends.low), high: over(ends.high) },
  };
}

type Worth = (moves: BoardWay["moves"][number]) => number;

/** What moves of the pillars are to a quarter's score, as the board stands. */
function scorer(game: Game, s: View): Worth {
  const rules = rulesOf(game, s);
  const base = scoreOf(rules, s.doctrine, s.pillars, s.nation.support);
  return (moves) => {
    const pillars = { ...s.pillars };
    for (const id of DOCTRINE_PILLARS) pillars[id] += moves[id];
    return scoreOf(rules, s.doctrine, pillars, s.nation.support + moves.support) - base;
  };
}

/** The pillar that a bad end hits hardest, and where it hits none, the one that a good end lifts most. */
function stakeOf([good, , bad]: BoardWay["moves"]): BoardSituation["stake"] {
  const most = (moves: BoardWay["moves"][number] | undefined, sign: 1 | -1) =>
    PILLARS.map((pillar) => ({ pillar, by: moves?.[pillar] ?? 0 })).sort(
      (a, b) => sign * (b.by - a.by),
    )[0] as BoardSituation["stake"];
  const worst = most(bad, -1);
  return worst.by < 0 ? worst : most(good, 1);
}

/** A swing of chances, in 1000, that argues for nothing. */
const LITTLE = 150;

/**
 * Which answer to its question makes it right: where it does better than what else the same question decides here. An
 * answer that gains a little where the others gain much is the one to choose at the other end.
 */
function rightEnd(kind: SituationData, own: ChanceData): BoardWay["rightAt"] {
  const others = kind.answers.filter((each) => each !== own && each.question === own.question);
  const mean = others.reduce((sum, each) => sum + swingOf(each), 0) / Math.max(1, others.length);
  const ahead = swingOf(own) - mean;
  return Math.abs(ahead) < LITTLE ? null : ahead > 0 ? "high" : "low";
}

/** How much likelier the good end grows than the bad one, from a truth of 500 to 1000. */
function swingOf({ goodSwing, badSwing }: ChanceData): number {
  return goodSwing - badSwing;
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
