import { deflateSync } from "fflate";
import { DIFFICULTIES, stream } from "../../game/engine/index.ts";
import { type Challenge, linkOf, type RunFile, writeRun } from "../../game/runs/index.ts";
import { played } from "../harness/played.ts";

/** What is a stranger's own to choose: another seed makes other mutants. */
export const SEED = process.env.MUTANTS ?? "1";
export const MUTANTS = 5000;
/** No verdict may take longer, ms, whatever is given. */
export const LIMIT = 1000;

export const terms = (scenario: string, seed: number): Challenge => ({
  scenario,
  seed: `alea:${seed}`,
  difficulty: "standard",
  truths: {},
});
export const run = played(terms("tutorial", 7), "recalibrator");
export const other = played(terms("tutorial", 8), "recalibrator");
export const link = linkOf(run) ?? "";
export const text = writeRun(run);
export const encode = (given: string): Uint8Array => new TextEncoder().encode(given);

/** The run as its file holds it, to be changed at will. */
export type Loose = Record<string, unknown> & {
  challenge: Record<string, unknown>;
  claim: Record<string, unknown> | null;
  commands: (Record<string, unknown> & { turn: number; orders?: unknown[] })[];
  hashes: number[];
};
export const loose = (from: RunFile = run): Loose => JSON.parse(writeRun(from));

export function changed(change: (run: Loose) => void, from: RunFile = run): string {
  const copy = loose(from);
  change(copy);
  return JSON.stringify(copy);
}

/** Bytes, text or a link to its verdict, and how long that took. */
export function timed<T>(judge: () => T): { found: T; ms: number } {
  const from = performance.now();
  return { found: judge(), ms: performance.now() - from };
}

export const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");
export const [hashText = "", bodyText = ""] = link.slice(1).split(".");
export const [, otherBody = ""] = (linkOf(other) ?? "").split(".");
export const packed = (value: unknown): string =>
  `1${hashText}.${letters(deflateSync(encode(JSON.stringify(value)), { level: 9 }))}`;
export const bomb = (bytes: number): string => letters(deflateSync(new Uint8Array(bytes), { level: 9 }));

/** Luck of the mutants' own. */
const luck = stream(`mutants|${SEED}`);
export const upTo = (most: number): number => luck.below(most);
/** Three times in ten, or as often as is said. */
export const now = (tenths = 3): boolean => luck.below(10) < tenths;
export const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;

export interface Mutant {
  given: Uint8Array | string;
  /** What its verdict may be, where more is known than that it is not valid. */
  wanted: RegExp;
}

export const NOT_VALID = /^(diverged|illegal|malformed|unsupported rules)$/;
export const text8 = (change: (run: Loose) => void, from: RunFile, wanted: RegExp): Mutant => ({
  given: encode(changed(change, from)),
  wanted,
});
export const ofBytes = (from: Uint8Array, change: (bytes: Uint8Array) => Uint8Array): Mutant => ({
  given: change(from.slice()),
  wanted: NOT_VALID,
});
export const flipped = (bytes: Uint8Array, times: number): Uint8Array => {
  for (let i = 0; i < times; i++) {
    const at = upTo(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(8));
  }
  return bytes;
};
/** A quarter's orders among a run's commands. */
export const ordersIn = (run: Loose): unknown[] =>
  one(run.commands.flatMap(({ orders }) => (orders ? [orders] : [])));
/** Any of the figures, words and flags of an order, made another. */
export function altered(order: unknown): void {
  const fields = order as Record<string, unknown>;
  const key = one(Object.keys(fields));
  const value = fields[key];
  if (typeof value === "number") fields[key] = value + one([-10, -1, 1, 10, 0.5, 1e9]);
  else if (typeof value === "boolean") fields[key] = !value;
  else fields[key] = one(["CHN", "USA", "UKR", "SEN", "security", "trade", "", "constructor"]);
}

