import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { zipSync } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  handInOf,
  readSubmission,
  readyExercise,
  writeExercise,
  writeSubmission,
} from "../../game/classroom/index.ts";
import { openSession, type Session } from "../../game/session/index.ts";
import type { LessonNow } from "../../game/session/types.ts";
import { handedIn } from "../harness/class.ts";
import { Drawers, freshBrowser, gameOf, stageOf } from "./browser.ts";

beforeEach(() => freshBrowser());

const lessonOf = (session: Session): LessonNow => {
  const lesson = gameOf(session)?.lesson;
  if (!lesson) throw new Error("no lesson");
  return lesson;
};
const chosen = (name: string, text: string | Uint8Array) => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer };
};

async function begun(fragment: string, alias: string): Promise<Session> {
  const session = await openSession();
  await session.do({ do: "follow", fragment });
  expect(await session.do({ do: "beginLesson", alias, ministers: ["foreign", "okinawa"] })).toBe(true);
  // Everybody in a class reads the same.
  expect(gameOf(session)?.reading).toBeNull();
  return session;
}

/** Answers what is waited for, commits, answers what asks, and reads the report. */
async function quarter(session: Session): Promise<void> {
  answer(session);
  await session.do({ do: "commit" });
  session.do({ do: "playbackDone" });
  while (stageOf(session) === "respond") {
    const pending = gameOf(session)?.board.pending[0];
    const choice = pending?.kind === "crisis" ? "hold" : (pending?.choices.at(-1)?.id ?? "");
    await session.do({ do: "respond", subject: pending?.subject ?? "", choice });
  }
  answer(session);
  session.do({ do: "reportRead" });
}

function answer(session: Session): void {
  for (const { prompt, open, value } of lessonOf(session).prompts) {
    if (!open || value !== undefined) continue;
    const given = prompt.ask.kind === "text" ? "the vote" : prompt.ask.kind === "choice" ? 0 : 30;
    session.do({ do: "answerPrompt", id: prompt.id, value: given });
  }
}

