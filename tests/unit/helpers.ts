import { POLICIES, type PolicyMaker } from "../../game/advisors/index.ts";
import { defaultResponse, type Game, step, stream, viewOf } from "../../game/engine/index.ts";
import type { Command } from "../../game/engine/orders.ts";
import { type Report, ROW } from "../../game/engine/report.ts";
import type { State } from "../../game/engine/state.ts";
import { countOf, TRACK_LIST, trackValue } from "../../game/engine/tracks.ts";
import { rowAt } from "../../game/engine/turn.ts";
import { type Challenge, gameOf, startOf } from "../../game/runs/index.ts";

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
  while (state.phase !== 2) {
    const view = viewOf(state);
    let command: Command =
      state.phase === 0
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

/** Faults of a state: a number that is no integer, or outside its track. */
export function faults(state: State): string[] {
  const found: string[] = [];
  for (const track of TRACK_LIST) {
    for (let i = 0; i < countOf(state, track); i++) {
      const value = trackValue(state, track, i);
      if (!Number.isInteger(value) || Object.is(value, -0) || value < track.min || value > track.max) {
        found.push(`${track.id}[${i}] = ${value}`);
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
    const { track, index, delta } = rowAt(rows, at);
    const key = track * 1000 + index;
    sums.set(key, (sums.get(key) ?? 0) + delta);
  }
  const wrong: string[] = [];
  for (const track of TRACK_LIST) {
    for (let i = 0; i < countOf(before, track); i++) {
      const sum = trackValue(before, track, i) + (sums.get(track.code * 1000 + i) ?? 0);
      const now = trackValue(after, track, i);
      if (sum !== now) wrong.push(`${track.id}[${i}]: rows say ${sum}, state says ${now}`);
    }
  }
  return wrong;
}
