import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openSession } from "../../game/session/index.ts";
import { LazySession } from "../../game/session/lazy.ts";
import { OPENING } from "../../game/session/storage/database.ts";
import { openSaves, type Save, type Unkept } from "../../game/session/storage/saves.ts";
import { freshBrowser, gameOf, stageOf } from "./browser.ts";

/** Acts of the player's that the browser may refuse: each is refused in words, and the game goes on. */

const NEW = { scenario: "crossroads", seed: "storage", difficulty: "standard" } as const;

const SAVE: Unkept = {
  id: "one",
  name: "",
  seed: "",
  parting: null,
  left: null,
  dated: null,
  first: false,
  reading: null,
  lesson: null,
  run: "{}",
  tray: [],
  saved: 1,
  auto: true,
  resigned: false,
  read: 0,
  revision: 1,
};

beforeEach(() => freshBrowser());

/** A database whose `open` never answers, until it is told to. */
function silent(): { answer(): void } {
  const real = new IDBFactory();
  const waiting: (() => void)[] = [];
  const open = (name: string, version: number) => {
    const heard = new EventTarget();
    let asked: IDBOpenDBRequest | null = null;
    waiting.push(() => {
      asked = real.open(name, version);
      for (const kind of ["upgradeneeded", "success", "error"]) {
        asked.addEventListener(kind, () => heard.dispatchEvent(new Event(kind)));
      }
    });
    return Object.create(IDBRequest.prototype, {
      addEventListener: { value: heard.addEventListener.bind(heard) },
      removeEventListener: { value: heard.removeEventListener.bind(heard) },
      result: { get: () => asked?.result },
      transaction: { get: () => asked?.transaction },
    });
  };
  Object.assign(globalThis, { indexedDB: { open } });
  return {
    answer: () => {
      for (const go of waiting) go();
    },
  };
}

describe("a database that does not answer", () => {
  it("is waited for once, then the game plays without saves and says so", async () => {
    silent();
    const session = await openSession();
    const starting = session.do({ do: "start", options: NEW });
    await expect.poll(() => session.now.scene.kind).toBe("play");
    // The game is on the desk before it is known that nothing can be kept.
    expect(session.now.notice).toBeNull();
    await starting;
    expect(session.now.notice?.key).toBe("storageOff");
    const waited = Date.now();
    await session.do({ do: "commit" });
    session.do({ do: "playbackDone" });
    expect(gameOf(session)?.quarters.length || gameOf(session)?.open).toBeTruthy();
    expect(await session.do({ do: "slots" })).toBeNull();
    expect(Date.now() - waited).toBeLessThan(OPENING);
  });

  it("is written to if it answers after all", async () => {
    const database = silent();
    const saves = openSaves();
    expect(await saves.put(SAVE)).toBe("off");
    database.answer();
    await expect.poll(() => saves.put({ ...SAVE, revision: 2 })).toBe("ok");
    expect(await saves.all()).toEqual({ ok: true, value: [{ ...SAVE, revision: 2, count: 1 }] });
  });

  it("does not keep a returning player from the title", async () => {
    sessionStorage.setItem("tokyo-crossroads-playing", "slot-gone");
    silent();
    const lazy = new LazySession();
    await lazy.resume();
    expect(lazy.now.scene.kind).toBe("title");
    expect(lazy.now.notice?.key).toBe("savesUnread");
  });
});

describe("a connection closed under the page", () => {
  it("is opened again, and the run written", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    const slot = gameOf(session)?.slot ?? "";
    const close = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    });
    session.do({ do: "addOrder", order: { type: "secure", chain: "food", amount: 30 } });
    await session.do({ do: "slots" });
    close.mockRestore();
    expect(session.now.notice).toBeNull();
    const kept = await openSaves().get(slot);
    expect(kept.ok && (kept.value as Save).tray.length).toBe(1);
  });

  it("is let go for whoever wants to clear it, and writes into the new one", async () => {
    const saves = openSaves();
    expect(await saves.put(SAVE)).toBe("ok");
    const cleared = new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase("tokyo-crossroads");
      request.addEventListener("success", resolve);
      request.addEventListener("blocked", reject);
    });
    await cleared;
    expect(await saves.put(SAVE)).toBe("ok");
  });

  it("is told apart from an empty list when it cannot be read", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    const broken = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("gone", "UnknownError");
    });
    expect(await session.do({ do: "slots" })).toBeNull();
    await session.do({ do: "load", slot: gameOf(session)?.slot ?? "" });
    expect(session.now.notice?.key).toBe("savesUnread");
    broken.mockRestore();
    expect(await session.do({ do: "slots" })).toHaveLength(1);
  });
});

