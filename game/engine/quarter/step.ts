import { div } from "../arith.ts";
import { exchange } from "../crisis/exchange.ts";
import { chooseEvent, runEvents } from "../events/draw.ts";
import { tell } from "../ledger/dispatches.ts";
import { closeLedger, openLedger } from "../ledger/ledger.ts";
import type { Problem, Report } from "../ledger/report.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import { luckOf } from "../luck.ts";
import { runOrders } from "../orders/carry-out.ts";
import { type Judgement, judge } from "../orders/check.ts";
import type { Command, RespondCommand } from "../orders/command.ts";
import type { Order } from "../orders/index.ts";
import { parseCommand } from "../orders/parse.ts";
import { withEvidence } from "../questions/evidence.ts";
import { openSituations } from "../situations/open.ts";
import { resolveSituations } from "../situations/resolve.ts";
import { copyState, viewOf } from "../state/clone.ts";
import { meanTension } from "../state/forces.ts";
import { hashOf } from "../state/hash.ts";
import { rulesOf } from "../state/setting.ts";
import type { State, View } from "../state/state.ts";
import type { CrisisChoice } from "../vocabulary.ts";
import { runBeijing } from "./beijing.ts";
import { codaOf } from "./coda.ts";
import { earlyEnding, finalEnding } from "./endings.ts";
import { runEconomy, runHome } from "./home.ts";
import { runPartners } from "./partners.ts";
import { quarterScore, runPillars } from "./pillars.ts";
import { meanPromise, promisedWith } from "./promises.ts";
import { runPyongyang } from "./pyongyang.ts";
import { CHOICES, caretakersResponse, checkResponse } from "./responses.ts";
import { runShips } from "./ships.ts";
import { runUkraine } from "./ukraine.ts";
import { runUpkeep } from "./upkeep.ts";
import { runWashington } from "./washington.ts";

export type Stepped =
  | { ok: true; state: State; report: Report }
  | { ok: false; problems: readonly Problem[] };

/**
 * What is kept of a command: `all` for whoever will ask why; `hashes`, the evidence and the hash of a closed quarter
 * but neither rows nor dispatches, for whoever verifies; `nothing` in a rollout.
 */
export type Keep = "all" | "hashes" | "nothing";

/**
 * Carries out one command on a copy of the state. Refusals are values; an exception here is a bug of
 * ours. `command` may be anything at all: it is parsed first.
 */
export function step(game: Game, state: State, command: unknown): Stepped {
  const parsed = parseCommand(command);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const copy = copyState(state);
  const carried = advance(game, copy, parsed.value, "all");
  return carried.ok ? { ok: true, state: copy, report: carried.report } : carried;
}

export type Advanced = { ok: true; report: Report } | { ok: false; problems: readonly Problem[] };

/** Carries out one command on the state in hand. If it is refused, nothing has changed. */
export function advance(game: Game, s: State, command: Command, keep: Keep): Advanced {
  const problem = outOfPlace(s, command);
  if (problem) return { ok: false, problems: [problem] };
  if (command.type === "commit") {
    const judged = judge(game, s, command.orders);
    if (judged.problems.length > 0) return { ok: false, problems: judged.problems };
    return { ok: true, report: commit(game, s, command.orders, judged, keep) };
  }
  const refusal = checkResponse(game, s, command);
  if (refusal) return { ok: false, problems: [refusal] };
  return { ok: true, report: respond(game, s, command, keep) };
}

/** Why a command comes at the wrong time, or null. */
export function outOfPlace(s: View, command: { type: string; turn: number }): Problem | null {
  if (s.phase === "over") return { code: "over", index: -1 };
  if (command.turn !== s.turn) return { code: "wrongTurn", index: -1, need: s.turn, have: command.turn };
  const phase = command.type === "commit" ? "plan" : "respond";
  return s.phase === phase ? null : { code: "wrongPhase", index: -1 };
}

export function beginTurn(
  game: Game,
  s: State,
  orders: readonly Order[],
  answers: Judgement["answers"],
  keep: Keep,
): Turn {
  return {
    game,
    state: s,
    rules: rulesOf(game, s),
    luck: luckOf(s.hidden.seed, s.turn),
    orders,
    answers,
    ledger: keep === "all" ? openLedger() : null,
    observed: keep !== "nothing",
    dispatches: [],
    moves: [],
    evidence: [],
    deliveries: [],
    turned: [],
    coalitionWas: s.ukraine.coalition,
  };
}

