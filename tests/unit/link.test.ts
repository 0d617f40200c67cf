import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { DIFFICULTIES } from "../../game/engine/index.ts";
import {
  type Challenge,
  CODED_SCENARIOS,
  inOrder,
  linkOf,
  MODIFIERS,
  MOST_LINK,
  type RunFile,
  readLink,
  verify,
  verifyLink,
} from "../../game/runs/index.ts";
import { played } from "../harness/played.ts";

const fast = Object.keys(FAST);
const RUNS = 60;
/** Runs of every scenario, difficulty and player, under several modifiers. */
const varied = Array.from({ length: RUNS }, (_, i): RunFile => {
  const modifiers = inOrder(MODIFIERS.filter((_, at) => (i * 7 + at * 3) % 11 === 0));
  const challenge: Challenge = {
    scenario: CODED_SCENARIOS[i % CODED_SCENARIOS.length] ?? "crossroads",
    seed: `alea:${i}`,
    difficulty: DIFFICULTIES[i % 3] ?? "standard",
    truths: i % 9 === 0 ? { bite: 500 } : {},
    ...(modifiers.length > 0 ? { modifiers } : {}),
  };
  return played(challenge, fast[i % fast.length] ?? "idle");
});
const standard = varied[2] as RunFile;
const link = linkOf(standard) ?? "";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const asLetters = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const packed = (value: unknown) =>
  `1.${asLetters(deflateSync(Buffer.from(JSON.stringify(value)), { level: 9 }))}`;

describe("a run's link", () => {
  it("is short enough for any run, and holds all of it", () => {
    for (const run of varied) {
      const text = linkOf(run) ?? "";
      expect(text).toMatch(/^1[\w-]*\.[\w-]+$/);
      expect(text.length).toBeLessThanOrEqual(MOST_LINK);
      expect(readLink(text)).toEqual({ ok: true, run });
      expect(verifyLink(text)).toEqual(verify(run));
    }
  });

  it("of an unfinished run holds what there is", () => {
    const { commands, hashes, ...rest } = standard;
    const run = { ...rest, commands: commands.slice(0, 1), hashes: hashes.slice(0, 1), claim: null };
    expect(readLink(linkOf(run) ?? "")).toEqual({ ok: true, run });
  });

  it("there is none for a scenario that travels with the run, nor for a run too long", () => {
    const own = { ...standard, challenge: { ...standard.challenge, own: {} as never } };
    expect(linkOf(own)).toBeNull();
    const noise = Array.from({ length: 128 }, (_, i) => (i * 2654435761) >>> 0);
    const respond = noise.flatMap((n) =>
      [1, 2, 3, 4].map((k) => ({
        type: "respond" as const,
        turn: 0,
        subject: `s${n * k}`,
        choice: "a" as const,
      })),
    );
    expect(linkOf({ ...standard, commands: respond, hashes: noise })).toBeNull();
  });

  it("with any letter changed is refused, or the run it then is does not hold", { timeout: 60_000 }, () => {
    let refused = 0;
    const whole = JSON.stringify(standard);
    for (let at = 0; at < link.length; at++) {
      const letter = LETTERS[(LETTERS.indexOf(link[at] ?? "") + 1 + (at % 62)) % 64] ?? "A";
      if (letter === link[at]) continue;
      const changed = link.slice(0, at) + letter + link.slice(at + 1);
      const read = readLink(changed);
      // The last bits of what is deflated may say nothing: such a letter changes no run.
      if (read.ok && JSON.stringify(read.run) === whole) continue;
      const { verdict } = verifyLink(changed);
      expect(["diverged", "illegal", "malformed", "unsupported rules"]).toContain(verdict);
      if (verdict === "malformed") refused++;
    }
    expect(refused).toBeGreaterThan(0);
  });

  it("cut short anywhere is refused", () => {
    for (let length = 0; length < link.length; length += 3) {
      expect(verifyLink(link.slice(0, length)).verdict).toBe("malformed");
    }
  });

  it.each([
    ["a score", (r: RunFile) => [500, r.claim?.ending]],
    ["an ending", (r: RunFile) => [r.claim?.score, "warlost"]],
  ])("that claims %s it has not is found out", (_, claim) => {
    const { rules, challenge: c, commands } = standard;
    const list = commands.map((x) => (x.type === "commit" ? [0, ...x.orders] : [1, x.subject, x.choice]));
    const hashes = link.slice(1).split(".")[0] ?? "";
    const terms = [rules, c.scenario, c.seed, c.difficulty, c.truths, c.modifiers ?? []];
    const text = packed([...terms, claim(standard), list]).replace("1.", `1${hashes}.`);
    expect(verifyLink(text)).toMatchObject({ verdict: "diverged", quarter: null });
  });

  it("that unpacks without end, or to anything else, is refused in a moment", () => {
    const bomb = deflateSync(new Uint8Array(40_000_000), { level: 9 });
    expect(readLink(`1.${asLetters(bomb)}`)).toMatchObject({ ok: false });
    expect(readLink(`1.${asLetters(bomb.subarray(0, 11_000))}`)).toMatchObject({ ok: false });
    expect(readLink("1".repeat(1_000_000))).toEqual({ ok: false, place: "link", reason: "too large" });
    for (const value of [null, 7, "x", {}, [], [[]], [2, "crossroads"], Array(8).fill(null)]) {
      expect(readLink(packed(value))).toMatchObject({ ok: false });
    }
    for (const text of ["", "1", "1.", "2AAAA.AAAA", "1A.AAAA", "1.A", "1..", "1AAAAAA.é", "1.AAAA"]) {
      expect(readLink(text)).toMatchObject({ ok: false });
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(readLink(`1${text}`).ok).toBe(false);
      }),
    );
  });
});
