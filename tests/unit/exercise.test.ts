import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aliasOf,
  blankExercise,
  challengeFor,
  changedBy,
  type Exercise,
  exerciseFrom,
  exerciseId,
  groupOf,
  PARAMETERS,
  packedExercise,
  parametersIn,
  READY,
  readExercise,
  readyExercise,
  readyName,
  truthsFor,
  turnsOf,
  unpackedExercise,
  writeExercise,
} from "../../game/classroom/index.ts";
import { gameOf, MOST_LINK } from "../../game/runs/index.ts";

const read = (change: object, of: Exercise = readyExercise("split45")) => exerciseFrom({ ...of, ...change });

describe("an exercise", () => {
  it.each(READY)("%s that comes with the game is whole, as file, link and by its name", (id) => {
    const exercise = readyExercise(id);
    expect(exerciseFrom(exercise)).toEqual({ ok: true, exercise });
    expect(readExercise(writeExercise(exercise))).toEqual({ ok: true, exercise });
    expect(unpackedExercise(packedExercise(exercise))).toEqual({ ok: true, exercise });
    expect(readyName(exercise)).toBe(id);
    expect(gameOf(challengeFor(exercise, "Aoi", "a"))).not.toBeNull();
    for (const { turn } of exercise.prompts) expect(turn).toBeLessThan(turnsOf(exercise));
  });

  it("keeps its id through file and link, and is another when anything about it is changed", () => {
    const exercise = readyExercise("homework");
    const again = readExercise(writeExercise(exercise));
    expect(again.ok && exerciseId(again.exercise)).toBe(exerciseId(exercise));
    const ids = [
      { title: "7B" },
      { roles: true },
      { limits: { ...exercise.limits, turns: 11 }, prompts: [] },
      { seeds: { how: "same", seed: "alea:5" } },
    ].map((change) => {
      const changed = read(change, exercise);
      return changed.ok ? exerciseId(changed.exercise) : "refused";
    });
    expect(new Set([...ids, exerciseId(exercise)]).size).toBe(5);
    expect(ids).not.toContain("refused");
  });

  it("of twelve prompts in Japanese still fits a link", () => {
    const prompts = Array.from({ length: 12 }, (_, i) => ({
      id: `p${i}`,
      turn: i % 8,
      when: "before",
      ask: { kind: "text", about: "own" },
      text: `第${i}問 この四半期でいちばん難しかった決定は何ですか。理由も書いてください。`,
      required: true,
    }));
    const exercise = read({ title: "公共 二年三組", brief: "班で話し合う", prompts });
    expect(exercise.ok && packedExercise(exercise.exercise).length).toBeLessThan(MOST_LINK);
  });

  it.each([
    ["an unknown scenario", { scenario: "nowhere" }, "scenario"],
    ["two modifiers that exclude each other", { modifiers: ["premises", "critics"] }, "modifiers"],
    ["more quarters than the scenario", { limits: { turns: 60 } }, "limits"],
    ["more orders than the scenario", { limits: { slots: 8 } }, "limits"],
    ["two prompts of one id", { prompts: twice() }, "promptIds"],
    ["a prompt after the end", { prompts: [{ ...first(), turn: 20 }] }, "promptTurns"],
    ["a forecast of the past", { prompts: [{ ...first(), turn: 5, ask: chance(2) }] }, "promptTurns"],
    [
      "a choice of one",
      { prompts: [{ ...first(), ask: { kind: "choice", of: "own", options: ["yes"] } }] },
      "options",
    ],
    ["a field that it has not", { grade: 5 }, "shape"],
    ["a name of 2,000 letters", { title: "x".repeat(2000) }, "shape"],
  ])("with %s is refused in words", (_, change, fault) => {
    expect(read(change)).toMatchObject({ ok: false, fault });
  });

  it("is never read out of noise", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(readExercise(text).ok).toBe(false);
        expect(unpackedExercise(text).ok).toBe(false);
      }),
    );
  });
});