/** Every way in which a file is mutated; each has its turn as often as any other. */
export const WAYS: ((from: RunFile, bytes: Uint8Array) => Mutant)[] = [
  (_, bytes) => ofBytes(bytes, (b) => flipped(b, 1)),
  (_, bytes) => ofBytes(bytes, (b) => flipped(b, 1 + upTo(20))),
  (_, bytes) => ofBytes(bytes, (b) => b.fill(upTo(256), upTo(b.length))),
  (_, bytes) => ofBytes(bytes, (b) => b.subarray(0, upTo(b.length))),
  (_, bytes) => ofBytes(bytes, (b) => b.subarray(1 + upTo(b.length - 1))),
  (_, bytes) =>
    ofBytes(bytes, (b) => {
      const [at, to] = [upTo(b.length), upTo(b.length)];
      b.copyWithin(at, to, to + upTo(200));
      return b;
    }),
  (from) =>
    text8(
      (r) => {
        const orders = ordersIn(r);
        orders.push(orders.splice(upTo(orders.length), 1)[0] ?? { type: "study", question: "bite" });
      },
      from,
      NOT_VALID,
    ),
  (from) => text8((r) => void ordersIn(r).splice(upTo(3), 1), from, NOT_VALID),
  (from) => text8((r) => void ordersIn(r).push(ordersIn(r)[0] ?? null), from, NOT_VALID),
  (from) =>
    text8(
      (r) => {
        const orders = ordersIn(r);
        if (orders.length > 0) altered(one(orders));
      },
      from,
      NOT_VALID,
    ),
  (from) => text8((r) => void r.commands.splice(upTo(r.commands.length), 1), from, /diverged|illegal/),
  (from) =>
    text8(
      (r) => void r.commands.splice(upTo(r.commands.length), 0, one(r.commands)),
      from,
      /diverged|illegal/,
    ),
  (from) =>
    text8(
      (r) => {
        const [a, b] = [upTo(r.commands.length), upTo(r.commands.length)];
        [r.commands[a], r.commands[b]] = [r.commands[b] as never, r.commands[a] as never];
      },
      from,
      /diverged|illegal/,
    ),
  (from) => text8((r) => void r.hashes.splice(upTo(r.hashes.length), 1, upTo(2 ** 32)), from, /diverged/),
  (from) =>
    text8(
      (r) => void r.hashes.splice(upTo(r.hashes.length), upTo(2), ...(now(5) ? [1] : [])),
      from,
      /diverged/,
    ),
  (from) =>
    text8(
      (r) => {
        const claim = r.claim ?? {};
        const score = upTo(1001);
        if (now()) claim.hash = one([run, other]).claim?.hash;
        else if (now(5)) claim.ending = one(["adrift", "order", "", null, "tableholds"]);
        else claim.score = score;
      },
      from,
      /diverged/,
    ),
  (from) =>
    text8(
      (r) => {
        r.rules = one([0, 1, 3, 9, 9999, 10_000, -1, 1.5, null]);
      },
      from,
      /unsupported rules|malformed/,
    ),
  (from) =>
    text8(
      (r) => {
        r.challenge.seed = `alea:${upTo(1e6)}`;
      },
      from,
      /diverged|illegal/,
    ),
  (from) =>
    text8(
      (r) => {
        const { difficulty } = r.challenge;
        r.challenge.difficulty = one(DIFFICULTIES.filter((each) => each !== difficulty));
      },
      from,
      /diverged|illegal/,
    ),
  (from) =>
    text8(
      (r) => {
        r.challenge.modifiers = [one(["silent", "lean", "fog", "x", "short", ""])];
      },
      from,
      NOT_VALID,
    ),
  (from) =>
    text8(
      (r) => {
        r.challenge.truths = { [one(["bite", "credit", "luck"])]: upTo(1100) };
      },
      from,
      NOT_VALID,
    ),
  (from) =>
    text8(
      (r) => {
        let deep: unknown = one([0, "", null]);
        for (let i = 0; i < 20 + upTo(2000); i++) deep = now(5) ? [deep] : { deep };
        ordersIn(r).push(deep);
      },
      from,
      /malformed/,
    ),
  (from) =>
    text8(
      (r) => {
        r.commands = (now(5) ? run : other).commands as never;
      },
      from,
      /diverged|illegal/,
    ),
];

export const LINK_WAYS: ((link: string) => string)[] = [
  (l) => {
    const at = upTo(l.length);
    return l.slice(0, at) + one([..."ABCwxyz0189-_.+%"]) + l.slice(at + 1);
  },
  (l) => l.slice(0, upTo(l.length)),
  (l) => {
    const at = upTo(l.length - 1);
    return l.slice(0, at) + (l[at + 1] ?? "") + (l[at] ?? "") + l.slice(at + 2);
  },
  (l) => {
    const at = upTo(l.length);
    return l.slice(0, at) + l.slice(upTo(l.length));
  },
  (l) => `${l.split(".")[0]}.${one([link, linkOf(other) ?? ""]).split(".")[1]}`,
  () => `1${hashText}.${bomb(upTo(3_000_000))}`,
];
