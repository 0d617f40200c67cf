import { clamp, div } from "../arith.ts";
import type { CompiledAnswer, CompiledSituation, Game } from "../ledger/turn.ts";
import { chancesOver } from "../questions/beliefs.ts";
import { beliefIn } from "../questions/evidence.ts";
import { depthOf, shipsNear } from "../state/forces.ts";
import { type Chances, chancesAt, type Odds } from "../state/odds.ts";
import { seaForces, seaHeld } from "../state/seas.ts";
import { rulesOf } from "../state/setting.ts";
import type { Shift } from "../state/situations.ts";
import type { SituationState, View } from "../state/state.ts";
import { answersBy } from "./find.ts";

/** What the board adds to the chances of an answer. `coming`: a group is being sent there and is not there yet. */
export function shiftOf(
  game: Game,
  s: View,
  situation: SituationState,
  shift: Shift | undefined,
  coming: boolean,
): number {
  const rules = rulesOf(game, s);
  return boardShift(game, s, situation, shift, coming) + rules.situations.shift.difficulty;
}

function boardShift(
  game: Game,
  s: View,
  situation: SituationState,
  shift: Shift | undefined,
  coming: boolean,
): number {
  if (!shift) return 0;
  const rules = rulesOf(game, s);
  const { sea, standing, washington, beijing, partner } = rules.situations.shift;
  switch (shift) {
    case "sea": {
      const there = coming && shipsNear(game, s, game.roles.tokyo, situation.zone, 0) === 0;
      const more = there ? div(rules.seas.balance * rules.seas.ship.here, 100) : 0;
      const held = clamp(seaHeld(game, s, situation.zone) + more, 0, 1000);
      return clamp(div((held - sea.level) * sea.percent, 100), sea.least, sea.most);
    }
    case "standing":
      return clamp(div(s.nation.standing - standing.level, standing.by), standing.least, standing.most);
    case "washington":
      return clamp(
        div(s.washington.asia - washington.level, washington.by),
        washington.least,
        washington.most,
      );
    case "beijing":
      return clamp(div(beijing.level - s.beijing.drive, beijing.by), beijing.least, beijing.most);
    case "partner": {
      const start = game.scenario.actors[situation.actor]?.alignment ?? 0;
      const moved = (s.actors[situation.actor]?.alignment ?? start) - start;
      return clamp(div(moved, partner.by), partner.least, partner.most);
    }
  }
}

/** The chances of a situation under an answer (−1: left) at a truth of the question it turns on, 0–1000. */
export function chancesOf(
  game: Game,
  s: View,
  situation: SituationState,
  answer: number,
  truth: number,
): Chances {
  const { odds, shift } = oddsOf(game, s, situation, answer);
  return chancesAt(odds, shift, truth);
}

/** The same as they are believed. */
export function believedChances(game: Game, s: View, situation: SituationState, answer: number): Chances {
  const { odds, shift } = oddsOf(game, s, situation, answer);
  return chancesOver(beliefIn(game, s, odds.question), odds, shift);
}

/** The odds of a situation under an answer, and what the board and a pledge add to them. */
function oddsOf(
  game: Game,
  s: View,
  situation: SituationState,
  answer: number,
): { odds: Odds; shift: number } {
  const { data, less } = wayOf(game, s, situation, answer);
  return { odds: data.data, shift: shiftOf(game, s, situation, data.data.shift, answer >= 0) + less };
}

export interface Way {
  readonly data: CompiledAnswer;
  /** Its place among the kind's answers, −1 where it is left. */
  readonly at: number;
  /** What a pledge that answers by itself takes from the chance of a good outcome. */
  readonly less: number;
}

/** How a situation is met: the answer given, what its pledge answers by itself, or that it was left. */
export function wayOf(game: Game, s: View, situation: SituationState, answer: number): Way {
  const kind = kindAt(game, situation);
  const given = kind.answers[answer];
  if (given) return { data: given, at: answer, less: 0 };
  const standing = kind.data.standing ? answersBy(kind, s, situation.actor) : -1;
  const own = kind.answers[standing];
  if (own) return { data: own, at: standing, less: rulesOf(game, s).situations.standing };
  return { data: kind.left, at: -1, less: 0 };
}

export function kindAt(game: Game, { slot }: SituationState): CompiledSituation {
  const kind = game.situations[game.situationAt.get(slot) ?? -1];
  if (!kind) throw new Error(`no situation of slot ${slot}`);
  return kind;
}

/** How much of a bad outcome is felt, per cent: what has been built takes from it. */
function felt(game: Game, s: View, situation: SituationState): number {
  const soft = kindAt(game, situation).data.softened;
  if (!soft) return 100;
  const { energy, minerals, chips, food, technology, airdefence } = s.nation;
  const actor = s.actors[situation.actor];
  const measure = {
    forces: () => seaForces(rulesOf(game, s), s),
    dependence: () => 1000 - div(energy + minerals + chips + food, 4),
    depth: () => (actor ? depthOf(rulesOf(game, s), actor) : 0),
    technology: () => technology,
    airdefence: () => airdefence,
  }[soft.by]();
  return clamp(100 - div(soft.percent * (measure - soft.from), 100), soft.least, soft.most);
}

/** How much each outcome is felt, per cent: by what is at stake at its place, and a bad one by what has been built. */
export function shareOf(game: Game, s: View, situation: SituationState, outcome: number): number {
  const { all, sea, partner } = rulesOf(game, s).situations.stake;
  const { actor, zone, ship } = situation;
  let share = 100;
  if (ship >= 0 || actor < 0) share = sea.base + div(sea.each * (game.scenario.zones[zone]?.stake ?? 0), 10);
  else if (game.choosesItself[actor] && (game.scenario.actors[actor]?.weight ?? 0) > 0)
    share = partner.base + div(partner.each * (game.scenario.actors[actor]?.weight ?? 0), 10);
  const told = div(share * all, 100);
  return outcome === 2 ? div(told * felt(game, s, situation), 100) : told;
}
