import { clamp, div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import type { Remembered } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import type { Memory } from "../vocabulary.ts";

/** Something that an actor will remember of Tokyo: warm above nought, bitter below. The faintest gives way. */
export function remember(t: Turn, i: number, act: Memory, weight: number): void {
  const actor = t.state.actors[i];
  if (!actor || weight === 0) return;
  const { most, strongest } = t.rules.memory;
  const known = actor.memory.some((m) => m.act === act);
  const list: Remembered[] = known
    ? actor.memory.map((m) =>
        m.act === act ? { act, weight: clamp(m.weight + weight, -strongest, strongest) } : m,
      )
    : [...actor.memory, { act, weight }];
  if (list.length > most) list.splice(faintest(list), 1);
  actor.memory = list;
}

function faintest(list: readonly Remembered[]): number {
  let at = 0;
  for (let i = 1; i < list.length; i++) if (strength(list, i) < strength(list, at)) at = i;
  return at;
}

function strength(list: readonly Remembered[], at: number): number {
  return Math.abs(list[at]?.weight ?? 0);
}

/** What is remembered moves trust each quarter, and fades. */
export function recall(t: Turn, i: number): void {
  const actor = t.state.actors[i];
  if (!actor || actor.memory.length === 0) return;
  const { fade, faint, trust } = t.rules.memory;
  let sum = 0;
  const kept: Remembered[] = [];
  for (const { act, weight } of actor.memory) {
    sum += weight;
    const left = weight - div(weight, fade);
    if (Math.abs(left) >= faint) kept.push({ act, weight: left });
  }
  actor.memory = kept;
  add(t, STAT.trust, i, div(sum, trust), CAUSE.remembered);
}

/**
 * Opening talks calls in the warmest thing remembered, if it is warm enough: they start further along, the
 * memory is spent, and being reminded cools the other side a little. Answers the head start, 0–1000.
 */
export function callIn(t: Turn, i: number, ref: number): number {
  const actor = t.state.actors[i];
  if (!actor) return 0;
  const { callable, headStart, reminded } = t.rules.memory;
  let best: Remembered | null = null;
  for (const m of actor.memory) if (m.weight >= callable && (!best || m.weight > best.weight)) best = m;
  if (!best) return 0;
  actor.memory = actor.memory.filter((m) => m !== best);
  add(t, STAT.alignment, i, reminded, CAUSE.calledIn, ref);
  return headStart * best.weight;
}
