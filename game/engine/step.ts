import { div } from "./arith.ts";
import { QUARTER_NOISE, update } from "./beliefs.ts";
import { codaOf } from "./coda.ts";
import { copyState } from "./copy.ts";
import {
  LINE_CAPITAL,
  LINE_UNTIL,
  MANDATE_CAPITAL,
  mandateFor,
  OFFRAMP_FROM,
  openCrisis,
  rungPressed,
} from "./crisis.ts";
import { earlyEnding, endingCode, FALLEN, finalEnding } from "./endings.ts";
import { meanTension } from "./forces.ts";
import type { Game } from "./game.ts";
import { hashOf } from "./hash.ts";
import { checkOrders } from "./legal.ts";
import { drawLuck, type Luck, sway } from "./luck.ts";
import type { Command, Order, RespondCommand } from "./orders.ts";
import { parseCommand } from "./parse.ts";
import { quarterScore, runPillars } from "./pillars.ts";
import type { Problem, Report } from "./report.ts";
import type { State } from "./state.ts";
import { runBeijing } from "./systems/beijing.ts";
import { runEvasion } from "./systems/evasion.ts";
import { chooseEvent, runEvents } from "./systems/events.ts";
import { runEconomy, runHome } from "./systems/home.ts";
import { exchange } from "./systems/ladder.ts";
import { runLeakage } from "./systems/leakage.ts";
import { runOrders } from "./systems/orders.ts";
import { runPartners } from "./systems/partners.ts";
import { runPyongyang } from "./systems/pyongyang.ts";
import { runUkraine } from "./systems/ukraine.ts";
import { runUpkeep } from "./systems/upkeep.ts";
import { runWashington } from "./systems/washington.ts";
import { closeLedger, openLedger, type Turn } from "./turn.ts";
import { type View, viewOf } from "./view.ts";
import { CRISIS_CHOICES, ENDINGS, QUESTIONS, wordOf } from "./vocabulary.ts";

export type Stepped = { ok: true; state: State; report: Report } | { ok: false; problems: Problem[] };

/**
 * What is kept of a command besides the state: `all` that can be told, `hashes` and what they are made of (beliefs), for
 * a replay that is compared with a claim, or `nothing`, for a rollout that nobody will look back on.
 */
export type Keep = "all" | "hashes" | "nothing";

export type Advanced = { ok: true; report: Report } | { ok: false; problems: Problem[] };

const PLAN = 0;
const RESPOND = 1;
const OVER = 2;
const CHOICES = ["a", "b", "c"];

/**
 * Carries out one command on a copy of the state. Refusals are values; an exception here is a bug of
 * ours. `command` may be anything at all: it is parsed first.
 */
export function step(game: Game, state: State, command: unknown): Stepped {
  const parsed = parseCommand(command);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const problem = outOfPlace(state, parsed.value);
  if (problem) return { ok: false, problems: [problem] };
  if (parsed.value.type === "commit") {
    const problems = checkOrders(game, state, parsed.value.orders);
    if (problems.length > 0) return { ok: false, problems };
    const next = copyState(state);
    return { ok: true, state: next, report: commit(game, next, parsed.value.orders, "all") };
  }
  const refusal = checkResponse(game, state, parsed.value);
  if (refusal) return { ok: false, problems: [refusal] };
  const next = copyState(state);
  return { ok: true, state: next, report: respond(game, next, parsed.value, "all") };
}

/** Why a command comes at the wrong time, or null. */
export function outOfPlace(s: View, command: { type: string; turn: number }): Problem | null {
  if (s.phase === OVER) return { code: "over", index: -1 };
  if (command.turn !== s.turn) return { code: "wrongTurn", index: -1, need: s.turn, have: command.turn };
  const phase = command.type === "commit" ? PLAN : RESPOND;
  return s.phase === phase ? null : { code: "wrongPhase", index: -1 };
}

