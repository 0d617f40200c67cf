import { describe, expect, it } from "vitest";
import { SCHOOL_IDS } from "../../game/advisors/index.ts";
import { mean } from "../../game/cli/balance/stats.ts";
import type { Game } from "../../game/engine/index.ts";
import { playRun, scoreOf } from "../../game/runs/index.ts";
import { challenge, crossroads, policy } from "./helpers.ts";

/**
 * Whether the game is still about what it is about, in a few runs: the whole table is `crossroads balance`. Margins lie
 * well within what it finds, so that only a game which has lost something fails here.
 */
const SEEDS = Array.from({ length: 12 }, (_, i) => `smoke ${i}`);

/** More of them where runs without a plan are compared: their scores lie far apart. */
const MORE_SEEDS = Array.from({ length: 48 }, (_, i) => `smoke ${i}`);

function meanOf(id: string, game: Game = crossroads, seeds: readonly string[] = SEEDS): number {
  const scores = seeds.map((seed) => scoreOf(game, playRun(game, challenge(seed), policy(id)).state));
  for (const score of scores) expect(Number.isInteger(score)).toBe(true);
  return mean(scores);
}

/** The game in which nothing that becomes of a situation moves anything. */
const idleTalk: Game = {
  ...crossroads,
  situations: crossroads.situations.map((kind) => {
    const still = <T extends typeof kind.left>(way: T) => ({ ...way, effects: () => [], outcome: () => [] });
    return {
      ...kind,
      data: { ...kind.data, crisis: 0 },
      answers: kind.answers.map(still),
      left: still(kind.left),
    };
  }),
};

/** What reading the desk must gain on the best plan that does not. */
const READING = 35;

describe("the game is still about what it is about", () => {
  const triage = meanOf("triage");
  const random = meanOf("random");

  it("pays to answer what lies on the desk", () => {
    const open = meanOf("open-loop");
    expect(triage - open).toBeGreaterThan(READING);
    expect(open - random).toBeGreaterThan(60);
  });

  it("would notice if answers stopped mattering", () => {
    expect(meanOf("triage", idleTalk) - meanOf("open-loop", idleTalk)).toBeLessThan(READING);
  });

  it("pays to learn", () => {
    expect(meanOf("adaptive") - triage).toBeGreaterThan(-5);
  });

  it("pays to do anything, and more to follow a school", () => {
    const [any, none] = ["random", "idle"].map((id) => meanOf(id, crossroads, MORE_SEEDS));
    expect((any ?? 0) - (none ?? 0)).toBeGreaterThan(10);
    for (const school of SCHOOL_IDS) expect(meanOf(school) - random, school).toBeGreaterThan(50);
  });
});
