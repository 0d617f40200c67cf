import type { Scenario, State } from "../engine/index.ts";
import { type Difficulty, ENGINE, type Engine, type Game, type QuestionId } from "../engine/index.ts";
import { scenarioOf } from "../world/index.ts";

/** What fixes a run from outside: with the commands, nothing else is needed to replay it. */
export interface Challenge {
  scenario: string;
  /** `alea:` and up to 64 printable characters. */
  seed: string;
  difficulty: Difficulty;
  /** Truths fixed from outside; the rest are drawn from the seed. */
  truths: Partial<Record<QuestionId, number>>;
  /** A player's own scenario travels with the run, so that it can be replayed anywhere. */
  own?: Scenario;
}

/** Games made ready by an engine: those that ship by id, a player's own by the scenario itself. */
interface Shelf {
  shipped: Map<string, Game>;
  own: WeakMap<Scenario, Game>;
}

const shelves = new WeakMap<Engine, Shelf>();

/** The scenario made ready, once an engine: one that ships by its id, a player's own as it came with the challenge. */
export function gameOf(
  given: string | Pick<Challenge, "scenario" | "own">,
  engine: Engine = ENGINE,
): Game | null {
  const shelf = shelves.get(engine) ?? { shipped: new Map(), own: new WeakMap() };
  shelves.set(engine, shelf);
  const { scenario, own } = typeof given === "string" ? { scenario: given } : given;
  const known = own ? shelf.own.get(own) : shelf.shipped.get(scenario);
  if (known) return known;
  const data = own ?? scenarioOf(scenario);
  if (!data) return null;
  const game = engine.compile(data);
  if (own) shelf.own.set(own, game);
  else shelf.shipped.set(scenario, game);
  return game;
}

export function startOf(game: Game, challenge: Challenge, engine: Engine = ENGINE): State {
  const { seed, difficulty, truths } = challenge;
  return engine.newGame(game, { seed, difficulty, truths });
}
