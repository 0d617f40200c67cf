import { describe, expect, it } from "vitest";
import type { Dispatch } from "../../game/engine/index.ts";
import { compile, ENGINE, newGame } from "../../game/engine/index.ts";
import { dispatchText, messagesFor } from "../../game/text/index.ts";
import { VARYAG } from "../../game/world/varyag/index.ts";

/** What tells of a scenario, a kind or an exercise, rather than of the turn that is played. */
const ELSEWHERE =
  /^(names|scenarios|title|glossary|guides?|builder|classboard|lessons|modifiers|situations|again|events|endings|crises|crisisTold|varyag\w*|projects|plain|installed)$/;

const shown = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    // Whatever it is given, what it says besides is its own.
    const stand = new Proxy(() => "x", { get: (_, key) => (key === Symbol.toPrimitive ? () => "x" : "x") });
    try {
      return [String(value(stand, stand, stand, stand, stand, stand, stand, stand))];
    } catch {
      return [];
    }
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(shown) : [];
};

describe("a scenario whose turns are half-years", () => {
  for (const language of ["en", "ja"] as const)
    it(`is told of without a word of quarters, ${language}`, () => {
      const m = messagesFor(language, { scenario: "varyag", texts: null, halves: true, level: "full" });
      const wrong = Object.entries(m).flatMap(([room, words]) =>
        ELSEWHERE.test(room)
          ? []
          : shown(words)
              .filter((text) => (language === "en" ? /quarter/i : /四半期/).test(text))
              .map((text) => `${room}: ${text}`),
      );
      expect(wrong).toEqual([]);
    });

  it("names nothing in its calendar that no order could keep up", () => {
    const game = compile(VARYAG);
    const board = ENGINE.board(
      game,
      ENGINE.view(newGame(game, { seed: "alea:calendar", difficulty: "standard" })),
    );
    expect(board.calendar.filter(({ kind }) => kind === "lapse")).toEqual([]);
  });
});

describe("offices of another time", () => {
  const words = (language: "en" | "ja", scenario: string) =>
    messagesFor(language, { scenario, texts: null, halves: true, level: "full" });

  it("are called as they were then, and only there", () => {
    const then = [words("en", "varyag"), words("ja", "varyag")];
    const told = then.map((m) => JSON.stringify([m.officials, m.agenda.officials]));
    expect(told[0]).not.toMatch(/National Security|Chief of the Joint Staff|Joint Staff"/);
    expect(told[0]).toContain("Chairman of the Joint Staff Council");
    expect(told[1]).not.toMatch(/国家安全保障|統合幕僚長|統合幕僚監部/);
    expect(told[1]).toContain("統合幕僚会議議長");
    const delivered: Dispatch = { at: "JPN", kind: "delivered", capability: "airdefence" };
    expect(then.map((m) => dispatchText(m, delivered).place)).toEqual(["Defence Agency", "防衛庁"]);
    const now = messagesFor("en", { scenario: "crossroads", texts: null, halves: false, level: "full" });
    expect(now.officials.people.recalibrator.post).toContain("National Security Secretariat");
    expect(dispatchText(now, delivered).place).toBe("Ministry of Defence");
  });
});
