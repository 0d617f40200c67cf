import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Order, RULES_VERSION } from "../../game/engine/index.ts";
import { codeOf, datedAt, linkOf, writeRun } from "../../game/runs/index.ts";
import { fragmentFor, fragmentOf } from "../../game/session/fragment.ts";
import { openSession, type Session } from "../../game/session/index.ts";
import { type Hand, Jobs } from "../../game/session/jobs/client.ts";
import { rivalsNow } from "../../game/session/rivals-now.ts";
import type { ReceivedRun } from "../../game/session/types.ts";
import { played, SHORT } from "../harness/played.ts";
import { freshBrowser, gameOf, noWorkers, stageOf } from "./browser.ts";

const chosen = (name: string, text: string, size?: number) => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: size ?? bytes.length, arrayBuffer: async () => bytes.slice().buffer };
};

async function opened(): Promise<Session> {
  return openSession(undefined, noWorkers());
}

async function verified(session: Session): Promise<readonly ReceivedRun[]> {
  const waiting = () => session.now.received?.kind === "runs" && session.now.received.waiting;
  await expect.poll(waiting).toBe(0);
  const { received } = session.now;
  return received?.kind === "runs" ? received.runs : [];
}

/** Gives up the run that is open. */
async function giveUp(session: Session): Promise<void> {
  await session.do({ do: "resign" });
  expect(stageOf(session)).toBe("over");
}

const at = new Date("2026-12-05T10:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: at });
  freshBrowser();
});

describe("a code", () => {
  it("says its terms before anything begins, and begins them", async () => {
    const session = await opened();
    const code = codeOf(SHORT, RULES_VERSION) ?? "";
    session.do({ do: "readCode", typed: code.toLowerCase() });
    expect(session.now.received).toMatchObject({
      kind: "terms",
      terms: { scenario: "tutorial", modifiers: ["lean"], code },
    });
    expect(session.now.scene.kind).toBe("title");
    await session.do({ do: "playCode", code, seed: null });
    expect(gameOf(session)?.terms).toMatchObject({ code, modifiers: ["lean"], dated: null });
    expect(session.now.received).toBeNull();
  });

  it("that is none is refused in a word", async () => {
    const session = await opened();
    session.do({ do: "readCode", typed: "2820-0000-0000-0059" });
    expect(session.now.received).toEqual({ kind: "refused", fault: "check" });
    const other = codeOf(SHORT, 200) ?? "";
    await session.do({ do: "readCode", typed: other });
    expect(session.now.received).toEqual({ kind: "refused", fault: "rules" });
    await session.do({ do: "playCode", code: "nonsense", seed: null });
    expect(session.now.scene.kind).toBe("title");
  });

  it("is made of terms that a player chooses, of two about the same the later", async () => {
    const session = await opened();
    const terms = await session.do({
      do: "termsFor",
      scenario: "crossroads",
      difficulty: "minister",
      seed: "東京",
      modifiers: ["even", "lean", "fortress"],
    });
    expect(terms).toMatchObject({ difficulty: "minister", modifiers: ["fortress", "lean"] });
    await session.do({ do: "playCode", code: terms?.code ?? "", seed: "東京" });
    expect(gameOf(session)?.seed).toBe("東京");
    const blank = { scenario: "crossroads", difficulty: "standard", seed: " ", modifiers: [] } as const;
    expect(await session.do({ do: "termsFor", ...blank })).toBeNull();
  });

  it("with silent advisers leaves the schools unasked", async () => {
    const session = await opened();
    const quiet = codeOf({ ...SHORT, scenario: "crossroads", modifiers: ["silent"] }, RULES_VERSION) ?? "";
    await session.do({ do: "playCode", code: quiet, seed: null });
    expect(gameOf(session)?.advice).toEqual([]);
    const loud = codeOf({ ...SHORT, scenario: "crossroads", modifiers: ["lean"] }, RULES_VERSION) ?? "";
    await session.do({ do: "playCode", code: loud, seed: null });
    expect(gameOf(session)?.advice.length).toBe(4);
    // Nobody has played these terms in other worlds: there is no field to stand in.
    expect(gameOf(session)?.field).toBeNull();
  });
});

