import {
  CRISIS_CHOICES,
  eventOf,
  type FieldSpec,
  type Game,
  ORDER_FIELDS,
  ORDER_TYPES,
  type Order,
  type OrderType,
  type Stream,
  type View,
} from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import type { Policy } from "./policy.ts";

function pick<T>(list: readonly T[], stream: Stream): T {
  return list[stream.below(list.length)] as T;
}

/** An id of the list; a word that leads nowhere if it is empty. */
function anyOf(list: readonly { id: string }[], stream: Stream): string {
  return list.length === 0 ? "none" : pick(list, stream).id;
}

function fieldValue(game: Game, view: View, spec: FieldSpec, name: string, stream: Stream): unknown {
  const { scenario } = game;
  switch (spec.kind) {
    case "word":
      return pick(spec.words, stream);
    case "amount":
      return pick(spec.steps, stream);
    case "number":
      return name === "pledge"
        ? (view.pledges[stream.below(Math.max(1, view.pledges.length))]?.id ?? 0)
        : spec.min + stream.below(spec.max - spec.min + 1);
    case "flag":
      return stream.below(2) === 0;
    case "actor":
      return pick(scenario.actors, stream).id;
    case "zone":
      return pick(scenario.zones, stream).id;
    case "group":
      return anyOf(
        scenario.ships.filter((s) => s.deployable),
        stream,
      );
    case "project":
      return anyOf(scenario.projects ?? [], stream);
    case "weights": {
      const tens = [10, 20, 30, 40];
      const turned = stream.below(4);
      return Object.fromEntries(spec.keys.map((key, i) => [key, tens[(i + turned) % 4]]));
    }
  }
}

/** Any order of the type, well-formed but perhaps illegal. */
export function anyOrder(game: Game, view: View, type: OrderType, stream: Stream): Order {
  const order: Record<string, unknown> = { type };
  for (const [name, spec] of Object.entries(ORDER_FIELDS[type])) {
    order[name] = fieldValue(game, view, spec, name, stream);
  }
  return order as unknown as Order;
}

/** A dozen random wishes a quarter, of which what is legal is kept: the floor that skill is measured from. */
export const random: Policy = {
  id: "random",
  orders(game, view, stream) {
    const wishes: Order[] = [];
    for (let i = 0; i < 12; i++) wishes.push(anyOrder(game, view, pick(ORDER_TYPES, stream), stream));
    return affordable(game, view, wishes);
  },
  respond(game, view, stream) {
    const event = eventOf(game, view.queue[0]);
    if (!event) return { subject: "crisis", choice: pick(CRISIS_CHOICES, stream) };
    return { subject: event.data.id, choice: pick(["a", "b", "c"] as const, stream) };
  },
};

/** Nobody at the desk: no orders, every answer the default. */
export const idle: Policy = {
  id: "idle",
  orders: () => [],
  respond(game, view) {
    const event = eventOf(game, view.queue[0]);
    return event ? { subject: event.data.id, choice: "c" } : { subject: "crisis", choice: "hold" };
  },
};
