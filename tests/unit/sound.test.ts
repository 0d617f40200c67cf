import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digestOfScores } from "../../assets/make/sound/belongs.ts";
import { midiOf } from "../../assets/make/sound/midi.ts";
import { lengthOf, readLine } from "../../assets/make/sound/notation.ts";
import { cues, tracks } from "../../assets/make/sound/scores/index.ts";
import made from "../../assets/sound/made.json";
import { defaultSettings, parseSettings } from "../../game/session/storage/settings.ts";
import type { Snapshot } from "../../game/session/types.ts";
import { CUES, cuesAt } from "../../game/sound/cue.ts";
import { MOODS, moodOf } from "../../game/sound/mood.ts";
import { messages } from "../../game/text/index.ts";

const board = (change: object = {}) => ({
  turn: 3,
  quarterScore: 500,
  pending: [],
  ends: [{ id: "cabinet", pips: 0, near: false }],
  situations: [],
  zones: [{ id: "TWS", tension: 300 }],
  ...change,
});
const NEAR = { ends: [{ id: "cabinet", pips: 3, near: true }] };
const crisis = (change: object = {}) => ({
  pending: [{ kind: "crisis", crisis: "strait", tokyo: 2, rivalRung: 2, exchange: 0, trail: [], ...change }],
});
const closed = (change: object = {}) => ({
  crises: [],
  dispatches: [],
  findings: [],
  before: board(),
  after: board(),
  ...change,
});
const ended = (...outcomes: string[]) => outcomes.map((outcome) => ({ kind: "situation", outcome }));

function at(stage: string, on: object = {}, quarters: object[] = [], more: object = {}): Snapshot {
  const game = { slot: "a", seed: "s", board: board(on), quarters, open: null };
  return { scene: { kind: "play", stage, game }, notice: null, ...more } as unknown as Snapshot;
}
const over = (): Snapshot => {
  const { scene } = at("report");
  return { scene: { ...scene, kind: "debrief" }, notice: null } as unknown as Snapshot;
};

describe("the mood", () => {
  it("follows how near an end is, and a crisis over everything", () => {
    expect(moodOf({ kind: "title" })).toBe("calm");
    expect(moodOf(at("plan").scene)).toBe("calm");
    expect(moodOf(at("plan", NEAR).scene)).toBe("watchful");
    expect(moodOf(at("plan", { zones: [{ tension: 820 }] }).scene)).toBe("watchful");
    expect(moodOf(at("plan", { ends: [{ pips: 4, near: true }] }).scene)).toBe("crisis");
    expect(moodOf(at("respond", crisis()).scene)).toBe("crisis");
    expect(moodOf(over().scene)).toBe("debrief");
  });

  it("watches what may come to a crisis in this quarter, if that is likely", () => {
    const lying = (crisis: boolean, clock: number, bad: number) => ({
      situations: [{ crisis, clock, left: { believed: [100, 900 - bad, bad] } }],
    });
    expect(moodOf(at("plan", lying(true, 1, 650)).scene)).toBe("watchful");
    expect(moodOf(at("plan", lying(true, 2, 650)).scene)).toBe("calm");
    expect(moodOf(at("plan", lying(false, 1, 650)).scene)).toBe("calm");
    expect(moodOf(at("plan", lying(true, 1, 500)).scene)).toBe("calm");
  });

  it("counts the cost in the report of a crisis or of a bad quarter", () => {
    const report = (change: object) => moodOf(at("report", {}, [closed(change)]).scene);
    expect(report({})).toBe("calm");
    expect(report({ crises: [{}] })).toBe("aftermath");
    expect(report({ dispatches: ended("bad", "bad", "middling") })).toBe("aftermath");
    expect(report({ dispatches: ended("bad", "bad", "good") })).toBe("calm");
    expect(report({ after: board({ quarterScore: 440 }) })).toBe("aftermath");
  });

  it("does not tell of a quarter before the map has", () => {
    const { scene } = at("playback", crisis());
    const open = { before: board() };
    expect(moodOf({ ...scene, game: { ...(scene as { game: object }).game, open } } as never)).toBe("calm");
  });
});