describe("a lesson", () => {
  it("is begun from a link under an alias, waits for its questions, and is handed in as one file", async () => {
    const session = await begun("#e=decision20", "  Aoi ");
    expect(lessonOf(session)).toMatchObject({ alias: "Aoi", waits: "before", preview: false });
    expect(gameOf(session)?.board).toMatchObject({ scenario: "tutorial", turns: 6 });
    await session.do({ do: "commit" });
    expect(stageOf(session)).toBe("plan");
    expect(session.now.notice?.key).toBe("forecastFirst");
    session.do({ do: "answerPrompt", id: "q1", value: 140 });
    expect(lessonOf(session).waits).toBe("before");
    for (let i = 0; i < 6; i++) await quarter(session);
    expect(session.now.scene.kind).toBe("debrief");
    const file = await session.do({ do: "handIn" });
    expect(file?.name).toBe("tokyo-Aoi-q6.json");
    const handIn = handInOf(readSubmission(file?.text ?? ""));
    expect(handIn).toMatchObject({ verdict: "valid", alias: "Aoi" });
    expect(handIn.account?.answered.map(({ inTime, value }) => [inTime, value])).toEqual([
      [true, 30],
      [true, 30],
      [true, "the vote"],
    ]);
  });

  it("holds a forecast once the orders are given, and the report until it is explained", async () => {
    const session = await begun("#e=split45&turns=8", "Ren");
    for (let i = 0; i < 3; i++) await quarter(session);
    session.do({ do: "answerPrompt", id: "q1", value: 99 });
    expect(lessonOf(session).prompts[0]?.value).toBe(30);
    await session.do({ do: "commit" });
    session.do({ do: "playbackDone" });
    while (stageOf(session) === "respond") {
      const pending = gameOf(session)?.board.pending[0];
      const choice = pending?.kind === "crisis" ? "hold" : (pending?.choices.at(-1)?.id ?? "");
      await session.do({ do: "respond", subject: pending?.subject ?? "", choice });
    }
    session.do({ do: "reportRead" });
    expect(stageOf(session)).toBe("report");
    expect(session.now.notice?.key).toBe("explainFirst");
    session.do({ do: "answerPrompt", id: "q4", value: "a row" });
    expect(session.now.notice).toBeNull();
    session.do({ do: "reportRead" });
    expect(stageOf(session)).toBe("plan");
  });

  it("goes on after a closed lid, and on another machine from its link or its file", async () => {
    const session = await begun("#e=homework", "葵");
    for (let i = 0; i < 3; i++) await quarter(session);
    const link = await session.do({ do: "passOn" });
    const file = await session.do({ do: "handIn" });
    const score = gameOf(session)?.board.score;
    const again = await openSession();
    expect(lessonOf(again)).toMatchObject({ alias: "葵" });
    expect(gameOf(again)?.board.turn).toBe(3);
    await again.do({ do: "toTitle" });
    await again.do({ do: "follow", fragment: "#e=homework" });
    const { received } = again.now;
    expect(received).toMatchObject({ kind: "exercise", seats: [{ alias: "葵", turn: 3, over: false }] });
    for (const take of [
      (s: Session) => s.do({ do: "follow", fragment: link ?? "" }),
      (s: Session) => s.do({ do: "takeLesson", file: chosen("work.json", file?.text ?? "") }),
    ]) {
      Object.assign(globalThis, { indexedDB: new IDBFactory(), sessionStorage: new Drawers() });
      const elsewhere = await openSession();
      await take(elsewhere);
      expect(lessonOf(elsewhere)).toMatchObject({ alias: "葵" });
      expect(lessonOf(elsewhere).prompts[0]?.value).toBe(30);
      expect(gameOf(elsewhere)?.board).toMatchObject({ turn: 3, score });
    }
  });

  it("goes neither back nor elsewhere until it is over", async () => {
    const session = await begun("#e=decision20", "Sora");
    await quarter(session);
    await session.do({ do: "rewind", turn: 0 });
    expect(gameOf(session)?.board.turn).toBe(1);
    expect(session.now.notice?.key).toBe("lessonStays");
  });

  it("can be played again in the opposite world once it is over, as practice", async () => {
    const session = await begun("#e=decision20", "Mei");
    await session.do({ do: "playOpposite" });
    expect(gameOf(session)?.lesson).not.toBeNull();
    for (let i = 0; i < 6; i++) await quarter(session);
    const before = gameOf(session)?.truths ?? {};
    await session.do({ do: "playOpposite" });
    expect(gameOf(session)?.lesson).toBeNull();
    expect(gameOf(session)?.board.turn).toBe(0);
    await session.do({ do: "resign" });
    const after = gameOf(session)?.truths ?? {};
    for (const question of ["withdrawal", "leakage"] as const) {
      expect((after[question] ?? 0) + (before[question] ?? 0)).toBe(1000);
    }
  });

  it("notes who of the cabinet argued for what", async () => {
    const session = await begun("#e=cabinet45", "Table 3");
    expect(lessonOf(session).ministers).toEqual(["foreign", "okinawa"]);
    session.do({ do: "addOrder", order: { type: "secure", chain: "energy", amount: 10 } });
    const key = gameOf(session)?.tray[0]?.key ?? 0;
    session.do({ do: "argue", key, by: "okinawa" });
    await quarter(session);
    const file = await session.do({ do: "handIn" });
    const { account } = handInOf(readSubmission(file?.text ?? ""));
    expect(account?.argued).toEqual({ okinawa: 1 });
  });

  it("previewed by a teacher leaves nothing behind", async () => {
    const session = await openSession();
    await session.do({ do: "previewExercise", exercise: readyExercise("split45"), group: "b" });
    expect(lessonOf(session)).toMatchObject({ preview: true, group: "b" });
    await quarter(session);
    expect(await session.do({ do: "slots" })).toEqual([]);
  });

  it.each([
    ["#e=nothing", "notExercise"],
    ["#x=AAAA", "notExercise"],
    ["#e=split45&turns=99", "limits"],
    ["#e=split45&turns=lots", "parameter"],
  ])("from %s is refused in words", async (fragment, fault) => {
    const session = await openSession();
    await session.do({ do: "follow", fragment });
    expect(session.now.received).toMatchObject({ kind: "noExercise", fault });
    expect(await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] })).toBe(false);
  });

  it("with damaged work says so, and opens nothing", async () => {
    const session = await openSession();
    await session.do({ do: "follow", fragment: "#h=abc.def" });
    expect(session.now.notice?.key).toBe("notHandIn");
    expect(session.now.scene.kind).toBe("title");
  });
});

