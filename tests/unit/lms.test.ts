import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  packedProgress,
  readyExercise,
  type Submission,
  sealedSubmission,
  unpackedProgress,
} from "../../game/classroom/index.ts";
import { openSession, type Session } from "../../game/session/index.ts";
import { LazySession } from "../../game/session/lazy.ts";
import { Connection } from "../../game/session/lms/connection.ts";
import { DIALECTS } from "../../game/session/lms/dialects.ts";
import { type Frame, platformsFrom } from "../../game/session/lms/find.ts";
import { handedIn } from "../harness/class.ts";
import { Drawers, freshBrowser, gameOf, keepNothing, stageOf } from "./browser.ts";
import { FakePlatform, SCORM_12, SCORM_2004 } from "./fake-platform.ts";

/** A window that answers as the page's own does: what it is asked for, and to whom events are told. */
class Page {
  readonly parent: unknown;
  readonly opener = null;
  private readonly heard = new Map<string, ((event: unknown) => void)[]>();

  constructor(around: unknown) {
    this.parent = around ?? this;
  }

  addEventListener(name: string, listener: (event: unknown) => void): void {
    this.heard.set(name, [...(this.heard.get(name) ?? []), listener]);
  }

  tell(name: string, event: unknown = {}): void {
    for (const listener of this.heard.get(name) ?? []) listener(event);
  }
}

const frame = (of: object): Frame => of as Frame;
const connect = (platform: FakePlatform, clock = () => 0): Connection => {
  const found = Connection.to(platformsFrom(frame(platform.asWindow())), clock);
  if (!found) throw new Error("no connection");
  return found;
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the search for a platform", () => {
  const platform = new FakePlatform(SCORM_12);

  it("goes up through the windows, then to the one that opened them, and no further", () => {
    const here = platform.asWindow();
    const deep = { parent: { parent: { parent: here } } };
    expect(platformsFrom(frame(deep)).map(({ dialect }) => dialect)).toEqual([SCORM_12]);
    const popup = { opener: { parent: here } } as Record<string, unknown>;
    popup.parent = popup;
    expect(platformsFrom(frame(popup))).toHaveLength(1);
    const framed = { parent: { opener: here } };
    expect(platformsFrom(frame(framed))).toHaveLength(1);
    const alone: Record<string, unknown> = { opener: null };
    alone.parent = alone;
    expect(platformsFrom(frame(alone))).toEqual([]);
  });

  it("ends in a loop of frames, passes windows of other sites, and takes nothing that is half a platform", () => {
    const one: Record<string, unknown> = {};
    const two = { parent: one };
    one.parent = two;
    expect(platformsFrom(frame(one))).toEqual([]);
    const foreign = new Proxy(
      {},
      {
        get(_, name) {
          if (name === "parent") return platform.asWindow();
          throw new DOMException("another site's", "SecurityError");
        },
      },
    );
    expect(platformsFrom(frame({ parent: foreign }))).toHaveLength(1);
    const shut = new Proxy(
      {},
      {
        get() {
          throw new DOMException("another site's", "SecurityError");
        },
      },
    );
    expect(platformsFrom(frame({ parent: shut, opener: shut }))).toEqual([]);
    expect(platformsFrom(frame({ API: { LMSInitialize: () => "true" }, API_1484_11: 1 }))).toEqual([]);
  });
});

describe.each(DIALECTS.map((dialect) => [dialect.object, dialect] as const))(
  "a connection over %s",
  (_, dialect) => {
    it("begins, reads, writes, commits the time and ends to be gone on with", () => {
      const platform = new FakePlatform(dialect);
      let now = 1000;
      const connection = connect(platform, () => now);
      expect(platform.state).toBe("open");
      expect(connection.read("kept")).toBe("");
      expect(connection.write("kept", "abc")).toBe(true);
      now += 3_723_900;
      expect(connection.commit()).toBe(true);
      expect(platform.at("spent")).toBe(dialect === SCORM_12 ? "01:02:03" : "PT1H2M3S");
      connection.end();
      expect(platform.at("exit")).toBe("suspend");
      expect(platform.state).toBe("ended");
      expect(connection.write("kept", "later")).toBe(false);
      expect(connection.commit()).toBe(false);
      // The end keeps what was said: one more commit is a request that a page on its way out may not make.
      expect(platform.calls.filter((call) => call.startsWith("commit"))).toHaveLength(1);
      expect(platform.at("kept")).toBe("abc");
      connection.end();
      expect(platform.calls.filter((call) => call.startsWith("terminate"))).toHaveLength(1);
    });

    it("goes on where the page was loaded again, and gives up where the platform has ended", () => {
      const platform = new FakePlatform(dialect);
      connect(platform);
      expect(connect(platform).read("completion")).toBe("");
      platform.state = "ended";
      expect(Connection.to(platformsFrom(frame(platform.asWindow())), () => 0)).toBeNull();
    });

    it("takes a platform that throws for one that refuses", () => {
      const object = Object.fromEntries(
        Object.values(dialect.calls).map((name) => [
          name,
          () => {
            throw new Error("its own fault");
          },
        ]),
      );
      const found = platformsFrom(frame({ [dialect.object]: object }));
      expect(found).toHaveLength(1);
      expect(Connection.to(found, () => 0)).toBeNull();
    });

    it("reads neither who the learner is nor what they are called", () => {
      const platform = new FakePlatform(dialect);
      const connection = connect(platform);
      for (const datum of Object.keys(dialect.data)) connection.read(datum as keyof typeof dialect.data);
      expect(platform.calls.filter((call) => /learner|student/.test(call))).toEqual([]);
    });
  },
);

