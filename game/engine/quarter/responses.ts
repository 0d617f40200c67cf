import { mandateCost, rungPressed } from "../crisis/ladder.ts";
import { eventOf } from "../events/draw.ts";
import type { Problem } from "../ledger/report.ts";
import type { Game } from "../ledger/turn.ts";
import type { RespondCommand } from "../orders/command.ts";
import { rulesOf } from "../state/setting.ts";
import type { CrisisState, View } from "../state/state.ts";
import { CRISIS_CHOICES, type CrisisChoice } from "../vocabulary.ts";

/** What waits for an answer, and which answers may be given. */

export const CHOICES = ["a", "b", "c"] as const;

const refused = (problem: Omit<Problem, "index">): Problem => ({ ...problem, index: -1 });

/** Why a response can't be given, or null. */
export function checkResponse(game: Game, s: View, r: RespondCommand): Problem | null {
  if (r.subject === "crisis") {
    if (!s.crisis) return refused({ code: "nothingQueued", what: r.subject });
    return (CRISIS_CHOICES as readonly string[]).includes(r.choice)
      ? checkCrisis(game, s, s.crisis, r.choice as CrisisChoice)
      : refused({ code: "noChoice", what: r.choice });
  }
  const event = game.scenario.events[game.eventIndex.get(r.subject) ?? -1];
  if (!event || !s.queue.includes(event.slot)) return refused({ code: "nothingQueued", what: r.subject });
  const data = event.choices[(CHOICES as readonly string[]).indexOf(r.choice)];
  if (!data) return refused({ code: "noChoice", what: r.choice });
  const { budget, capital } = s.nation;
  if (data.budget > budget) return refused({ code: "budget", need: data.budget, have: budget });
  return data.capital > capital ? refused({ code: "capital", need: data.capital, have: capital }) : null;
}

function checkCrisis(game: Game, s: View, c: CrisisState, choice: CrisisChoice): Problem | null {
  const rules = rulesOf(game, s);
  const { offrampFrom, line } = rules.crisis;
  const { capital } = s.nation;
  const top = Math.max(c.tokyo, c.rival);
  if (choice === "offramp" && top < offrampFrom)
    return refused({ code: "rungLow", need: offrampFrom, have: top });
  if (choice === "redline") {
    if (c.line || c.exchange > line.until) return refused({ code: "lineDrawn" });
    if (capital < line.capital) return refused({ code: "capital", need: line.capital, have: capital });
  }
  if (choice === "press") {
    const need = mandateCost(rules, c, rungPressed(game, c));
    if (need > capital) return refused({ code: "mandate", need, have: capital });
  }
  return null;
}

/** The default of whatever waits first: hold in a crisis, the last choice that can be afforded otherwise. */
export function defaultResponse(game: Game, s: View): RespondCommand {
  const { turn } = s;
  const event = eventOf(game, s.queue[0])?.data;
  if (!event) return { type: "respond", turn, subject: "crisis", choice: "hold" };
  for (let i = event.choices.length - 1; i >= 0; i--) {
    const r: RespondCommand = { type: "respond", turn, subject: event.id, choice: CHOICES[i] ?? "a" };
    if (!checkResponse(game, s, r)) return r;
  }
  return { type: "respond", turn, subject: event.id, choice: "a" };
}

/** A cabinet that only minds the shop: the default, but it does not stand by while a ladder is climbed to its end. */
export function caretakersResponse(game: Game, s: View): RespondCommand {
  const next = defaultResponse(game, s);
  const c = s.crisis;
  const high = c !== null && Math.max(c.tokyo, c.rival) > rulesOf(game, s).crisis.offrampFrom;
  return high && next.subject === "crisis" ? { ...next, choice: "offramp" } : next;
}
