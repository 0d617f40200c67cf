import { clamp, div } from "../arith.ts";
import { CELL, CELLS, centre, QUARTER_NOISE, weigh } from "../beliefs.ts";
import { roll } from "../luck.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { suspendByRule } from "./suspend.ts";

const LEAKAGE = 2;

/**
 * Technology reaches others from poor, exposed or unwatched partners:
 * hazard = (λ·exposure + (1−λ)·poverty)·(1−custody), λ the effective `leakage`.
 */
export function runLeakage(t: Turn): void {
  const lambda = clamp(t.effective[LEAKAGE] ?? 350, 0, 1000);
  if (roll(t.luck, "leak", 0, 1000) < hazardAt(t, lambda)) leak(t);
  else noticeQuiet(t);
}

/** Chance of a leak in 1000 at an effective `leakage`. */
function hazardAt(t: Turn, lambda: number): number {
  const { exposure, poverty, custody } = t.state.ukraine;
  const sources = div(lambda * exposure, 1000) + div((1000 - lambda) * poverty, 1000);
  // Squared: one weakness alone seldom suffices. Tuned so that a leak stays rare in any one quarter.
  const opening = div(sources * (1000 - custody), 1000);
  return Math.min(1000, div(opening * opening, 440));
}

/**
 * The quarter's noise at nine points a whole number of cells apart, and how likely each is: the triangle of
 * two uniforms. So every truth and every noise meet on one row of hazards.
 */
const POINTS = 4;
const STRIDE = div(QUARTER_NOISE * 2, 5 * CELL);
const REACH = POINTS * STRIDE;
const WEIGHTS = (POINTS + 1) * (POINTS + 1);
const hazards = new Int32Array(CELLS + 2 * REACH);

/**
 * A quarter in which nothing leaked is a sighting too: at each truth it is as likely as the noise makes it.
 * Without it, only the quarters with a leak would count, and the range would hold the truth too seldom.
 */
function noticeQuiet(t: Turn): void {
  const { state: s, game } = t;
  if (!t.observed || !game.asked[LEAKAGE]) return;
  for (let i = 0; i < hazards.length; i++) {
    const lambda = centre(i - REACH);
    // Beyond either end the hazard stays what it is there.
    const known = i > 0 && (lambda <= 0 || lambda - CELL >= 1000);
    hazards[i] = known ? (hazards[i - 1] as number) : hazardAt(t, clamp(lambda, 0, 1000));
  }
  s.beliefs[LEAKAGE] = weigh(s.beliefs[LEAKAGE] ?? [], (cell) => {
    let leaks = 0;
    for (let point = -POINTS; point <= POINTS; point++) {
      const likely = POINTS + 1 - (point < 0 ? -point : point);
      leaks += likely * (hazards[cell + REACH + point * STRIDE] as number);
    }
    return 1000 - div(leaks, WEIGHTS);
  });
}

function sourcesOf(t: Turn): { byExposure: number; byPoverty: number } {
  const lambda = clamp(t.effective[LEAKAGE] ?? 350, 0, 1000);
  const { exposure, poverty } = t.state.ukraine;
  return { byExposure: div(lambda * exposure, 1000), byPoverty: div((1000 - lambda) * poverty, 1000) };
}

/** Something gets out: from where and to whom is the quarter's luck, however it came about. */
export function leak(t: Turn): void {
  const { game, state: s } = t;
  const { byExposure, byPoverty } = sourcesOf(t);
  t.shown[LEAKAGE] = true;
  const fromAid = roll(t.luck, "leak", 1, byExposure + byPoverty + 1) < byExposure;
  s.hidden.origins.push(fromAid ? 1 : 0);
  s.tally.leaks++;
  const north = roll(t.luck, "leak", 2, 2) === 0;
  if (north) {
    s.tally.north = s.turn + 1;
    add(t, STAT.missiles, 0, 170, "leak", LEAKAGE);
  } else {
    add(t, STAT.power, 0, 125, "leak", LEAKAGE);
    hasten(t);
  }
  // Where a rule agreed beforehand stops what is paid, a cabinet has less to answer for.
  const ruled = suspendByRule(t, game.roles.kyiv, "leak", LEAKAGE);
  add(t, STAT.support, 0, ruled ? -20 : -30, "leak", LEAKAGE);
  add(t, STAT.standing, 0, ruled ? -34 : -52, "leak", LEAKAGE);
  add(t, STAT.asia, 0, -18, "leak", LEAKAGE);
  add(t, STAT.credibility, 0, -20, "leak", LEAKAGE);
  const to = north ? game.roles.pyongyang : game.roles.beijing;
  t.dispatches.push({ kind: "leak", to: game.scenario.actors[to]?.id ?? "" });
}

/** A drawing in the right yard: the first carrier still working up is ready a quarter sooner. */
function hasten(t: Turn): void {
  const { game, state: s } = t;
  const ship = s.ships.find(
    (each, i) => game.owners[i] === game.roles.beijing && each.phase === 2 && each.clock > 1,
  );
  if (ship) ship.clock--;
}
