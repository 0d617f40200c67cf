import { div } from "../arith.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { MEMORIES, type Memory } from "../vocabulary.ts";

/** Acts an actor keeps in mind, how much of one fades in a quarter (an eighth), and what is soon forgotten; DES. */
const MOST = 4;
const FADE = 8;
const FAINT = 5;
const STRONGEST = 150;
/** A memory at least this warm can be called in when talks are opened. */
const CALLABLE = 30;

/** Something that an actor will remember of Tokyo: warm above nought, bitter below. The faintest gives way. */
export function remember(t: Turn, i: number, act: Memory, weight: number): void {
  const actor = t.state.actors[i];
  if (!actor || weight === 0) return;
  const code = MEMORIES.indexOf(act);
  const list = actor.memory.slice();
  const at = list.findIndex((x, k) => k % 2 === 0 && x === code);
  if (at >= 0) {
    const sum = (list[at + 1] ?? 0) + weight;
    list[at + 1] = Math.max(-STRONGEST, Math.min(STRONGEST, sum));
  } else list.push(code, weight);
  if (list.length > 2 * MOST) {
    let faintest = 1;
    for (let k = 3; k < list.length; k += 2) {
      if (Math.abs(list[k] as number) < Math.abs(list[faintest] as number)) faintest = k;
    }
    list.splice(faintest - 1, 2);
  }
  actor.memory = list;
}

/** What is remembered moves trust each quarter, and fades. */
export function recall(t: Turn, i: number): void {
  const actor = t.state.actors[i];
  if (!actor || actor.memory.length === 0) return;
  let sum = 0;
  const kept: number[] = [];
  for (let k = 0; k < actor.memory.length; k += 2) {
    const weight = actor.memory[k + 1] as number;
    sum += weight;
    const left = weight - div(weight, FADE);
    if (Math.abs(left) >= FAINT) kept.push(actor.memory[k] as number, left);
  }
  actor.memory = kept;
  add(t, STAT.trust, i, div(sum, 14), "remembered");
}

/**
 * Opening talks calls in the warmest thing remembered, if it is warm enough: they start further along, the
 * memory is spent, and being reminded cools the other side a little. Answers the head start, 0–1000.
 */
export function callIn(t: Turn, i: number, ref: number): number {
  const actor = t.state.actors[i];
  if (!actor) return 0;
  let best = -1;
  for (let k = 1; k < actor.memory.length; k += 2) {
    const weight = actor.memory[k] as number;
    if (weight >= CALLABLE && (best < 0 || weight > (actor.memory[best] as number))) best = k;
  }
  if (best < 0) return 0;
  const weight = actor.memory[best] as number;
  actor.memory = actor.memory.filter((_, k) => k !== best && k !== best - 1);
  add(t, STAT.alignment, i, -8, "calledIn", ref);
  return 4 * weight;
}