it("tries the other dialect where the first does not answer", () => {
  const [newer, older] = [new FakePlatform(SCORM_2004), new FakePlatform(SCORM_12)];
  newer.state = "ended";
  const here = frame({ ...newer.asWindow(), ...older.asWindow() });
  expect(Connection.to(platformsFrom(here), () => 0)?.room).toBe(SCORM_12.room);
});

describe("work packed for a platform", () => {
  const work = handedIn(readyExercise("homework"), "Aoi", "triage");

  it("may be longer than a link where there is room, and comes back whole", () => {
    const words = handedIn(readyExercise("homework"), "Aoi", "random", { quarters: 9 });
    const long = {
      ...words,
      answers: words.answers.map((each, i) => ({ ...each, value: i === 0 ? 3 : each.value })),
    };
    const { seal: _, format: __, version: ___, ...parts } = long;
    const sealed = sealedSubmission({
      ...parts,
      exercise: { ...parts.exercise, brief: noise(1200), title: noise(80) },
    });
    expect(packedProgress(sealed)).toBeNull();
    const packed = packedProgress(sealed, SCORM_2004.room) ?? "";
    expect(unpackedProgress(packed)).toEqual({ ok: true, submission: sealed });
    expect(packedProgress(sealed, packed.length - 1)).toBeNull();
  });

  it("of a whole exercise that comes with the game fits the smaller room", () => {
    expect(packedProgress(work, SCORM_12.room)?.length).toBeLessThan(SCORM_12.room);
  });
});

