import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { accountOf } from "../../game/desk/ledger.ts";
import { becauseOf, toldBesides } from "../../game/desk/report/because.ts";
import { causeName } from "../../game/desk/wording.ts";
import { type Board, POSTURES, REGIMES } from "../../game/engine/index.ts";
import { openSession, type Session } from "../../game/session/index.ts";
import type { QuarterRecord } from "../../game/session/types.ts";
import { format, type Messages, messages } from "../../game/text/index.ts";
import { gameOf, keepNothing, noWorkers, stageOf } from "./browser.ts";

const none = keepNothing();
const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** What is ordered each quarter: what two schools say in turn, a study, or what Beijing is offered. */
type Way = "schools" | "studies" | "offers";

function order(session: Session, board: Board, way: Way): void {
  const { turn, beliefs } = board;
  if (way === "schools") session.do({ do: "adopt", school: turn % 2 === 0 ? "engagement" : "selfreliance" });
  else if (way === "studies")
    session.do({
      do: "addOrder",
      order: { type: "study", question: beliefs[turn % beliefs.length]?.question ?? "bite" },
    });
  else {
    const offer = MADE[turn % MADE.length] ?? "none";
    session.do({ do: "addOrder", order: { type: "channel", to: "CHN", stance: "warm", offer } });
  }
}
const MADE = ["hotline", "fisheries", "code", "history"] as const;

/** Runs are played once for both languages. */
const played = new Map<string, Promise<QuarterRecord[]>>();

/** A whole run in which what is asked gets its last choice. */
function quartersOf(seed: string, way: Way = "schools"): Promise<QuarterRecord[]> {
  const key = `${seed} ${way}`;
  const run = played.get(key) ?? play(seed, way);
  played.set(key, run);
  return run;
}

async function play(seed: string, way: Way): Promise<QuarterRecord[]> {
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
      order(session, game.board, way);
      // What the rules refuse stays on the tray as a draft, and would hold up this quarter and all after it.
      for (const { key, assessment } of gameOf(session)?.tray ?? [])
        if (!assessment.ok) session.do({ do: "removeOrder", key });
      await session.do({ do: "commit" });
    }
  }
  expect(stageOf(session)).toBe("over");
  return gameOf(session)?.quarters ?? [];
}
const lastOf = (choices: { id: string }[]): string => choices.at(-1)?.id ?? "";

function all(m: Messages, language: "en" | "ja", quarters: QuarterRecord[], kind: string): string[][] {
  return quarters.flatMap((record) =>
    record.dispatches.filter((d) => d.kind === kind).map((d) => becauseOf(m, format(language), record, d)),
  );
}

/** Enough runs that a course of Washington's turns and every face of a range is met in some. */
const SEEDS = [..."abcdefgh"];

describe("what the report adds to its dispatches", () => {
  for (const language of ["en", "ja"] as const) {
    const m = messages(language);
    it(`gives each posture of Beijing's a reason: the drive as it moved, and what moved it most, ${language}`, async () => {
      const runs = await Promise.all(SEEDS.map((seed) => quartersOf(seed)));
      const order: readonly string[] = POSTURES;
      const f = format(language);
      let told = 0;
      for (const record of runs.flat())
        for (const d of record.dispatches) {
          if (d.kind !== "posture") continue;
          told++;
          const up = order.indexOf(d.to) > order.indexOf(d.from);
          const sentences = becauseOf(m, f, record, d);
          const text = sentences.join(" ");
          expect(sentences.length).toBeGreaterThan(0);
          expect(text).not.toMatch(/undefined|NaN|\{/);
          const { before, after } = record;
          const way = (after.beijing.drive - before.beijing.drive) * (up ? 1 : -1);
          const [was, now] = [f.score(before.beijing.drive), f.score(after.beijing.drive)];
          const moved = (up ? m.because.driveRose : m.because.driveFell)(was, now);
          // The posture is cut before the quarter is over: what goes the other way in the end is no reason.
          if (way > 0 && was !== now) expect(sentences[0]).toBe(moved);
          else expect(text).not.toContain(moved);
          const most = accountOf(record, "drive", null)
            .entries.filter((e) => e.delta * (up ? 1 : -1) > 0)
            .sort((x, y) => Math.abs(y.delta) - Math.abs(x.delta))[0];
          if (most) expect(sentences).toContain(m.because.weighed(causeName(m, record, most)));
        }
      expect(told).toBeGreaterThan(8);
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
            const text = becauseOf(m, format(language), record, d).join(" ");
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
      const quarters = (await Promise.all(SEEDS.map((seed) => quartersOf(seed, "studies")))).flat();
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
          const [said] = becauseOf(m, f, record, d);
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
      // From the second on it is told what became of the one before.
      expect(asks.filter((sentences) => sentences.length === 2).length).toBeGreaterThan(asks.length / 2);
      const offered = await quartersOf("asks", "offers");
      const besides = [...quarters, ...offered].flatMap((record) => toldBesides(m, format(language), record));
      for (const { place, text } of besides) expect(`${place} ${text}`).not.toMatch(/undefined|NaN/);
      const texts = new Set(besides.map(({ text }) => text));
      const taken = MADE.filter((offer) => texts.has(m.because.offerTaken(m.names.offers[offer])));
      // Each is taken up once, and by a Beijing that listens.
      expect(taken.length).toBeGreaterThan(0);
      for (const offer of MADE) {
        const once = besides.filter(({ text }) => text === m.because.offerTaken(m.names.offers[offer]));
        expect(once.length).toBeLessThanOrEqual(1);
      }
    });
  }
});