describe("the day's challenge", () => {
  it("is played first once, and goes neither back nor elsewhere until it is over", async () => {
    const session = await opened();
    const today = session.now.days?.daily;
    expect(today?.dated).toEqual({ cadence: "daily", id: "2026-12-05" });
    await session.do({ do: "playDated", cadence: "daily", id: "2026-12-05" });
    expect(gameOf(session)).toMatchObject({ first: true, terms: { dated: today?.dated } });
    await session.do({ do: "commit" });
    await session.do({ do: "rewind", turn: 0 });
    expect(session.now.notice?.key).toBe("firstStays");
    await session.do({ do: "fork", turn: 0 });
    expect(gameOf(session)?.first).toBe(true);
    expect(session.now.days?.daily.first).toMatchObject({ score: null });
    await giveUp(session);
    expect(session.now.days?.daily.first?.score).toBe(gameOf(session)?.board.score);
    // Over, it can be played on from any quarter; and again, but not for the first time.
    await session.do({ do: "playAgain" });
    expect(gameOf(session)).toMatchObject({ first: false, terms: { dated: today?.dated } });
    await session.do({ do: "playDated", cadence: "daily", id: "2026-12-05" });
    expect(gameOf(session)?.first).toBe(false);
  });

  it("is still the first attempt after the page was closed, but not from a named copy", async () => {
    const session = await opened();
    await session.do({ do: "playDated", cadence: "daily", id: "2026-12-05" });
    await session.do({ do: "saveAs", name: "copy" });
    const again = await opened();
    expect(gameOf(again)?.first).toBe(true);
    again.do({ do: "toTitle" });
    await again.do({ do: "goOnWith", cadence: "daily", id: "2026-12-05" });
    expect(gameOf(again)?.first).toBe(true);
    const copy = (await again.do({ do: "slots" }))?.find(({ name }) => name === "copy");
    await again.do({ do: "load", slot: copy?.id ?? "" });
    expect(gameOf(again)?.first).toBe(false);
  });

  it("counts the days running, and its calendar goes back to the first", async () => {
    const session = await opened();
    for (const id of ["2026-12-03", "2026-12-04", "2026-12-05"]) {
      await session.do({ do: "playDated", cadence: "daily", id });
      await giveUp(session);
    }
    expect(session.now.days?.streak).toBe(3);
    const calendar = await session.do({ do: "calendar", cadence: "daily" });
    expect(calendar.length).toBe(35);
    expect(calendar.slice(0, 4).map(({ first }) => first !== null)).toEqual([true, true, true, false]);
    vi.setSystemTime(new Date("2026-12-06T00:00:01Z"));
    session.do({ do: "refreshDays" });
    expect(session.now.days).toMatchObject({
      streak: 3,
      daily: { dated: { id: "2026-12-06" }, first: null },
    });
    vi.setSystemTime(new Date("2026-12-07T00:00:01Z"));
    session.do({ do: "refreshDays" });
    expect(session.now.days?.streak).toBe(0);
  });

  it("of tomorrow, or of no day, is not to be had", async () => {
    const session = await opened();
    for (const d of ["2026-12-06", "2026-02-30", "yesterday"]) {
      expect(await session.do({ do: "follow", fragment: `#d=${d}` })).toBe(true);
      expect(session.now.received).toEqual({ kind: "refused", fault: "date" });
    }
    await session.do({ do: "follow", fragment: "#d=2026-12-04" });
    expect(session.now.received).toMatchObject({ kind: "terms", terms: { dated: { id: "2026-12-04" } } });
    expect(await session.do({ do: "follow", fragment: "#tray" })).toBe(false);
  });
});

describe("the hall of records", () => {
  it("has every finished run, once, with the best of its world", async () => {
    const session = await opened();
    for (const policy of ["idle", "adaptive"]) {
      const text = writeRun(played(SHORT, policy));
      await session.do({ do: "importRun", file: chosen(`${policy}.json`, text) });
      await session.do({ do: "importRun", file: chosen(`${policy}.json`, text) });
    }
    await session.do({ do: "playDated", cadence: "daily", id: "2026-12-05" });
    await giveUp(session);
    const records = (await session.do({ do: "records" })) ?? [];
    expect(records.length).toBe(3);
    expect(records.filter(({ first }) => first).map(({ terms }) => terms.dated?.id)).toEqual(["2026-12-05"]);
    const ours = records.filter(({ terms }) => terms.scenario === "tutorial");
    expect(ours.filter(({ best }) => best).map(({ score }) => score)).toEqual([
      Math.max(...ours.map(({ score }) => score)),
    ]);
    const [record] = ours;
    await session.do({ do: "watchRecord", id: record?.id ?? "", name: "mine" });
    expect(session.now.scene.kind).toBe("replay");
    await session.do({ do: "eraseEverything" });
    expect(await session.do({ do: "records" })).toEqual([]);
  });
});

