import { remember } from "../acts/memory.ts";
import { wordKept } from "../acts/promises.ts";
import { clamp, div } from "../arith.ts";
import { CAUSE, type Cause } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll, sway } from "../luck.ts";
import { truthUnseen } from "../questions/truth.ts";
import type { CrisisState } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { type CrisisChoice, type CrisisEnd, codeOf, MANDATES } from "../vocabulary.ts";
import {
  accidentChance,
  appetiteNow,
  compiledCrisis,
  crisisData,
  doubtOf,
  fearShift,
  holdBar,
  mandateCost,
  mandateFor,
  pressBar,
  rampWorks,
  rungPressed,
  yieldCost,
} from "./ladder.ts";
import { fightWar } from "./war.ts";

/** One exchange: Tokyo's choice, the rival's answer, and what an accident may add. */
export function exchange(t: Turn, choice: CrisisChoice): void {
  const { state: s } = t;
  const c = s.crisis;
  if (!c) return;
  const r = t.rules.crisis;
  const appetite = appetiteNow(t, c);
  if (compiledCrisis(t.game, c).role === "beijing") {
    t.readings.push({ question: "appetite", value: appetite, study: false });
    if (t.observed)
      t.evidence.push({ kind: "exchange", turn: s.turn, question: "appetite", value: appetite });
  }
  ANSWER[choice](t, c, appetite);
  if (s.crisis === null) return;
  c.trail = [...c.trail, { choice, rival: c.rival, tokyo: c.tokyo }];
  const data = crisisData(t.game, c);
  tell(t, { kind: "crisisMove", crisis: data.id, choice, tokyo: c.tokyo, rival: c.rival });
  accident(t, c);
  if (s.crisis === null) return;
  if (Math.max(c.tokyo, c.rival) >= r.war) {
    fightWar(t, c);
    return;
  }
  if (Math.max(c.tokyo, c.rival) >= data.top) {
    breakOff(t, c);
    return;
  }
  narrow(t, c);
  c.exchange++;
  if (c.exchange > r.exchanges) fade(t, c);
}

const ANSWER: Readonly<Record<CrisisChoice, (t: Turn, c: CrisisState, appetite: number) => void>> = {
  press,
  hold,
  yield: yieldTo,
  offramp,
  redline: drawLine,
};

function press(t: Turn, c: CrisisState, appetite: number): void {
  const { game, state: s } = t;
  const r = t.rules.crisis;
  const rung = rungPressed(game, c);
  const mandate = mandateFor(t.rules, rung);
  if (codeOf(MANDATES, mandate) > codeOf(MANDATES, c.mandate)) {
    add(t, STAT.capital, 0, -mandateCost(t.rules, c, rung), CAUSE.crisisMandate, c.kind);
    c.mandate = mandate;
  }
  const bar = pressBar(game, s, c);
  add(t, STAT.budget, 0, -Math.min(s.nation.budget, r.pressed.budget * rung), CAUSE.crisisPressed, c.kind);
  tense(t, c, r.pressed.tension, CAUSE.crisisPressed);
  // A press is heard in Beijing long after the crisis: a deterrent in one world, a provocation in the other.
  if (compiledCrisis(game, c).role === "beijing")
    add(t, STAT.firmness, 0, r.press.heard, CAUSE.crisisPressed, c.kind);
  c.tokyo = rung;
  const shift = c.exchange > 1 ? fearShift(t.rules, appetite) : 0;
  if (s.hidden.resolve + shift + moodNow(t, c) < bar) {
    win(t, c);
    return;
  }
  c.rival = Math.min(crisisData(game, c).top, Math.max(c.rival + 1, rung));
  c.holds = 0;
}

/** The rival's mood at this exchange. */
function moodNow(t: Turn, c: CrisisState): number {
  return sway(t.luck, ROW.crisis, 10 + 6 * c.exchange, t.rules.crisis.mood);
}

