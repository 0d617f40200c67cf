import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { slotName } from "../../game/desk/notices.ts";
import { DIFFICULTIES, type Pending, quarterOf } from "../../game/engine/index.ts";
import { verifyText } from "../../game/runs/index.ts";
import type { Session } from "../../game/session/index.ts";
import { openSession } from "../../game/session/index.ts";
import { LazySession } from "../../game/session/lazy.ts";
import { parseLeft } from "../../game/session/left-line.ts";
import { SCENARIO_CARDS } from "../../game/session/scenario-cards.ts";
import { openSaves, type Save } from "../../game/session/storage/saves.ts";
import type { SlotInfo } from "../../game/session/types.ts";
import { format, messagesFor } from "../../game/text/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { freshBrowser, gameOf, keepNothing, stageOf } from "./browser.ts";

/** The session as the page has it, with a browser's storage stood in for. */
beforeEach(() => freshBrowser());

const NEW = { scenario: "crossroads", seed: "alea:session", difficulty: "standard" } as const;

/** The default of whatever waits: the last of two or three choices. */
function lastOf(pending: Pending): string {
  return pending.choices[pending.choices.length - 1]?.id ?? "c";
}

/** The saves as the list shows them. */
async function listed(session: Session): Promise<SlotInfo[]> {
  const slots = await session.do({ do: "slots" });
  if (!slots) throw new Error("unread");
  return slots;
}

/** Commits and answers until the next plan, with `secure` orders as the plan. */
async function quarter(session: Session): Promise<void> {
  session.do({ do: "addOrder", order: { type: "secure", chain: "energy", amount: 10 } });
  await session.do({ do: "commit" });
  // What cannot be paid for is said to be left behind; a second press goes on without it.
  if (stageOf(session) === "plan") await session.do({ do: "commit" });
  session.do({ do: "playbackDone" });
  while (stageOf(session) === "respond") {
    const pending = gameOf(session)?.board.pending[0];
    if (!pending) throw new Error("nothing pending");
    await session.do({
      do: "respond",
      subject: pending.subject,
      choice: pending.kind === "crisis" ? "hold" : lastOf(pending),
    });
  }
  session.do({ do: "reportRead" });
}

/** Plays until a crisis stands open. */
async function untilCrisis(session: Session): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await session.do({ do: "commit" });
    session.do({ do: "playbackDone" });
    for (;;) {
      const pending = gameOf(session)?.board.pending[0];
      if (!pending) break;
      if (pending.kind === "crisis") return;
      await session.do({ do: "respond", subject: pending.subject, choice: lastOf(pending) });
    }
    session.do({ do: "reportRead" });
    if (stageOf(session) === "over") throw new Error("no crisis came");
  }
}