/** A quarter, in the one order in which it runs. */
function commit(
  game: Game,
  s: State,
  orders: readonly Order[],
  { prices, answers }: Judgement,
  keep: Keep,
): Report {
  const t = beginTurn(game, s, orders, answers, keep);
  runOrders(t, orders, prices);
  runUpkeep(t);
  runShips(t);
  resolveSituations(t);
  runWashington(t);
  runPartners(t);
  runBeijing(t);
  runUkraine(t);
  runPyongyang(t);
  runEconomy(t);
  runHome(t);
  runEvents(t);
  countAid(t);
  return settle(t, keep);
}

function countAid(t: Turn): void {
  const { tally } = t.state;
  for (const d of t.deliveries) {
    if (d.terms === "open") tally.spentOpen += d.amount;
    else tally.spentBound += d.amount;
  }
}

function respond(game: Game, s: State, r: RespondCommand, keep: Keep): Report {
  const t = beginTurn(game, s, [], [], keep);
  if (r.subject === "crisis") exchange(t, r.choice as CrisisChoice);
  else chooseEvent(t, game.eventIndex.get(r.subject) ?? -1, (CHOICES as readonly string[]).indexOf(r.choice));
  return settle(t, keep);
}

/** Keeps what was seen as evidence; closes the quarter when nothing waits for an answer. */
function settle(t: Turn, keep: Keep): Report {
  const { state: s } = t;
  s.evidence = withEvidence(s.evidence, t.evidence);
  const waits = (s.queue.length > 0 || s.crisis !== null) && s.tally.war !== "lost";
  const { turn } = s;
  let successor: Report["successor"] = null;
  if (waits) s.phase = "respond";
  else successor = close(t, keep);
  return {
    turn,
    closed: !waits,
    rows: t.ledger ? closeLedger(t.ledger) : [],
    dispatches: trimmed(t.dispatches),
    moves: trimmed(t.moves),
    evidence: trimmed(t.evidence),
    hash: keep !== "nothing" && !waits ? hashOf(s) : 0,
    successor,
  };
}

/** A list that has grown by pushing keeps room for more, and a report is kept long after it has stopped growing. */
function trimmed<T>(list: T[]): T[] {
  return list.length === 0 ? list : list.slice();
}

function close(t: Turn, keep: Keep): Report["successor"] {
  const { game, state: s } = t;
  runPillars(t);
  s.scores = [...s.scores, quarterScore(t.rules, s)];
  s.tally.low = s.nation.support < t.rules.endings.fallen.support ? s.tally.low + 1 : 0;
  s.tally.tension += meanTension(game, s);
  s.tally.promised = promisedWith(s);
  s.queue = [];
  if (s.tally.war === "lost") s.crisis = null;
  s.turn++;
  const early = earlyEnding(t.rules, s);
  if (early) {
    s.ending = early;
    s.phase = "over";
    tell(t, { kind: "ending", ending: early });
    return null;
  }
  s.phase = "plan";
  openSituations(game, s);
  const { turns, successor } = game.scenario;
  if (s.turn !== turns) return null;
  const view = keep === "all" ? viewOf(s) : null;
  const reports: Report[] = [];
  // Whoever follows is held to what was promised over the run, not to its last word.
  s.doctrine = meanPromise(s);
  // The successor's year: the world runs on, nobody gives orders, everything that asks gets its default.
  for (let q = 0; q < successor && s.ending === null; q++) reports.push(...runQuiet(game, s, keep));
  const ending = s.ending ?? finalEnding(game, s);
  s.ending = ending;
  s.tally.coda = codaOf(game, s)?.drawn.score ?? 0;
  s.phase = "over";
  tell(t, { kind: "ending", ending });
  return view && { view, reports };
}

const NO_ORDERS: Judgement = { problems: [], prices: [], answers: [] };

/** One quarter without orders, answered by defaults, on the state in hand. */
function runQuiet(game: Game, s: State, keep: Keep): Report[] {
  const reports = [commit(game, s, [], NO_ORDERS, keep)];
  while (phaseOf(s) === "respond") reports.push(respond(game, s, caretakersResponse(game, s), keep));
  return reports;
}

/** The phase, asked anew: what a call has changed the compiler cannot know. */
function phaseOf(s: State): State["phase"] {
  return s.phase;
}

/** Score of the run so far or as it ended: quarters never reached count zero. */
export function runScore(game: Game, s: Pick<State, "scores" | "tally">): number {
  const { turns, successor } = game.scenario;
  let sum = 0;
  for (const q of s.scores) sum += q;
  const mean = Math.floor(sum / (turns + successor));
  const weight = game.coda?.data.weight ?? 0;
  return weight === 0 ? mean : div(mean * (100 - weight) + s.tally.coda * weight, 100);
}