/** Why a response can't be given, or null. */
export function checkResponse(game: Game, s: View, r: RespondCommand): Problem | null {
  const { nation: n, crisis: c } = s;
  if (r.subject === "crisis") {
    if (!c) return { code: "nothingQueued", index: -1, what: r.subject };
    const choice = (CRISIS_CHOICES as readonly string[]).indexOf(r.choice);
    if (choice < 0) return { code: "noChoice", index: -1, what: r.choice };
    if (r.choice === "offramp" && Math.max(c.tokyo, c.rival) < OFFRAMP_FROM) {
      return { code: "rungLow", index: -1, need: OFFRAMP_FROM, have: Math.max(c.tokyo, c.rival) };
    }
    if (r.choice === "redline") {
      if (c.line === 1 || c.exchange > LINE_UNTIL) return { code: "lineDrawn", index: -1 };
      if (n.capital < LINE_CAPITAL)
        return { code: "capital", index: -1, need: LINE_CAPITAL, have: n.capital };
    }
    if (r.choice === "press") {
      const need = MANDATE_CAPITAL * Math.max(0, mandateFor(rungPressed(game, c)) - c.mandate);
      if (need > n.capital) return { code: "mandate", index: -1, need, have: n.capital };
    }
    return null;
  }
  const at = game.eventIndex.get(r.subject) ?? -1;
  if (!s.queue.includes(at)) return { code: "nothingQueued", index: -1, what: r.subject };
  const data = game.scenario.events[at]?.choices[CHOICES.indexOf(r.choice)];
  if (!data) return { code: "noChoice", index: -1, what: r.choice };
  if (data.budget > n.budget) return { code: "budget", index: -1, need: data.budget, have: n.budget };
  if (data.capital > n.capital) return { code: "capital", index: -1, need: data.capital, have: n.capital };
  return null;
}

/** Carries out one command on the state in hand. If it is refused, nothing has changed. */
export function advance(game: Game, s: State, command: Command, keep: Keep): Advanced {
  const problem = outOfPlace(s, command);
  if (problem) return { ok: false, problems: [problem] };
  if (command.type === "commit") {
    const problems = checkOrders(game, s, command.orders);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, report: commit(game, s, command.orders, keep) };
  }
  const refusal = checkResponse(game, s, command);
  if (refusal) return { ok: false, problems: [refusal] };
  return { ok: true, report: respond(game, s, command, keep) };
}

function beginTurn(game: Game, s: State, orders: readonly Order[], keep: Keep): Turn {
  const luck = drawLuck(s.hidden.seed, s.turn);
  return {
    game,
    state: s,
    luck,
    effective: effectiveValues(s, luck),
    shown: QUESTIONS.map(() => false),
    orders,
    ledger: keep === "all" ? openLedger() : null,
    observed: keep !== "nothing",
    dispatches: [],
    moves: [],
    readings: [],
    deliveries: [],
    newStrength: 0,
    coalitionWas: s.ukraine.coalition,
  };
}

/** Truth plus two uniforms: what acts this quarter, and all that anyone can see of a truth. */
function effectiveValues(s: State, luck: Luck): number[] {
  return s.hidden.truths.map(
    (truth, i) =>
      truth +
      sway(luck, "effective", 2 * i, QUARTER_NOISE) +
      sway(luck, "effective", 2 * i + 1, QUARTER_NOISE),
  );
}

function commit(game: Game, s: State, orders: readonly Order[], keep: Keep): Report {
  const t = beginTurn(game, s, orders, keep);
  s.tally.shown = 0;
  runOrders(t);
  runUpkeep(t);
  runWashington(t);
  runPartners(t);
  runBeijing(t);
  runUkraine(t);
  runLeakage(t);
  runPyongyang(t);
  runEvasion(t);
  runEconomy(t);
  runHome(t);
  runEvents(t);
  openCrisis(t);
  countAid(t);
  return settle(t, keep);
}

function countAid(t: Turn): void {
  for (const d of t.deliveries) {
    if (d.terms === 0) t.state.tally.spentOpen += d.amount;
    else t.state.tally.spentBound += d.amount;
  }
}

function respond(game: Game, s: State, r: RespondCommand, keep: Keep): Report {
  const t = beginTurn(game, s, [], keep);
  if (r.subject === "crisis") exchange(t, (CRISIS_CHOICES as readonly string[]).indexOf(r.choice));
  else chooseEvent(t, game.eventIndex.get(r.subject) ?? -1, CHOICES.indexOf(r.choice));
  return settle(t, keep);
}

/** Counts what was seen into the beliefs; closes the quarter when nothing waits for an answer. */
function settle(t: Turn, keep: Keep): Report {
  const { state: s } = t;
  if (t.observed) observe(t);
  const waits = (s.queue.length > 0 || s.crisis !== null) && s.tally.war < 2;
  const turn = s.turn;
  let successor: Report["successor"] = null;
  if (waits) s.phase = RESPOND;
  else successor = close(t, keep);
  return {
    turn,
    closed: !waits,
    rows: t.ledger ? closeLedger(t.ledger) : [],
    dispatches: trimmed(t.dispatches),
    moves: trimmed(t.moves),
    readings: trimmed(t.readings),
    hash: keep !== "nothing" && !waits ? hashOf(s) : 0,
    successor,
  };
}