function hold(t: Turn, c: CrisisState, appetite: number): void {
  const { game, state: s } = t;
  const r = t.rules.crisis;
  c.holds++;
  const { strain, top } = crisisData(game, c);
  const cost = -r.hold.economy * c.rival - (strain ? div(s.nation[strain], r.hold.strain) : 0);
  add(t, STAT.economy, 0, cost, CAUSE.crisisHeld, c.kind);
  const bar = holdBar(game, s, c, c.holds);
  const over = s.hidden.resolve - fearShift(t.rules, appetite) + moodNow(t, c) - bar;
  if (over < 0) {
    if (c.holds >= 2) fade(t, c);
    return;
  }
  // Against a side that only holds, the last step to war takes more than resolve to climb.
  if (c.rival >= r.war - 1 && over < r.plunge) return;
  c.rival = Math.min(top, c.rival + 1);
}

/** A line said aloud: believed as far as Tokyo's word is, and it doubles what is won or lost by it. */
function drawLine(t: Turn, c: CrisisState, appetite: number): void {
  add(t, STAT.capital, 0, -t.rules.crisis.line.capital, CAUSE.crisisLine, c.kind);
  c.line = true;
  hold(t, c, appetite);
}

/** What is staked: twice as much once a line has been drawn. */
function stake(c: CrisisState, amount: number): number {
  return c.line ? 2 * amount : amount;
}

function win(t: Turn, c: CrisisState): void {
  const { won, blamed } = t.rules.crisis;
  const rung = c.tokyo;
  const { sure } = crisisData(t.game, c);
  if (roll(t.luck, ROW.crisis, 7, 1000) >= sure) {
    // Somebody was made to step back who had not done it, and it comes out.
    const lost = stake(c, blamed.standing + blamed.standingEach * rung);
    add(t, STAT.standing, 0, -lost, CAUSE.crisisBlame, c.kind);
    close(t, c, "blamed");
    return;
  }
  add(t, STAT.standing, 0, stake(c, won.standing + won.standingEach * rung), CAUSE.crisisWon, c.kind);
  add(t, STAT.support, 0, won.support + won.supportEach * rung, CAUSE.crisisWon, c.kind);
  wordKept(t, stake(c, won.word + won.wordEach * rung));
  close(t, c, "won");
}

/** The top of a ladder that ends below war: what was threatened is done, and there is nothing left to climb. */
function breakOff(t: Turn, c: CrisisState): void {
  const { slot } = crisisData(t.game, c);
  for (const effect of compiledCrisis(t.game, c).breaks) effect.apply(t, CAUSE.crisisBroken, c.kind, slot);
  close(t, c, "broken");
}

function fade(t: Turn, c: CrisisState): void {
  const { standing, word } = t.rules.crisis.faded;
  add(t, STAT.standing, 0, standing, CAUSE.crisisHeld, c.kind);
  wordKept(t, word);
  close(t, c, "faded");
}

function yieldTo(t: Turn, c: CrisisState): void {
  const { game, state: s } = t;
  const r = t.rules.crisis.yield;
  const rung = c.tokyo;
  const cost = yieldCost(t.rules, rung);
  add(t, STAT.standing, 0, stake(c, cost.standing), CAUSE.crisisYielded, c.kind);
  add(t, STAT.support, 0, cost.support, CAUSE.crisisYielded, c.kind);
  wordKept(t, stake(c, r.word + r.wordEach * rung));
  const { zone, role } = compiledCrisis(game, c);
  if (role === "beijing") {
    // Stepping back reassures a frightened Beijing and encourages an ambitious one.
    const { least, most } = t.rules.crisis.fear;
    const e = clamp(truthUnseen(t, "appetite"), least, most);
    add(t, STAT.drive, 0, div(e - r.drive.level, r.drive.by), CAUSE.crisisYielded, c.kind);
  }
  for (const [i, data] of game.scenario.actors.entries()) {
    if (data.weight > 0 && s.actors[i] && game.theatre[i]?.includes(zone)) {
      add(t, STAT.alignment, i, r.allies * rung, CAUSE.allyWatched, c.kind);
      remember(t, i, "yielded", r.remembered * rung);
    }
  }
  close(t, c, "yielded");
}

