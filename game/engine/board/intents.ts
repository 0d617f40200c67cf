import type { Game, Turn } from "../ledger/turn.ts";
import { runBeijing } from "../quarter/beijing.ts";
import { runPyongyang } from "../quarter/pyongyang.ts";
import { sailingChance } from "../quarter/ships.ts";
import { armisticeOdds, runUkraine } from "../quarter/ukraine.ts";
import { runWashington } from "../quarter/washington.ts";
import { launchChance } from "../state/schedule.ts";
import { actorId, shipId } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { STAT, type Stat } from "../state/stats.ts";
import { POSTURE_RANK, REGIMES, type Role } from "../vocabulary.ts";
import type { Intent, IntentMove, IntentWay } from "./board.ts";
import { type Course, copyOf, coursesOf, outbreaksIn, quarterAhead, WHOLE } from "./foreseen.ts";

/** What each power means to do this quarter, by power, likeliest first: as things stand, if Tokyo orders nothing new. */
export function intentsOf(game: Game, s: View): Intent[] {
  if (s.phase !== "plan" || s.turn >= game.scenario.turns) return [];
  const ahead = quarterAhead(game, s);
  const crises = outbreaksIn(ahead);
  return POWERS.flatMap(([role, movesOf]) => {
    if (game.roles[role] < 0) return [];
    const odds = new Odds();
    movesOf(odds, ahead, s);
    for (const [at, weight] of crises)
      if (game.crises[at]?.role === role)
        odds.add({ move: "crisis", crisis: game.scenario.crises[at]?.id ?? "" }, weight);
    return odds.told().map((told) => ({ power: actorId(game, game.roles[role]), turn: s.turn, ...told }));
  });
}

/** Chances below this (in 1000) would be printed as none, and are left out. */
const LEAST = 5;

/**
 * What turns on a number is never printed as certain: what nobody saw open may still move it. Certain is what the rules
 * do by the clock alone.
 */
const MOST = 990;
const BY_THE_CLOCK: readonly IntentMove["move"][] = ["ready", "launch"];

/** A change that shows: a point as numbers are shown. */
const POINT = 10;

/** What may come, and how much of WHOLE speaks for it. */
class Odds {
  private readonly found = new Map<string, { move: IntentMove; weight: number }>();

  add(move: IntentMove, weight: number): void {
    const key = JSON.stringify(move);
    this.found.set(key, { move, weight: (this.found.get(key)?.weight ?? 0) + weight });
  }

  told(): (IntentMove & { chance: number })[] {
    return [...this.found.values()]
      .map(({ move, weight }) => ({ ...move, chance: printed(move, weight) }))
      .filter(({ chance }) => chance >= LEAST)
      .sort((a, b) => b.chance - a.chance);
  }
}

function printed({ move }: IntentMove, weight: number): number {
  const chance = Math.round((weight * 1000) / WHOLE);
  return BY_THE_CLOCK.includes(move) ? chance : Math.min(chance, MOST);
}

/** The states in which each course ends once the movers have run, with its weight. */
function after(t: Turn, stats: readonly Stat[], movers: readonly ((t: Turn) => void)[]): Course[] {
  return coursesOf(t, stats).map(({ weight, turn }) => {
    const end = copyOf(turn);
    for (const run of movers) run(end);
    return { weight, turn: end };
  });
}

type Moves = (odds: Odds, ahead: Turn, s: View) => void;

const POWERS: readonly [Role, Moves][] = [
  ["beijing", beijing],
  ["washington", washington],
  ["moscow", moscow],
  ["pyongyang", pyongyang],
  ["brussels", brussels],
];

