import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { becauseOf, toldBesides } from "../../game/desk/report/because.ts";
import { REGIMES } from "../../game/engine/index.ts";
import { openSession } from "../../game/session/index.ts";
import type { QuarterRecord } from "../../game/session/types.ts";
import { format, type Messages, messages } from "../../game/text/index.ts";
import { gameOf, keepNothing, noWorkers, stageOf } from "./browser.ts";

const none = keepNothing();
const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** A whole run in which schools are followed, or studies ordered, and what is asked gets its last choice. */
async function quartersOf(seed: string, studies = false): Promise<QuarterRecord[]> {
  Object.assign(globalThis, {
    localStorage: store,
    sessionStorage: store,
    navigator: { languages: ["en-GB"] },
  });
  const session = await openSession(none, noWorkers());
  await session.do({ do: "start", options: { scenario: "crossroads", seed, difficulty: "standard" } });
  for (let guard = 0; guard < 400; guard++) {
    const game = gameOf(session);
    const stage = stageOf(session);
    if (!game || stage === "over") break;
    const pending = game.board.pending[0];
    if (stage === "playback") session.do({ do: "playbackDone" });
    else if (stage === "report") session.do({ do: "reportRead" });
    else if (stage === "respond" && pending)
      await session.do({
        do: "respond",
        subject: pending.subject,
        choice: pending.kind === "crisis" ? "hold" : lastOf(pending.choices),
      });
    else {
      const { turn, beliefs } = game.board;
      if (!studies) session.do({ do: "adopt", school: turn % 2 === 0 ? "accommodator" : "fortress" });
      else
        session.do({
          do: "addOrder",
          order: { type: "study", question: beliefs[turn % beliefs.length]?.question ?? "bite" },
        });
      await session.do({ do: "commit" });
    }
  }
  return gameOf(session)?.quarters ?? [];
}
const lastOf = (choices: { id: string }[]): string => choices.at(-1)?.id ?? "";

function all(m: Messages, language: "en" | "ja", quarters: QuarterRecord[], kind: string): string[][] {
  return quarters.flatMap((record, i) =>
    record.dispatches
      .filter((d) => d.kind === kind)
      .map((d) => becauseOf(m, format(language), record, quarters[i - 1] ?? null, d)),
  );
}

/** Enough runs that a course of Washington's turns and every face of a range is met in some. */
const SEEDS = [..."abcdefgh"];

describe("what the report adds to its dispatches", () => {
  for (const language of ["en", "ja"] as const) {
    const m = messages(language);
    it(`gives each posture of Beijing's a reason, or says that there is none to be seen, ${language}`, async () => {
      const told = (await Promise.all(["a", "b", "c"].map((seed) => quartersOf(seed)))).flatMap((quarters) =>
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

    it(`gives a course of Washington's no figure that goes the other way, ${language}`, async () => {
      const runs = await Promise.all(SEEDS.map((seed) => quartersOf(seed)));
      const order: readonly string[] = REGIMES;
      let told = 0;
      for (const quarters of runs)
        for (const record of quarters)
          for (const d of record.dispatches) {
            if (d.kind !== "regime") continue;
            told++;
            const dir = order.indexOf(d.from) > order.indexOf(d.to) ? 1 : -1;
            const moved = record.after.washington.asia - record.before.washington.asia;
            const text = becauseOf(m, format(language), record, null, d).join(" ");
            expect(text).not.toMatch(/undefined|NaN/);
            const figures = m.because.commitment(
              format(language).score(record.before.washington.asia),
              format(language).score(record.after.washington.asia),
            );
            if (moved * dir <= 0) expect(text).not.toContain(figures);
          }
      expect(told).toBeGreaterThan(4);
    });

    it(`calls a range narrower where it shows as narrower, ${language}`, async () => {
      const quarters = (await Promise.all(SEEDS.map((seed) => quartersOf(seed, true)))).flat();
      const f = format(language);
      const faces = new Set<string>();
      for (const record of quarters)
        for (const d of record.dispatches) {
          if (d.kind !== "study") continue;
          const [was, now] = [record.before, record.after].map((b) =>
            b.beliefs.find((x) => x.question === d.question),
          );
          if (!was || !now) throw new Error("no belief");
          const [before, after] = [f.scoreRange(was.low, was.high), f.scoreRange(now.low, now.high)];
          const [said] = becauseOf(m, f, record, null, d);
          const shown = (b: typeof was) => Math.round(b.high / 10) - Math.round(b.low / 10);
          const face = before === after ? "same" : shown(now) < shown(was) ? "narrower" : "moved";
          faces.add(face);
          const texts = {
            same: m.because.rangeSame(after),
            narrower: m.because.range(before, after),
            moved: m.because.rangeMoved(before, after),
          };
          expect(said).toBe(texts[face]);
        }
      expect([...faces].sort()).toEqual(expect.arrayContaining(["moved", "narrower"]));
    });

    it(`tells what became of what Washington asked for, and of offers, ${language}`, async () => {
      const quarters = await quartersOf("asks");
      const asks = all(m, language, quarters, "ask");
      expect(asks.length).toBeGreaterThan(3);
      for (const sentences of asks) expect(sentences.join(" ")).not.toMatch(/undefined|NaN/);
      // In the first quarter nothing has been asked before; from then on it is told what became of it.
      expect(asks.filter((sentences) => sentences.length === 2).length).toBeGreaterThan(asks.length / 2);
      const besides = quarters.flatMap((record) => toldBesides(m, format(language), record));
      expect(besides.length).toBeGreaterThan(0);
      for (const { place, text } of besides) expect(`${place} ${text}`).not.toMatch(/undefined|NaN/);
    });
  }
});