/** A list that has grown by pushing keeps room for more, and a report is kept long after it has stopped growing. */
function trimmed<T>(list: T[]): T[] {
  return list.length === 0 ? list : list.slice();
}

/** A reading counts once: an effective value that showed itself twice in a quarter is still one reading. */
function observe(t: Turn): void {
  const { state: s } = t;
  const { asked } = t.game;
  for (const reading of t.readings) {
    if (reading.study) continue;
    const i = QUESTIONS.indexOf(reading.question);
    if (asked[i]) s.beliefs[i] = update(s.beliefs[i] ?? [], reading.value, QUARTER_NOISE);
  }
  for (let i = 0; i < t.shown.length; i++) {
    if (!t.shown[i] || !asked[i] || (s.tally.shown >> i) & 1) continue;
    s.tally.shown |= 1 << i;
    const value = t.effective[i] ?? 500;
    s.beliefs[i] = update(s.beliefs[i] ?? [], value, QUARTER_NOISE);
    t.readings.push({ question: wordOf(QUESTIONS, i), value, study: false });
  }
}

function close(t: Turn, keep: Keep): Report["successor"] {
  const { game, state: s } = t;
  runPillars(t);
  s.scores.push(quarterScore(s));
  s.tally.low = s.nation.support < FALLEN ? s.tally.low + 1 : 0;
  s.tally.tension += meanTension(game, s);
  s.queue = [];
  if (s.tally.war === 2) s.crisis = null;
  s.turn++;
  const early = earlyEnding(s);
  if (early) {
    s.ending = endingCode(early);
    s.phase = OVER;
    t.dispatches.push({ kind: "ending", ending: wordOf(ENDINGS, s.ending) });
    return null;
  }
  s.phase = PLAN;
  const { turns, successor } = game.scenario;
  if (s.turn !== turns) return null;
  const view = keep === "all" ? viewOf(s) : null;
  const reports: Report[] = [];
  // The successor's year: the world runs on, nobody gives orders, everything that asks gets its default.
  for (let q = 0; q < successor && s.ending < 0; q++) reports.push(...runQuiet(game, s, keep));
  if (s.ending < 0) s.ending = endingCode(finalEnding(game, s));
  s.tally.coda = codaOf(game, s)?.drawn.score ?? 0;
  s.phase = OVER;
  t.dispatches.push({ kind: "ending", ending: wordOf(ENDINGS, s.ending) });
  return view && { view, reports };
}

/** One quarter without orders, answered by defaults, on the state in hand. */
function runQuiet(game: Game, s: State, keep: Keep): Report[] {
  const reports = [commit(game, s, [], keep)];
  while ((s.phase as number) === RESPOND) {
    const next = caretakersResponse(game, s);
    reports.push(respond(game, s, next, keep));
  }
  return reports;
}

/** A cabinet that only minds the shop: the default, but it does not stand by while a ladder is climbed to its end. */
function caretakersResponse(game: Game, s: State): RespondCommand {
  const next = defaultResponse(game, s);
  const c = s.crisis;
  const high = next.subject === "crisis" && c !== null && Math.max(c.tokyo, c.rival) > OFFRAMP_FROM;
  return high ? { ...next, choice: "offramp" } : next;
}

/** The default of whatever waits first: hold in a crisis, the last choice that can be afforded otherwise. */
export function defaultResponse(game: Game, s: State): RespondCommand {
  const at = s.queue[0];
  if (at === undefined) return { type: "respond", turn: s.turn, subject: "crisis", choice: "hold" };
  const event = game.scenario.events[at];
  const subject = event?.id ?? "";
  for (let i = (event?.choices.length ?? 1) - 1; i >= 0; i--) {
    const r: RespondCommand = {
      type: "respond",
      turn: s.turn,
      subject,
      choice: CHOICES[i] as "a" | "b" | "c",
    };
    if (!checkResponse(game, s, r)) return r;
  }
  return { type: "respond", turn: s.turn, subject, choice: "a" };
}

/** Score of the run so far or as it ended: quarters never reached count zero. */
export function runScore(game: Game, s: State): number {
  const { turns, successor } = game.scenario;
  let sum = 0;
  for (const q of s.scores) sum += q;
  const mean = Math.floor(sum / (turns + successor));
  const weight = game.coda?.data.weight ?? 0;
  return weight === 0 ? mean : div(mean * (100 - weight) + s.tally.coda * weight, 100);
}
