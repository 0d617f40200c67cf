import { POLICIES } from "../../game/advisors/index.ts";
import {
  type Command,
  defaultResponse,
  type Game,
  type State,
  stream,
  viewOf,
} from "../../game/engine/index.ts";
import { type Challenge, gameOf, startOf } from "../../game/runs/index.ts";
import { varied } from "../harness/varied.ts";
import { answerTo, hostile } from "./commands.ts";
import { note } from "./figures.ts";
import { keep } from "./fixtures.ts";

/** Beside each legal command so many hostile ones are put to the same state. */
const HOSTILE = 3;
/** Failures that are kept; after so many it is one fault seen again and again. */
const MOST = 20;

/** Legal and hostile commands to runs of every scenario, difficulty, policy and modifier. */
export async function fuzz(count: number, seed: string): Promise<boolean> {
  const started = Date.now();
  const luck = stream(`soak|fuzz|${seed}`);
  const refusals: Record<string, number> = {};
  const failed: string[] = [];
  let [commands, legal, carried, refused, runs] = [0, 0, 0, 0, 0];

  const put = (
    game: Game,
    state: State,
    challenge: Challenge,
    past: Command[],
    command: unknown,
  ): State | null => {
    const { after, code, faults } = answerTo(game, state, command);
    commands++;
    if (faults.length > 0 && failed.length < MOST) {
      const kept = { kind: "command", part: "fuzz", seed, challenge, commands: past, command } as const;
      failed.push(`${faults.slice(0, 3).join("; ")}: ${keep(kept, commands)}`);
    }
    if (code !== null) {
      refused++;
      refusals[code] = (refusals[code] ?? 0) + 1;
    }
    return after;
  };

  const policies = Object.values(POLICIES).filter(({ id }) => !id.startsWith("search"));
  for (const { challenge: model } of varied(1 + Math.floor(count / 40))) {
    if (commands >= count) break;
    const challenge = { ...model, seed: `alea:fuzz ${seed} ${runs}` };
    const game = gameOf(challenge);
    const maker = policies[runs % policies.length];
    if (!game || !maker) throw new Error("no game");
    runs++;
    const by = maker.begin({});
    const own = stream(challenge.seed);
    const past: Command[] = [];
    let state = startOf(game, challenge);
    while (state.phase !== "over" && commands < count) {
      const view = viewOf(state);
      const wish: Command =
        state.phase === "plan"
          ? { type: "commit", turn: state.turn, orders: by.orders(game, view, own) }
          : { type: "respond", turn: state.turn, ...by.respond(game, view, own) };
      for (let i = 0; i < HOSTILE; i++) {
        if (put(game, state, challenge, [...past], hostile(game, state, wish, luck))) carried++;
      }
      const idle: Command =
        state.phase === "plan"
          ? { type: "commit", turn: state.turn, orders: [] }
          : defaultResponse(game, state);
      const command = [wish, idle].find((each) => {
        const next = put(game, state, challenge, [...past], each);
        if (next) state = next;
        return next !== null;
      });
      if (!command) throw new Error(`no command is taken in ${challenge.seed}`);
      legal++;
      past.push(command);
    }
  }
  for (const line of failed) console.log(`  ${line}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  note("fuzz", {
    seed,
    commands,
    legal,
    carried,
    refused,
    reasons: Object.keys(refusals).length,
    runs,
    failed: failed.length,
    seconds,
  });
  return failed.length === 0;
}