describe("an old page", () => {
  it("opens its saves and writes them where a newer one has added to the database", async () => {
    await openSaves().put(SAVE);
    const newer = indexedDB.open("tokyo-crossroads", 99);
    await new Promise((done) => {
      newer.onupgradeneeded = () => newer.result.createObjectStore("of a later version");
      newer.onsuccess = done;
    });
    newer.result.close();
    const saves = openSaves();
    expect(await saves.get("one")).toMatchObject({ ok: true, value: { id: "one" } });
    await saves.put({ ...SAVE, id: "two" });
    expect(await openSaves().get("two")).toMatchObject({ ok: true, value: { id: "two" } });
  });
});

describe("storage that is forbidden", () => {
  const forbid = () => {
    const touch = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
      Object.defineProperty(globalThis, name, { configurable: true, get: touch });
    }
    return () => {
      for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
        Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: undefined });
      }
    };
  };

  it("is said once, at the first save that is refused, and nothing throws", async () => {
    const allow = forbid();
    try {
      const lazy = new LazySession();
      await lazy.resume();
      lazy.do({ do: "setSettings", change: { muted: true } });
      await lazy.do({ do: "start", options: NEW });
      expect(lazy.now.notice?.key).toBe("storageOff");
      lazy.do({ do: "dismissNotice" });
      await lazy.do({ do: "commit" });
      expect(stageOf(lazy)).toBe("playback");
      expect(lazy.now.notice).toBeNull();
      await lazy.do({ do: "saveAs", name: "here" });
      expect(lazy.now.notice?.key).toBe("storageOff");
      await lazy.do({ do: "removeSlot", slot: "any" });
      expect(lazy.now.notice?.key).toBe("notErased");
      await lazy.do({ do: "eraseEverything" });
      expect(lazy.now.notice?.key).toBe("notErased");
      expect(lazy.now.scene.kind).toBe("title");
    } finally {
      allow();
    }
  });
});

describe("words that could not be fetched", () => {
  it("are said to be missing still when the rules have come", async () => {
    const lazy = new LazySession();
    lazy.do({ do: "notify", notice: { key: "wordsNotFetched", params: {}, tone: "warning" } });
    await lazy.prepare();
    expect(lazy.now.notice?.key).toBe("wordsNotFetched");
  });
});

describe("a save that is gone", () => {
  it("is said to be, by Continue and by Load", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    const slot = gameOf(session)?.slot ?? "";
    session.do({ do: "toTitle" });
    await expect.poll(() => session.now.last?.id).toBe(slot);
    await openSaves().remove(slot);
    await session.do({ do: "continueLast" });
    expect(session.now.notice?.key).toBe("saveGone");
    expect(session.now.last).toBeNull();
    session.do({ do: "dismissNotice" });
    await session.do({ do: "load", slot: "another" });
    expect(session.now.notice?.key).toBe("saveGone");
  });
});

describe("a chosen file that cannot be read", () => {
  const file = {
    name: "cloud.json",
    size: 10,
    arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")),
  };

  it("is said to be, whether it is a run or a scenario", async () => {
    const session = await openSession();
    await session.do({ do: "importRun", file });
    expect(session.now.notice).toMatchObject({ key: "unreadable", params: { name: "cloud.json" } });
    await session.do({ do: "openScenario", file });
    expect(session.now.own).toMatchObject({ ok: false, reason: "unreadable" });
  });
});
