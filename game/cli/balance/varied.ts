import {
  DIFFICULTIES,
  type Difficulty,
  type Game,
  newGame,
  type OrderType,
  patched,
  type Rules,
  type RulesPatch,
  revenueOf,
  type State,
} from "../../engine/index.ts";

/** One thing made different in a game, to see what it is worth. Plain data: it crosses to another process. */
export type Vary =
  | { kind: "slots"; slots: number }
  /** So much more income a quarter. */
  | { kind: "money"; more: number }
  | { kind: "capital"; more: number }
  | { kind: "without"; type: OrderType }
  /** Intelligence held where it is put. */
  | { kind: "intelligence"; at: number };

const made = new WeakMap<Game, Map<string, Game>>();

/** The game with that difference, made once. */
export function varied(game: Game, vary: Vary | undefined): Game {
  if (!vary) return game;
  const known = made.get(game) ?? new Map<string, Game>();
  made.set(game, known);
  const key = JSON.stringify(vary);
  const found = known.get(key) ?? withVariation(game, vary);
  known.set(key, found);
  return found;
}

function withVariation(game: Game, vary: Vary): Game {
  const { scenario } = game;
  switch (vary.kind) {
    case "slots":
      return { ...game, scenario: { ...scenario, slots: vary.slots } };
    case "money":
      return withRules(game, ({ upkeep }) => ({
        upkeep: { revenue: { difficulty: upkeep.revenue.difficulty + vary.more } },
      }));
    case "capital":
      return withRules(game, ({ upkeep }) => ({
        upkeep: { capital: { base: upkeep.capital.base + vary.more } },
      }));
    case "without":
      // Forbidden by the scenario and not merely dropped from a list: whoever plays looks for another way.
      return { ...game, scenario: { ...scenario, forbidden: [...scenario.forbidden, vary.type] } };
    case "intelligence": {
      const held = withRules(game, () => ({ upkeep: { intelligence: { level: vary.at, by: 1 } } }));
      return { ...held, scenario: { ...scenario, nation: { ...scenario.nation, intelligence: vary.at } } };
    }
  }
}

function withRules(game: Game, patch: (rules: Rules) => RulesPatch): Game {
  const rules = Object.fromEntries(
    DIFFICULTIES.map((d) => [d, patched(game.rules[d], patch(game.rules[d]))]),
  ) as Record<Difficulty, Rules>;
  return { ...game, rules };
}

/** A tenth of the first quarter's income: money, and capital, which comes in whole points. */
export function tenths(game: Game, difficulty: Difficulty): { money: number; capital: number } {
  const s: State = newGame(game, { seed: "alea:tenths", difficulty });
  const { base, support } = game.rules[difficulty].upkeep.capital;
  return {
    money: Math.max(1, Math.round(revenueOf(game, s) / 10)),
    capital: (base + Math.trunc(s.nation.support / support)) / 10,
  };
}
