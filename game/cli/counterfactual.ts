import { type Order, parseOrder } from "../engine/index.ts";
import {
  type Altered,
  type Challenge,
  compare,
  MOST_RUN_BYTES,
  readRunBytes,
  rulebook,
  verdictOn,
  withItsRules,
} from "../runs/index.ts";
import { readBytes, readText } from "./input.ts";
import { Misuse } from "./misuse.ts";
import { print, say } from "./output.ts";
import { inWords } from "./verify.ts";

export interface CounterfactualOptions {
  turn?: number;
  orders?: string;
  truths?: Challenge["truths"];
}

/** One decision of a run changed, or what was true: both worlds, the first difference, and the causes of the gap. */
export async function counterfactual(file: string, options: CounterfactualOptions): Promise<number> {
  const altered = alteredBy(options);
  const bytes = readBytes(file, MOST_RUN_BYTES);
  const read = await withItsRules(() => readRunBytes(bytes));
  const verdict = verdictOn(read);
  const engine = read.ok && rulebook(read.run.rules);
  if (!read.ok || !engine || verdict.verdict !== "valid") {
    say(`${file} is not a valid run: ${inWords(verdict)}`);
    return 1;
  }
  const found = compare(read.run.challenge, read.run.commands, altered, engine);
  if (!found) throw new Misuse("the run has no such quarter");
  const { played, changed, first, causes, cards, skipped } = found.comparison;
  print(
    `${JSON.stringify({ file, played, changed, first, gap: changed.score - played.score, causes, cards, skipped })}\n`,
  );
  const where = first === null ? "no difference" : `differs from quarter ${first + 1}`;
  say(`${played.score} as played, ${changed.score} changed; ${where}`);
  return 0;
}

function alteredBy({ turn, orders, truths }: CounterfactualOptions): Altered {
  if (truths && (turn !== undefined || orders !== undefined))
    throw new Misuse("one change at a time: --turn and --orders, or --truths");
  if (truths) return { truths };
  if (turn === undefined || orders === undefined)
    throw new Misuse("--turn with --orders, or --truths, is needed");
  return { turn: turn - 1, orders: ordersIn(orders) };
}

/** A JSON list of orders, as run files have them. */
function ordersIn(path: string): Order[] {
  let list: unknown;
  try {
    list = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`${path} is no JSON`);
  }
  if (!Array.isArray(list)) throw new Misuse(`${path} holds no list of orders`);
  return list.map((item, i) => {
    const parsed = parseOrder(item, i);
    if (!parsed.ok)
      throw new Misuse(`${path}: order ${i + 1} is refused: ${parsed.problem.what ?? parsed.problem.code}`);
    return parsed.value;
  });
}