describe("work that was changed", () => {
  const whole = handedIn(readyExercise("decision20"), "Ren", "recalibrator", { quarters: 2 });

  it.each([
    ["another's alias", { alias: "Yui" }],
    ["another answer", { answers: whole.answers.map((each) => ({ ...each, value: 1 })) }],
    ["an answer taken out", { answers: [] }],
    ["the other group", { group: whole.group === "a" ? "b" : "a" }],
  ])("to %s is not gone on with, which would seal it anew", async (_, change) => {
    const session = await openSession();
    const file = chosen("work.json", JSON.stringify({ ...whole, ...change }));
    await session.do({ do: "takeLesson", file });
    expect(session.now.notice?.key).toBe("workChanged");
    expect(session.now.scene.kind).toBe("title");
    await session.do({ do: "takeLesson", file: chosen("work.json", writeSubmission(whole)) });
    expect(lessonOf(session).alias).toBe("Ren");
  });
});

describe("an exercise that is put together", () => {
  it("has a link as soon as it holds together, and is kept", async () => {
    const session = await openSession();
    const exercise = await session.do({ do: "blankExercise" });
    const checked = await session.do({ do: "checkExercise", exercise: { ...exercise, title: "2年B組" } });
    if (!checked.ok || !checked.fragment) throw new Error("no link");
    expect(await session.do({ do: "exerciseDraft" })).toMatchObject({ title: "2年B組" });
    await session.do({ do: "follow", fragment: checked.fragment });
    expect(session.now.received).toMatchObject({
      kind: "exercise",
      id: checked.id,
      exercise: { title: "2年B組" },
    });
  });

  it("that is split has a link for each group, whose worlds are each other's opposite", async () => {
    const session = await openSession();
    const checked = await session.do({ do: "checkExercise", exercise: readyExercise("split45") });
    if (!checked.ok || !checked.groups) throw new Error("no groups");
    for (const [group, fragment] of Object.entries(checked.groups)) {
      await session.do({ do: "follow", fragment });
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      expect(lessonOf(session).group).toBe(group);
    }
  });
});

