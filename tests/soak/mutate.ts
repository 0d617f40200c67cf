import type { Stream } from "../../game/engine/index.ts";

const one = <T>(list: readonly T[], luck: Stream): T => list[luck.below(list.length)] as T;

/** Words and figures that files must not trip over; those that begin with a nought stand for what JSON has no word for. */
const ODD: readonly unknown[] = [
  null,
  true,
  "",
  "x",
  "__proto__",
  "constructor",
  "\u0000",
  "\ud800",
  "東京",
  "<b>",
  "../..",
  "a".repeat(5000),
  -1,
  0,
  1,
  0.5,
  1e9,
  2 ** 32,
  2 ** 53,
  1e300,
  -1e300,
  [],
  {},
  [[[]]],
  "\u0000nan",
  "\u0000infinity",
  "\u0000undefined",
  "\u0000date",
  "\u0000map",
];

type Way = (bytes: Uint8Array, other: Uint8Array, luck: Stream) => Uint8Array;

const BYTES: readonly Way[] = [
  (b, _, luck) => flipped(b, 1, luck),
  (b, _, luck) => flipped(b, 1 + luck.below(20), luck),
  (b, _, luck) => b.subarray(0, luck.below(b.length)),
  (b, _, luck) => b.subarray(1 + luck.below(b.length - 1)),
  (b, _, luck) => b.fill(luck.below(256), luck.below(b.length), luck.below(b.length)),
  (b, _, luck) => {
    const from = luck.below(b.length);
    return b.copyWithin(luck.below(b.length), from, from + luck.below(200));
  },
  (b, other, luck) => {
    const at = luck.below(Math.min(b.length, other.length));
    return joined(b.subarray(0, at), other.subarray(at));
  },
  (b, other, luck) => joined(b.subarray(0, luck.below(b.length)), other.subarray(luck.below(other.length))),
];

function flipped(bytes: Uint8Array, times: number, luck: Stream): Uint8Array {
  for (let i = 0; i < times; i++) {
    const at = luck.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << luck.below(8));
  }
  return bytes;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

type Place = readonly [inside: Record<string, unknown>, key: string];

/** Sets what JSON calls so, whatever a programme would mean by the name. */
function put(inside: object, key: string, value: unknown): void {
  Object.defineProperty(inside, key, { value, configurable: true, enumerable: true, writable: true });
}

function places(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Record<string, unknown>, key]);
    places((value as Record<string, unknown>)[key], found);
  }
  return found;
}

/** A file with something in it changed: its bytes, or, where it is JSON, up to three of its places. */
export function mutated(text: string, other: string, luck: Stream): Uint8Array {
  const encode = (given: string): Uint8Array => new TextEncoder().encode(given);
  const isJson = text.startsWith("{");
  if (!isJson || luck.below(3) === 0) return one(BYTES, luck)(encode(text), encode(other), luck);
  const value: unknown = JSON.parse(text);
  const foreign = places(JSON.parse(other));
  for (let i = 1 + luck.below(3); i > 0; i--) {
    const [inside, key] = one(places(value), luck);
    const was = inside[key];
    const way = luck.below(8);
    if (way === 0) delete inside[key];
    else if (way === 1) put(inside, one(["__proto__", "extra", "id", key], luck), one(ODD, luck));
    else if (way === 2 && Array.isArray(inside)) inside.push(was);
    else if (way === 3 && Array.isArray(inside)) inside.splice(Number(key), 1);
    else if (way === 4 && typeof was === "number") put(inside, key, was + one([-1, 1, 0.5, 10, -10], luck));
    else if (way === 5) {
      const [elsewhere, name] = one(foreign, luck);
      put(inside, key, structuredClone(elsewhere[name]));
    } else put(inside, key, one(ODD, luck));
    if (places(value).length === 0) break;
  }
  return encode(JSON.stringify(value));
}
