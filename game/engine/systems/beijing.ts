import { clamp, div } from "../arith.ts";
import { LEVELS } from "../difficulty.ts";
import { depthOf, presenceOf, sanctionPressure } from "../forces.ts";
import { roll, sway } from "../luck.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { POSTURES, wordOf } from "../vocabulary.ts";
import { runShips } from "./ships.ts";

const BITE = 3;
const APPETITE = 5;
const BEIJING = 1;
/** An opening as Beijing weighs it before anything speaks for or against, 0–1000; tuned with deterrence's level. */
const OPENING = 385;
/** Drive at which posture passes to the next, after a sway of ±166. */
const POSTURE_STEPS = [300, 480, 660] as const;

export function runBeijing(t: Turn): void {
  const { state: s } = t;
  t.shown[APPETITE] = true;
  add(t, STAT.power, 0, 5 + (roll(t.luck, "beijing", 0, 4) === 0 ? 8 : 0), "yardsWork");
  weighOpening(t);
  weighProvocation(t);
  decide(t);
  coerce(t);
  runShips(t);
  tensions(t);
  add(t, STAT.warmth, 0, -div(s.beijing.warmth * 2, 5), "drift");
  add(t, STAT.firmness, 0, -div(s.beijing.firmness * 2, 5), "drift");
}

/** How inviting the moment looks from Beijing. Each part is a row of its own. */
function weighOpening(t: Turn): void {
  const { game, state: s } = t;
  const was = s.beijing.opportunity;
  const parts = [
    [div(9 * (s.beijing.power - (s.pillars[0]?.value ?? 500)), 10), "openingSeen"],
    [div(600 - s.washington.asia, 4), "americaDistant"],
    [div(3 * (500 - s.nation.credibility), 10), "wordDoubted"],
    [-div(14 * s.ukraine.example, 10), "lessonOfUkraine"],
    [-presenceOf(game, s, "taken"), "groupsSeen"],
    [div(28 * s.beijing.warmth, 100) - div(42 * s.beijing.firmness, 100), "toneHeard"],
  ] as const;
  // The stat holds the new sum; the rows are its parts against the base and what stood before.
  add(t, STAT.opportunity, 0, OPENING - was, "weighedAgain");
  for (const [amount, cause] of parts) add(t, STAT.opportunity, 0, amount, cause);
}

/** How driven Beijing feels. Smoothed: a third of the way each quarter. */
function weighProvocation(t: Turn): void {
  const { game, state: s } = t;
  let depth = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const actor = s.actors[i];
    if (actor && i !== game.roles.washington) depth += depthOf(actor);
  }
  const parts = [
    [
      130 + div(95 * s.nation.counterstrike, 100) + div(s.nation.airdefence, 20) + 40 * t.newStrength,
      "strengthSeen",
    ],
    [presenceOf(game, s, "feared"), "groupsSeen"],
    [div(20 * s.beijing.firmness, 100) - div(50 * s.beijing.warmth, 100), "toneHeard"],
    [div(depth * 7, 10), "pactTies"],
    [div(sanctionPressure(s, BEIJING, "pressure"), 10), "sanctionsFelt"],
  ] as const;
  add(t, STAT.provocation, 0, -div(s.beijing.provocation, 3), "weighedAgain");
  for (const [amount, cause] of parts)
    add(t, STAT.provocation, 0, div(amount, 3), cause, cause === "sanctionsFelt" ? BITE : -1);
}

/**
 * Drive: opportunity if moved by ambition, provocation if moved by fear, mixed by this quarter's
 * effective `appetite`. A quarter of the way each quarter; posture is cut from it with a sway.
 */
function decide(t: Turn): void {
  const { state: s } = t;
  const e = clamp(t.effective[APPETITE] ?? 500, -400, 1400);
  const fear = div(175 * s.beijing.provocation, 100) + 10;
  const target =
    Math.floor((e * s.beijing.opportunity + (1000 - e) * fear) / 1000) +
    (LEVELS[s.difficulty]?.pressure ?? 0);
  add(t, STAT.drive, 0, div(clamp(target, -200, 1200) - s.beijing.drive, 4), "beijingsJudgement", APPETITE);
  const level = sanctionPressure(s, BEIJING, "pressure");
  if (level > 0) {
    const e3 = t.effective[BITE] ?? 350;
    t.shown[BITE] = true;
    add(t, STAT.drive, 0, -Math.floor((level * (e3 - 190)) / 1350), "sanctionsFelt", BITE);
    add(t, STAT.power, 0, -Math.floor((level * (e3 - 190)) / 6200), "sanctionsFelt", BITE);
    add(t, STAT.economy, 0, -div(sanctionPressure(s, BEIJING, "burden"), 58), "sanctionsCost", BITE);
  }
  const felt = s.beijing.drive + sway(t.luck, "beijing", 1, 166);
  const was = s.beijing.posture;
  const now = POSTURE_STEPS.filter((step) => felt >= step).length;
  s.beijing.posture = now;
  if (now !== was) {
    t.dispatches.push({ kind: "posture", from: wordOf(POSTURES, was), to: wordOf(POSTURES, now) });
  }
}

/** The other hand: measures against trade. Dependence on minerals decides how much they hurt. */
function coerce(t: Turn): void {
  const { state: s } = t;
  const chance = [0, 20, 110, 190][s.beijing.posture] ?? 0;
  if (roll(t.luck, "beijing", 2, 1000) >= chance) return;
  add(t, STAT.economy, 0, -5 - div(s.nation.minerals, 70), "coercion");
  add(t, STAT.support, 0, 6, "coercion");
  t.dispatches.push({ kind: "coercion" });
}

/** Tension follows posture where there is a stake, and otherwise settles. */
function tensions(t: Turn): void {
  const { game, state: s } = t;
  for (let i = 0; i < s.zones.length; i++) {
    const zone = s.zones[i];
    const data = game.scenario.zones[i];
    if (!zone || !data) continue;
    add(t, STAT.tension, i, div((s.beijing.drive - 400) * data.stake, 100), "postureFelt");
    add(t, STAT.tension, i, div(data.tension - zone.tension, 7), "calmReturns");
  }
}