describe("a seat", () => {
  const exercise = readyExercise("split45");

  it("is in one of two groups, about half the class in each, whose worlds are each other's opposite", () => {
    const aliases = Array.from({ length: 200 }, (_, i) => `student ${i}`);
    const a = aliases.filter((alias) => groupOf(exercise, alias) === "a").length;
    expect(a).toBeGreaterThan(70);
    expect(a).toBeLessThan(130);
    const [one, other] = [truthsFor(exercise, "a"), truthsFor(exercise, "b")];
    expect(Object.keys(one)).toEqual(["withdrawal", "linkage", "leakage", "credit"]);
    for (const [question, truth] of Object.entries(one)) {
      expect(truth + (other[question as keyof typeof other] ?? 0)).toBe(1000);
      expect(Math.abs(truth - 500)).toBeGreaterThan(200);
    }
  });

  it("has the class's world, or one of its own that nobody else has", () => {
    const each = readyExercise("homework");
    const seeds = Array.from({ length: 100 }, (_, i) => challengeFor(each, `s${i}`, "a").seed);
    expect(new Set(seeds).size).toBe(100);
    expect(challengeFor(each, "Aoi", "a")).toEqual(challengeFor(each, "ａｏｉ", "a"));
    expect(challengeFor(exercise, "Aoi", "a").seed).toBe(challengeFor(exercise, "Ren", "a").seed);
    const changed = changedBy(each, { turns: "12", money: "90" });
    expect(changed.ok && challengeFor(changed.exercise, "Aoi", "a").seed).not.toBe(
      challengeFor(each, "Aoi", "a").seed,
    );
  });

  it.each([
    ["  Aoi  ", "Aoi"],
    ["葵\n花子", "葵 花子"],
    ["\u202eevil\u202c", "evil"],
    ["a\u0000b\u200bc", "a b c"],
    ["👩‍👩‍👧", "👩 👩 👧"],
    ["<script>alert(1)</script>", "<script>alert(1)</script"],
    ["x".repeat(500), "x".repeat(24)],
    ["مرحبا", "مرحبا"],
    ["\u200f\u2066", null],
    ["", null],
  ])("takes the alias %j as %j", (typed, alias) => {
    expect(aliasOf(typed)).toBe(alias);
  });
});

describe("a link's parameters", () => {
  const exercise = readyExercise("split45");
  /** A value that changes the exercise above, for each parameter that changes one. */
  const OTHER: Readonly<Record<string, string>> = {
    turns: "9",
    slots: "2",
    situations: "3",
    money: "120",
    difficulty: "minister",
    seed: "hakone",
    notice: "no",
    roles: "yes",
    language: "ja",
    level: "plain",
    furigana: "yes",
  };

  it.each(PARAMETERS.filter(({ does }) => does === "changes"))("$name changes the exercise", ({ name }) => {
    const { given, bad } = parametersIn(new Map([[name, OTHER[name] ?? ""]]));
    expect(bad).toBeNull();
    const changed = changedBy(exercise, given);
    expect(changed.ok && exerciseId(changed.exercise)).not.toBe(exerciseId(exercise));
    expect(changed.ok).toBe(true);
  });

  it.each(PARAMETERS)("$name is refused outside what it takes", ({ name, takes }) => {
    const bad =
      takes.kind === "one"
        ? ["", "maybe", "YES"]
        : takes.kind === "number"
          ? [String(takes.least - 1), String(takes.most + 1), "4.5", "-1", "1e3", ""]
          : ["", "x".repeat(takes.most + 1)];
    for (const value of bad) {
      expect(parametersIn(new Map([[name, value]])), value).toEqual({ given: {}, bad: name });
    }
  });

  it("that are none of ours are passed over", () => {
    expect(
      parametersIn(
        new Map([
          ["name", "Aoi Tanaka"],
          ["turns", "8"],
        ]),
      ),
    ).toEqual({ given: { turns: "8" }, bad: null });
  });

  it("can refuse what no exercise can be", () => {
    expect(changedBy(exercise, { turns: "100" })).toMatchObject({ ok: false, fault: "limits" });
    expect(changedBy(exercise, { turns: "4" })).toMatchObject({ ok: false, fault: "promptTurns" });
    expect(changedBy({ ...blankExercise() }, { turns: "4" }).ok).toBe(true);
  });
});

function first() {
  return { id: "a", turn: 0, when: "before", ask: chance(3), text: "", required: true };
}
function chance(by: number) {
  return { kind: "chance", of: "leak", by };
}
function twice() {
  return [first(), first()];
}