/** Posture follows drive; a hull leaves its yard sometime about its date; a carrier that has rested is ready again. */
function beijing(odds: Odds, ahead: Turn, s: View): void {
  const from = s.beijing.posture;
  for (const { weight, turn } of after(ahead, [STAT.drive], [runBeijing])) {
    const to = turn.state.beijing.posture;
    const way = wayOf(POSTURE_RANK[to], POSTURE_RANK[from]);
    odds.add({ move: "posture", to, way }, weight);
  }
  const { game } = ahead;
  for (const [i, ship] of s.ships.entries()) {
    if (game.owners[i] !== game.roles.beijing) continue;
    const id = shipId(game, i);
    if (ship.phase === "workup" && ahead.state.ships[i]?.phase === "port")
      odds.add({ move: "ready", ship: id }, WHOLE);
    if (ship.phase === "building")
      odds.add(
        { move: "launch", ship: id },
        thousandths(launchChance(game.scenario.ships[i]?.due ?? 0, s.turn)),
      );
  }
  sailings(odds, ahead, s, "beijing");
}

/** The regime follows commitment to Asia; whoever is forward leaves or comes back with it. */
function washington(odds: Odds, ahead: Turn, s: View): void {
  const { game } = ahead;
  const from = REGIMES.indexOf(s.washington.regime);
  for (const { weight, turn } of after(ahead, [STAT.asia, STAT.europe], [runWashington])) {
    const to = turn.state.washington.regime;
    odds.add({ move: "regime", to, way: wayOf(from, REGIMES.indexOf(to)) }, weight);
    for (const [i, ship] of s.ships.entries()) {
      const gone = turn.state.ships[i]?.phase === "absent";
      if (gone === (ship.phase === "absent")) continue;
      odds.add({ move: gone ? "leaves" : "returns", ship: shipId(game, i) }, weight);
    }
  }
}

function moscow(odds: Odds, ahead: Turn, s: View): void {
  if (atWar(ahead, s))
    for (const { weight, turn } of theWar(ahead)) {
      odds.add({ move: "front", way: moved(turn.state.ukraine.front - s.ukraine.front) }, weight);
      const peace = armisticeOdds(turn.rules.ukraine.armistice, turn.state);
      if (peace)
        odds.add({ move: "armistice", terms: peace.terms }, Math.trunc((weight * peace.chance) / 1000));
    }
  sailings(odds, ahead, s, "moscow");
}

function brussels(odds: Odds, ahead: Turn, s: View): void {
  if (!atWar(ahead, s)) return;
  for (const { weight, turn } of theWar(ahead))
    odds.add({ move: "coalition", way: moved(turn.state.ukraine.coalition - s.ukraine.coalition) }, weight);
}

function pyongyang(odds: Odds, ahead: Turn): void {
  for (const { weight, turn } of after(ahead, [STAT.missiles], [runPyongyang]))
    odds.add({ move: "tests", goes: turn.state.pyongyang.tests > 0 }, weight);
}

function atWar({ game }: Turn, s: View): boolean {
  return game.scenario.war !== false && s.ukraine.armistice === "none";
}

function theWar(ahead: Turn): Course[] {
  const stats = [STAT.front, STAT.coalition, STAT.cohesion, STAT.europe];
  return after(ahead, stats, [runWashington, runUkraine]);
}

/** Ships that put to sea of themselves, without a situation that tells of it beforehand. Washington's are not told of. */
function sailings(odds: Odds, ahead: Turn, s: View, role: Role): void {
  const { game } = ahead;
  for (const [i, ship] of s.ships.entries()) {
    if (game.owners[i] !== game.roles[role] || game.sails[i]) continue;
    // One that was in port, or has come home fit to sail again; a ship just out of refit or work-up stays a quarter.
    const fit = ship.phase === "port" || (ship.phase === "sortie" && ahead.state.ships[i]?.phase === "port");
    if (fit) odds.add({ move: "sails", ship: shipId(game, i) }, thousandths(sailingChance(game, s, i)));
  }
}

function wayOf(to: number, from: number): IntentWay {
  return to > from ? "up" : to < from ? "down" : "same";
}

function moved(by: number): IntentWay {
  return by >= POINT ? "up" : by <= -POINT ? "down" : "same";
}

function thousandths(chance: number): number {
  return Math.trunc((WHOLE * chance) / 1000);
}