describe("the cues", () => {
  it("seal a commit, and say nothing while one plans or when a run is opened", () => {
    expect(cuesAt(at("plan"), at("playback"))).toEqual(["seal"]);
    expect(cuesAt(at("plan", NEAR), at("plan", NEAR))).toEqual([]);
    const title = { scene: { kind: "title" }, notice: null } as unknown as Snapshot;
    expect(cuesAt(title, at("plan", NEAR))).toEqual([]);
    expect(cuesAt(title, over())).toEqual([]);
  });

  it("warn when a quarter opens with an end near, else tell of what is new", () => {
    const fresh = { situations: [{ fresh: true, crisis: false }] };
    expect(cuesAt(at("report"), at("plan", { ...NEAR, ...fresh }))).toEqual(["alarm"]);
    expect(cuesAt(at("report"), at("plan", fresh))).toEqual(["opens"]);
    expect(cuesAt(at("report"), at("plan"))).toEqual([]);
  });

  it("follow a crisis", () => {
    const [first, higher] = [crisis(), crisis({ rivalRung: 3, exchange: 1 })];
    expect(cuesAt(at("playback", first), at("respond", first))).toEqual(["crisis"]);
    expect(cuesAt(at("respond", first), at("respond", higher))).toEqual(["rung"]);
    const offered = crisis({ exchange: 1, trail: [{ choice: "offramp", tokyo: 2, rival: 2 }] });
    expect(cuesAt(at("respond", first), at("respond", offered))).toEqual(["offramp"]);
    expect(cuesAt(at("respond", first), at("report", {}, [closed()]))).toEqual(["ended", "turn"]);
  });

  it("say how a quarter went, then what put to sea or came back, two at most", () => {
    const report = (change: object) => cuesAt(at("playback"), at("report", {}, [closed(change)]));
    const sortie = [{ kind: "sortie" }];
    const findings = [{ value: 700 }];
    expect(report({})).toEqual(["turn"]);
    expect(report({ dispatches: ended("good", "middling") })).toEqual(["good"]);
    expect(report({ dispatches: ended("good", "bad") })).toEqual(["middling"]);
    expect(report({ dispatches: [...ended("bad"), ...sortie], findings })).toEqual(["bad", "sails"]);
    expect(report({ findings: [{ value: null }] })).toEqual(["turn"]);
    expect(report({ findings })).toEqual(["turn", "evidence"]);
    expect(cuesAt(at("report"), over())).toEqual(["over"]);
    const dilemma = { pending: [{ kind: "dilemma", subject: "park" }] };
    expect(cuesAt(at("playback"), at("respond", dilemma))).toEqual(["dispatch"]);
  });

  it("say that something is kept, or was refused, once", () => {
    const notice = (key: string, tone: string, id: number) =>
      at("plan", {}, [], { notice: { key, tone, id } });
    expect(cuesAt(at("plan"), notice("saved", "plain", 1))).toEqual(["saved"]);
    expect(cuesAt(notice("saved", "plain", 1), notice("refused", "warning", 2))).toEqual(["refused"]);
    expect(cuesAt(notice("refused", "warning", 2), notice("refused", "warning", 2))).toEqual([]);
    expect(cuesAt(at("plan"), notice("rewound", "plain", 1))).toEqual([]);
  });
});