describe("received runs", () => {
  it("are verified, each with its verdict, whatever they are", async () => {
    const session = await opened();
    const good = played(SHORT, "adaptive");
    const bad = { ...good, commands: good.commands.slice(1) };
    void session.do({
      do: "receiveFiles",
      files: [
        chosen("good.json", writeRun(good)),
        chosen("bad.json", writeRun(bad)),
        chosen("noise.json", "not a run"),
        chosen("huge.json", "x", 60_000_000),
        { name: "gone.json", size: 10, arrayBuffer: () => Promise.reject(new Error("moved")) },
      ],
    });
    const runs = await verified(session);
    const verdicts = Object.fromEntries(runs.map(({ name, verdict }) => [name, verdict.verdict]));
    expect(verdicts).toMatchObject({
      "good.json": "valid",
      "noise.json": "malformed",
      "huge.json": "tooBig",
      "gone.json": "unreadable",
    });
    expect(["diverged", "illegal"]).toContain(verdicts["bad.json"]);
    const key = runs.find(({ name }) => name === "good.json")?.key ?? 0;
    const table = await session.do({ do: "tableOf", keys: runs.map((run) => run.key) });
    expect(table.split("\r\n").length).toBe(7);
    await session.do({ do: "watchReceived", key, name: "Mika" });
    expect(gameOf(session)).toMatchObject({ watched: true, slotName: "Mika", reading: null });
    // Nothing of a run that is watched is kept here, until it is taken over.
    expect(await session.do({ do: "slots" })).toEqual([]);
    expect(await session.do({ do: "records" })).toEqual([]);
    await session.do({ do: "fork", turn: 2 });
    expect(gameOf(session)).toMatchObject({ watched: false, first: false });
    expect(gameOf(session)?.board.turn).toBe(2);
    expect((await session.do({ do: "slots" }))?.length).toBe(1);
  });

  it("that are not over are taken over and not watched: their answers stay hidden", async () => {
    const session = await opened();
    const { commands, hashes, ...rest } = played(SHORT, "adaptive");
    const open = { ...rest, commands: commands.filter(({ turn }) => turn < 2), hashes: hashes.slice(0, 2) };
    void session.do({ do: "receiveFiles", files: [chosen("open.json", writeRun({ ...open, claim: null }))] });
    const [run] = await verified(session);
    expect(run?.verdict).toMatchObject({ verdict: "valid", finished: false });
    await session.do({ do: "takeOver", key: run?.key ?? 0, name: "Mika" });
    expect(gameOf(session)).toMatchObject({ watched: false, first: false, truths: null });
    expect(gameOf(session)?.board.turn).toBe(2);
  });

  it("put away while they are read leave nothing behind", async () => {
    const session = await opened();
    let read: (bytes: ArrayBuffer) => void = () => undefined;
    const slow = {
      name: "slow.json",
      size: 9,
      arrayBuffer: () => new Promise<ArrayBuffer>((go) => (read = go)),
    };
    const taken = session.do({ do: "receiveFiles", files: [slow] });
    session.do({ do: "putAway" });
    read(new ArrayBuffer(9));
    await taken;
    expect(session.now.received).toBeNull();
  });

  it("come by link as well, and what was put away is not told later", async () => {
    const session = await opened();
    const run = played(SHORT, "adaptive");
    const fragment = fragmentFor({ kind: "run", link: linkOf(run) ?? "", name: "Mika" });
    await session.do({ do: "follow", fragment });
    const [received] = await verified(session);
    expect(received).toMatchObject({ name: "Mika", score: run.claim?.score, verdict: { verdict: "valid" } });
    session.do({ do: "putAway" });
    expect(session.now.received).toBeNull();
    await session.do({ do: "follow", fragment: "#r=1AAAA.AAAA" });
    expect((await verified(session)).map(({ verdict }) => verdict.verdict)).toEqual(["malformed"]);
  });

  it("are rivals in their own world, as long as the tab is open", async () => {
    const session = await opened();
    const run = played(SHORT, "adaptive");
    await session.do({
      do: "follow",
      fragment: fragmentFor({ kind: "run", link: linkOf(run) ?? "", name: "" }),
    });
    const [received] = await verified(session);
    session.do({ do: "addRival", key: received?.key ?? 0, name: "Mika" });
    session.do({ do: "addRival", key: received?.key ?? 0, name: "Mika again" });
    expect(session.now.rivals.map(({ name, score }) => [name, score])).toEqual([
      ["Mika again", run.claim?.score],
    ]);
    const again = await opened();
    expect(again.now.rivals).toEqual(session.now.rivals);
    again.do({ do: "removeRival", name: "Mika again" });
    expect((await opened()).now.rivals).toEqual([]);
    session.do({ do: "addRival", key: received?.key ?? 0, name: "Mika" });
    await session.do({ do: "eraseEverything" });
    expect(sessionStorage.length).toBe(0);
    sessionStorage.setItem("tokyo-crossroads-rivals", '[{"name":7},null,{"name":"x","link":"1zz"}]');
    expect((await opened()).now.rivals).toEqual([]);
  });
});

