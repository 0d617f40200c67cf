import type { Scenario, State } from "../engine/index.ts";
import { type Difficulty, ENGINE, type Engine, type Game, type QuestionId } from "../engine/index.ts";
import type { Limits } from "./limits.ts";
import { bookOf } from "./rulebooks/index.ts";

/** What fixes a run from outside: with the commands, nothing else is needed to replay it. */
export interface Challenge {
  scenario: string;
  /** `alea:` and up to 64 printable characters. */
  seed: string;
  difficulty: Difficulty;
  /** Truths fixed from outside; the rest are drawn from the seed. */
  truths: Partial<Record<QuestionId, number>>;
  /** What is changed about rules and scenario: ids in the order of the rulebook's list. Left out where nothing is. */
  modifiers?: readonly string[];
  /** What an exercise changes about the scenario. Left out where nothing is. */
  limits?: Limits;
  /** A player's own scenario travels with the run, so that it can be replayed anywhere. */
  own?: Scenario;
}

/** What of a challenge makes the game that is played, whatever the luck. */
export type Ground = Pick<Challenge, "scenario" | "own" | "modifiers" | "limits">;

export function groundOf({ scenario, own, modifiers, limits }: Ground): Ground {
  return {
    scenario,
    ...(own ? { own } : {}),
    ...(modifiers ? { modifiers } : {}),
    ...(limits ? { limits } : {}),
  };
}

/** Games made ready by an engine: those that ship by id, a player's own by the scenario itself; each by its modifiers. */
interface Shelf {
  shipped: Map<string, Game>;
  own: WeakMap<Scenario, Map<string, Game>>;
}

const grounds = new WeakMap<Game, Ground>();

/** What a game was made of, if it was made here. */
export function groundUnder(game: Game): Ground {
  return grounds.get(game) ?? { scenario: game.scenario.id };
}

const shelves = new WeakMap<Engine, Shelf>();

/** The scenario made ready, once an engine. Null for a scenario, or for modifiers, that the engine's rulebook does not know. */
export function gameOf(given: string | Ground, engine: Engine = ENGINE): Game | null {
  const shelf = shelves.get(engine) ?? { shipped: new Map(), own: new WeakMap() };
  shelves.set(engine, shelf);
  const ground: Ground = typeof given === "string" ? { scenario: given } : given;
  const { scenario, own, modifiers = [], limits } = ground;
  const games = own ? (shelf.own.get(own) ?? new Map<string, Game>()) : shelf.shipped;
  if (own) shelf.own.set(own, games);
  const name = [scenario, ...modifiers, ...(limits ? [JSON.stringify(limits)] : [])].join(" ");
  const known = games.get(name);
  if (known) return known;
  const book = bookOf(engine);
  const data = own ?? book.scenarioOf(scenario);
  const changed = data && book.modified(data, modifiers, limits);
  if (!changed) return null;
  const game = engine.compile(changed.scenario, changed.rules);
  games.set(name, game);
  grounds.set(game, groundOf(ground));
  return game;
}

export function startOf(game: Game, challenge: Challenge, engine: Engine = ENGINE): State {
  const { seed, difficulty, truths } = challenge;
  return engine.newGame(game, { seed, difficulty, truths });
}
