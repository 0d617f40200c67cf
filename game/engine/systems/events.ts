import { clamp, div } from "../arith.ts";
import type { CompiledEvent } from "../effects.ts";
import { roll } from "../luck.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { applyEffect } from "./effects.ts";

/** Attention of a cabinet: events and, among them, dilemmas a quarter. */
const MOST_EVENTS = 3;
const MOST_DILEMMAS = 2;

/**
 * Each event draws from its own place; those whose luck and condition hold fire, the luckiest first if
 * there are too many. A dilemma waits in the queue, anything else takes effect at once.
 */
export function runEvents(t: Turn): void {
  const { game, state: s } = t;
  remember(t);
  const press = pressing(t);
  const ready: { at: number; margin: number }[] = [];
  for (let at = 0; at < game.events.length; at++) {
    const event = game.events[at] as CompiledEvent;
    const { chance, slot, again, scheduled } = event.data;
    const luck = roll(t.luck, "event", slot, 1000);
    if (luck >= (event.choices.length > 0 && !scheduled ? press * chance : chance)) continue;
    const last = s.fired[at] ?? 0;
    if (last > 0 && (again === 0 || s.turn + 1 - last < again)) continue;
    // The calendar keeps its own order, before anything that luck brings.
    const margin = scheduled ? -1 : div(luck * 1000, chance);
    if (event.tests.every((test) => test(s))) ready.push({ at, margin });
  }
  ready.sort((a, b) => a.margin - b.margin || a.at - b.at);
  let fired = 0;
  let dilemmas = 0;
  for (const { at } of ready) {
    const event = game.events[at] as CompiledEvent;
    const dilemma = event.choices.length > 0;
    // What stands in the calendar comes whatever else luck brings, and takes none of its room.
    const { scheduled } = event.data;
    if (!scheduled && (fired === MOST_EVENTS || (dilemma && dilemmas === MOST_DILEMMAS))) continue;
    if (!scheduled) fired++;
    s.fired[at] = s.turn + 1;
    for (const effect of event.effects) applyEffect(t, effect, "eventHappened", at);
    if (dilemma) {
      dilemmas++;
      s.queue.push(at);
    } else t.dispatches.push({ kind: "event", event: event.data.id, choice: null });
  }
}

/**
 * What has been put off piles up: after a quarter in which nothing was asked of the cabinet, each question is as
 * likely again to be put, and after two more so.
 */
function pressing(t: Turn): number {
  const { game, state: s } = t;
  let last = 0;
  for (let at = 0; at < game.events.length; at++) {
    if ((game.events[at] as CompiledEvent).choices.length > 0) last = Math.max(last, s.fired[at] ?? 0);
  }
  return clamp(s.turn - last, 0, 2) + 1;
}

/** Carries out a choice and takes the event off the queue. */
export function chooseEvent(t: Turn, at: number, choice: number): void {
  const { game, state: s } = t;
  const event = game.events[at];
  const chosen = event?.choices[choice];
  const data = event?.data.choices[choice];
  if (!event || !chosen || !data) return;
  s.queue = s.queue.filter((q) => q !== at);
  payChoice(t, data.budget, data.capital, at);
  for (const effect of chosen) applyEffect(t, effect, "eventChoice", at);
  t.dispatches.push({ kind: "event", event: event.data.id, choice: "abc"[choice] ?? "a" });
}

function payChoice(t: Turn, budget: number, capital: number, at: number): void {
  add(t, STAT.budget, 0, -budget, "eventChoice", at);
  add(t, STAT.capital, 0, -capital, "eventChoice", at);
}

/** What conditions remember from quarter to quarter. */
function remember(t: Turn): void {
  const { tally, pyongyang } = t.state;
  tally.falling = t.state.ukraine.coalition < t.coalitionWas ? tally.falling + 1 : 0;
  tally.quiet = pyongyang.tests === 0 ? tally.quiet + 1 : 0;
}
