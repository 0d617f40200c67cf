import { clamp, div } from "../arith.ts";
import {
  accidentChance,
  appetiteNow,
  crisisData,
  doubtOf,
  fearShift,
  holdBar,
  LINE_CAPITAL,
  MANDATE_CAPITAL,
  MOST_EXCHANGES,
  mandateFor,
  PLUNGE,
  PRESS_HEARD,
  pressBar,
  RAMP_SUPPORT,
  rampWorks,
  rungPressed,
  WAR,
  yieldCost,
} from "../crisis.ts";
import type { CompiledCrisis } from "../game.ts";
import { roll, sway } from "../luck.ts";
import type { CrisisState } from "../state.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { CRISIS_CHOICES, wordOf } from "../vocabulary.ts";
import { remember } from "./memory.ts";
import { fightWar } from "./war.ts";
import { wordKept } from "./word.ts";

const APPETITE = 5;

/** One exchange: Tokyo's choice, the rival's answer, and what an accident may add. */
export function exchange(t: Turn, choice: number): void {
  const { state: s } = t;
  const c = s.crisis;
  if (!c) return;
  const appetite = appetiteNow(t, c);
  if (t.game.crises[c.kind]?.role === "beijing") {
    t.readings.push({ question: "appetite", value: appetite, study: false });
  }
  const word = wordOf(CRISIS_CHOICES, choice);
  if (word === "press") press(t, c, appetite);
  else if (word === "hold") hold(t, c, appetite);
  else if (word === "redline") drawLine(t, c, appetite);
  else if (word === "yield") yieldTo(t, c);
  else offramp(t, c, appetite);
  if (s.crisis === null) return;
  c.trail.push(choice, c.rival, c.tokyo);
  const data = crisisData(t.game, c);
  t.dispatches.push({ kind: "crisisMove", crisis: data.id, choice: word, tokyo: c.tokyo, rival: c.rival });
  accident(t, c);
  if (s.crisis === null) return;
  if (Math.max(c.tokyo, c.rival) >= WAR) {
    fightWar(t, c);
    return;
  }
  if (Math.max(c.tokyo, c.rival) >= data.top) {
    breakOff(t, c);
    return;
  }
  narrow(t, c);
  c.exchange++;
  if (c.exchange > MOST_EXCHANGES) fade(t, c);
}

function press(t: Turn, c: CrisisState, appetite: number): void {
  const { game, state: s } = t;
  const rung = rungPressed(game, c);
  const mandate = mandateFor(rung);
  if (mandate > c.mandate) {
    add(t, STAT.capital, 0, -MANDATE_CAPITAL * (mandate - c.mandate), "crisisMandate", c.kind);
    c.mandate = mandate;
  }
  const bar = pressBar(game, s, c);
  add(t, STAT.budget, 0, -Math.min(s.nation.budget, 4 * rung), "crisisPressed", c.kind);
  tense(t, c, 25, "crisisPressed");
  // A press is heard in Beijing long after the crisis: a deterrent in one world, a provocation in the other.
  if (game.crises[c.kind]?.role === "beijing") add(t, STAT.firmness, 0, PRESS_HEARD, "crisisPressed", c.kind);
  c.tokyo = rung;
  const shift = c.exchange > 1 ? fearShift(appetite) : 0;
  const mood = sway(t.luck, "crisis", 10 + 6 * c.exchange, 83);
  if (s.hidden.resolve + shift + mood < bar) {
    win(t, c);
    return;
  }
  c.rival = Math.min(crisisData(game, c).top, Math.max(c.rival + 1, rung));
  c.holds = 0;
}

function hold(t: Turn, c: CrisisState, appetite: number): void {
  const { game, state: s } = t;
  c.holds++;
  const { strain } = crisisData(game, c);
  add(t, STAT.economy, 0, -3 * c.rival - (strain ? div(s.nation[strain], 80) : 0), "crisisHeld", c.kind);
  const mood = sway(t.luck, "crisis", 10 + 6 * c.exchange, 83);
  const over = s.hidden.resolve - fearShift(appetite) + mood - holdBar(game, s, c, c.holds);
  if (over < 0) {
    if (c.holds >= 2) fade(t, c);
    return;
  }
  // Against a side that only holds, the last step to war takes more than resolve to climb.
  if (c.rival >= WAR - 1 && over < PLUNGE) return;
  c.rival = Math.min(crisisData(game, c).top, c.rival + 1);
}

/** A line said aloud: believed as far as Tokyo's word is, and it doubles what is won or lost by it. */
function drawLine(t: Turn, c: CrisisState, appetite: number): void {
  add(t, STAT.capital, 0, -LINE_CAPITAL, "crisisLine", c.kind);
  c.line = 1;
  hold(t, c, appetite);
}

/** What is staked: twice as much once a line has been drawn. */
function stake(c: CrisisState, amount: number): number {
  return amount * (1 + c.line);
}

function win(t: Turn, c: CrisisState): void {
  const r = c.tokyo;
  const { sure } = crisisData(t.game, c);
  if (roll(t.luck, "crisis", 7, 1000) >= sure) {
    // Somebody was made to step back who had not done it, and it comes out.
    add(t, STAT.standing, 0, -stake(c, 12 + 6 * r), "crisisBlame", c.kind);
    close(t, c, "blamed");
    return;
  }
  add(t, STAT.standing, 0, stake(c, 8 + 7 * r), "crisisWon", c.kind);
  add(t, STAT.support, 0, 6 + 5 * r, "crisisWon", c.kind);
  wordKept(t, stake(c, 10 + 8 * r));
  close(t, c, "won");
}

