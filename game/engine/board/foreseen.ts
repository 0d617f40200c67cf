import { leaked } from "../acts/leak.ts";
import { nearestCrisis, outbreakChance } from "../crisis/outbreak.ts";
import { CAUSE } from "../ledger/causes.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import { Luck } from "../luck.ts";
import { runShips } from "../quarter/ships.ts";
import { beginTurn } from "../quarter/step.ts";
import { runUpkeep } from "../quarter/upkeep.ts";
import { chancesOver, meanOf } from "../questions/beliefs.ts";
import { beliefIn, beliefsOf } from "../questions/evidence.ts";
import { kindAt, shareOf, wayOf } from "../situations/chances.ts";
import { announcedChance } from "../situations/open.ts";
import { carry, putToSea, shiftWhenDue } from "../situations/resolve.ts";
import { copyState, viewOf } from "../state/clone.ts";
import { statValue } from "../state/numbers.ts";
import { type Chances, leakOdds, type Odds } from "../state/odds.ts";
import { lying } from "../state/place.ts";
import { FAR } from "../state/setting.ts";
import type { SituationState, State, View } from "../state/state.ts";
import type { Stat } from "../state/stats.ts";

/**
 * How the quarter may come out if Tokyo orders nothing new: the rules' own movers, carried out on a copy in each of the
 * ways in which what falls due may end. Nothing hidden is in it: truths are the believed means, and no draw is made.
 */

/** One way in which it comes out, and how much of WHOLE it weighs. */
export interface Course {
  readonly weight: number;
  readonly turn: Turn;
}

/** Weights are integers of this sum, fine enough for what many situations together come to. */
export const WHOLE = 1_000_000_000;

/** Luck with which nothing happens that has a chance: whoever asks for the chance asks its own function. */
class NoLuck extends Luck {
  override at(): number {
    return 0xffffffff;
  }
}

const NO_LUCK = new NoLuck("alea:none", 0);

/** The quarter as far as it is certain: money, pledges and deliveries, ships; then comes what falls due. */
export function quarterAhead(game: Game, view: View): Turn {
  const s = viewOf(view) as State;
  s.hidden = {
    seed: NO_LUCK.seed,
    truths: beliefsOf(game, view).map(meanOf),
    origins: [],
    schedule: game.scenario.ships.map(() => FAR),
    unseen: [],
  };
  const t: Turn = { ...beginTurn(game, s, [], [], "nothing"), luck: NO_LUCK };
  runUpkeep(t);
  runShips(t);
  return t;
}

/** What falls due this quarter, in the order in which it comes to pass. */
function dueIn({ state }: Turn): SituationState[] {
  return state.situations.filter(({ clock }) => clock <= 1);
}

/** The ways in which what falls due may leave some numbers; courses that agree in them are one. */
export function coursesOf(t: Turn, stats: readonly Stat[]): Course[] {
  let courses: Course[] = [{ weight: WHOLE, turn: t }];
  for (const situation of dueIn(t)) {
    if (!touches(t, situation, stats)) continue;
    const found = new Map<string, Course>();
    for (const course of courses.flatMap((each) => endsOf(each, situation))) {
      const key = stats.map((stat) => statValue(course.turn.state, stat, 0)).join();
      const same = found.get(key);
      found.set(key, same ? { ...same, weight: same.weight + course.weight } : course);
    }
    courses = [...found.values()];
  }
  return courses;
}

/** Whether what becomes of a situation that is left can move one of these numbers. */
function touches(t: Turn, situation: SituationState, stats: readonly Stat[]): boolean {
  const { data } = wayOf(t.game, t.state, situation, -1);
  const at = lying(t.game, situation);
  if (data.data.leak) return true;
  return [data.effects(at), ...[0, 1, 2].map((outcome) => data.outcome(at, outcome))]
    .flat()
    .some((effect) => effect.moves.some(({ stat }) => stats.includes(stat)));
}

/** The ways in which one situation ends, where it comes to pass. */
function endsOf(course: Course, opened: SituationState): Course[] {
  return placesOf(course, opened).flatMap(({ weight, turn, situation, missed }) => {
    const { game, state: s } = turn;
    const way = wayOf(game, s, situation, -1);
    const at = lying(game, situation);
    const { slot } = kindAt(game, situation).data;
    const chances = believed(turn, way.data.data, shiftWhenDue(turn, situation, way, missed));
    return chances.flatMap((chance, outcome) => {
      if (chance === 0) return [];
      const then = copyOf(turn);
      const share = shareOf(game, s, situation, outcome);
      carry(then, way.data.effects(at), 100, CAUSE.situationAnswered, -1, slot);
      carry(then, way.data.outcome(at, outcome), share, CAUSE.situationOutcome, -1, slot);
      return leaksFrom({ weight: part(weight, chance), turn: then }, leakOdds(way.data.data));
    });
  });
}

interface Placed extends Course {
  readonly situation: SituationState;
  readonly missed: boolean;
}

/** A carrier puts to sea where it was bound, or beside it; anything else lies where it opened. */
function placesOf({ weight, turn }: Course, opened: SituationState): Placed[] {
  if (opened.ship < 0) return [{ weight, turn, situation: opened, missed: false }];
  const bound = announcedChance(turn.game, turn.state);
  return [false, true].flatMap((missed) => {
    const share = part(weight, missed ? 1000 - bound : bound);
    if (share === 0) return [];
    const there = copyOf(turn);
    return [{ weight: share, turn: there, situation: putToSea(there, opened, missed), missed }];
  });
}

/** Something may leak besides, to Pyongyang as often as to Beijing. */
function leaksFrom(course: Course, odds: Odds | null): Course[] {
  if (!odds) return [course];
  const [chance] = believed(course.turn, odds, 0);
  const each = part(course.weight, chance / 2);
  const leaks = [true, false].map((north) => {
    const turn = copyOf(course.turn);
    leaked(turn, north);
    return { weight: each, turn };
  });
  return [{ weight: course.weight - 2 * each, turn: course.turn }, ...leaks];
}

/** The chance in 1000 of each kind of crisis to break out this quarter, by its place in the scenario: at most one does. */
export function outbreaksIn(t: Turn): Map<number, number> {
  const found = new Map<number, number>();
  let calm = WHOLE;
  for (const opened of dueIn(t)) {
    const kind = kindAt(t.game, opened);
    if (kind.data.crisis === 0) continue;
    let broken = 0;
    for (const { weight, turn, situation, missed } of placesOf({ weight: calm, turn: t }, opened)) {
      const { game, state: s } = turn;
      const way = wayOf(game, s, situation, -1);
      const crisis = nearestCrisis(game, s, kind.opens, situation.zone);
      if (crisis < 0) continue;
      const [, , bad] = believed(turn, way.data.data, shiftWhenDue(turn, situation, way, missed));
      const chance = part(
        part(weight, bad),
        Math.min(1000, outbreakChance(game, s, kind.data.crisis, situation.zone)),
      );
      found.set(crisis, (found.get(crisis) ?? 0) + chance);
      broken += chance;
    }
    calm -= broken;
  }
  return found;
}

function believed({ game, state }: Turn, odds: Odds, shift: number): Chances {
  return chancesOver(beliefIn(game, state, odds.question), odds, shift);
}

/** A turn that goes on by itself from where another stands. */
export function copyOf(t: Turn): Turn {
  return { ...t, state: copyState(t.state), dispatches: [] };
}

function part(weight: number, chance: number): number {
  return Math.trunc((weight * chance) / 1000);
}