describe("the session", () => {
  it("shows what was decided once it is kept, or after a while where it cannot be", async () => {
    const task = () => new Promise((resolve) => setTimeout(resolve));
    let keep = (): void => {};
    let whileKept: ReturnType<typeof stageOf> = null;
    let slow = false;
    const put = async (): Promise<"ok"> => {
      if (!slow) return "ok";
      for (let i = 0; i < 3; i++) await task();
      whileKept = stageOf(session);
      await new Promise<void>((resolve) => {
        keep = resolve;
      });
      return "ok";
    };
    const session = await openSession({ ...keepNothing(), put });
    await session.do({ do: "start", options: NEW });
    await task();
    slow = true;
    const committed = session.do({ do: "commit" });
    await expect.poll(() => whileKept).not.toBeNull();
    expect(whileKept).toBe("plan");
    // Storage has not answered, and does not hold the game up.
    await expect.poll(() => stageOf(session), { timeout: 5000 }).toBe("playback");
    keep();
    await committed;
  });

  it("resumes exactly after being killed at any moment, mid-crisis included", async () => {
    const first = await openSession();
    await first.do({ do: "start", options: { ...NEW, seed: "killed 2" } });
    await untilCrisis(first);
    await first.do({ do: "respond", subject: "crisis", choice: "hold" });
    const board = gameOf(first)?.board;
    const again = await openSession();
    expect(gameOf(again)?.board).toEqual(board);
    expect(stageOf(again)).toBe(stageOf(first));
    expect(gameOf(again)?.quarters).toEqual(gameOf(first)?.quarters);
  });

  it("keeps the draft tray, refused drafts included", async () => {
    const first = await openSession();
    await first.do({ do: "start", options: NEW });
    first.do({ do: "addOrder", order: { type: "build", capability: "maritime", amount: 60 } });
    first.do({ do: "addOrder", order: { type: "build", capability: "airdefence", amount: 60 } });
    await first.do({ do: "slots" });
    const again = await openSession();
    expect(gameOf(again)?.tray.map((i) => i.assessment.problem?.code ?? "ok")).toEqual(["ok", "budget"]);
    expect(gameOf(again)?.trayTotals).toEqual({ orders: 1, budget: 60, capital: 2 });
  });

  it("says once that refused drafts would be left behind, then goes on without them", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    session.do({ do: "addOrder", order: { type: "build", capability: "maritime", amount: 60 } });
    session.do({ do: "addOrder", order: { type: "build", capability: "airdefence", amount: 60 } });
    await session.do({ do: "commit" });
    expect(session.now.notice).toMatchObject({ key: "leftBehind", params: { count: 1 } });
    expect(stageOf(session)).toBe("plan");
    expect(gameOf(session)?.tray.length).toBe(2);
    await session.do({ do: "commit" });
    expect(stageOf(session)).toBe("playback");
    expect(gameOf(session)?.open?.orders.length).toBe(1);
    expect(session.now.notice).toBeNull();
  });

  it("undoes and redoes freely until the commit", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    session.do({ do: "addOrder", order: { type: "secure", chain: "food", amount: 30 } });
    session.do({ do: "addOrder", order: { type: "forum", forum: "g7", agenda: "rules" } });
    session.do({ do: "undo" });
    session.do({ do: "undo" });
    expect(gameOf(session)?.tray.length).toBe(0);
    session.do({ do: "redo" });
    expect(gameOf(session)?.tray.map((i) => i.order.type)).toEqual(["secure"]);
    await session.do({ do: "commit" });
    expect(gameOf(session)?.canUndo).toBe(false);
  });

  it("plays to the debrief, shows the truths only there, and exports what verifies", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    for (let i = 0; i < 40 && stageOf(session) !== "over"; i++) {
      expect(gameOf(session)?.truths).toBeNull();
      await quarter(session);
    }
    expect(session.now.scene.kind).toBe("debrief");
    expect(Object.keys(gameOf(session)?.truths ?? {}).length).toBe(7);
    const file = await session.do({ do: "exportRun" });
    expect(verifyText(file?.text ?? "")).toMatchObject({ verdict: "valid", finished: true });
  });

  it("rewinds and forks without losing what was played", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    for (let i = 0; i < 4; i++) await quarter(session);
    const hashes = gameOf(session)?.quarters.map((q) => q.hash);
    await session.do({ do: "rewind", turn: 2 });
    expect(gameOf(session)?.board.turn).toBe(2);
    expect(gameOf(session)?.quarters.map((q) => q.hash)).toEqual(hashes?.slice(0, 2));
    await session.do({ do: "fork", turn: 1 });
    expect(gameOf(session)?.board.turn).toBe(1);
    expect((await listed(session)).map((s) => s.turn).sort()).toEqual([1, 2, 4]);
  });

  it("two tabs on one save: the one that slept moves aside and says so", async () => {
    const one = await openSession();
    await one.do({ do: "start", options: NEW });
    await quarter(one);
    const slot = gameOf(one)?.slot ?? "";
    const two = await openSession();
    await two.do({ do: "load", slot });
    await quarter(two);
    await quarter(two);
    await quarter(one);
    expect(one.now.notice?.key).toBe("savedElsewhere");
    expect(gameOf(one)?.slot).not.toBe(slot);
    const slots = await listed(one);
    expect(slots.map((s) => s.turn).sort()).toEqual([2, 3]);
    expect(slots.every((s) => s.broken === null)).toBe(true);
  });

  it("says of a broken, foreign or other version's save what it is, and harms nothing", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    await quarter(session);
    const good = gameOf(session)?.slot ?? "";
    const saves = openSaves();
    const kept = await saves.get(good);
    if (!kept.ok) throw new Error("unread");
    const stored = kept.value as Save;
    const put = (id: string, change: object) =>
      saves.put({ ...stored, id, name: id, revision: 1, ...change });
    await put("cut", { run: stored.run.slice(0, 80) });
    await put("older", { run: stored.run.replace(/"rules": \d+/, '"rules": 7') });
    await put("bent", {
      run: stored.run.replace(/("hashes": \[\s*)(\d)/, (_all, head, d) => `${head}${d === "1" ? 2 : 1}`),
    });
    await saves.put({ id: "junk", revision: 1 } as never);
    const board = gameOf(session)?.board;
    for (const [id, key] of [
      ["cut", "brokenSave"],
      ["older", "otherVersion"],
      ["bent", "diverged"],
      ["junk", "brokenSave"],
    ] as const) {
      await session.do({ do: "load", slot: id });
      expect(session.now.notice?.key, id).toBe(key);
      expect(gameOf(session)?.board).toBe(board);
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
      await session.do({ do: "start", options: NEW });
      expect(session.now.notice?.key).toBe(key);
      await quarter(session);
      expect(gameOf(session)?.board.turn).toBe(1);
      expect(await session.do({ do: "exportRun" })).not.toBeNull();
    }
  });

  it("resigns: quarters not played count zero", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    for (let i = 0; i < 3; i++) await quarter(session);
    await session.do({ do: "resign" });
    expect(session.now.scene.kind).toBe("debrief");
    expect(gameOf(session)?.board.score).toBeLessThan(100);
    const again = await openSession();
    expect(again.now.scene.kind).toBe("debrief");
  });

  it("erases everything", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    session.do({ do: "setSettings", change: { muted: true } });
    await session.do({ do: "eraseEverything" });
    expect(localStorage.length).toBe(0);
    const again = await openSession();
    expect(again.now.scene.kind).toBe("title");
    expect(await again.do({ do: "slots" })).toEqual([]);
    expect(again.now.settings.muted).toBe(false);
  });

  it.each([
    ["tokyo", "tokyo", "alea:755381926144"],
    [" 東京 ", "東京", "alea:81605866073"],
    ["42", "42", "alea:42"],
    // As a run file has it.
    [" alea:alea:tokyo ", "tokyo", "alea:tokyo"],
  ])("keeps the seed %s as it is typed, and plays the world it means", async (typed, shown, seed) => {
    const session = await openSession();
    await session.do({ do: "start", options: { ...NEW, seed: typed } });
    expect(gameOf(session)?.seed).toBe(shown);
    expect((await session.do({ do: "exportRun" }))?.text).toContain(`"seed": "${seed}"`);
  });

  it("erases while another tab has the game open", async () => {
    const one = await openSession();
    await one.do({ do: "start", options: NEW });
    const two = await openSession();
    await two.do({ do: "eraseEverything" });
    expect(two.now.notice?.key).toBe("erased");
    expect(await two.do({ do: "slots" })).toEqual([]);
  });

  it("leaves everything alone when there is nothing to rewind", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    await quarter(session);
    session.do({ do: "addOrder", order: { type: "secure", chain: "food", amount: 30 } });
    await session.do({ do: "rewind", turn: 1 });
    expect(gameOf(session)?.tray.length).toBe(1);
    expect((await listed(session)).length).toBe(1);
  });

  it("keeps a named save as it was when it is played on", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    await session.do({ do: "saveAs", name: "before" });
    const named = (await listed(session)).find((s) => s.name === "before");
    await session.do({ do: "load", slot: named?.id ?? "" });
    await quarter(session);
    const after = (await listed(session)).find((s) => s.id === named?.id);
    expect(after).toMatchObject({ turn: 0, auto: false });
    expect(gameOf(await openSession())?.board.turn).toBe(1);
  });

  it("shows a doctrine as the tray will hold it: first", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    session.do({ do: "addOrder", order: { type: "secure", chain: "food", amount: 30 } });
    const weights = { deterrence: 40, resilience: 10, autonomy: 10, order: 40 };
    session.do({ do: "consider", order: { type: "doctrine", weights } });
    expect(gameOf(session)?.draft?.assessment.ok).toBe(true);
    session.do({ do: "addOrder", order: { type: "doctrine", weights } });
    expect(gameOf(session)?.tray.every((i) => i.assessment.ok)).toBe(true);
  });

  it("takes no answer to a question that has not been shown yet", async () => {
    let answered = 0;
    for (let seed = 0; seed < 12 && answered < 5; seed++) {
      const session = await openSession();
      await session.do({ do: "start", options: { ...NEW, seed: `press ${seed}` } });
      for (let turn = 0; turn < 12 && answered < 5; turn++) {
        await session.do({ do: "commit" });
        session.do({ do: "playbackDone" });
        while (stageOf(session) === "respond") {
          const board = gameOf(session)?.board;
          const pending = board?.pending[0] as Pending;
          const choice = pending.kind === "crisis" ? "press" : (pending.choices.at(-1)?.id ?? "c");
          const before = board?.pending.length ?? 0;
          // A held key, or a finger that taps twice: the second press comes before the first is shown.
          const twice = [
            session.do({ do: "respond", subject: pending.subject, choice }),
            session.do({ do: "respond", subject: pending.subject, choice }),
          ];
          await Promise.all(twice);
          answered++;
          expect(session.now.notice).toBeNull();
          const after = gameOf(session)?.board.pending[0];
          if (pending.kind === "crisis" && after?.kind === "crisis" && after.subject === pending.subject)
            expect(after.exchange).toBe(pending.exchange + 1);
          else expect(gameOf(session)?.board.pending.length).toBeLessThanOrEqual(before);
        }
        session.do({ do: "reportRead" });
      }
    }
    expect(answered).toBeGreaterThan(4);
  });

  it("keeps commands as parsed, whatever order their fields came in", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    session.do({ do: "addOrder", order: { amount: 30, chain: "food", type: "secure" } as never });
    await session.do({ do: "commit" });
    expect(verifyText((await session.do({ do: "exportRun" }))?.text ?? "")).toMatchObject({
      verdict: "valid",
    });
  });
});

