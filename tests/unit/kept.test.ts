import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openSession } from "../../game/session/index.ts";
import { openDatabase, STORE } from "../../game/session/storage/database.ts";
import { parseLast } from "../../game/session/storage/marks.ts";
import { openRecords, recordsOf } from "../../game/session/storage/records.ts";
import { parseSave, slotInfo } from "../../game/session/storage/reopen.ts";
import { openSaves } from "../../game/session/storage/saves.ts";
import { messages } from "../../game/text/index.ts";
import { freshBrowser, gameOf, noWorkers } from "./browser.ts";

/** What is kept in the browser: in which order, of any content, and what other tabs hear of it. */

const NEW = { scenario: "crossroads", difficulty: "standard" } as const;
const open = () => openSession(undefined, noWorkers());

beforeEach(() => freshBrowser());
afterEach(() => void vi.useRealTimers());

describe("the order of saves", () => {
  it("is that of writing, whatever the clock says", async () => {
    const session = await open();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2030, 0, 1) });
    await session.do({ do: "start", options: { ...NEW, seed: "before" } });
    await session.do({ do: "saveAs", name: "kept by name" });
    vi.setSystemTime(Date.UTC(2020, 0, 1));
    await session.do({ do: "start", options: { ...NEW, seed: "after" } });
    const slots = await session.do({ do: "slots" });
    expect(slots?.map(({ seed, name }) => name || seed)).toEqual(["after", "kept by name", "before"]);
  });

  it("offers what was written last, where the mark of it was lost with the browser", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "one" } });
    const mark = localStorage.getItem("tokyo-crossroads-last") ?? "";
    await session.do({ do: "start", options: { ...NEW, seed: "two" } });
    localStorage.setItem("tokyo-crossroads-last", mark);
    sessionStorage.removeItem("tokyo-crossroads-playing");
    const again = await open();
    await expect.poll(() => again.now.last?.seed).toBe("two");
  });

  it("still offers an older run that was opened since", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "one" } });
    const slot = gameOf(session)?.slot ?? "";
    await session.do({ do: "start", options: { ...NEW, seed: "two" } });
    await session.do({ do: "load", slot });
    session.do({ do: "toTitle" });
    await expect.poll(() => session.now.last?.id).toBe(slot);
    sessionStorage.removeItem("tokyo-crossroads-playing");
    const again = await open();
    await expect.poll(() => again.now.last?.seed).toBe("one");
  });
});

describe("what the browser cleared under the page", () => {
  it("is all written again with the next act, and a reload finds its run", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "evicted" } });
    const slot = gameOf(session)?.slot ?? "";
    await openSaves().clear();
    sessionStorage.removeItem("tokyo-crossroads-playing");
    session.do({ do: "addOrder", order: { type: "secure", chain: "food", amount: 30 } });
    await session.do({ do: "slots" });
    const again = await open();
    expect(gameOf(again)?.slot).toBe(slot);
    expect(gameOf(again)?.tray).toHaveLength(1);
  });
});

