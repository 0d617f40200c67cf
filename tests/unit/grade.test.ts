import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import {
  exerciseOf,
  filesIn,
  gradebookCsv,
  handInFrom,
  isArchive,
  readyExercise,
  rollOf,
  type Submission,
  writeExercise,
  writeSubmission,
} from "../../game/classroom/index.ts";
import { handedIn } from "../harness/class.ts";
import { crossroads } from "./commandline.ts";

const folder = mkdtempSync(join(tmpdir(), "crossroads-class-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exercise = readyExercise("decision20");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (submission: Submission): Uint8Array => bytes(writeSubmission(submission));
const aoi = handedIn(exercise, "葵", "adaptive");
const files = {
  "Aoi Tanaka_assignsubmission_file/hand-in.json": file(aoi),
  "Ren/hand-in (1).json": file(handedIn(exercise, "=SUM(A1)", "recalibrator")),
  "Sora.txt": file(handedIn(exercise, "Sora", "idle", { quarters: 2 })),
  "Hana.json": bytes(writeSubmission(aoi).replace('"alias":"葵"', '"alias":"花"')),
  "notes.docx": bytes("PK\u0001 not really"),
  "__MACOSX/Aoi/._hand-in.json": bytes("noise"),
  ".DS_Store": bytes("noise"),
};
const zip = zipSync({
  ...files,
  "late.zip": zipSync({ "Yui.json": file(handedIn(exercise, "Yui", "random")) }),
});

describe("an archive", () => {
  it("gives its files, and those of an archive in it, without what a platform adds", () => {
    expect(isArchive(zip)).toBe(true);
    const names = filesIn(zip)?.map(({ name }) => name);
    expect(names).toEqual([...Object.keys(files).slice(0, 5), "late.zip/Yui.json"]);
  });

  it("that unpacks to more than a class is refused, and one too large a file is named unread", async () => {
    const bomb = new Uint8Array(30_000_000);
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.json`, bytes("{}")]));
    expect(filesIn(zipSync(many))).toBeNull();
    expect(filesIn(zip.slice(0, zip.length - 40))).toBeNull();
    const inside = filesIn(zipSync({ "big.json": bomb, "Aoi.json": file(aoi) })) ?? [];
    const verdicts = await Promise.all(inside.map(({ bytes: each }) => handInFrom(each)));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["valid", "tooLarge"]);
  });
});

describe("grade", () => {
  const path = join(folder, "class.zip");
  writeFileSync(path, zip);
  const nested = join(folder, "7B");
  mkdirSync(join(nested, "Ren"), { recursive: true });
  writeFileSync(join(nested, "Ren", "x.json"), files["Ren/hand-in (1).json"]);
  writeFileSync(join(nested, "a.json"), files["Aoi Tanaka_assignsubmission_file/hand-in.json"]);

  it("is the table that the page makes of the same files", async () => {
    const { status, stdout, stderr } = crossroads("grade", path);
    expect(status).toBe(1);
    const inside = filesIn(zip) ?? [];
    const judged = await Promise.all(
      inside.map(async ({ name, bytes: each }, key) => ({
        key,
        file: `${path}/${name}`,
        handIn: await handInFrom(each),
      })),
    );
    expect(stdout).toBe(gradebookCsv(rollOf(judged, exerciseOf(judged)), exercise));
    const rows = Papa.parse<Record<string, string>>(stdout.replace(/^\ufeff/, ""), {
      header: true,
      skipEmptyLines: true,
    });
    expect(rows.data.map(({ alias, verdict }) => [alias, verdict])).toEqual([
      ["葵", "valid"],
      ["'=SUM(A1)", "valid"],
      ["Sora", "unfinished"],
      ["花", "changed"],
      ["", "notHandIn"],
      ["Yui", "valid"],
    ]);
    expect(stderr).toContain("Hana.json: changed: seal");
  });

  it("reads folders, and says which files are of another exercise", () => {
    expect(crossroads("grade", nested).status).toBe(0);
    const other = join(folder, "other.json");
    writeFileSync(other, writeExercise(readyExercise("homework")));
    const { status, stdout } = crossroads("grade", nested, "--exercise", other, "--json");
    expect(status).toBe(1);
    for (const line of stdout.trim().split("\n")) {
      expect(JSON.parse(line)).toMatchObject({ verdict: "otherExercise", score: "" });
    }
  });

  it("says in words what it cannot read", () => {
    expect(crossroads("grade", join(folder, "nothing.json"))).toMatchObject({ status: 2 });
    expect(crossroads("grade", nested, "--exercise", path).status).toBe(2);
  });
});
