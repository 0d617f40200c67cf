import { FIRST_HALF, quarterOf, startsYear } from "../calendar.ts";
import type { Game } from "../ledger/turn.ts";
import { ASK_PATTERNS } from "../orders/asks.ts";
import { isShut } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import type { Fixed } from "./board.ts";

/** Quarters that the calendar shows, this one included. */
const SHOWN = 4;

/** What is fixed for this quarter and those after it: dates, deliveries, what Washington waits for, what lapses. */
export function calendarOf(game: Game, s: View): Fixed[] {
  const { scenario } = game;
  const last = Math.min(s.turn + SHOWN, scenario.turns);
  const found: Fixed[] = [];
  for (let turn = s.turn; turn < last; turn++) {
    const quarter = quarterOf(scenario, turn);
    const at = { turn, quarter };
    for (const date of game.dates) if (date.turn === turn) found.push({ ...at, kind: "date", id: date.id });
    // A doctrine is free in the first quarter; that is asked elsewhere.
    if (turn > 0 && startsYear(scenario, turn)) found.push({ ...at, kind: "doctrine" });
    if (startsYear(scenario, turn + 1) && isAsked(game, s, turn)) {
      found.push({ ...at, kind: "ask", ask: s.washington.ask });
    }
    if ((quarter.part === 2 || quarter.part === FIRST_HALF) && mayLapse(game, s))
      found.push({ ...at, kind: "lapse" });
    for (const { capability, amount, due } of s.builds) {
      if (due === turn) found.push({ ...at, kind: "delivery", capability, amount });
    }
  }
  return found;
}

/**
 * Whether this year's ask stands unanswered and falls due then; next year's is not known. Once a quarter's orders are
 * carried out, what is asked is already the next one's.
 */
function isAsked(game: Game, s: View, turn: number): boolean {
  const now = s.phase === "plan" ? s.turn : s.turn + 1;
  const year = quarterOf(game.scenario, turn).year === quarterOf(game.scenario, now).year;
  const { ask, answer } = s.washington;
  return year && answer === "open" && !isShut(game.scenario, ASK_PATTERNS[ask].type);
}

function mayLapse(game: Game, s: View): boolean {
  // Where no pact can be ordered, what lapses is nothing that a player could keep up.
  if (isShut(game.scenario, "pact")) return false;
  return s.actors[game.roles.washington]?.stages.some((stage) => stage > 0) === true;
}