describe("a seed in any script", () => {
  it("draws the same world every time, and is shown as it was typed, after a reload too", async () => {
    const worlds = [];
    for (let i = 0; i < 2; i++) {
      const session = await openSession();
      await session.do({ do: "start", options: { ...NEW, seed: " 東京🗼 " } });
      await session.do({ do: "commit" });
      worlds.push(gameOf(session)?.board);
      expect(gameOf(session)?.seed).toBe("東京🗼");
    }
    expect(worlds[0]).toEqual(worlds[1]);
    expect(gameOf(await openSession())?.seed).toBe("東京🗼");
  });
});

describe("a page that is loaded again while a quarter is told", () => {
  it("shows the report, and once it is read the plan", async () => {
    const first = await openSession();
    await first.do({ do: "start", options: NEW });
    await first.do({ do: "commit" });
    const again = await openSession();
    while (stageOf(again) === "respond") {
      const pending = gameOf(again)?.board.pending[0] as Pending;
      const choice = pending.kind === "crisis" ? "hold" : lastOf(pending);
      await again.do({ do: "respond", subject: pending.subject, choice });
    }
    const closed = await openSession();
    expect(stageOf(closed)).toBe("report");
    closed.do({ do: "reportRead" });
    expect(stageOf(closed)).toBe("plan");
    await closed.do({ do: "slots" });
    expect(stageOf(await openSession())).toBe("plan");
  });
});

