import { createRequire } from "node:module";
import {
  advance,
  type Command,
  copyState,
  defaultResponse,
  type Game,
  hashOf,
  type State,
  step,
} from "../../game/engine/index.ts";
import { rate } from "./measure.ts";

/**
 * The same rules hosted on boardgame.io, in this process: its client alone, in production mode, no server, no
 * network, no undo. Three ways to keep the state in G; each plays the same commands to the same last hash.
 */
process.env.NODE_ENV = "production";
const { Client } = createRequire(import.meta.url)(
  "boardgame.io/client",
) as typeof import("boardgame.io/client");

/** What a move returns is the new G; a move that returns nothing has changed the draft. */
interface Style<G> {
  name: string;
  /** Whether it keeps ledger, hash and beliefs, as the engine's own step does. */
  whole: boolean;
  setup(start: State): G;
  move(g: G, command: Command): G | undefined;
  state(g: G): State;
}

/** A run's commands with its first and last state. */
export interface Script {
  start: State;
  commands: readonly Command[];
  quarters: number;
  hash: number;
  /** Of the state that the engine's rollouts come to, in which beliefs rest. */
  bareHash: number;
}

/** A run in which nobody orders anything and every question gets its default. */
export function scriptOf(game: Game, start: State): Script {
  const commands: Command[] = [];
  let state = start;
  while (state.phase !== "over") {
    const command: Command =
      state.phase === "plan"
        ? { type: "commit", turn: state.turn, orders: [] }
        : defaultResponse(game, state);
    const stepped = step(game, state, command);
    if (!stepped.ok) throw new Error("refused");
    commands.push(command);
    state = stepped.state;
  }
  const bare = copyState(start);
  for (const command of commands) if (!advance(game, bare, command, "nothing").ok) throw new Error("refused");
  return { start, commands, quarters: state.scores.length, hash: hashOf(state), bareHash: hashOf(bare) };
}

function stepped(game: Game, state: State, command: Command): State {
  const next = step(game, state, command);
  if (!next.ok) throw new Error("refused");
  return next.state;
}

function styles(game: Game) {
  const draft: Style<State> = {
    name: "immer draft",
    whole: false,
    setup: (start) => start,
    move: (g, command) => {
      // In place on the draft: without ledger, hash and beliefs, which is the kindest way to ask it of immer.
      if (!advance(game, g, command, "nothing").ok) throw new Error("refused");
      return undefined;
    },
    state: (g) => g,
  };
  const opaque: Style<{ s: string }> = {
    name: "opaque string",
    whole: true,
    setup: (start) => ({ s: JSON.stringify(start) }),
    move: (g, command) => ({ s: JSON.stringify(stepped(game, JSON.parse(g.s) as State, command)) }),
    state: (g) => JSON.parse(g.s) as State,
  };
  return [draft, opaque] as unknown as Style<unknown>[];
}

/** Plays the script through a client and answers the last state. */
function play<G>(style: Style<G>, script: Script): State {
  const client = Client({
    game: {
      name: "crossroads",
      setup: () => style.setup(structuredClone(script.start)),
      moves: { turn: ({ G }: { G: G }, command: Command) => style.move(G, command) },
      disableUndo: true,
    },
    numPlayers: 1,
    debug: false,
  } as unknown as Parameters<typeof Client>[0]);
  client.start();
  for (const command of script.commands) client.moves.turn?.(command);
  const state = style.state(client.getState()?.G as G);
  client.stop();
  return state;
}

export interface Hosted {
  style: string;
  turns: number;
}

/** Turns a second in each style. A host that came to another state would be measuring something else. */
export function hostedRates(game: Game, scripts: readonly Script[], rounds: number): Hosted[] {
  return styles(game).map((style) => {
    for (const script of scripts) {
      const wanted = style.whole ? script.hash : script.bareHash;
      if (hashOf(play(style, script)) !== wanted) throw new Error(`${style.name} came to another state`);
    }
    const turns = rate(() => {
      let closed = 0;
      for (const script of scripts) {
        play(style, script);
        closed += script.quarters;
      }
      return closed;
    }, rounds);
    return { style: style.name, turns };
  });
}
