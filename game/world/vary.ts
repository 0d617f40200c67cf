import type { ActorData, Condition, EventData, ShipData } from "../engine/index.ts";

/** Helpers for scenarios that start from another's data: what differs is named, the rest is as it was. */
export function actorsWith(
  actors: readonly ActorData[],
  changes: Readonly<Record<string, Partial<ActorData>>>,
): ActorData[] {
  return actors.map((a) => ({ ...a, ...changes[a.id] }));
}

export function shipsWith(
  ships: readonly ShipData[],
  changes: Readonly<Record<string, Partial<ShipData>>>,
): ShipData[] {
  return ships.map((s) => ({ ...s, ...changes[s.id] }));
}

/** Events dated by turn, for a scenario that begins `later` quarters after the one they were dated for. */
export function datedFrom(events: readonly EventData[], later: number): EventData[] {
  const move = (c: Condition): Condition => {
    if ("any" in c) return { any: c.any.map(move) };
    return "turn" in c ? { ...c, n: Math.max(0, c.n - later) } : c;
  };
  return events.map((e) => ({ ...e, when: e.when.map(move) }));
}
