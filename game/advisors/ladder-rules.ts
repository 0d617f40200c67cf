import {
  beliefIn,
  type CrisisChoice,
  checkResponse,
  type Game,
  questionOf,
  rulesOf,
  type View,
} from "../engine/index.ts";
import { readLadder } from "./ladder.ts";
import type { Policy } from "./policy.ts";

/** Ways of meeting a crisis that look at nothing but the rung, and the one that reads signal, balance and belief. */
export const LADDER_RULES = [
  "yield",
  "hold",
  "hold, then ramp",
  "press to 3, then ramp",
  "press",
  "hold once, then yield",
  "hold, press, then yield",
  "press, ramp, then yield",
  "reading",
] as const;
export type LadderRule = (typeof LADDER_RULES)[number];

export function ladderChoice(game: Game, view: View, rule: LadderRule): CrisisChoice {
  const c = view.crisis;
  if (!c) return "hold";
  const ramp = Math.max(c.tokyo, c.rival) >= rulesOf(game, view).crisis.offrampFrom;
  const can = (choice: CrisisChoice): boolean =>
    checkResponse(game, view, { type: "respond", turn: view.turn, subject: "crisis", choice }) === null;
  switch (rule) {
    case "yield":
    case "hold":
      return rule;
    case "hold, then ramp":
      return ramp ? "offramp" : "hold";
    case "press to 3, then ramp":
      return ramp ? "offramp" : can("press") ? "press" : "hold";
    case "press":
      return can("press") ? "press" : "hold";
    case "hold once, then yield":
      return c.exchange > 1 ? "yield" : "hold";
    case "hold, press, then yield":
      return c.exchange > 2 ? "yield" : c.exchange > 1 && can("press") ? "press" : "hold";
    case "press, ramp, then yield":
      return c.exchange > 2 ? "yield" : c.exchange > 1 && ramp ? "offramp" : can("press") ? "press" : "hold";
    case "reading":
      return readLadder(game, view, beliefIn(game, view, questionOf(game, c)));
  }
}

/** A policy that meets the crisis that is open on this turn by a rule, and everything else in its own way. */
export function meetingCrisis(policy: Policy, turn: number, rule: LadderRule): Policy {
  return {
    id: policy.id,
    orders: (game, view, random) => policy.orders(game, view, random),
    respond: (game, view, random) =>
      view.queue.length === 0 && view.crisis && view.turn === turn
        ? { subject: "crisis", choice: ladderChoice(game, view, rule) }
        : policy.respond(game, view, random),
  };
}
