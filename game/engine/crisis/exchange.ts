import { remember } from "../acts/memory.ts";
import { div } from "../arith.ts";
import { CAUSE, type Cause } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { CRISIS_SLOT, happened, outcomeOf } from "../questions/truth.ts";
import type { CrisisState } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import { type CrisisChoice, type CrisisEnd, codeOf, MANDATES } from "../vocabulary.ts";
import { crisisChanges, type Moving, staked } from "./ends.ts";
import {
  accidentChance,
  answerOdds,
  compiledCrisis,
  crisisData,
  mandateCost,
  mandateFor,
  rungPressed,
} from "./ladder.ts";
import { fightWar } from "./war.ts";

/** One exchange: Tokyo's choice, the rival's answer, and what an accident may add. */
export function exchange(t: Turn, choice: CrisisChoice): void {
  const { state: s } = t;
  const c = s.crisis;
  if (!c) return;
  const r = t.rules.crisis;
  const odds = answerOdds(t.game, s, c, choice);
  prepare(t, c, choice);
  const card = roll(t.luck, ROW.crisis, 10 + 6 * c.exchange, 1000);
  if (choice === "yield") {
    yieldTo(t, c, happened(t, odds, card, CRISIS_SLOT));
    return;
  }
  const outcome = outcomeOf(t, odds, odds.shift, card, CRISIS_SLOT);
  if (outcome === 0) {
    END[choice](t, c);
    return;
  }
  if (outcome === 2) {
    if (choice === "press") move(t, c, CAUSE.crisisCalled, r.called);
    climb(t, c);
  }
  c.trail = [...c.trail, { choice, rival: c.rival, tokyo: c.tokyo }];
  const data = crisisData(t.game, c);
  tell(t, { kind: "crisisMove", crisis: data.id, choice, tokyo: c.tokyo, rival: c.rival });
  accident(t, c);
  const top = Math.max(c.tokyo, c.rival);
  if (top >= r.war) fightWar(t, c);
  else if (top >= data.top) breakOff(t, c);
  else if (++c.exchange > r.exchanges) fade(t, c);
}

/** What a choice does before the rival answers. */
function prepare(t: Turn, c: CrisisState, choice: CrisisChoice): void {
  const r = t.rules.crisis;
  if (choice === "press") press(t, c);
  else if (choice === "redline") {
    add(t, STAT.capital, 0, -r.line.capital, CAUSE.crisisLine, c.kind);
    c.line = true;
  }
  if (choice !== "hold" && choice !== "redline") return;
  const { strain } = crisisData(t.game, c);
  const cost = r.held.economy * c.rival + (strain ? div(t.state.nation[strain], r.held.strain) : 0);
  add(t, STAT.economy, 0, -cost, CAUSE.crisisHeld, c.kind);
}

function press(t: Turn, c: CrisisState): void {
  const { game, state: s } = t;
  const r = t.rules.crisis;
  const rung = rungPressed(game, c);
  const mandate = mandateFor(t.rules, rung);
  if (codeOf(MANDATES, mandate) > codeOf(MANDATES, c.mandate)) {
    add(t, STAT.capital, 0, -mandateCost(t.rules, c, rung), CAUSE.crisisMandate, c.kind);
    c.mandate = mandate;
  }
  add(t, STAT.budget, 0, -Math.min(s.nation.budget, r.pressed.budget * rung), CAUSE.crisisPressed, c.kind);
  tense(t, c, r.pressed.tension, CAUSE.crisisPressed);
  c.tokyo = rung;
}

/** The rival does not step back: it takes the next rung, or the one on which Tokyo stands. */
function climb(t: Turn, c: CrisisState): void {
  c.rival = Math.min(crisisData(t.game, c).top, Math.max(c.rival + 1, c.tokyo));
}

const END: Readonly<Record<Exclude<CrisisChoice, "yield">, (t: Turn, c: CrisisState) => void>> = {
  press: win,
  hold: fade,
  redline: fade,
  offramp: ramp,
};

/** Moves what an end is worth at Tokyo's rung. */
function move(t: Turn, c: CrisisState, cause: Cause, by: Moving): void {
  for (const { stat, index, by: amount } of crisisChanges(t.game, c, by))
    if (stat === STAT.tension) tense(t, c, amount, cause);
    else add(t, stat, index, amount, cause, c.kind);
}

function win(t: Turn, c: CrisisState): void {
  const { won, blamed } = t.rules.crisis;
  const { sure } = crisisData(t.game, c);
  if (roll(t.luck, ROW.crisis, 7, 1000) >= sure) {
    // Somebody was made to step back who had not done it, and it comes out.
    add(t, STAT.standing, 0, -staked(c, blamed.base + blamed.each * c.tokyo), CAUSE.crisisBlame, c.kind);
    close(t, c, "blamed");
    return;
  }
  const { allies, ...ours } = won;
  move(t, c, CAUSE.crisisWon, ours);
  watched(t, c, allies);
  close(t, c, "won");
}

/** The top of a ladder that ends below war: what was threatened is done, and there is nothing left to climb. */
function breakOff(t: Turn, c: CrisisState): void {
  const { slot } = crisisData(t.game, c);
  for (const effect of compiledCrisis(t.game, c).breaks) effect.apply(t, CAUSE.crisisBroken, c.kind, slot);
  close(t, c, "broken");
}

function fade(t: Turn, c: CrisisState): void {
  move(t, c, CAUSE.crisisHeld, t.rules.crisis.faded);
  close(t, c, "faded");
}

function ramp(t: Turn, c: CrisisState): void {
  move(t, c, CAUSE.crisisRamp, t.rules.crisis.ramp);
  close(t, c, "ramp");
}

/** Stepping back: it satisfies a frightened rival, and an ambitious one asks for more. */
function yieldTo(t: Turn, c: CrisisState, content: boolean): void {
  const r = t.rules.crisis;
  const { allies, remembered, ...ours } = r.yielded;
  move(t, c, CAUSE.crisisYielded, ours);
  watched(t, c, allies);
  add(t, STAT.asia, 0, r.begun[c.begun].asia, CAUSE.crisisYielded, c.kind);
  for (const i of coast(t, c)) remember(t, i, "yielded", remembered * c.tokyo);
  if (content) move(t, c, CAUSE.crisisContent, r.content);
  else move(t, c, CAUSE.crisisMore, r.more);
  close(t, c, content ? "yielded" : "asksmore");
}

/** The partners whose waters these are. */
function coast(t: Turn, c: CrisisState): readonly number[] {
  return t.game.coasts[compiledCrisis(t.game, c).zone]?.here ?? [];
}

/** Where a partner began it, its waters watch the harder. */
function watched(t: Turn, c: CrisisState, each: number): void {
  const felt = div(each * c.tokyo * t.rules.crisis.begun[c.begun].allies, 100);
  for (const i of coast(t, c)) add(t, STAT.alignment, i, felt, CAUSE.allyWatched, c.kind);
}

function close(t: Turn, c: CrisisState, how: Exclude<CrisisEnd, "war">): void {
  const { closed } = t.rules.crisis;
  const top = Math.max(c.tokyo, c.rival);
  if (top >= closed.tollFrom) toll(t, c, top);
  // A long crisis eats the attention of the months that follow.
  add(t, STAT.capital, 0, -closed.capital * (c.exchange - 1), CAUSE.crisisToll, c.kind);
  tell(t, { kind: "crisisEnds", crisis: crisisData(t.game, c).id, how });
  t.state.crisis = null;
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
  c.rival = Math.min(data.top, c.rival + 1);
}
