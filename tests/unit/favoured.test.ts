import { describe, expect, it } from "vitest";
import { POLICIES } from "../../game/advisors/index.ts";
import type { Command, Game } from "../../game/engine/index.ts";
import { gameOf, playRun, scoreOf } from "../../game/runs/index.ts";

const game = gameOf("varyag") as Game;

function run(policy: string, seed: number, truths: Record<string, number> = {}) {
  const maker = POLICIES[policy];
  if (!maker) throw new Error(`no policy ${policy}`);
  return playRun(
    game,
    { scenario: "varyag", seed: `alea:favoured${seed}`, difficulty: "standard", truths },
    maker,
  );
}

function answerTo(commands: readonly Command[], subject: string): string | undefined {
  const found = commands.find((c) => c.type === "respond" && c.subject === subject);
  return found?.type === "respond" ? found.choice : undefined;
}

describe("choices that name their schools", () => {
  it("are taken by those schools, though their flags have no worth in numbers", () => {
    expect(answerTo(run("recalibrator", 1).commands, "vy_missile")).toBe("b");
    expect(answerTo(run("engagement", 1).commands, "vy_visit")).toBe("a");
    expect(answerTo(run("internationalist", 1).commands, "vy_declaration")).toBe("a");
  });

  it("make bidding for the hull worth more where the hull decides much", () => {
    const gain = (hull: number) => {
      let sum = 0;
      for (let seed = 0; seed < 24; seed++) {
        const score = (policy: string) => scoreOf(game, run(policy, seed, { hull }).state);
        sum += score("recalibrator") - score("engagement");
      }
      return sum / 24;
    };
    expect(gain(850) - gain(150)).toBeGreaterThan(20);
    expect(gain(150)).toBeLessThan(0);
  });
});
