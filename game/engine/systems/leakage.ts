import { clamp, div } from "../arith.ts";
import { roll } from "../luck.ts";
import { TRACK } from "../tracks.ts";
import { add, type Turn } from "../turn.ts";

const LEAKAGE = 2;

/**
 * Technology reaches others from poor, exposed or unwatched partners:
 * hazard = (λ·exposure + (1−λ)·poverty)·(1−custody), λ the effective `leakage`.
 */
export function runLeakage(t: Turn): void {
  const { byExposure, byPoverty } = sourcesOf(t);
  // Squared: one weakness alone seldom suffices. Tuned so that a leak stays rare in any one quarter.
  const opening = div((byExposure + byPoverty) * (1000 - t.state.ukraine.custody), 1000);
  const hazard = div(opening * opening, 440);
  if (roll(t.luck, "leak", 0, 1000) < hazard) leak(t);
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
    add(t, TRACK.missiles, 0, 170, "leak", LEAKAGE);
  } else {
    add(t, TRACK.power, 0, 125, "leak", LEAKAGE);
    hasten(t);
  }
  add(t, TRACK.support, 0, -30, "leak", LEAKAGE);
  add(t, TRACK.standing, 0, -52, "leak", LEAKAGE);
  add(t, TRACK.asia, 0, -18, "leak", LEAKAGE);
  add(t, TRACK.credibility, 0, -20, "leak", LEAKAGE);
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
