import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { Pending } from "../../game/engine/board.ts";
import { quarterOf } from "../../game/engine/index.ts";
import { DIFFICULTIES } from "../../game/engine/vocabulary.ts";
import { verifyText } from "../../game/runs/index.ts";
import { SCENARIO_CARDS } from "../../game/session/cards.ts";
import { openSession } from "../../game/session/index.ts";
import { Lobby } from "../../game/session/lobby.ts";
import { openSaves, type Save } from "../../game/session/storage/saves.ts";
import type { Session, SlotInfo } from "../../game/session/types.ts";
import { messagesFor } from "../../game/text/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { Drawers, keepNothing } from "./browser.ts";

/** The session as the page has it, with a browser's storage stood in for. */
beforeEach(() => {
  Object.assign(globalThis, {
    indexedDB: new IDBFactory(),
    localStorage: new Drawers(),
    sessionStorage: new Drawers(),
    navigator: { languages: ["en-GB"] },
  });
});

const NEW = { scenario: "crossroads", seed: "session", difficulty: "standard" } as const;

/** The default of whatever waits: the last of two or three choices. */
function lastOf(pending: Pending): string {
  return pending.choices[pending.choices.length - 1]?.id ?? "c";
}

/** The saves as the list shows them. */
async function listed(session: Session): Promise<SlotInfo[]> {
  const slots = await session.slots();
  if (!slots) throw new Error("unread");
  return slots;
}

/** Commits and answers until the next plan, with `secure` orders as the plan. */
async function quarter(session: Session): Promise<void> {
  session.addOrder({ type: "secure", chain: "energy", amount: 30 });
  await session.commit();
  session.playbackDone();
  while (session.now.game?.stage === "respond") {
    const pending = session.now.game.board.pending[0];
    if (!pending) throw new Error("nothing pending");
    await session.respond(pending.subject, pending.kind === "crisis" ? "hold" : lastOf(pending));
  }
  session.reportRead();
}

/** Plays until a crisis stands open. */
async function untilCrisis(session: Session): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await session.commit();
    session.playbackDone();
    for (;;) {
      const pending = session.now.game?.board.pending[0];
      if (!pending) break;
      if (pending.kind === "crisis") return;
      await session.respond(pending.subject, lastOf(pending));
    }
    session.reportRead();
    if (session.now.game?.stage === "over") throw new Error("no crisis came");
  }
}

