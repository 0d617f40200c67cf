import { describe, expect, it } from "vitest";
import {
  linkOf,
  MOST_RUN_BYTES,
  type ReadRun,
  type RunFile,
  readLink,
  readRunBytes,
  verdictOn,
  verify,
  verifyBytes,
  writeRun,
} from "../../game/runs/index.ts";
import { played } from "../harness/played.ts";
import {
  encode,
  LIMIT,
  LINK_WAYS,
  MUTANTS,
  type Mutant,
  NOT_VALID,
  one,
  other,
  run,
  SEED,
  terms,
  timed,
  upTo,
  WAYS,
} from "./mutating.ts";

describe("noise", () => {
  const noise = (length: number): Uint8Array => {
    const piece = Uint8Array.from({ length: 4096 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 24);
    const all = new Uint8Array(length);
    for (let at = 0; at < length; at += piece.length) all.set(piece.subarray(0, length - at), at);
    return all;
  };

  it.each([
    ["50 MB of it", noise(50_000_000), "too large"],
    ["50 MB of noughts", new Uint8Array(50_000_000), "too large"],
    ["as much as is read", noise(MOST_RUN_BYTES), "not text"],
    ["as much as is read, of letters", new Uint8Array(MOST_RUN_BYTES).fill(65), "too large"],
    ["as many brackets as are read", new Uint8Array(2_000_000).fill(91), "nested too deeply"],
    ["as many quotes as are read", new Uint8Array(2_000_000).fill(34), "not JSON"],
    ["as many figures as are read", new Uint8Array(2_000_000).fill(57), "strict_object"],
  ])("%s is refused within the limit", (_what, bytes, reason) => {
    const { found, ms } = timed(() => verifyBytes(bytes));
    expect(found).toMatchObject({ verdict: "malformed", place: "file", reason });
    expect(ms).toBeLessThan(LIMIT);
  });
});

describe(`${MUTANTS} mutants of seed ${SEED}`, () => {
  const bases = [
    run,
    other,
    played(terms("tutorial", 9), "random"),
    played(terms("pledge", 3), "selfreliance"),
  ];
  const files = bases.map((from) => ({ from, bytes: encode(writeRun(from)), link: linkOf(from) ?? "" }));
  const same = (read: ReadRun, from: RunFile): boolean =>
    read.ok && JSON.stringify(read.run) === JSON.stringify(from);

  it("get a verdict each, within the limit and never a false one", () => {
    const counts: Record<string, number> = {};
    let [slowest, twins, mutants] = [0, 0, 0];
    for (let i = 0; mutants < MUTANTS; i++) {
      const { from, bytes, link: own } = files[upTo(files.length)] as (typeof files)[number];
      const inLink = i % 4 === 0;
      const { given, wanted }: Mutant = inLink
        ? { given: one(LINK_WAYS)(own), wanted: NOT_VALID }
        : (WAYS[i % WAYS.length] as (typeof WAYS)[number])(from, bytes);
      const read = (): ReadRun => (typeof given === "string" ? readLink(given) : readRunBytes(given));
      const { found, ms } = timed(() => ({ run: read(), verdict: verdictOn(read()) }));
      slowest = Math.max(slowest, ms);
      // What reads as the same run is no mutant.
      if (same(found.run, from)) {
        expect(found.verdict).toEqual(verify(from));
        twins++;
        continue;
      }
      mutants++;
      counts[found.verdict.verdict] = (counts[found.verdict.verdict] ?? 0) + 1;
      const who = `mutant ${i} of seed ${SEED}: ${JSON.stringify(found.verdict)}`;
      expect(found.verdict.verdict, who).toMatch(wanted);
    }
    expect(slowest).toBeLessThan(LIMIT);
    expect(twins).toBeLessThan(MUTANTS / 5);
    for (const verdict of ["diverged", "illegal", "malformed", "unsupported rules"]) {
      expect(counts[verdict], verdict).toBeGreaterThan(50);
    }
    console.log(`mutants of seed ${SEED}:`, counts, { twins, slowest: `${slowest.toFixed(1)} ms` });
  });
});