describe("records of any content", () => {
  const ODD = [
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e300,
    -1e300,
    0.5,
    "x",
    {},
    [],
    new Date(0),
  ];

  it("break no list", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "sound" } });
    const kept = await openSaves().all();
    const sound = kept.ok ? (kept.value[0] as Record<string, unknown>) : {};
    const spoilt = Object.keys(sound)
      .filter((key) => key !== "id")
      .flatMap((key) => ODD.map((odd, i) => ({ ...sound, [key]: odd, id: `${key} ${i}` })));
    await openDatabase().ask(async (base) => {
      for (const each of spoilt) await base.put(STORE, each);
    });
    const slots = await session.do({ do: "slots" });
    expect(slots).toHaveLength(spoilt.length + 1);
    for (const { saved, count, turn, quarter } of slots ?? []) {
      expect([new Date(saved).getTime(), count, turn, quarter.year].every(Number.isSafeInteger)).toBe(true);
    }
    expect(slots?.find(({ id }) => id === "saved 0")).toMatchObject({ saved: 0, broken: "broken" });
    expect(slots?.find(({ id }) => id === "saved 4")).toMatchObject({ saved: 0, broken: null });
    expect(slots?.find(({ id }) => id === "revision 4")?.broken).toBeNull();
    expect(parseSave({ ...sound, revision: Number.POSITIVE_INFINITY })?.revision).toBe(0);
  });

  it("stand in the hall with an ending that there is, newest first, or not at all", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "hall" } });
    const all = await openSaves().all();
    const { run } = (all.ok ? all.value[0] : {}) as { run: string };
    const record = {
      seed: "",
      dated: null,
      first: false,
      finished: 9,
      score: 500,
      ending: null,
      quarters: 1,
      turns: 24,
      run,
    };
    const records = openRecords(openDatabase());
    await records.put({ ...record, id: "a", finished: 2 });
    await records.put({ ...record, id: "b", finished: 1 });
    await records.put({ ...record, id: "a", finished: 3 });
    await records.put({ ...record, id: "odd", ending: "constructor" as never });
    for (const [i, odd] of ODD.entries()) {
      for (const key of ["finished", "score", "quarters", "turns"]) {
        await records.put({ ...record, id: `${key} ${i}`, [key]: odd } as never);
      }
    }
    const kept = await records.all();
    const found = await recordsOf(kept.ok ? kept.value : []);
    expect(found.map(({ id, finished, ending }) => [id, finished, ending])).toEqual([
      ["odd", 9, null],
      ["b", 1, null],
      ["a", 2, null],
    ]);
  });

  it("leave the mark of what was played last unread where it makes no sense", async () => {
    const mark = {
      id: "a",
      name: "",
      scenario: "crossroads",
      turn: 1,
      turns: 24,
      saved: 1,
      quarter: { year: 2025, part: 1 },
    };
    expect(parseLast(mark)).not.toBeNull();
    for (const odd of [Number.NaN, 1e300, 0.5, "1", null]) {
      for (const key of ["turn", "turns", "saved"]) expect(parseLast({ ...mark, [key]: odd })).toBeNull();
      expect(parseLast({ ...mark, quarter: { year: odd, part: 1 } })).toBeNull();
    }
    expect(await slotInfo(new Map())).toBeNull();
  });
});

describe("other tabs", () => {
  it("hear what is written, and offer it", async () => {
    const watching = await open();
    sessionStorage.removeItem("tokyo-crossroads-playing");
    const playing = await open();
    await playing.do({ do: "start", options: { ...NEW, seed: "elsewhere" } });
    await expect.poll(() => watching.now.last?.seed, { timeout: 3000 }).toBe("elsewhere");
    await playing.do({ do: "removeSlot", slot: gameOf(playing)?.slot ?? "" });
    await expect.poll(() => watching.now.last, { timeout: 3000 }).toBeNull();
  });

  it("say that a run is open in two of them, before either has lost anything", async () => {
    const first = await open();
    await first.do({ do: "start", options: { ...NEW, seed: "twice" } });
    const slot = gameOf(first)?.slot ?? "";
    const second = await open();
    expect(gameOf(second)?.slot).toBe(slot);
    await expect.poll(() => first.now.notice?.key).toBe("openElsewhere");
    expect(messages("ja").notices.openElsewhere).not.toBe("");
  });

  it("of another version are not misunderstood", async () => {
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "odd" } });
    const channel = new BroadcastChannel("tokyo-crossroads");
    for (const odd of [null, 7, "", { kind: "opened" }, { kind: "erased" }, { kind: 3 }, [[]]])
      channel.postMessage(odd);
    channel.postMessage("erased");
    await expect.poll(() => session.now.notice?.key).toBe("erasedElsewhere");
    expect(session.now.log.map(({ key }) => key)).toEqual(["erasedElsewhere"]);
    channel.close();
  });
});

describe("a browser that can keep for good", () => {
  const asked = (persisted: boolean, persist: () => Promise<boolean>) => {
    const storage = { persisted: async () => persisted, persist: vi.fn(persist) };
    Object.assign(globalThis, { navigator: { languages: ["en-GB"], storage } });
    return storage.persist;
  };

  it("is asked to at the first save, and once", async () => {
    const persist = asked(false, async () => false);
    const session = await open();
    expect(persist).not.toHaveBeenCalled();
    await session.do({ do: "start", options: { ...NEW, seed: "lasting" } });
    await expect.poll(() => persist).toHaveBeenCalledTimes(1);
    await session.do({ do: "commit" });
    const again = await open();
    await again.do({ do: "start", options: { ...NEW, seed: "again" } });
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it("is not asked where it does, and may refuse to answer", async () => {
    const persist = asked(true, async () => true);
    const session = await open();
    await session.do({ do: "start", options: { ...NEW, seed: "kept" } });
    expect(persist).not.toHaveBeenCalled();
    asked(false, () => Promise.reject(new TypeError("no")));
    const other = await open();
    await other.do({ do: "start", options: { ...NEW, seed: "other" } });
    expect(other.now.notice).toBeNull();
  });
});
