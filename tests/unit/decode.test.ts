import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRunBytes, readScenarioBytes, textOf, verifyBytes } from "../../game/runs/index.ts";
import { TUTORIAL } from "../../game/world/tutorial.ts";

/** A text in bytes, in each of the forms in which a machine may have saved it. */
const FORMS: Record<string, (text: string) => Buffer> = {
  "UTF-8": (text) => Buffer.from(text, "utf8"),
  "UTF-8 with a mark": (text) => Buffer.from(`\ufeff${text}`, "utf8"),
  "UTF-16 LE with a mark": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "UTF-16 BE with a mark": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "UTF-16 LE": (text) => Buffer.from(text, "utf16le"),
  "UTF-16 BE": (text) => Buffer.from(text, "utf16le").swap16(),
};

describe("the reader of bytes", () => {
  for (const [form, bytes] of Object.entries(FORMS)) {
    it(`reads ${form}, whatever stands in it`, () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 60 }), (rest) => {
          // What is read begins like our files do; a text without a first letter has no order to tell.
          const text = `{"${rest}`.replace(/\r\n?/g, "\n");
          expect(textOf(bytes(text))).toBe(text);
        }),
      );
    });

    it(`reads ${form} of many pages`, () => {
      const text = '{"東京 🗼 é"}\n'.repeat(40_000);
      expect(textOf(bytes(text))).toBe(text);
    });
  }

  it("ends lines in one way", () => {
    expect(textOf(Buffer.from("a\r\nb\rc\n\r\nd"))).toBe("a\nb\nc\n\nd");
  });

  it("reads nothing as nothing", () => {
    expect(textOf(new Uint8Array(0))).toBe("");
    expect(textOf(Buffer.from("\ufeff"))).toBe("");
  });

  const broken: [what: string, bytes: number[]][] = [
    ["a letter of Latin-1", [0x7b, 0xe9, 0x7d]],
    ["Shift-JIS", [0x93, 0x8c, 0x8b, 0x9e]],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ["a following byte alone", [0x7b, 0x80]],
    ["a letter cut off", [0x7b, 0xe6, 0x9d]],
    ["a letter written too long", [0x7b, 0xc0, 0xaf]],
    ["one written far too long", [0x7b, 0xf0, 0x80, 0x80, 0xaf]],
    ["half a pair in UTF-8", [0x7b, 0xed, 0xa0, 0x80]],
    ["a point beyond the last", [0x7b, 0xf4, 0x90, 0x80, 0x80]],
    ["a head of five", [0x7b, 0xf8, 0x88, 0x80, 0x80, 0x80]],
    ["UTF-16 with a byte too few", [0xff, 0xfe, 0x7b]],
    ["half a pair in UTF-16", [0xff, 0xfe, 0x00, 0xd8, 0x7b, 0x00]],
    ["half a pair at the end", [0xff, 0xfe, 0x00, 0xd8]],
  ];
  it.each(broken)("puts nothing in the place of %s", (_what, bytes) => {
    expect(textOf(new Uint8Array(bytes))).toBeNull();
  });
});

describe("files as they lie on a disk", () => {
  it("are the same run with a byte-order mark and in UTF-16", () => {
    const [bom, utf16] = ["bom.json", "utf16.json"].map((name) =>
      readRunBytes(readFileSync(`tests/fixtures/${name}`)),
    );
    expect(bom?.ok).toBe(true);
    expect(utf16).toEqual(bom);
  });

  it("are the same scenario in every form", () => {
    const text = JSON.stringify({ ...TUTORIAL, id: "own-forms", texts: { ja: { name: "橋" } } });
    const utf8 = readScenarioBytes(Buffer.from(text));
    expect(utf8.ok).toBe(true);
    for (const bytes of Object.values(FORMS)) expect(readScenarioBytes(bytes(text))).toEqual(utf8);
  });

  it("that are no text say so", () => {
    const bytes = new Uint8Array([0x7b, 0xe9, 0x7d]);
    expect(verifyBytes(bytes)).toEqual({ verdict: "malformed", place: "file", reason: "not text" });
    expect(readScenarioBytes(bytes)).toMatchObject({ ok: false, place: "file", reason: "notJson" });
  });

  it("that are too large are not even read", () => {
    expect(verifyBytes(new Uint8Array(6_000_001))).toMatchObject({ reason: "too large" });
    expect(readScenarioBytes(new Uint8Array(600_001))).toMatchObject({ reason: "tooLarge" });
  });
});
