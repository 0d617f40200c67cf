import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeExercise } from "../../game/classroom/exercise.ts";
import {
  brierOf,
  calibrationOf,
  countedIn,
  type Exercise,
  exerciseOf,
  firstParting,
  forecastsOf,
  gradebookColumns,
  gradebookCsv,
  gradebookRows,
  type HandIn,
  handInOf,
  packedProgress,
  READY,
  readSubmission,
  readyExercise,
  rollOf,
  type Submission,
  sealedSubmission,
  spreadOf,
  talliesOf,
  unpackedProgress,
  weightsOf,
  writeSubmission,
} from "../../game/classroom/index.ts";
import { type Challenge, writeRun } from "../../game/runs/index.ts";
import { handedIn } from "../harness/class.ts";

const split = readyExercise("split45");
const judged = (submission: Submission): HandIn => handInOf(readSubmission(writeSubmission(submission)));
const verdictOn = (submission: Submission): string => judged(submission).verdict;
const aoi = handedIn(split, "Aoi", "adaptive");

describe("a hand-in", () => {
  it.each(READY)("of %s is believed after it has been played again", (id) => {
    const exercise = readyExercise(id);
    const submission = handedIn(exercise, "葵", "recalibrator");
    const { verdict, account } = judged(submission);
    expect(verdict).toBe("valid");
    expect(account).toMatchObject({ alias: "葵", score: submission.run.claim?.score, finished: true });
    expect(account?.answered).toHaveLength(exercise.prompts.length);
    for (const { inTime, value } of account?.answered ?? []) {
      expect(inTime).toBe(true);
      expect(value).not.toBeNull();
    }
  });

  it("that is not over is told from one that is", () => {
    const half = handedIn(split, "Ren", "adaptive", { quarters: 4 });
    expect(judged(half)).toMatchObject({ verdict: "unfinished", account: { finished: false } });
    expect(judged(half).account?.turns).toHaveLength(4);
  });

  it("goes on from a link as from its file", () => {
    for (const id of READY) {
      const half = handedIn(readyExercise(id), "Sora", "internationalist", { quarters: 3 });
      const link = packedProgress(half) ?? "";
      expect(link.length).toBeLessThan(2900);
      expect(unpackedProgress(link)).toEqual({ ok: true, submission: half });
      expect(unpackedProgress(link.slice(0, -3)).ok).toBe(false);
    }
  });

  const orders = (change: (orders: unknown[]) => unknown[]): Submission => {
    const copy = structuredClone(aoi) as unknown as { run: { commands: { orders?: unknown[] }[] } };
    const commit = copy.run.commands.find((command) => (command.orders?.length ?? 0) > 0);
    if (commit?.orders) commit.orders = change(commit.orders);
    return copy as unknown as Submission;
  };
  const under = (change: Partial<Challenge>): Submission => {
    const challenge = { ...aoi.run.challenge, ...change };
    return { ...aoi, run: { ...aoi.run, challenge } };
  };
  const { limits: _, ...free } = aoi.run.challenge;
  const claim = { ...aoi.run.claim, score: 999 } as NonNullable<Submission["run"]["claim"]>;
  it.each<[string, Submission, string]>([
    ["an alias that was changed", { ...aoi, alias: "Ren" }, "changed"],
    ["an answer that was changed", { ...aoi, answers: aoi.answers.slice(1) }, "changed"],
    ["a score that was changed", { ...aoi, run: { ...aoi.run, claim } }, "diverged"],
    ["an order taken out", orders((list) => list.slice(1)), "diverged"],
    ["the other group's world", { ...aoi, group: aoi.group === "a" ? "b" : "a" }, "terms"],
    ["another seed", under({ seed: "alea:99" }), "terms"],
    ["a run of the campaign itself", { ...aoi, run: { ...aoi.run, challenge: free } }, "terms"],
    ["an exercise that was changed", { ...aoi, exercise: { ...split, title: "Easy" } }, "changed"],
  ])("with %s is not believed", (_, submission, verdict) => {
    const found = judged(submission);
    expect(found.verdict).toBe(verdict);
    expect(found.account).toBeNull();
    expect(found.alias).not.toBeNull();
  });

  it("of somebody who made its seal again is found where its run is looked at", () => {
    const { seal: _, format: __, version: ___, ...parts } = { ...aoi, run: { ...aoi.run, claim } };
    expect(verdictOn(sealedSubmission(parts))).toBe("diverged");
  });

  it.each<[string, string, string]>([
    ["a plain run", writeRun(aoi.run), "plainRun"],
    ["the exercise itself", writeExercise(split), "exercise"],
    ["a letter", "Dear teacher, my dog ate the file", "notHandIn"],
    ["nothing", "", "notHandIn"],
    ["half a file", writeSubmission(aoi).slice(0, 900), "notHandIn"],
    ["an alias that turns the page round", writeSubmission({ ...aoi, alias: "\u202eiaA" }), "damaged"],
    [
      "an answer of 20 MB",
      writeSubmission({ ...aoi, answers: [{ prompt: "q1", value: "x".repeat(2e7), commands: 0 }] }),
      "damaged",
    ],
    ["a prototype", writeSubmission(aoi).replace('"alias":', '"__proto__":{"a":1},"alias":'), "notHandIn"],
  ])("is not read out of %s", (_, text, fault) => {
    expect(readSubmission(text)).toMatchObject({ ok: false, fault });
  });

  it("says which answers came too late, and keeps none that its prompt cannot have", () => {
    const last = aoi.run.commands.length;
    const { seal: _, format: __, version: ___, ...parts } = aoi;
    const late = sealedSubmission({
      ...parts,
      answers: [
        { prompt: "q1", value: 100, commands: last },
        { prompt: "q2", value: 140, commands: 0 },
        { prompt: "q4", value: "early", commands: 0 },
        { prompt: "nothing", value: 5, commands: 0 },
      ],
    });
    expect(judged(late).account?.answered).toMatchObject([
      { prompt: "q1", inTime: false, value: 100 },
      { prompt: "q2", inTime: true, value: null },
      { prompt: "q4", inTime: false },
    ]);
  });

  it("is read under every doctrine, by what was played", () => {
    const even = judged(handedIn(readyExercise("conditions45"), "Yui", "adaptive")).account;
    expect(even?.doctrine).toEqual(weightsOf("even"));
    const scores = even?.turns.map(({ score }) => score) ?? [];
    expect(even?.under?.even).toBe(Math.round(scores.reduce((sum, n) => sum + n, 0) / scores.length));
    expect(new Set(Object.values(even?.under ?? {})).size).toBeGreaterThan(2);
  });
});