/** Letters that no packing makes shorter, the same each time. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCodePoint(0x4e00 + (state % 20000));
  }).join("");
}

describe.each(DIALECTS.map((dialect) => [dialect.object, dialect] as const))(
  "a lesson over %s",
  (_, dialect) => {
    let platform = new FakePlatform(dialect);
    let page = new Page(null);

    /** Opens the page in a fresh browser, or in the one that it was open in, as the platform has it now. */
    const launched = async ({ fresh = true, fragment = "#e=decision20" } = {}): Promise<Session> => {
      if (fresh) {
        freshBrowser();
      }
      platform.state = "closed";
      page = new Page(platform.asWindow());
      vi.stubGlobal("window", page);
      const session = await openSession();
      await session.do({ do: "follow", fragment });
      return session;
    };
    const told = () => new Promise((resolve) => setTimeout(resolve, 5));
    const leave = () => page.tell("pagehide", { persisted: false });

    beforeEach(() => {
      platform = new FakePlatform(dialect);
    });

    it("is begun by the platform, told of after each quarter and answer, and gone on with in another browser", async () => {
      let session = await launched();
      expect(session.now.home).toBe("platform");
      expect(session.now.received?.kind).toBe("exercise");
      expect(platform.at("completion")).toBe("incomplete");
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      await quarter(session);
      await told();
      expect(platform.at("place")).toBe("2025-Q2");
      if (dialect === SCORM_2004) expect(platform.at("measure")).toBe("0.167");
      await quarter(session);
      leave();
      expect(platform.state).toBe("ended");
      expect(platform.at("place")).toBe("2025-Q3");
      expect(platform.at("raw")).toBeUndefined();
      const hashes = gameOf(session)?.quarters.map(({ after }) => after.turn);

      session = await launched();
      expect(session.now.received).toBeNull();
      expect(session.now.notice).toMatchObject({ key: "lessonGoesOn", params: { name: "Aoi" } });
      expect(gameOf(session)?.quarters.map(({ after }) => after.turn)).toEqual(hashes);
      expect(gameOf(session)?.lesson?.prompts[0]?.value).toBe(30);
      for (let i = 2; i < 6; i++) await quarter(session);
      await told();
      const score = (gameOf(session)?.board.score ?? 0) / 10;
      expect(session.now.scene.kind).toBe("debrief");
      expect(platform.at("completion")).toBe("completed");
      expect(platform.at("raw")).toBe(String(score));
      expect([platform.at("least"), platform.at("most")]).toEqual(["0", "100"]);
      if (dialect === SCORM_2004) {
        expect(Number(platform.at("scaled"))).toBeCloseTo(score / 100, 6);
        expect(platform.at("success")).toBe("unknown");
        expect(platform.at("measure")).toBe("1");
      }
      leave();

      // Looked at again it stays finished, and shows the debrief.
      session = await launched();
      expect(session.now.scene.kind).toBe("debrief");
      expect(platform.at("completion")).toBe("completed");
      await session.do({ do: "follow", fragment: "#e=decision20" });
      await session.do({ do: "beginLesson", alias: "Aoi again", ministers: [] });
      await quarter(session);
      await told();
      expect(platform.at("place")).toBe("2025-Q2");
      expect(platform.at("completion")).toBe("completed");
    });

    it("is not finished while its last question waits", async () => {
      let session = await launched();
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      for (let i = 0; i < 5; i++) await quarter(session);
      await commit(session);
      await told();
      expect(gameOf(session)?.quarters).toHaveLength(6);
      expect(platform.at("completion")).toBe("incomplete");
      leave();
      session = await launched();
      expect(stageOf(session)).toBe("report");
      answer(session);
      await told();
      expect(platform.at("completion")).toBe("completed");
    });

    it("is told, as it is left, of what was answered a moment before", async () => {
      const session = await launched();
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      await told();
      session.do({ do: "answerPrompt", id: "q1", value: 65 });
      leave();
      const read = unpackedProgress(platform.at("kept") ?? "");
      expect(read.ok && read.submission.answers).toEqual([{ prompt: "q1", value: 65, commands: 0 }]);
    });

    it("keeps one save of it in a browser, whoever often it is opened, with the drafts of the quarter", async () => {
      let session = await launched();
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      await quarter(session);
      leave();
      for (let i = 0; i < 3; i++) session = await launched({ fresh: false });
      expect(await session.do({ do: "slots" })).toHaveLength(1);
      const [order] = gameOf(session)?.advice[0]?.orders ?? [];
      if (!order) throw new Error("no advice");
      session.do({ do: "addOrder", order: order.order });
      await new Promise((resolve) => setTimeout(resolve, 30));
      leave();
      session = await launched({ fresh: false });
      expect(gameOf(session)?.tray.map((each) => each.order)).toEqual([order.order]);
      await quarter(session);
      leave();
      session = await launched({ fresh: false });
      expect(await session.do({ do: "slots" })).toHaveLength(1);
      // Somebody else under the same platform's page: what this tab played is not shown.
      leave();
      platform = new FakePlatform(dialect);
      vi.stubGlobal("window", new Page(platform.asWindow()));
      expect(new LazySession().returning).toBe(false);
      session = await launched({ fresh: false });
      expect(session.now.scene.kind).toBe("title");
    });

    it("says once that it has grown too long, and is gone on with from this browser", async () => {
      const brief = noise(1200);
      const long = { ...readyExercise("decision20"), brief, title: noise(80) };
      const { packedExercise } = await import("../../game/classroom/index.ts");
      const fragment = `#x=${packedExercise(long)}`;
      vi.spyOn(dialect, "room", "get" as never).mockReturnValue(900 as never);
      let session = await launched({ fragment });
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      await quarter(session);
      await told();
      await quarter(session);
      await told();
      expect(session.now.log.filter(({ key }) => key === "platformFull")).toHaveLength(1);
      expect(platform.at("kept")).toBe("");
      expect(platform.at("place")).toBe("2025-Q3");
      leave();
      session = await launched({ fragment, fresh: false });
      const { received } = session.now;
      expect(received).toMatchObject({ kind: "exercise", seats: [{ alias: "Aoi", turn: 2 }] });
    });

    it("says that the platform refuses it, and once more only after it took it", async () => {
      const session = await launched();
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      platform.refuses.add(dialect.data.kept);
      const said = () => session.now.log.filter(({ key }) => key === "platformRefused").length;
      await quarter(session);
      await told();
      await quarter(session);
      await told();
      expect(said()).toBe(1);
      platform.refuses.clear();
      await quarter(session);
      await told();
      platform.refuses.add(dialect.data.place);
      await quarter(session);
      await told();
      expect(said()).toBe(2);
    });

    it.each([
      ["cut short", (kept: string) => kept.slice(0, -9)],
      ["of other letters", () => "<script>"],
      ["another exercise's", () => packedProgress(handedIn(readyExercise("split45"), "Aoi", "idle")) ?? ""],
      ["changed in an answer", (kept: string) => changed(kept)],
    ])("begins anew where what was kept is %s, and says so", async (_what, change) => {
      const work =
        packedProgress(handedIn(readyExercise("decision20"), "Aoi", "idle", { quarters: 2 })) ?? "";
      platform.kept[dialect.data.kept] = change(work);
      const session = await launched();
      expect(session.now.notice?.key).toBe("platformUnread");
      expect(session.now.received).toMatchObject({ kind: "exercise" });
      expect(session.now.scene.kind).toBe("title");
    });

    it("reports nothing of another exercise, of a look, or of what is played without one", async () => {
      const session = await launched();
      const before = { ...platform.kept };
      await session.do({ do: "follow", fragment: "#e=split45" });
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      await quarter(session);
      await told();
      expect(platform.kept).toEqual(before);
      platform.kept[dialect.data.mode] = "review";
      platform.kept[dialect.data.completion] = "completed";
      const look = await launched();
      expect(look.now.home).toBe("browser");
      await look.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      await quarter(look);
      await told();
      expect(platform.at("kept")).toBeUndefined();
    });

    it("goes on with the platform when the browser takes the page out again", async () => {
      const session = await launched();
      await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
      page.tell("pagehide", { persisted: true });
      expect(platform.state).toBe("ended");
      page.tell("pageshow", { persisted: true });
      expect(session.now.notice?.key).toBe("platformRefused");
      platform.state = "closed";
      page.tell("pageshow", { persisted: true });
      await quarter(session);
      await told();
      expect(platform.at("place")).toBe("2025-Q2");
    });
  },
);