describe("several lines of one run", () => {
  it("keep the line that was left, to be laid beside the other, also when taken up again", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    for (let i = 0; i < 3; i++) await quarter(session);
    const played = gameOf(session)?.quarters.map(({ hash }) => hash) ?? [];
    expect(gameOf(session)?.other).toBeNull();
    await session.do({ do: "rewind", turn: 1 });
    const other = gameOf(session)?.other;
    expect(other?.turn).toBe(1);
    expect(other?.quarters.map(({ hash }) => hash)).toEqual(played);
    expect(gameOf(session)?.quarters).toHaveLength(1);
    await quarter(session);
    const again = await openSession();
    expect(gameOf(again)?.other?.quarters.map(({ hash }) => hash)).toEqual(played);
    expect(gameOf(again)?.other?.scores).toHaveLength(3);
  });

  it("take nothing for a line that is none", () => {
    const commit = { type: "commit", turn: 1, orders: [] };
    expect(parseLeft({ turn: 1, commands: [commit] })?.commands).toHaveLength(1);
    for (const value of [
      null,
      7,
      { turn: 1 },
      { turn: -1, commands: [] },
      { turn: 1.5, commands: [] },
      { turn: 1, commands: [commit, { type: "bribe" }] },
      { turn: 1, commands: new Array(4001).fill(commit) },
    ])
      expect(parseLeft(value)).toBeNull();
  });

  it("are told apart by where they parted, and Continue goes on with the one played last", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    for (let i = 0; i < 3; i++) await quarter(session);
    const first = gameOf(session)?.slot ?? "";
    await session.do({ do: "fork", turn: 1 });
    const fork = gameOf(session)?.slot ?? "";
    await session.do({ do: "load", slot: first });
    await session.do({ do: "fork", turn: 1 });
    const partings = (await listed(session)).map(({ parting }) => parting && [parting.kind, parting.nth]);
    expect(partings.sort()).toEqual([["forked", 1], ["forked", 2], null].sort());
    const m = messagesFor("en", { scenario: "crossroads", texts: null, halves: false, level: "full" });
    const names = (await listed(session)).map((slot) => slotName(m, format("en"), slot));
    expect(names.sort()).toEqual([
      "Fork 2 of “session” at 2025 Q2",
      "Fork of “session” at 2025 Q2",
      "Run of “session”",
    ]);
    // Opened to be looked at, and left again: that is the run that was played last.
    await session.do({ do: "load", slot: fork });
    session.do({ do: "toTitle" });
    await session.do({ do: "slots" });
    await expect.poll(() => session.now.last?.id).toBe(fork);
    await session.do({ do: "continueLast" });
    expect(gameOf(session)?.slot).toBe(fork);
  });
});