describe("a class", () => {
  const policies = ["adaptive", "recalibrator", "internationalist", "engagement", "selfreliance", "random"];
  const people = Array.from({ length: 12 }, (_, i) => handedIn(split, `s${i}`, policies[i % 6] ?? "idle"));
  const filed = (list: readonly Submission[]) =>
    list.map((each, key) => ({ key, file: `${each.alias}.json`, handIn: judged(each) }));

  it("is about the exercise of most of its files, and keeps the others apart", () => {
    const other = handedIn(readyExercise("cabinet45"), "s3", "idle");
    const files = filed([other, ...people]);
    const exercise = exerciseOf(files);
    expect(exercise).toEqual(split);
    const rows = rollOf(files, exercise);
    expect(rows[0]?.standing).toBe("otherExercise");
    expect(countedIn(rows)).toHaveLength(12);
  });

  it("counts one hand-in a student: the furthest, once", () => {
    const half = handedIn(split, "s1", "recalibrator", { quarters: 3 });
    const capital = handedIn(split, "S1", "idle");
    const rows = rollOf(filed([half, ...people, people[4] as Submission, capital]), split);
    const standings = rows.map(({ standing }) => standing);
    expect(standings[0]).toBe("older");
    expect(standings.slice(1, 13).every((each) => each === "valid")).toBe(true);
    expect(standings.slice(13)).toEqual(["duplicate", "older"]);
    expect(countedIn(rows)).toHaveLength(12);
  });

  it("divides in a quarter that both sides had before them", () => {
    const accounts = countedIn(rollOf(filed(people), split));
    const parting = firstParting(accounts);
    const had = parting?.sides.reduce((sum, { aliases }) => sum + aliases.length, 0) ?? 0;
    expect(had).toBeGreaterThanOrEqual(6);
    expect(parting?.sides.length).toBeGreaterThan(1);
    for (const { answer, aliases } of parting?.sides ?? []) {
      for (const alias of aliases) {
        const turn = accounts.find((each) => each.alias === alias)?.turns[parting?.turn ?? 0];
        const decision = turn?.decisions.find(({ kind, at }) => kind === parting?.kind && at === parting.at);
        expect(decision?.answer).toBe(answer);
      }
    }
    const same = rollOf(filed([1, 2, 3].map((i) => handedIn(split, `t${i}`, "idle", { group: "a" }))), split);
    expect(firstParting(countedIn(same))).toBeNull();
  });

  it("tells what came of one way and of the other", () => {
    const accounts = countedIn(rollOf(filed(people), split));
    const tallies = talliesOf(accounts);
    expect(tallies.length).toBeGreaterThan(3);
    for (const { kind, at, ways } of tallies) {
      for (const { answer, came } of ways) {
        const all = accounts.flatMap((account) => account.came);
        const own = all.filter((c) => c.kind === kind && c.at === at && c.answer === answer);
        expect(came.good).toBe(own.filter(({ outcome }) => outcome === "good").length);
        expect(came.good + came.middling + came.bad).toBe(own.length);
      }
    }
  });

  it("is scored on its chances by what came about", () => {
    expect(brierOf([])).toBeNull();
    const of = (chance: number, came: boolean) => ({ alias: "a", prompt: "q", chance, came });
    expect(brierOf([of(100, true), of(0, false)])).toBe(0);
    expect(brierOf([of(50, true), of(50, false)])).toBe(0.25);
    expect(brierOf([of(70, false)])).toBeCloseTo(0.49);
    expect(calibrationOf([of(0, false), of(19, true), of(20, true), of(100, true)])).toEqual([
      { from: 0, to: 20, count: 2, mean: 9.5, came: 50 },
      { from: 20, to: 40, count: 1, mean: 20, came: 100 },
      { from: 80, to: 100, count: 1, mean: 100, came: 100 },
    ]);
    const accounts = countedIn(rollOf(filed(people), split));
    const forecasts = forecastsOf(split, accounts);
    const median = forecasts.filter(({ prompt }) => prompt === "q3");
    expect(median).toHaveLength(12);
    expect(median.filter(({ came }) => came)).toHaveLength(6);
    const posture = forecasts.filter(({ prompt }) => prompt === "q1");
    expect(posture.length).toBe(12);
  });

  it("lies as quartiles do", () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([4, 1, 3, 2])).toEqual({
      count: 4,
      least: 1,
      lower: 1.75,
      median: 2.5,
      upper: 3.25,
      most: 4,
    });
  });

  it("is a table whose rows are as long as its head, with no live formula", () => {
    const evil: Exercise = split;
    const formula = handedIn(evil, "=1+1", "idle");
    const { seal: _, format: __, version: ___, ...parts } = formula;
    const answers = formula.answers.map((each) =>
      typeof each.value === "string" ? { ...each, value: "@SUM(A1)" } : each,
    );
    const files = filed([
      ...people.slice(0, 3),
      sealedSubmission({ ...parts, answers }),
      { ...aoi, alias: "葵" },
    ]);
    const rows = rollOf(files, split);
    const width = gradebookColumns(split).length;
    for (const row of gradebookRows(rows, split)) expect(row).toHaveLength(width);
    const csv = gradebookCsv(rows, split);
    expect(csv.startsWith("\ufefffile,alias,verdict,")).toBe(true);
    expect(csv).toContain("葵");
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("'@SUM(A1)");
    expect(csv).not.toMatch(/(^|,)[=+@]/m);
  });
});

describe("a mutated hand-in", () => {
  const text = writeSubmission(handedIn(readyExercise("cabinet45"), "Kai", "random", { quarters: 3 }));
  const whole = JSON.parse(text);

  it("is never believed, unless it says the same", () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom("", "0", "1", "9", '"', "}", "a", "Z", " ", "\u0000", "葵"),
        fc.nat(4),
        (at, put, cut) => {
          const changed = text.slice(0, at) + put + text.slice(at + cut);
          const { verdict } = handInOf(readSubmission(changed));
          if (verdict === "valid" || verdict === "unfinished") expect(JSON.parse(changed)).toEqual(whole);
        },
      ),
      { numRuns: 400 },
    );
  });
});