describe("a browser that keeps nothing", () => {
  const opened = async (around: unknown): Promise<Session> => {
    const barred = () => {
      throw new DOMException("a sandboxed frame", "SecurityError");
    };
    vi.stubGlobal("window", new Page(around));
    vi.stubGlobal("sessionStorage", new Drawers());
    Object.defineProperty(globalThis, "localStorage", { configurable: true, get: barred });
    const session = await openSession(keepNothing("off"));
    await session.do({ do: "follow", fragment: "#e=decision20" });
    await session.do({ do: "beginLesson", alias: "Aoi", ministers: [] });
    return session;
  };
  afterEach(() => {
    Object.defineProperty(globalThis, "localStorage", {
      configurable: true,
      writable: true,
      value: new Drawers(),
    });
  });
  const said = (session: Session) => session.now.log.map(({ key }) => key);

  it("is told of in an exercise by what to do about it", async () => {
    const session = await opened(null);
    expect(session.now.home).toBe("nowhere");
    expect(said(session)).toEqual(["nothingKept"]);
  });

  it("does not matter where a platform keeps the work", async () => {
    const platform = new FakePlatform(SCORM_12);
    const session = await opened(platform.asWindow());
    await quarter(session);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.now.home).toBe("platform");
    expect(said(session)).toEqual([]);
    expect(platform.at("place")).toBe("2025-Q2");
  });
});

/** The same work with another answer and the old seal, as somebody would write it who edits what is kept. */
function changed(kept: string): string {
  const read = unpackedProgress(kept);
  if (!read.ok) throw new Error("no work");
  const answers = read.submission.answers.map((each) => ({ ...each, value: 99 }));
  return packedProgress({ ...read.submission, answers } satisfies Submission) ?? "";
}

async function commit(session: Session): Promise<void> {
  answer(session);
  await session.do({ do: "commit" });
  session.do({ do: "playbackDone" });
  for (let asked = gameOf(session); asked?.board.phase === "respond"; asked = gameOf(session)) {
    const [pending] = asked.board.pending;
    const choice = pending?.kind === "crisis" ? "hold" : (pending?.choices.at(-1)?.id ?? "");
    await session.do({ do: "respond", subject: pending?.subject ?? "", choice });
  }
}

async function quarter(session: Session): Promise<void> {
  await commit(session);
  answer(session);
  session.do({ do: "reportRead" });
}

function answer(session: Session): void {
  for (const { prompt, open, value } of gameOf(session)?.lesson?.prompts ?? []) {
    if (!open || value !== undefined) continue;
    const given = prompt.ask.kind === "text" ? "the vote" : prompt.ask.kind === "choice" ? 0 : 30;
    session.do({ do: "answerPrompt", id: prompt.id, value: given });
  }
}
