import { anyOrder } from "../../game/advisors/index.ts";
import {
  type Command,
  type Game,
  hashOf,
  ORDER_TYPES,
  REFUSALS,
  type State,
  type Stream,
  step,
  viewOf,
} from "../../game/engine/index.ts";
import { faults, unexplained } from "../unit/helpers.ts";

/** What the rules make of a command, whatever it is, and what is wrong with that. */
export function answerTo(
  game: Game,
  state: State,
  command: unknown,
): { after: State | null; code: string | null; faults: string[] } {
  const hash = hashOf(state);
  try {
    const answer = step(game, state, command);
    const found = hashOf(state) === hash ? [] : ["the state that was given has changed"];
    if (answer.ok) {
      const { report } = answer;
      // A successor's first acts belong to the same command.
      const rows = [report, ...(report.successor?.reports ?? [])].flatMap((each) => each.rows);
      found.push(...faults(answer.state), ...unexplained(state, rows, answer.state));
      if (report.hash !== (report.closed ? hashOf(answer.state) : 0))
        found.push("the hash is not the state's");
      return { after: answer.state, code: null, faults: found };
    }
    const [first] = answer.problems;
    if (!first) found.push("refused without a reason");
    for (const { code } of answer.problems) {
      if (!REFUSALS.includes(code)) found.push(`refused as ${code}, which is no reason`);
    }
    return { after: null, code: first?.code ?? null, faults: found };
  } catch (error) {
    return { after: null, code: null, faults: [`threw ${String(error)}`] };
  }
}

const WORDS = [
  "",
  "__proto__",
  "constructor",
  "toString",
  "JPN",
  "UKR",
  "CHN",
  "us_hns",
  "crisis",
  "press",
  "a",
  "\u0000",
  "東京",
  "🗼",
];
const ODD: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  0.5,
  2 ** 53,
  -1,
  10n,
  Symbol("s"),
  () => 0,
  new Date(Number.NaN),
  new Map([[1, 2]]),
  Object.create(null),
  [],
  {},
];

const one = <T>(list: readonly T[], luck: Stream): T => list[luck.below(list.length)] as T;

/** Any value at all, so deep at most. */
export function anything(luck: Stream, deep = 3): unknown {
  const kind = luck.below(deep > 0 ? 6 : 4);
  if (kind === 0) return one(ODD, luck);
  if (kind === 1) return one(WORDS, luck);
  if (kind === 2) return luck.below(200) - 100;
  if (kind === 3) return luck.below(2) === 0;
  const length = luck.below(5);
  if (kind === 4) return Array.from({ length }, () => anything(luck, deep - 1));
  const names = Array.from({ length }, () => one([...WORDS, "type", "turn", "orders", "to", "amount"], luck));
  return Object.fromEntries(names.map((name) => [name, anything(luck, deep - 1)]));
}

/** A value with any one place in it made another. */
function spoilt(value: unknown, luck: Stream): unknown {
  if (typeof value !== "object" || value === null || luck.below(6) === 0) return anything(luck);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const keys = Object.keys(copy);
  if (keys.length === 0) return anything(luck);
  const key = one(keys, luck);
  const inside = copy as Record<string, unknown>;
  const way = luck.below(8);
  if (way === 0) delete inside[key];
  else if (way === 1 && Array.isArray(copy)) copy.push(inside[key]);
  else inside[key] = spoilt(inside[key], luck);
  return copy;
}

/** A command that a stranger might put in place of a legal one; so many kinds, by their number. */
export function hostile(game: Game, state: State, legal: Command, luck: Stream): unknown {
  const { turn } = state;
  const view = viewOf(state);
  const wishes = (most: number) =>
    Array.from({ length: luck.below(most + 1) }, () => anyOrder(game, view, one(ORDER_TYPES, luck), luck));
  switch (luck.below(6)) {
    case 0:
      return anything(luck);
    case 1:
      return { type: "commit", turn, orders: wishes(8) };
    case 2:
      return { type: "commit", turn, orders: spoilt(wishes(4), luck) };
    case 3:
      return {
        type: "respond",
        turn,
        subject: one([...WORDS, state.crisis ? "crisis" : "x"], luck),
        choice: one(["press", "hold", "yield", "offramp", "a", "b", "c", ...WORDS], luck),
      };
    case 4: {
      const round: unknown[] = wishes(2);
      round.push(luck.below(2) === 0 ? round : Array(luck.below(2000)).fill(round[0]));
      return { type: "commit", turn, orders: round };
    }
    default:
      return spoilt(legal, luck);
  }
}
