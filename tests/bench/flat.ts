import type { State } from "../../game/engine/index.ts";

/**
 * A state as one list of integers and back, for a host that likes its state flat. Objects have fixed keys, lists
 * their length in front, what may be absent a 1 or a 0; the one string, the seed, stays outside.
 */
type Shape = "number" | "seed" | { list: Shape } | { maybe: Shape } | { keys: [string, Shape][] };

/** The shape of a value all of whose lists have a member. */
function shapeOf(value: unknown): Shape {
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "seed";
  if (Array.isArray(value)) return { list: shapeOf(value[0] ?? 0) };
  return { keys: Object.entries(value as object).map(([key, v]) => [key, shapeOf(v)]) };
}

const PLEDGE = {
  id: 0,
  to: 0,
  purpose: 0,
  amount: 0,
  terms: 0,
  since: 0,
  paid: 0,
  taper: 0,
  trigger: 0,
  suspended: 0,
};
const CRISIS = {
  kind: 0,
  tokyo: 0,
  rival: 0,
  exchange: 0,
  holds: 0,
  line: 0,
  mandate: 0,
  signalLow: 0,
  signalHigh: 0,
  trail: [0],
};

export interface Flat {
  pack(state: State): number[];
  unpack(numbers: readonly number[], seed: string): State;
}

export function flatter(sample: State): Flat {
  const full = { ...sample, pledges: [PLEDGE], builds: [{ capability: 0, amount: 0, due: 0 }], crisis: 0 };
  const whole = shapeOf(full) as { keys: [string, Shape][] };
  const shape: Shape = {
    keys: whole.keys.map(([key, s]) => [key, key === "crisis" ? { maybe: shapeOf(CRISIS) } : s]),
  };
  return {
    pack: (state) => {
      const out: number[] = [];
      write(state, shape, out);
      return out;
    },
    unpack: (numbers, seed) => read(shape, { numbers, at: 0, seed }) as State,
  };
}

function write(value: unknown, shape: Shape, out: number[]): void {
  if (shape === "seed") return;
  if (shape === "number") out.push(value as number);
  else if ("list" in shape) {
    const list = value as unknown[];
    out.push(list.length);
    for (const each of list) write(each, shape.list, out);
  } else if ("maybe" in shape) {
    out.push(value === null ? 0 : 1);
    if (value !== null) write(value, shape.maybe, out);
  } else for (const [key, s] of shape.keys) write((value as Record<string, unknown>)[key], s, out);
}

interface Source {
  numbers: readonly number[];
  at: number;
  seed: string;
}

function read(shape: Shape, from: Source): unknown {
  if (shape === "seed") return from.seed;
  if (shape === "number") return from.numbers[from.at++];
  if ("list" in shape) {
    const length = from.numbers[from.at++] ?? 0;
    return Array.from({ length }, () => read(shape.list, from));
  }
  if ("maybe" in shape) return from.numbers[from.at++] === 0 ? null : read(shape.maybe, from);
  const object: Record<string, unknown> = {};
  for (const [key, s] of shape.keys) object[key] = read(s, from);
  return object;
}