describe("the files", () => {
  const path = (name: string) => `assets/sound/${name}`;

  it("were made of the scores that lie here", () => {
    expect(made.of, "npm run sound").toBe(digestOfScores());
  });

  it("hold each mood and each cue, and are small", () => {
    expect(Object.keys(tracks).sort()).toEqual([...MOODS].sort());
    expect(Object.keys(made.tracks).sort()).toEqual([...MOODS].sort());
    expect(Object.keys(cues)).toEqual([...CUES]);
    expect(Object.keys(made.cues).sort()).toEqual([...CUES].sort());
    const names = [...MOODS, "cues"].flatMap((name) => [`${name}.webm`, `${name}.m4a`]);
    for (const name of names) expect(existsSync(path(name)), name).toBe(true);
    expect(names.reduce((sum, name) => sum + statSync(path(name)).size, 0)).toBeLessThan(4 * 1024 * 1024);
    for (const name of names.filter((each) => each.endsWith("webm")))
      expect(readFileSync(path(name)).subarray(0, 4).toString("hex"), name).toBe("1a45dfa3");
  });

  it("measure as the page beside them says: level, unclipped, without a seam, graver by the mood", () => {
    const rows = readFileSync(path("README.md"), "utf8")
      .split("\n")
      .map((line) => line.split("|").map((c) => c.trim()));
    const of = (mood: string) =>
      (rows.find((cells) => cells[1] === mood) ?? [])
        .slice(2)
        .map((c) => Number(c.replace("−", "-").replace(" %", "")));
    for (const mood of MOODS) {
      const [seconds = 0, , lufs = 0, peak = 0, step = 9, apart = 9] = of(mood);
      expect(seconds, mood).toBeGreaterThan(60);
      expect(Math.abs(lufs + 23), mood).toBeLessThan(1);
      expect(peak, mood).toBeLessThan(-1);
      expect(step, mood).toBeLessThan(1);
      expect(apart, mood).toBeLessThan(-15);
    }
    const [calm, watchful, grave] = [of("calm"), of("watchful"), of("crisis")];
    for (const column of [6, 7]) {
      expect(watchful[column]).toBeGreaterThan(calm[column] ?? 0);
      expect(grave[column]).toBeGreaterThan(watchful[column] ?? 0);
    }
    // Brighter than anything else.
    for (const mood of MOODS)
      if (mood !== "crisis") expect(grave[6], mood).toBeGreaterThan(1.3 * (of(mood)[6] ?? 0));
  });
});

describe("the scores", () => {
  it.each(Object.entries({ ...tracks, ...cues }))("%s is whole, in each part", (_name, score) => {
    for (const { line, touch } of score.parts)
      expect(readLine(line, touch, score.bar).beats).toBeCloseTo(score.bar * score.bars, 6);
    expect(midiOf(score, 1).length).toBeGreaterThan(60);
  });

  it("say how long they are, and the files go by it", () => {
    for (const mood of MOODS) expect(made.tracks[mood][1]).toBe(Math.round(lengthOf(tracks[mood]) * 1000));
  });

  it("begin each track's tune with the same fifth and step back, d a g", () => {
    for (const [mood, score] of Object.entries(tracks)) {
      const tunes = score.parts.map(({ line, touch }) =>
        readLine(line, touch, score.bar).notes.map((n) => n.pitch % 12),
      );
      const has = tunes.some((tune) =>
        tune.some((p, i) => p === 2 && tune[i + 1] === 9 && tune[i + 2] === 7),
      );
      expect(has, mood).toBe(true);
    }
  });

  it("refuse a bar that is not full, and what is no note", () => {
    expect(() => readLine("d4*3 | a4", 60, 4)).toThrow("bar");
    expect(() => readLine("h4", 60, 4)).toThrow("no note");
  });
});

describe("the settings of sound", () => {
  const base = defaultSettings(["en"]);
  it("that were kept before there was a volume of everything are read as they were", () => {
    const kept = { language: "ja", music: 25, cues: 90, muted: true, captions: false };
    expect(parseSettings(kept, base)).toMatchObject({ ...kept, master: 100 });
    expect(parseSettings({ ...kept, master: 35 }, base).master).toBe(35);
    expect(parseSettings({ ...kept, master: 900 }, base).master).toBe(100);
  });
});

describe("the captions", () => {
  it("name every mood, and each cue that says something", () => {
    for (const language of ["en", "ja"] as const) {
      const { captions } = messages(language);
      expect(Object.keys(captions.music).sort()).toEqual([...MOODS].sort());
      const silent = CUES.filter((cue) => !(cue in captions.cues));
      expect(silent).toEqual(["seal", "turn", "saved"]);
    }
  });
});
