import { POLICIES, type PolicyMaker } from "../../game/advisors/index.ts";
import { keyOf } from "../../game/engine/arith.ts";
import {
  type Command,
  type Condition,
  compile,
  countOf,
  defaultResponse,
  type Effect,
  type Game,
  newGame,
  type Report,
  STATS,
  type State,
  statValue,
  step,
  stream,
  viewOf,
} from "../../game/engine/index.ts";
import { ROW, rowAt } from "../../game/engine/ledger/ledger.ts";
import { mark } from "../../game/engine/state/marks.ts";
import { type Challenge, defaultCommand, gameOf, Run, startOf } from "../../game/runs/index.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";

/** A state that a test may write to: the rules themselves change a number through the ledger alone. */
export type Writable = Mutable<State>;
type Mutable<T> = T extends string | number | boolean | null
  ? T
  : { -readonly [K in keyof T]: Mutable<T[K]> };

/** A state with something changed by hand: a deep copy, since states share the lists that the rules only ever replace. */
export function changed(state: State, change: (s: Writable) => void): State {
  const copy = structuredClone(state);
  change(copy as Writable);
  return copy;
}

/** The state with exactly these flags set, until a turn that never comes. */
export function flagged(state: State, ...flags: string[]): State {
  const set = flags.reduce((pairs: readonly number[], flag) => mark(pairs, keyOf(flag), 999), []);
  return { ...state, history: { ...state.history, flags: set } };
}

export const crossroads = gameOf("crossroads") as Game;

export function challenge(seed: string, truths: Challenge["truths"] = {}): Challenge {
  return { scenario: "crossroads", seed: `alea:${seed}`, difficulty: "standard", truths };
}

export function policy(id: string): PolicyMaker {
  const found = POLICIES[id];
  if (!found) throw new Error(`no policy ${id}`);
  return found;
}

/** Plays a run and shows each step to the caller: state before, command, report, state after. */
export function walk(
  seed: string,
  maker: PolicyMaker,
  each: (before: State, command: Command, report: Report, after: State) => void,
  game: Game = crossroads,
): State {
  let state = startOf(game, { ...challenge(seed), scenario: game.scenario.id });
  const by = maker.begin({});
  const random = stream(`${by.id}|${seed}`);
  while (state.phase !== "over") {
    const view = viewOf(state);
    let command: Command =
      state.phase === "plan"
        ? { type: "commit", turn: state.turn, orders: by.orders(game, view, random) }
        : { type: "respond", turn: state.turn, ...by.respond(game, view, random) };
    let stepped = step(game, state, command);
    if (!stepped.ok) {
      command = defaultResponse(game, state);
      stepped = step(game, state, command);
    }
    if (!stepped.ok) throw new Error(JSON.stringify(stepped.problems));
    each(state, command, stepped.report, stepped.state);
    state = stepped.state;
  }
  return state;
}

/** Faults of a state: a number that is no integer, or outside its stat. */
export function faults(state: State): string[] {
  const found: string[] = [];
  for (const stat of STATS) {
    for (let i = 0; i < countOf(state, stat.owner); i++) {
      const value = statValue(state, stat, i);
      if (!Number.isInteger(value) || Object.is(value, -0) || value < stat.min || value > stat.max) {
        found.push(`${stat.id}[${i}] = ${value}`);
      }
    }
  }
  const look = (value: unknown, path: string) => {
    if (typeof value === "number" && (!Number.isSafeInteger(value) || Object.is(value, -0))) {
      found.push(`${path} = ${value}`);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    }
  };
  look(state, "state");
  return found;
}

/** Previous value + rows = new value, for every number: what does not add up. */
export function unexplained(before: State, rows: readonly number[], after: State): string[] {
  const sums = new Map<number, number>();
  for (let at = 0; at < rows.length; at += ROW) {
    const { stat, index, delta } = rowAt(rows, at);
    const key = stat * 1000 + index;
    sums.set(key, (sums.get(key) ?? 0) + delta);
  }
  const wrong: string[] = [];
  for (const stat of STATS) {
    for (let i = 0; i < countOf(before, stat.owner); i++) {
      const sum = statValue(before, stat, i) + (sums.get(stat.index * 1000 + i) ?? 0);
      const now = statValue(after, stat, i);
      if (sum !== now) wrong.push(`${stat.id}[${i}]: rows say ${sum}, state says ${now}`);
    }
  }
  return wrong;
}

/** A scenario with one event of certain chance, to watch a single condition or effect. */
export function withEvent(
  when: Condition[],
  effects: Effect[] = [
    { q: "standing", add: 50 },
    { flag: "mark", quarters: 2 },
  ],
  at = "JPN",
) {
  const event = {
    id: "probe",
    slot: 100,
    chance: 1000,
    again: 1,
    // What the calendar brings comes at its whole chance, whatever lies on the desk besides.
    scheduled: true,
    at,
    source: "DES",
    when,
    effects,
    choices: [],
  };
  const game = compile({ ...CROSSROADS, events: [event] });
  return { game, state: newGame(game, { seed: "alea:probe", difficulty: "standard" }) };
}

/** A run as a player's page would keep it, played by a policy up to a quarter; what is refused is left. */
export function played(of: Challenge, by: PolicyMaker, quarters = Number.POSITIVE_INFINITY): Run {
  const run = Run.begin(of);
  if (!run) throw new Error(`no scenario ${of.scenario}`);
  const plays = by.begin({});
  const random = stream(`${by.id}|${of.seed}`);
  run.playOn((state, refused) => {
    if (state.phase === "over" || state.turn >= quarters) return null;
    if (refused) return defaultCommand(run.engine, run.game, state);
    const view = viewOf(state);
    return state.phase === "plan"
      ? { type: "commit", turn: state.turn, orders: plays.orders(run.game, view, random) }
      : { type: "respond", turn: state.turn, ...plays.respond(run.game, view, random) };
  });
  return run;
}