describe("workers", () => {
  it("are started before files are chosen, and no more of them than there are cores for", async () => {
    const asked: [string, unknown][] = [];
    let open = 0;
    const service = {
      async run(_id: number, name: string, input: unknown) {
        asked.push([name, input]);
        await new Promise((go) => setTimeout(go, 5));
        return { ok: true, value: null };
      },
    };
    const hand = (): Hand => {
      open++;
      return { close: () => undefined, service: service as unknown as Hand["service"] };
    };
    const session = await openSession(undefined, new Jobs(hand, 2));
    await session.do({ do: "readyToReceive" });
    await expect.poll(() => asked.length).toBe(4);
    expect(open).toBe(2);
    expect(asked).toEqual(Array.from({ length: 4 }, () => ["verify", []]));
    expect(session.now.received).toBeNull();
  });
});

describe("a received run of a date's challenge", () => {
  it("is known by its date, and racing it is the first attempt at that date", async () => {
    const session = await opened();
    const { challenge, id } = datedAt("daily", at.getTime());
    const run = played(challenge, "idle");
    session.do({ do: "receiveFiles", files: [chosen("mika.json", writeRun(run))] });
    const [received] = await verified(session);
    expect(received).toMatchObject({ rules: RULES_VERSION, terms: { dated: { cadence: "daily", id } } });
    const table = await session.do({ do: "tableOf", keys: [received?.key ?? 0] });
    expect(table?.trim().split(/\r?\n/)[0]).toMatch(/,rules$/);
    await session.do({ do: "playReceived", key: received?.key ?? 0 });
    expect(gameOf(session)).toMatchObject({ first: true, terms: { dated: { cadence: "daily", id } } });
  });

  it("is not taken for one once the calendar has forgotten the date", async () => {
    vi.setSystemTime(new Date("2027-06-05T10:00:00Z"));
    const session = await opened();
    const run = played(datedAt("daily", at.getTime()).challenge, "idle");
    session.do({ do: "receiveFiles", files: [chosen("mika.json", writeRun(run))] });
    const [received] = await verified(session);
    expect(received?.terms).toMatchObject({ dated: null, code: expect.any(String) });
    await session.do({ do: "playReceived", key: received?.key ?? 0 });
    expect(gameOf(session)).toMatchObject({ first: false, terms: { code: received?.terms?.code } });
  });
});

