import { forecast, pillarValue } from "../../advisors/index.ts";
import { type Command, ENGINE, type Game, PILLARS, type State, viewOf } from "../../engine/index.ts";
import { carryOut, defaultCommand } from "../../runs/index.ts";

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
    let s = state;
    for (let q = 0; q < (told.pillars.deterrence?.length ?? 0); q++) {
      s = quarterFrom(game, s, q === 0 ? command : null);
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

/** The state after a quarter with this command's orders or none, in which what asks gets its default. */
function quarterFrom(game: Game, from: State, command: Command | null): State {
  return carryOut(ENGINE, game, from, (now) => {
    if (now.phase === "over" || now.turn !== from.turn) return null;
    return now === from && command ? command : defaultCommand(ENGINE, game, now);
  }).state;
}