/** The top of a ladder that ends below war: what was threatened is done, and there is nothing left to climb. */
function breakOff(t: Turn, c: CrisisState): void {
  for (const effect of t.game.crises[c.kind]?.breaks ?? []) {
    if (effect.act === "add") add(t, effect.stat, effect.index, effect.add, "crisisBroken", c.kind);
  }
  close(t, c, "broken");
}

function fade(t: Turn, c: CrisisState): void {
  add(t, STAT.standing, 0, -3, "crisisHeld", c.kind);
  wordKept(t, 4);
  close(t, c, "faded");
}

function yieldTo(t: Turn, c: CrisisState): void {
  const { game, state: s } = t;
  const r = c.tokyo;
  const cost = yieldCost(r);
  add(t, STAT.standing, 0, stake(c, cost.standing), "crisisYielded", c.kind);
  add(t, STAT.support, 0, cost.support, "crisisYielded", c.kind);
  wordKept(t, stake(c, -15 - 14 * r));
  const { zone, role } = game.crises[c.kind] as CompiledCrisis;
  if (role === "beijing") {
    // Stepping back reassures a frightened Beijing and encourages an ambitious one.
    const e = clamp(t.effective[APPETITE] ?? 500, -300, 1300);
    add(t, STAT.drive, 0, div(e - 520, 9), "crisisYielded", c.kind);
  }
  for (const [i, data] of game.scenario.actors.entries()) {
    if (data.weight > 0 && s.actors[i] && game.theatre[i]?.includes(zone)) {
      add(t, STAT.alignment, i, -12 * r, "allyWatched", c.kind);
      remember(t, i, "yielded", -8 * r);
    }
  }
  close(t, c, "yielded");
}

function offramp(t: Turn, c: CrisisState, appetite: number): void {
  const { state: s } = t;
  add(t, STAT.support, 0, RAMP_SUPPORT, "crisisRamp", c.kind);
  if (rampWorks(s.hidden.resolve, appetite)) {
    add(t, STAT.standing, 0, 10, "crisisRamp", c.kind);
    if (t.game.crises[c.kind]?.role === "beijing") add(t, STAT.drive, 0, -20, "crisisRamp", c.kind);
    tense(t, c, -60, "crisisRamp");
    close(t, c, "ramp");
    return;
  }
  add(t, STAT.standing, 0, -4, "crisisRamp", c.kind);
  c.rival = Math.min(crisisData(t.game, c).top, Math.max(c.rival, c.tokyo));
}

function close(
  t: Turn,
  c: CrisisState,
  how: "won" | "faded" | "yielded" | "ramp" | "broken" | "blamed",
): void {
  tense(t, c, how === "won" ? -40 : -70, "crisisToll");
  const top = Math.max(c.tokyo, c.rival);
  if (top >= 4) toll(t, c, top);
  // A long crisis eats the attention of the months that follow.
  add(t, STAT.capital, 0, -Math.max(0, c.exchange - 1), "crisisToll", c.kind);
  t.dispatches.push({ kind: "crisisEnds", crisis: crisisData(t.game, c).id, how });
  t.state.crisis = null;
  t.state.hidden.resolve = 0;
}

/** Bystanders: people moved out of the way at the upper rungs. */
function toll(t: Turn, c: CrisisState, top: number): void {
  const people = crisisData(t.game, c).bystanders;
  add(t, STAT.evacuated, 0, div(people * (top - 3), 3), "crisisToll", c.kind);
}

function tense(
  t: Turn,
  c: CrisisState,
  amount: number,
  cause: "crisisPressed" | "crisisRamp" | "crisisToll" | "crisisAccident",
): void {
  add(t, STAT.tension, t.game.crises[c.kind]?.zone ?? 0, amount, cause, c.kind);
}

/** From rung 3 ships and aircraft are close enough for what nobody ordered. */
function accident(t: Turn, c: CrisisState): void {
  if (roll(t.luck, "crisis", 11 + 6 * c.exchange, 1000) >= accidentChance(Math.max(c.tokyo, c.rival))) return;
  const data = crisisData(t.game, c);
  t.dispatches.push({ kind: "crisisAccident", crisis: data.id });
  const rung = Math.max(c.tokyo, c.rival);
  add(t, STAT.dead, 0, 2 + 3 * rung + (rung >= 5 ? data.lives : 0), "crisisAccident", c.kind);
  add(t, STAT.support, 0, -8, "crisisAccident", c.kind);
  tense(t, c, 30, "crisisAccident");
  c.tokyo = Math.min(data.top, c.tokyo + 1);
  c.rival = Math.min(data.top, c.rival + 1);
}

/**
 * Each reply is another sighting, no better than the first but of its own luck: what both allow is what is
 * known. Closing in on the truth itself would give it away.
 */
function narrow(t: Turn, c: CrisisState): void {
  const doubt = doubtOf(t.state);
  const seen = t.state.hidden.resolve + sway(t.luck, "crisis", 12 + 6 * c.exchange, doubt);
  c.signalLow = Math.max(c.signalLow, seen - doubt);
  c.signalHigh = Math.min(c.signalHigh, seen + doubt);
}