describe("another tab", () => {
  it("writes nothing back of what was erased, and says so", async () => {
    const one = await openSession();
    await one.do({ do: "start", options: NEW });
    const two = await openSession();
    await two.do({ do: "eraseEverything" });
    await expect.poll(() => one.now.notice?.key).toBe("erasedElsewhere");
    expect(one.now.scene.kind).toBe("title");
    await one.do({ do: "commit" });
    one.do({ do: "addOrder", order: { type: "secure", chain: "food", amount: 30 } });
    expect(await one.do({ do: "slots" })).toEqual([]);
    expect(localStorage.length).toBe(0);
  });
});

describe("what was said", () => {
  it("stays in the announcements when it has left the page", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    await session.do({ do: "saveAs", name: "one" });
    await session.do({ do: "saveAs", name: "two" });
    session.do({ do: "dismissNotice" });
    expect(session.now.notice).toBeNull();
    expect(session.now.log.map(({ params }) => params.name)).toEqual(["one", "two"]);
  });
});

describe("the lazy session", () => {
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
          await session.do({
            do: "start",
            options: {
              scenario: id,
              seed: "first",
              difficulty,
              firstOrder: { type: "project", project },
            },
          });
          expect(gameOf(session)?.tray, `${project} ${difficulty}`).toMatchObject([
            { assessment: { ok: true } },
          ]);
        }
        for (const language of ["en", "ja"] as const) {
          const own = messagesFor(language, { scenario: id, texts: null, halves: true, level: "full" });
          expect(own.title.openings[project].name).toBe(own.projects[project].name);
        }
      }
    }
  });

  it("opens the rules when a game is asked for, and hands on what was set before", async () => {
    let opened = 0;
    const lazy = new LazySession(() => {
      opened++;
      return openSession();
    });
    lazy.do({ do: "setSettings", change: { language: "ja" } });
    expect(opened).toBe(0);
    await lazy.do({ do: "start", options: NEW });
    await lazy.do({ do: "resign" });
    expect(opened).toBe(1);
    expect(lazy.now.settings.language).toBe("ja");
    expect(lazy.now.scene.kind).toBe("debrief");
  });

  it("offers the last run before anything is opened, and none once all is erased", async () => {
    const session = await openSession();
    await session.do({ do: "start", options: NEW });
    await quarter(session);
    await session.do({ do: "commit" });
    sessionStorage.removeItem("tokyo-crossroads-playing");
    const lazy = new LazySession();
    expect(lazy.now.last).toMatchObject({
      scenario: "crossroads",
      turn: 1,
      quarter: { year: 2025, part: 2 },
    });
    await lazy.do({ do: "continueLast" });
    expect(gameOf(lazy)?.board.turn).toBe(1);
    await lazy.do({ do: "eraseEverything" });
    expect(new LazySession().now.last).toBeNull();
  });

  it("says so when the rules cannot be fetched, and tries again", async () => {
    let reachable = false;
    const lazy = new LazySession(() => (reachable ? openSession() : Promise.reject(new Error("offline"))));
    await lazy.do({ do: "start", options: NEW });
    expect(lazy.now.notice?.key).toBe("notFetched");
    expect(lazy.now.scene.kind).toBe("title");
    reachable = true;
    await lazy.do({ do: "start", options: NEW });
    expect(lazy.now.scene.kind).toBe("play");
  });
});