function offramp(t: Turn, c: CrisisState, appetite: number): void {
  const { state: s } = t;
  const r = t.rules.crisis.offramp;
  add(t, STAT.support, 0, r.support, CAUSE.crisisRamp, c.kind);
  if (rampWorks(t.rules, s.hidden.resolve, appetite)) {
    add(t, STAT.standing, 0, r.taken, CAUSE.crisisRamp, c.kind);
    if (compiledCrisis(t.game, c).role === "beijing")
      add(t, STAT.drive, 0, r.drive, CAUSE.crisisRamp, c.kind);
    tense(t, c, r.tension, CAUSE.crisisRamp);
    close(t, c, "ramp");
    return;
  }
  add(t, STAT.standing, 0, r.refused, CAUSE.crisisRamp, c.kind);
  c.rival = Math.min(crisisData(t.game, c).top, Math.max(c.rival, c.tokyo));
}

function close(t: Turn, c: CrisisState, how: Exclude<CrisisEnd, "war">): void {
  const { closed } = t.rules.crisis;
  tense(t, c, how === "won" ? closed.won : closed.other, CAUSE.crisisToll);
  const top = Math.max(c.tokyo, c.rival);
  if (top >= closed.tollFrom) toll(t, c, top);
  // A long crisis eats the attention of the months that follow.
  add(t, STAT.capital, 0, -Math.max(0, c.exchange - 1), CAUSE.crisisToll, c.kind);
  tell(t, { kind: "crisisEnds", crisis: crisisData(t.game, c).id, how });
  t.state.crisis = null;
  t.state.hidden.resolve = 0;
}

/** Bystanders: people moved out of the way at the upper rungs. */
function toll(t: Turn, c: CrisisState, top: number): void {
  const people = crisisData(t.game, c).bystanders;
  const share = top - t.rules.crisis.closed.tollFrom + 1;
  add(t, STAT.evacuated, 0, div(people * share, 3), CAUSE.crisisToll, c.kind);
}

function tense(t: Turn, c: CrisisState, amount: number, cause: Cause): void {
  add(t, STAT.tension, compiledCrisis(t.game, c).zone, amount, cause, c.kind);
}

/** From rung 3 ships and aircraft are close enough for what nobody ordered. */
function accident(t: Turn, c: CrisisState): void {
  const rung = Math.max(c.tokyo, c.rival);
  if (roll(t.luck, ROW.crisis, 11 + 6 * c.exchange, 1000) >= accidentChance(t.rules, rung)) return;
  const data = crisisData(t.game, c);
  const r = t.rules.crisis.hurt;
  tell(t, { kind: "crisisAccident", crisis: data.id });
  const dead = r.dead + r.each * rung + (rung >= r.livesFrom ? data.lives : 0);
  add(t, STAT.dead, 0, dead, CAUSE.crisisAccident, c.kind);
  add(t, STAT.support, 0, r.support, CAUSE.crisisAccident, c.kind);
  tense(t, c, r.tension, CAUSE.crisisAccident);
  c.tokyo = Math.min(data.top, c.tokyo + 1);
  c.rival = Math.min(data.top, c.rival + 1);
}

/**
 * Each reply is another sighting, no better than the first but of its own luck: what both allow is what is
 * known. Closing in on the truth itself would give it away.
 */
function narrow(t: Turn, c: CrisisState): void {
  const doubt = doubtOf(t.rules, t.state);
  const seen = t.state.hidden.resolve + sway(t.luck, ROW.crisis, 12 + 6 * c.exchange, doubt);
  c.signalLow = Math.max(c.signalLow, seen - doubt);
  c.signalHigh = Math.min(c.signalHigh, seen + doubt);
}