describe("the debrief board", () => {
  const exercise = readyExercise("split45");
  const work = (alias: string, policy: string) => writeSubmission(handedIn(exercise, alias, policy));

  it("judges files and zips, keeps what is wrong by name, and has the command line's table", async () => {
    const session = await openSession();
    const zip = zipSync({ "a/Ren.json": new TextEncoder().encode(work("Ren", "recalibrator")) });
    const aoi = work("Aoi", "adaptive");
    await session.do({
      do: "receiveClass",
      files: [
        chosen("Aoi.json", aoi),
        chosen("Aoi copy.json", aoi),
        chosen("Sora.json", work("Sora", "idle").replace('"alias":"Sora"', '"alias":"Yui"')),
        chosen("class.zip", zip),
        chosen("letter.txt", "Dear teacher"),
        { name: "gone.json", size: 4, arrayBuffer: () => Promise.reject(new Error("gone")) },
      ],
    });
    const { board } = session.now;
    expect(board).toMatchObject({ done: 6, of: 6, exercise: { ready: "split45" } });
    const standings = board?.rows.map(({ file, standing }) => `${file}: ${standing}`).sort();
    expect(standings).toEqual([
      "Aoi copy.json: duplicate",
      "Aoi.json: valid",
      "Sora.json: changed",
      "a/Ren.json: valid",
      "gone.json: unreadable",
      "letter.txt: notHandIn",
    ]);
    expect(board?.figures.scores?.count).toBe(2);
    const table = await session.do({ do: "gradebook" });
    expect(table?.text).toContain("Ren");
    await session.do({ do: "clearBoard" });
    expect(session.now.board).toBeNull();
  });

  it("plays the class again with nobody's orders in a quarter, and in each other's world", async () => {
    const session = await openSession();
    const files = ["Aoi", "Ren", "Sora"].map((alias, i) =>
      chosen(`${alias}.json`, work(alias, ["adaptive", "recalibrator", "idle"][i] ?? "idle")),
    );
    await session.do({ do: "receiveClass", files });
    await session.do({ do: "changeClass", change: { kind: "orders", turn: 1, of: null } });
    const none = session.now.board?.other;
    expect(none).toMatchObject({ state: "ready", done: 3, of: 3 });
    const of = (alias: string) => none?.value.find((each) => each.alias === alias);
    expect(of("Sora")).toMatchObject({ first: null });
    expect(of("Sora")?.changed).toBe(of("Sora")?.played);
    expect(of("Aoi")?.first).toBe(1);
    await session.do({ do: "changeClass", change: { kind: "orders", turn: 1, of: "Aoi" } });
    expect(session.now.board?.other?.value.find(({ alias }) => alias === "Aoi")).toMatchObject({
      first: null,
    });
    await session.do({ do: "changeClass", change: { kind: "world", of: "across" } });
    const other = session.now.board?.other?.value ?? [];
    expect(other).toHaveLength(3);
    expect(other.some(({ played, changed }) => played !== changed)).toBe(true);
  });

  it("is about the exercise whose file it is given, where most files are of another", async () => {
    const session = await openSession();
    const mine = handedIn(readyExercise("decision20"), "Aoi", "idle");
    const others = ["Ren", "Sora"].map((alias) => chosen(`${alias}.json`, work(alias, "idle")));
    const files = [...others, chosen("Aoi.json", writeSubmission(mine))];
    await session.do({ do: "receiveClass", files });
    expect(session.now.board?.accounts.map(({ alias }) => alias).sort()).toEqual(["Ren", "Sora"]);
    const exercise = chosen("exercise.json", writeExercise(readyExercise("decision20")));
    await session.do({ do: "boardIsAbout", file: exercise });
    expect(session.now.board?.accounts.map(({ alias }) => alias)).toEqual(["Aoi"]);
    await session.do({ do: "boardIsAbout", file: chosen("letter.txt", "Dear teacher") });
    expect(session.now.notice?.key).toBe("notExercise");
    expect(session.now.board?.exercise?.ready).toBe("decision20");
  });

  it("shows a student's run without keeping it", async () => {
    const session = await openSession();
    await session.do({ do: "receiveClass", files: [chosen("Aoi.json", work("Aoi", "adaptive"))] });
    await session.do({ do: "watchHandIn", key: session.now.board?.rows[0]?.key ?? 0 });
    expect(session.now.scene.kind).toBe("replay");
    expect(gameOf(session)?.watched).toBe(true);
    expect(await session.do({ do: "slots" })).toEqual([]);
  });

  it("works out par for the class's worlds", { timeout: 60_000 }, async () => {
    vi.useRealTimers();
    const session = await openSession();
    await session.do({ do: "receiveClass", files: [chosen("Aoi.json", work("Aoi", "idle"))] });
    await session.do({ do: "classPar" });
    expect(session.now.board?.par).toMatchObject({ state: "ready", done: 1, of: 1 });
    expect(session.now.board?.par.value.Aoi).toBeGreaterThan(300);
  });
});