describe("the session", () => {
  it("resumes exactly after being killed at any moment, mid-crisis included", async () => {
    const first = await openSession();
    await first.start({ ...NEW, seed: "kill" });
    await untilCrisis(first);
    await first.respond("crisis", "hold");
    const board = first.now.game?.board;
    const again = await openSession();
    expect(again.now.game?.board).toEqual(board);
    expect(again.now.game?.stage).toBe(first.now.game?.stage);
    expect(again.now.game?.quarters).toEqual(first.now.game?.quarters);
  });

  it("keeps the draft tray, refused drafts included", async () => {
    const first = await openSession();
    await first.start(NEW);
    first.addOrder({ type: "build", capability: "maritime", amount: 60 });
    first.addOrder({ type: "build", capability: "airdefence", amount: 60 });
    await first.slots();
    const again = await openSession();
    expect(again.now.game?.tray.map((i) => i.assessment.problem?.code ?? "ok")).toEqual(["ok", "budget"]);
    expect(again.now.game?.trayTotals).toEqual({ orders: 1, budget: 60, capital: 2 });
  });

  it("says once that refused drafts would be left behind, then goes on without them", async () => {
    const session = await openSession();
    await session.start(NEW);
    session.addOrder({ type: "build", capability: "maritime", amount: 60 });
    session.addOrder({ type: "build", capability: "airdefence", amount: 60 });
    await session.commit();
    expect(session.now.notice).toMatchObject({ key: "leftBehind", params: { count: 1 } });
    expect(session.now.game?.stage).toBe("plan");
    expect(session.now.game?.tray.length).toBe(2);
    await session.commit();
    expect(session.now.game?.stage).toBe("playback");
    expect(session.now.game?.open?.orders.length).toBe(1);
    expect(session.now.notice).toBeNull();
  });

  it("undoes and redoes freely until the commit", async () => {
    const session = await openSession();
    await session.start(NEW);
    session.addOrder({ type: "secure", chain: "food", amount: 30 });
    session.addOrder({ type: "forum", forum: "g7", agenda: "rules" });
    session.undo();
    session.undo();
    expect(session.now.game?.tray.length).toBe(0);
    session.redo();
    expect(session.now.game?.tray.map((i) => i.order.type)).toEqual(["secure"]);
    await session.commit();
    expect(session.now.game?.canUndo).toBe(false);
  });

  it("plays to the debrief, shows the truths only there, and exports what verifies", async () => {
    const session = await openSession();
    await session.start(NEW);
    while (session.now.game?.stage !== "over") {
      expect(session.now.game?.truths).toBeNull();
      await quarter(session);
    }
    expect(session.now.screen).toBe("debrief");
    expect(Object.keys(session.now.game.truths ?? {}).length).toBe(7);
    const file = session.exportRun();
    expect(verifyText(file?.text ?? "")).toMatchObject({ verdict: "valid", finished: true });
  });

  it("rewinds and forks without losing what was played", async () => {
    const session = await openSession();
    await session.start(NEW);
    for (let i = 0; i < 4; i++) await quarter(session);
    const hashes = session.now.game?.quarters.map((q) => q.hash);
    await session.rewind(2);
    expect(session.now.game?.board.turn).toBe(2);
    expect(session.now.game?.quarters.map((q) => q.hash)).toEqual(hashes?.slice(0, 2));
    await session.fork(1);
    expect(session.now.game?.board.turn).toBe(1);
    expect((await listed(session)).map((s) => s.turn).sort()).toEqual([1, 2, 4]);
  });

  it("two tabs on one save: the one that slept moves aside and says so", async () => {
    const one = await openSession();
    await one.start(NEW);
    await quarter(one);
    const slot = one.now.game?.slot ?? "";
    const two = await openSession();
    await two.load(slot);
    await quarter(two);
    await quarter(two);
    await quarter(one);
    expect(one.now.notice?.key).toBe("savedElsewhere");
    expect(one.now.game?.slot).not.toBe(slot);
    const slots = await listed(one);
    expect(slots.map((s) => s.turn).sort()).toEqual([2, 3]);
    expect(slots.every((s) => s.broken === null)).toBe(true);
  });

  it("says of a broken, foreign or other version's save what it is, and harms nothing", async () => {
    const session = await openSession();
    await session.start(NEW);
    await quarter(session);
    const good = session.now.game?.slot ?? "";
    const saves = openSaves();
    const kept = await saves.get(good);
    if (!kept.ok) throw new Error("unread");
    const stored = kept.value as Save;
    const put = (id: string, change: object) =>
      saves.put({ ...stored, id, name: id, revision: 1, ...change });
    await put("cut", { run: stored.run.slice(0, 80) });
    await put("older", { run: stored.run.replace('"rules": 1', '"rules": 7') });
    await put("bent", {
      run: stored.run.replace(/("hashes": \[\s*)(\d)/, (_all, head, d) => `${head}${d === "1" ? 2 : 1}`),
    });
    await saves.put({ id: "junk", revision: 1 } as never);
    const board = session.now.game?.board;
    for (const [id, key] of [
      ["cut", "brokenSave"],
      ["older", "otherVersion"],
      ["bent", "diverged"],
      ["junk", "brokenSave"],
    ] as const) {
      await session.load(id);
      expect(session.now.notice?.key, id).toBe(key);
      expect(session.now.game?.board).toBe(board);
    }
    const list = await listed(session);
    expect(list.find((s) => s.id === "cut")?.broken).toBe("broken");
    expect(list.find((s) => s.id === good)?.broken).toBeNull();
  });

  it("goes on playing when nothing can be stored, and says so", async () => {
    for (const [result, key] of [
      ["full", "storageFull"],
      ["off", "storageOff"],
    ] as const) {
      const session = await openSession(keepNothing(result));
      await session.start(NEW);
      expect(session.now.notice?.key).toBe(key);
      await quarter(session);
      expect(session.now.game?.board.turn).toBe(1);
      expect(session.exportRun()).not.toBeNull();
    }
  });

  it("resigns: quarters not played count zero", async () => {
    const session = await openSession();
    await session.start(NEW);
    for (let i = 0; i < 3; i++) await quarter(session);
    await session.resign();
    expect(session.now.screen).toBe("debrief");
    expect(session.now.game?.board.score).toBeLessThan(100);
    const again = await openSession();
    expect(again.now.screen).toBe("debrief");
  });

  it("erases everything", async () => {
    const session = await openSession();
    await session.start(NEW);
    session.setSettings({ muted: true });
    await session.eraseEverything();
    expect(localStorage.length).toBe(0);
    const again = await openSession();
    expect(again.now.screen).toBe("title");
    expect(await again.slots()).toEqual([]);
    expect(again.now.settings.muted).toBe(false);
  });

  it("takes a seed as typed or as the debrief shows it", async () => {
    const session = await openSession();
    for (const typed of ["tokyo", "alea:tokyo", " alea:alea:tokyo "]) {
      await session.start({ ...NEW, seed: typed });
      expect(session.now.game?.seed).toBe("alea:tokyo");
    }
  });

  it("erases while another tab has the game open", async () => {
    const one = await openSession();
    await one.start(NEW);
    const two = await openSession();
    await two.eraseEverything();
    expect(two.now.notice?.key).toBe("erased");
    expect(await two.slots()).toEqual([]);
  });

  it("leaves everything alone when there is nothing to rewind", async () => {
    const session = await openSession();
    await session.start(NEW);
    await quarter(session);
    session.addOrder({ type: "secure", chain: "food", amount: 30 });
    await session.rewind(1);
    expect(session.now.game?.tray.length).toBe(1);
    expect((await listed(session)).length).toBe(1);
  });

  it("keeps a named save as it was when it is played on", async () => {
    const session = await openSession();
    await session.start(NEW);
    await session.saveAs("before");
    const named = (await listed(session)).find((s) => s.name === "before");
    await session.load(named?.id ?? "");
    await quarter(session);
    const after = (await listed(session)).find((s) => s.id === named?.id);
    expect(after).toMatchObject({ turn: 0, auto: false });
    expect((await openSession()).now.game?.board.turn).toBe(1);
  });

  it("shows a doctrine as the tray will hold it: first", async () => {
    const session = await openSession();
    await session.start(NEW);
    session.addOrder({ type: "secure", chain: "food", amount: 30 });
    const weights = { deterrence: 40, resilience: 10, autonomy: 10, order: 40 };
    expect(session.assess({ type: "doctrine", weights }).ok).toBe(true);
    session.addOrder({ type: "doctrine", weights });
    expect(session.now.game?.tray.every((i) => i.assessment.ok)).toBe(true);
  });

  it("takes no answer to a question that has not been shown yet", async () => {
    let answered = 0;
    for (let seed = 0; seed < 12 && answered < 5; seed++) {
      const session = await openSession();
      await session.start({ ...NEW, seed: `press ${seed}` });
      for (let turn = 0; turn < 12 && answered < 5; turn++) {
        await session.commit();
        session.playbackDone();
        for (let game = session.now.game; game?.stage === "respond"; game = session.now.game) {
          const pending = game.board.pending[0] as Pending;
          const choice = pending.kind === "crisis" ? "press" : (pending.choices.at(-1)?.id ?? "c");
          const before = game.board.pending.length;
          // A held key, or a finger that taps twice: the second press comes before the first is shown.
          const twice = [session.respond(pending.subject, choice), session.respond(pending.subject, choice)];
          await Promise.all(twice);
          answered++;
          expect(session.now.notice).toBeNull();
          const after = session.now.game?.board.pending[0];
          if (pending.kind === "crisis" && after?.kind === "crisis" && after.subject === pending.subject)
            expect(after.exchange).toBe(pending.exchange + 1);
          else expect(session.now.game?.board.pending.length).toBeLessThanOrEqual(before);
        }
        session.reportRead();
      }
    }
    expect(answered).toBeGreaterThan(4);
  });

  it("keeps commands as parsed, whatever order their fields came in", async () => {
    const session = await openSession();
    await session.start(NEW);
    session.addOrder({ amount: 30, chain: "food", type: "secure" } as never);
    await session.commit();
    expect(verifyText(session.exportRun()?.text ?? "")).toMatchObject({ verdict: "valid" });
  });
});

describe("the lobby", () => {
  it("knows of the scenarios what the scenarios say", () => {
    const said = Object.values(SCENARIOS).map((s) => ({
      id: s.id,
      quarter: quarterOf(s, 0),
      turns: s.turns,
      pledge: s.pledges.find((p) => p.to === "UKR" && p.purpose === "reconstruction")?.amount ?? null,
    }));
    expect(SCENARIO_CARDS.map(({ opening: _, ...card }) => card)).toEqual(said);
  });

  it("asks something first of whoever begins a game, and what it offers can be ordered at any difficulty", async () => {
    for (const { id, pledge, opening } of SCENARIO_CARDS) {
      expect(pledge === null ? opening.length : 3, id).toBeGreaterThan(1);
      for (const project of opening) {
        for (const difficulty of DIFFICULTIES) {
          const session = await openSession();
          await session.start({
            scenario: id,
            seed: "first",
            difficulty,
            firstOrder: { type: "project", project },
          });
          expect(session.now.game?.tray, `${project} ${difficulty}`).toMatchObject([
            { assessment: { ok: true } },
          ]);
        }
        for (const language of ["en", "ja"] as const) {
          const own = messagesFor(language, { scenario: id, texts: null, halves: true });
          expect(own.title.openings[project].name).toBe(own.projects[project].name);
        }
      }
    }
  });

  it("opens the rules when a game is asked for, and hands on what was set before", async () => {
    let opened = 0;
    const lobby = new Lobby(() => {
      opened++;
      return openSession();
    });
    lobby.setSettings({ language: "ja" });
    expect(opened).toBe(0);
    await lobby.start(NEW);
    await lobby.resign();
    expect(opened).toBe(1);
    expect(lobby.now.settings.language).toBe("ja");
    expect(lobby.now.screen).toBe("debrief");
  });

  it("offers the last run before anything is opened, and none once all is erased", async () => {
    const session = await openSession();
    await session.start(NEW);
    await quarter(session);
    await session.commit();
    sessionStorage.removeItem("tokyo-crossroads-playing");
    const lobby = new Lobby();
    expect(lobby.now.last).toMatchObject({
      scenario: "crossroads",
      turn: 1,
      quarter: { year: 2025, part: 2 },
    });
    await lobby.continueLast();
    expect(lobby.now.game?.board.turn).toBe(1);
    await lobby.eraseEverything();
    expect(new Lobby().now.last).toBeNull();
  });

  it("says so when the rules cannot be fetched, and tries again", async () => {
    let reachable = false;
    const lobby = new Lobby(() => (reachable ? openSession() : Promise.reject(new Error("offline"))));
    await lobby.start(NEW);
    expect(lobby.now.notice?.key).toBe("notFetched");
    expect(lobby.now.screen).toBe("title");
    reachable = true;
    await lobby.start(NEW);
    expect(lobby.now.screen).toBe("game");
  });
});
