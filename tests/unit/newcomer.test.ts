import { describe, expect, it } from "vitest";
import { STEPS, stepOf } from "../../game/desk/guided/steps.ts";
import { defaultSettings, parseSettings } from "../../game/session/storage/settings.ts";
import { messages } from "../../game/text/index.ts";
import { TUTORIAL } from "../../game/world/tutorial.ts";

describe("the notes of the guided scenario", () => {
  it("teach one idea a quarter, each with a name in both languages", () => {
    expect(STEPS).toHaveLength(TUTORIAL.turns);
    expect(new Set(STEPS).size).toBe(STEPS.length);
    STEPS.forEach((step, turn) => {
      expect(stepOf("tutorial", turn)).toBe(step);
    });
    for (const language of ["en", "ja"] as const) {
      const m = messages(language);
      expect(Object.keys(m.newcomer.ideas)).toEqual([...STEPS]);
      expect(m.guide.tutorial).toHaveLength(TUTORIAL.turns);
    }
  });

  it("ask for nothing where a scenario's notes are only to be read, or have come to their end", () => {
    expect(stepOf("own-bridge", 0)).toBeNull();
    expect(stepOf("tutorial", TUTORIAL.turns)).toBeNull();
  });

  it("are kept as put away, the newest of them, and nothing that is no name", () => {
    const base = defaultSettings(["en"]);
    expect(parseSettings({ notes: ["begin", 3, null, "a 1"] }, base).notes).toEqual(["begin", "a 1"]);
    expect(parseSettings({ notes: "begin" }, base).notes).toEqual([]);
    const many = Array.from({ length: 300 }, (_, i) => `run ${i}`);
    const kept = parseSettings({ notes: many }, base).notes;
    expect(kept.at(-1)).toBe("run 299");
    expect(kept.length).toBeLessThan(300);
  });
});
