import { clamp, div } from "../arith.ts";
import { CAUSE, type Cause } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll, sway } from "../luck.ts";
import { PLACE, truthActing } from "../questions/truth.ts";
import { depthOf, presenceOf, sanctionPressure } from "../state/forces.ts";
import { STAT } from "../state/stats.ts";
import { POSTURES, wordOf } from "../vocabulary.ts";
import { runShips } from "./ships.ts";

/** Place of Beijing among those that sanctions can name. */
const BEIJING = 1;

export function runBeijing(t: Turn): void {
  const { state: s } = t;
  const { power, toneFades } = t.rules.beijing;
  const more = roll(t.luck, ROW.beijing, 0, power.in) === 0 ? power.more : 0;
  add(t, STAT.power, 0, power.each + more, CAUSE.yardsWork);
  weighOpening(t);
  weighProvocation(t);
  decide(t);
  coerce(t);
  runShips(t);
  tensions(t);
  add(t, STAT.warmth, 0, -div(s.beijing.warmth * toneFades.times, toneFades.by), CAUSE.drift);
  add(t, STAT.firmness, 0, -div(s.beijing.firmness * toneFades.times, toneFades.by), CAUSE.drift);
}

/** How inviting the moment looks from Beijing. Each part is a row of its own. */
function weighOpening(t: Turn): void {
  const { game, state: s } = t;
  const r = t.rules.beijing.opening;
  const was = s.beijing.opportunity;
  const tone = div(r.warmth * s.beijing.warmth, r.toneBy) - div(r.firmness * s.beijing.firmness, r.toneBy);
  const strength = div(r.strength.times * (s.beijing.power - s.pillars.deterrence), r.strength.by);
  const word = div(r.word.times * (r.word.level - s.nation.credibility), r.word.by);
  // The stat holds the new sum; the rows are its parts against the base and what stood before.
  const part = (amount: number, cause: Cause) => add(t, STAT.opportunity, 0, amount, cause);
  part(r.base - was, CAUSE.weighedAgain);
  part(strength, CAUSE.openingSeen);
  part(div(r.america.level - s.washington.asia, r.america.by), CAUSE.americaDistant);
  part(word, CAUSE.wordDoubted);
  part(-div(r.example.times * s.ukraine.example, r.example.by), CAUSE.lessonOfUkraine);
  part(-presenceOf(game, s, r.group), CAUSE.groupsSeen);
  part(tone, CAUSE.toneHeard);
}

/** How driven Beijing feels. Smoothed: a third of the way each quarter. */
function weighProvocation(t: Turn): void {
  const { game, state: s } = t;
  const r = t.rules.beijing.provocation;
  let depth = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const actor = s.actors[i];
    if (actor && i !== game.roles.washington) depth += depthOf(t.rules, actor);
  }
  const strength =
    r.base +
    div(r.counterstrike.times * s.nation.counterstrike, r.counterstrike.by) +
    div(s.nation.airdefence, r.airdefence) +
    r.newStrike * t.newStrength;
  const tone = div(r.firmness * s.beijing.firmness, r.toneBy) - div(r.warmth * s.beijing.warmth, r.toneBy);
  const pressure = sanctionPressure(t.rules, s, BEIJING, "pressure");
  const part = (amount: number, cause: Cause, ref = -1) =>
    add(t, STAT.provocation, 0, div(amount, r.pace), cause, ref);
  part(-s.beijing.provocation, CAUSE.weighedAgain);
  part(strength, CAUSE.strengthSeen);
  part(presenceOf(game, s, r.group), CAUSE.groupsSeen);
  part(tone, CAUSE.toneHeard);
  part(div(depth * r.ties.times, r.ties.by), CAUSE.pactTies);
  part(div(pressure, r.sanctions), CAUSE.sanctionsFelt, PLACE.bite);
}

/**
 * Drive: opportunity if moved by ambition, provocation if moved by fear, mixed by this quarter's
 * effective `appetite`. A quarter of the way each quarter; posture is cut from it with a sway.
 */
function decide(t: Turn): void {
  const { state: s } = t;
  const { fear, appetite, drive } = t.rules.beijing;
  const e = clamp(truthActing(t, "appetite"), appetite.least, appetite.most);
  const feared = div(fear.times * s.beijing.provocation, fear.by) + fear.base;
  const target = Math.floor((e * s.beijing.opportunity + (1000 - e) * feared) / 1000) + drive.difficulty;
  const change = div(clamp(target, drive.least, drive.most) - s.beijing.drive, drive.pace);
  add(t, STAT.drive, 0, change, CAUSE.beijingsJudgement, PLACE.appetite);
  feelSanctions(t);
  setPosture(t);
}

function feelSanctions(t: Turn): void {
  const pressure = sanctionPressure(t.rules, t.state, BEIJING, "pressure");
  if (pressure === 0) return;
  const { level, drive, power, cost } = t.rules.beijing.sanctions;
  const bite = truthActing(t, "bite");
  const ref = PLACE.bite;
  add(t, STAT.drive, 0, -Math.floor((pressure * (bite - level)) / drive), CAUSE.sanctionsFelt, ref);
  add(t, STAT.power, 0, -Math.floor((pressure * (bite - level)) / power), CAUSE.sanctionsFelt, ref);
  const burden = sanctionPressure(t.rules, t.state, BEIJING, "burden");
  add(t, STAT.economy, 0, -div(burden, cost), CAUSE.sanctionsCost, ref);
}

function setPosture(t: Turn): void {
  const { beijing } = t.state;
  const { steps, sway: reach } = t.rules.beijing.posture;
  const felt = beijing.drive + sway(t.luck, ROW.beijing, 1, reach);
  const from = beijing.posture;
  const to = wordOf(POSTURES, steps.filter((step) => felt >= step).length);
  beijing.posture = to;
  if (to !== from) tell(t, { kind: "posture", from, to });
}

/** The other hand: measures against trade. Dependence on minerals decides how much they hurt. */
function coerce(t: Turn): void {
  const { state: s } = t;
  const { chance, economy, minerals, support } = t.rules.beijing.coercion;
  if (roll(t.luck, ROW.beijing, 2, 1000) >= chance[s.beijing.posture]) return;
  add(t, STAT.economy, 0, economy - div(s.nation.minerals, minerals), CAUSE.coercion);
  add(t, STAT.support, 0, support, CAUSE.coercion);
  tell(t, { kind: "coercion" });
}

/** Tension follows posture where there is a stake, and otherwise settles. */
function tensions(t: Turn): void {
  const { game, state: s } = t;
  const { level, by, calm } = t.rules.beijing.tension;
  for (let i = 0; i < s.zones.length; i++) {
    const zone = s.zones[i];
    const data = game.scenario.zones[i];
    if (!zone || !data) continue;
    add(t, STAT.tension, i, div((s.beijing.drive - level) * data.stake, by), CAUSE.postureFelt);
    add(t, STAT.tension, i, div(data.tension - zone.tension, calm), CAUSE.calmReturns);
  }
}
