import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { becauseOf, toldBesides } from "../../game/desk/report/because.ts";
import { openSession } from "../../game/session/index.ts";
import type { Saves } from "../../game/session/saves.ts";
import type { QuarterRecord } from "../../game/session/types.ts";
import { format, type Messages, messages } from "../../game/text/index.ts";

const none: Saves = {
  all: async () => [],
  get: async () => undefined,
  put: async () => "ok",
  remove: async () => undefined,
  clear: async () => undefined,
};
const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** A whole run in which one school is followed, and what is asked gets its last choice. */
async function quartersOf(seed: string): Promise<QuarterRecord[]> {
  Object.assign(globalThis, {
    localStorage: store,
    sessionStorage: store,
    navigator: { languages: ["en-GB"] },
  });
  const session = await openSession(none, () => null);
  await session.start({ scenario: "crossroads", seed, difficulty: "standard" });
  for (let guard = 0; guard < 400; guard++) {
    const game = session.now.game;
    if (!game || game.stage === "over") break;
    const pending = game.board.pending[0];
    if (game.stage === "playback") session.playbackDone();
    else if (game.stage === "report") session.reportRead();
    else if (game.stage === "respond" && pending)
      await session.respond(pending.subject, pending.kind === "crisis" ? "hold" : lastOf(pending.choices));
    else {
      session.adopt(game.board.turn % 2 === 0 ? "accommodator" : "fortress");
      await session.commit();
    }
  }
  return session.now.game?.quarters ?? [];
}
const lastOf = (choices: { id: string }[]): string => choices.at(-1)?.id ?? "";

function all(m: Messages, language: "en" | "ja", quarters: QuarterRecord[], kind: string): string[][] {
  return quarters.flatMap((record, i) =>
    record.dispatches
      .filter((d) => d.kind === kind)
      .map((d) => becauseOf(m, format(language), record, quarters[i - 1] ?? null, d)),
  );
}

describe("what the report adds to its dispatches", () => {
  for (const language of ["en", "ja"] as const) {
    const m = messages(language);
    it(`gives each posture of Beijing's a reason, or says that there is none to be seen, ${language}`, async () => {
      const told = (await Promise.all(["a", "b", "c"].map(quartersOf))).flatMap((quarters) =>
        all(m, language, quarters, "posture"),
      );
      expect(told.length).toBeGreaterThan(8);
      for (const sentences of told) {
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.join(" ")).not.toMatch(/undefined|NaN|\{/);
      }
      // Both kinds occur: named causes, and the luck of a quarter.
      expect(told.some((s) => s.length === 2)).toBe(true);
      expect(told.some((s) => s.length === 1)).toBe(true);
    });

    it(`tells what became of what Washington asked for, and of offers, ${language}`, async () => {
      const quarters = await quartersOf("asks");
      const asks = all(m, language, quarters, "ask");
      expect(asks.length).toBeGreaterThan(3);
      for (const sentences of asks) expect(sentences.join(" ")).not.toMatch(/undefined|NaN/);
      const besides = quarters.flatMap((record) => toldBesides(m, format(language), record));
      expect(besides.length).toBeGreaterThan(0);
      for (const { place, text } of besides) expect(`${place} ${text}`).not.toMatch(/undefined|NaN/);
    });
  }
});
