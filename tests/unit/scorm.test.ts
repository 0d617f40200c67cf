import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { escaped, manifest, VERSIONS, type Version } from "../../assets/make/scorm/manifest.ts";
import { type Meant, meantBy } from "../../assets/make/scorm/meant.ts";
import { filesOf, zipped } from "../../assets/make/scorm/pack.ts";
import { readyExercise, writeExercise } from "../../game/classroom/index.ts";
import "../../game/text/both.ts";

/** What a platform would check a package by: the schemas that it carries, all at once. */
const SPACES: Record<Version, readonly (readonly [string, string])[]> = {
  "1.2": [
    ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
    ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
  ],
  "2004": [
    ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
    ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
    ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
    ["http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"],
    ["http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"],
  ],
};

async function faultsIn(xml: string, version: Version): Promise<string[]> {
  const folder = new URL(`../../assets/make/scorm/schemas/${version}/`, import.meta.url);
  const preload = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(new URL(fileName, folder), "utf8"),
  }));
  const imports = SPACES[version].map(
    ([space, place]) => `<xs:import namespace="${space}" schemaLocation="${place}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: "imsmanifest.xml", contents: xml }],
    schema: [{ fileName: "all.xsd", contents: all }],
    preload,
  });
  return errors.map(({ message }) => message);
}

const packed = {
  id: "decision20",
  title: "Ships & “<war>”",
  launch: "index.html",
  files: ["index.html", "a b.js"],
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "scorm-"));
  const page = "<!doctype html>\n<html>\n  <head>\n    <title>Tokyo</title>\n  </head>\n</html>\n";
  for (const name of ["index.html", "framed.html"]) writeFileSync(join(folder, name), page);
  writeFileSync(join(folder, "page.js"), "1;\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(VERSIONS)("a package of SCORM %s", (version) => {
  it("has a manifest that the published schemas take", async () => {
    const xml = manifest(version, packed);
    expect(await faultsIn(xml, version)).toEqual([]);
    expect(xml).toContain('<file href="a%20b.js"/>');
    expect(xml).toContain(`adlcp:${version === "1.2" ? "scormtype" : "scormType"}="sco" href="index.html"`);
  });

  it("would be refused with a part missing, misnamed or out of its place", async () => {
    const xml = manifest(version, packed);
    const changes: [RegExp, string][] = [
      [/<organizations[\s\S]*<\/organizations>/, ""],
      [/(scorm[tT]ype)="sco"/, '$1="page"'],
      [/ type="webcontent"/, ""],
      [/<item identifier="exercise"/, "<item"],
      [/<title>/, "<name>a</name><title>"],
    ];
    for (const [was, is] of changes) {
      const changed = xml.replace(was, is);
      expect(changed).not.toBe(xml);
      expect(await faultsIn(changed, version), `${was} ${is}`).not.toEqual([]);
    }
  });

  it("lists all that it holds, opens its exercise, and is the same zip each time", async () => {
    const meant = meantBy("decision20", "ja") as Meant;
    const zip = zipped(filesOf(folder, version, meant));
    expect(zipped(filesOf(folder, version, meant))).toEqual(zip);
    const files = unzipSync(zip);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const xml = text("imsmanifest.xml");
    expect(await faultsIn(xml, version)).toEqual([]);
    const listed = [...xml.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    expect(listed).toEqual(
      Object.keys(files)
        .filter((name) => name !== "imsmanifest.xml")
        .sort(),
    );
    // The schemas that it names lie beside it.
    const named = /schemaLocation="([^"]+)"/
      .exec(xml)?.[1]
      ?.split(" ")
      .filter((_, i) => i % 2 === 1);
    expect(named?.every((name) => listed.includes(name))).toBe(true);
    expect(xml).toContain("決定と結果は別のもの");
    expect(text("index.html")).toContain('<meta name="exercise" content="#e=decision20" />');
  });
});

describe("the exercise that is meant", () => {
  it("is one that comes with the game, a link to it with changes, or a file", () => {
    expect(meantBy("split45", "en")).toMatchObject({
      id: "split45",
      title: "Two worlds, one desk",
      fragment: "#e=split45",
    });
    expect(meantBy("https://example.org/#e=split45&group=b", "en")).toMatchObject({
      id: "split45-b",
      title: "Two worlds, one desk (B)",
      fragment: "#e=split45&group=b",
    });
    expect(meantBy("e=split45&turns=5", "en")).toEqual(
      "e=split45&turns=5 is no exercise: promptTurns at prompts.0.ask.by.",
    );
    const file = join(folder, "own.json");
    writeFileSync(
      file,
      writeExercise({ ...readyExercise("homework"), title: "Hausaufgabe <1>", language: "ja" }),
    );
    const own = meantBy(file, "en") as Meant;
    expect(own).toMatchObject({ title: "Hausaufgabe <1>", id: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(meantBy(own.fragment, "en")).toEqual(own);
  });

  it("is refused in words where there is none", () => {
    for (const said of ["nothing", "e=nothing", "x=zzz", "e=split45&turns=1000", join(folder, "page.js")]) {
      expect(meantBy(said, "en")).toEqual(expect.any(String));
    }
  });
});

it("writes any text as XML holds it", () => {
  expect(escaped('a<b & "c"\u0000')).toBe("a&lt;b &amp; &quot;c&quot; ");
});
