import type { Problem } from "../ledger/report.ts";
import { CRISIS_CHOICES } from "../vocabulary.ts";
import { MOST_ORDERS } from "./check.ts";
import type { Command } from "./command.ts";
import { ORDER_FIELDS, ORDER_TYPES, type Order, type OrderType } from "./index.ts";
import { ANSWERS_PATTERN, type FieldSpec } from "./kind.ts";

/** The door for commands: `unknown` in, a typed command or a problem with its place out. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const MAX_WORD = 64;
const CHOICES: readonly string[] = [...CRISIS_CHOICES, "a", "b", "c"];

/** The fields of each order type as a list, worked out once. */
const FIELDS = Object.fromEntries(
  ORDER_TYPES.map((type) => [
    type,
    Object.entries(ORDER_FIELDS[type]).map(([name, spec]) => ({ name, spec })),
  ]),
) as Record<OrderType, { name: string; spec: FieldSpec }[]>;

const fail = (index: number, what: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code: "shape", index, what },
});

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= MAX_WORD;
}

function isCount(value: unknown, min: number, max: number): value is number {
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    !Object.is(value, -0) &&
    value >= min &&
    value <= max
  );
}

function fits(value: unknown, spec: FieldSpec): boolean {
  switch (spec.kind) {
    case "word":
      return typeof value === "string" && spec.words.includes(value);
    case "amount":
      return typeof value === "number" && spec.steps.includes(value);
    case "number":
      return isCount(value, spec.min, spec.max);
    case "flag":
      return typeof value === "boolean";
    case "actor":
    case "zone":
    case "group":
    case "project":
      return isWord(value);
    case "weights":
      return (
        isRecord(value) &&
        Object.keys(value).length === spec.keys.length &&
        spec.keys.every((key) => Object.hasOwn(value, key) && isCount(value[key], spec.min, spec.max))
      );
  }
}

export function parseOrder(value: unknown, index: number): Parsed<Order> {
  if (!isRecord(value)) return fail(index, "order");
  const type = value.type;
  if (typeof type !== "string" || !(ORDER_TYPES as readonly string[]).includes(type)) {
    return fail(index, "type");
  }
  const fields = FIELDS[type as OrderType];
  let known = 0;
  for (const { name } of fields) if (Object.hasOwn(value, name)) known++;
  const answering = Object.hasOwn(value, "answers");
  if (Object.keys(value).length !== known + (answering ? 2 : 1)) return fail(index, "extra field");
  // Rebuilt field by field, so that nothing but the known shape goes on into a run.
  const order: Record<string, unknown> = { type };
  for (const { name, spec } of fields) {
    if (!Object.hasOwn(value, name) || !fits(value[name], spec)) return fail(index, name);
    const field = value[name];
    order[name] = isRecord(field) ? { ...field } : field;
  }
  if (answering) {
    const { answers } = value;
    if (typeof answers !== "string" || !ANSWERS_PATTERN.test(answers)) return fail(index, "answers");
    order.answers = answers;
  }
  return { ok: true, value: order as unknown as Order };
}

export function parseCommand(value: unknown): Parsed<Command> {
  if (!isRecord(value)) return fail(-1, "command");
  if (!isCount(value.turn, 0, 9999)) return fail(-1, "turn");
  const turn = value.turn;
  if (value.type === "commit") {
    if (Object.keys(value).length !== 3) return fail(-1, "extra field");
    if (!Array.isArray(value.orders) || value.orders.length > MOST_ORDERS) return fail(-1, "orders");
    const orders: Order[] = [];
    for (let index = 0; index < value.orders.length; index++) {
      const parsed = parseOrder(value.orders[index], index);
      if (!parsed.ok) return parsed;
      orders.push(parsed.value);
    }
    return { ok: true, value: { type: "commit", turn, orders } };
  }
  if (value.type === "respond") {
    if (Object.keys(value).length !== 4) return fail(-1, "extra field");
    if (!isWord(value.subject)) return fail(-1, "subject");
    if (typeof value.choice !== "string" || !CHOICES.includes(value.choice)) return fail(-1, "choice");
    const choice = value.choice as (typeof CRISIS_CHOICES)[number];
    return { ok: true, value: { type: "respond", turn, subject: value.subject, choice } };
  }
  return fail(-1, "type");
}