describe("a rival's orders", () => {
  /** A session at the desk in the rival's world, and the commands that the rival gave. */
  async function against(): Promise<{ session: Session; run: ReturnType<typeof played> }> {
    const session = await opened();
    const run = played(SHORT, "adaptive");
    const fragment = fragmentFor({ kind: "run", link: linkOf(run) ?? "", name: "Mika" });
    await session.do({ do: "follow", fragment });
    const [received] = await verified(session);
    session.do({ do: "addRival", key: received?.key ?? 0, name: "Mika" });
    // Beside no game nothing of it is told.
    expect(session.now.rivals[0]).toMatchObject({ orders: [], parted: null });
    await session.do({ do: "playCode", code: codeOf(SHORT, RULES_VERSION) ?? "", seed: null });
    return { session, run };
  }

  const ordersIn = (run: ReturnType<typeof played>, turn: number): Order[] =>
    run.commands.flatMap((c) => (c.type === "commit" && c.turn === turn ? c.orders : []));

  /** Gives these orders and goes on to the next quarter, answering as the rival did. */
  async function quarter(session: Session, run: ReturnType<typeof played>, orders: readonly Order[]) {
    const turn = gameOf(session)?.board.turn ?? 0;
    const answers = run.commands.filter((c) => c.type === "respond" && c.turn === turn);
    for (const order of orders) session.do({ do: "addOrder", order });
    await session.do({ do: "commit" });
    for (let n = 0; n < 12 && stageOf(session) !== "plan"; n++) {
      const stage = stageOf(session);
      const answer = answers[0];
      if (stage === "playback") await session.do({ do: "playbackDone" });
      else if (stage === "report") await session.do({ do: "reportRead" });
      else if (stage === "respond" && answer?.type === "respond") {
        answers.shift();
        await session.do({ do: "respond", subject: answer.subject, choice: answer.choice });
      } else break;
    }
    expect(gameOf(session)?.board.turn).toBe(turn + 1);
  }

  it("are told up to the quarter one stands in, the first that one has not given first", async () => {
    const { session, run } = await against();
    const theirs = ordersIn(run, 0);
    expect(theirs.length).toBeGreaterThan(1);
    const now = () => rivalsNow(session.now)[0];
    expect(now()).toMatchObject({ number: 1, turn: 0, line: { name: "Mika", parted: null } });
    expect(now()?.line.orders.map((each) => each.map(({ order }) => order))).toEqual([theirs]);
    expect(now()?.order?.order).toEqual(theirs[0]);
    session.do({ do: "addOrder", order: theirs[0] as Order });
    expect(now()?.order?.order).toEqual(theirs[1]);
    for (const order of theirs.slice(1)) session.do({ do: "addOrder", order });
    expect(now()?.order).toBeNull();
  });

  it("say in which quarter two runs parted, and do not say it before", async () => {
    const { session, run } = await against();
    await quarter(session, run, ordersIn(run, 0));
    expect(session.now.rivals[0]?.parted).toBeNull();
    expect(session.now.rivals[0]?.orders).toHaveLength(2);
    expect(ordersIn(run, 1)).not.toEqual([]);
    await quarter(session, run, []);
    expect(session.now.rivals[0]?.parted).toBe(1);
    // The past keeps what was ordered in it.
    await session.do({ do: "lookBack", turn: 0 });
    expect(session.now.scene.kind).toBe("replay");
    expect(rivalsNow(session.now)[0]).toMatchObject({ turn: 0, order: null });
    await session.do({ do: "lookBack", turn: 1 });
    expect(rivalsNow(session.now)[0]?.order?.order).toEqual(ordersIn(run, 1)[0]);
  });

  it("are those of its own world alone", async () => {
    const { session } = await against();
    await session.do({ do: "start", options: { scenario: "tutorial", seed: "x", difficulty: "standard" } });
    expect(rivalsNow(session.now)).toEqual([]);
    expect(session.now.rivals[0]).toMatchObject({ name: "Mika", orders: [], parted: null });
  });
});

describe("a link's fragment", () => {
  it.each([
    { kind: "code", code: "2820-0000-0000-005Z", seed: "東京 &=#" },
    { kind: "code", code: "2820-0000-0000-005Z", seed: null },
    { kind: "dated", cadence: "daily", id: "2026-12-05" },
    { kind: "dated", cadence: "weekly", id: "2026-W49" },
    { kind: "run", link: "1AAA.BBB", name: "<b>O’Hara</b>" },
  ] as const)("asks for what it was made for: $kind", (asked) => {
    expect(fragmentOf(fragmentFor(asked))).toEqual(asked);
  });

  it("of anything else asks for nothing", () => {
    for (const hash of ["", "#", "#tray", "#z=1", "#%"]) expect(fragmentOf(hash)).toBeNull();
  });
});
