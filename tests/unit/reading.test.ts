import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { openSession } from "../../game/session/index.ts";
import { toldBy } from "../../game/session/scene.ts";
import { reading, readingOf } from "../../game/session/storage/reading.ts";
import { messagesFor, situationText } from "../../game/text/index.ts";
import { freshBrowser, gameOf, noWorkers } from "./browser.ts";

/** What was read of situations on a device: a new run begins with what was not, and holds to it. */

const NEW = { scenario: "crossroads", difficulty: "standard" } as const;
const RUN = { scenario: "crossroads", texts: null, halves: false, level: "full" as const };
const KEY = "tokyo-crossroads-reading";
const open = () => openSession(undefined, noWorkers());

beforeEach(() => freshBrowser());

async function playOn(session: Awaited<ReturnType<typeof open>>): Promise<void> {
  await session.do({ do: "commit" });
  session.do({ do: "playbackDone" });
  session.do({ do: "reportRead" });
}

/** The words of every situation on the desk of the run at hand. */
function bodiesIn(session: Awaited<ReturnType<typeof open>>): Map<string, string> {
  const game = gameOf(session);
  if (!game) throw new Error("no game");
  const m = messagesFor("en", { ...RUN, ...toldBy(game) });
  return new Map(
    game.board.situations.map(({ kind, at, ship, nth }) => [
      `${kind} ${nth}`,
      situationText(m, { situation: kind, place: at, ship, nth }).body,
    ]),
  );
}

describe("a run after another", () => {
  it("tells of the same kinds in other words, and holds to its own through quarters and reloads", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "same" } });
    const first = bodiesIn(session);
    expect(first.size).toBeGreaterThan(1);
    await playOn(session);
    const { read = {} } = toldBy(gameOf(session) ?? fail());
    expect(read).toEqual({});
    const again = bodiesIn(session);
    for (const [which, body] of first) if (again.has(which)) expect(again.get(which)).toBe(body);
    const reloaded = await open();
    expect(bodiesIn(reloaded)).toEqual(again);

    // The same world once more: nothing that was on the desk is read again.
    await reloaded.do({ do: "start", options: { ...NEW, seed: "same" } });
    const second = bodiesIn(reloaded);
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [which, body] of first) expect(second.get(which), which).not.toBe(body);
    const more = await open();
    expect(bodiesIn(more)).toEqual(second);
  });

  it("goes on in a fork with what its run began with", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "one" } });
    await playOn(session);
    await session.do({ do: "start", options: { ...NEW, seed: "two" } });
    const began = gameOf(session)?.reading;
    expect(Object.keys(began?.told ?? {}).length).toBeGreaterThan(1);
    await playOn(session);
    await session.do({ do: "fork", turn: 0 });
    expect(gameOf(session)?.reading).toEqual(began);
  });

  it("is forgotten with all the rest", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "one" } });
    expect(localStorage.getItem(KEY)).not.toBeNull();
    await session.do({ do: "eraseEverything" });
    expect(localStorage.getItem(KEY)).toBeNull();
  });
});

describe("what was read", () => {
  it("is unread first, and never less than before", () => {
    const first = reading.begin("TC-1");
    expect(first).toEqual({ world: "TC-1", told: {} });
    reading.note(first, [{ kind: "bid", nth: 2 }]);
    reading.note(first, [{ kind: "bid", nth: 0 }]);
    const second = reading.begin("TC-2");
    expect(second).toEqual({ world: "TC-1", told: { bid: 3 } });
    reading.note(second, [{ kind: "bid", nth: 1 }]);
    reading.note(first, [{ kind: "bid", nth: 3 }]);
    expect(reading.begin("TC-3").told).toEqual({ bid: 5 });
  });

  it("goes through as many wordings in five runs as one run would with all their situations", () => {
    const bodies = new Set<string>();
    for (let run = 0; run < 5; run++) {
      const begun = reading.begin(`TC-${run}`);
      const m = messagesFor("en", { ...RUN, world: begun.world, read: begun.told });
      for (let nth = 0; nth < 2; nth++)
        bodies.add(situationText(m, { situation: "pressed", place: "PHL", nth }).body);
      reading.note(begun, [{ kind: "pressed", nth: 1 }]);
    }
    expect(bodies.size).toBe(10);
  });

  it("is left out where it is no record, and bounded", () => {
    for (const odd of [null, 1, "x", [], {}, { world: 1 }, { world: "x".repeat(201), told: {} }])
      expect(readingOf(odd)).toBeNull();
    expect(readingOf({ world: "w" })).toEqual({ world: "w", told: {} });
    const told = { a: -1, b: 0.5, c: "1", d: 4, e: 1e9, [`${"f".repeat(300)}`]: 1, g: null };
    expect(readingOf({ world: "w", told })?.told).toEqual({ d: 4 });
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`k${i}`, 1]));
    expect(Object.keys(readingOf({ world: "w", told: many })?.told ?? {})).toHaveLength(200);
  });
});

function fail(): never {
  throw new Error("no game");
}
