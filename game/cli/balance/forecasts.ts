import { forecast, pillarValue } from "../../advisors/index.ts";
import {
  advance,
  type Command,
  copyState,
  defaultResponse,
  type Game,
  PILLARS,
  type State,
  viewOf,
} from "../../engine/index.ts";

/** One quarter in so many is looked at: forecasts are dear and neighbouring quarters much alike. */
const EVERY = 6;
const WORLDS = 60;

/**
 * Compares the desk's 80 % ranges with what comes when the same orders are carried out in the true world
 * and nobody orders anything after, which is what the forecast speaks of.
 */
export function forecastHits(
  game: Game,
  states: readonly State[],
  commands: readonly Command[],
): { held: number; of: number } {
  let held = 0;
  let of = 0;
  for (let i = 2; i < states.length; i += EVERY) {
    const state = states[i] as State;
    const command = commands.find((c) => c.type === "commit" && c.turn === state.turn);
    if (command?.type !== "commit") continue;
    const told = forecast(game, viewOf(state), command.orders, `measure ${i}`, WORLDS);
    const s = copyState(state);
    for (let q = 0; q < (told.pillars.deterrence?.length ?? 0); q++) {
      if (s.phase === 0)
        advance(game, s, { ...command, turn: s.turn, orders: q === 0 ? command.orders : [] });
      while (s.phase === 1) advance(game, s, defaultResponse(game, s));
      for (const [p, id] of PILLARS.entries()) {
        const range = told.pillars[id][q];
        const value = pillarValue(s, p);
        of++;
        if (range && value >= range.low && value <= range.high) held++;
      }
    }
  }
  return { held, of };
}
