import { clamp, div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { CompiledEvent, Game, Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { mark, marked } from "../state/marks.ts";
import { STAT } from "../state/stats.ts";
import { holds } from "./condition.ts";

/**
 * Each event draws from its own place; those whose luck and condition hold fire, the luckiest first if
 * there are too many. A dilemma waits in the queue, anything else takes effect at once.
 */
export function runEvents(t: Turn): void {
  const { game, state: s } = t;
  remember(t);
  const press = pressing(t);
  const ready: { at: number; margin: number }[] = [];
  const { gates } = game;
  for (let at = 0; at < game.events.length; at++) {
    // One integer a gate: most events stop at their own luck, and are not looked at further.
    const slot = gates[2 * at] as number;
    const chance = gates[2 * at + 1] as number;
    const luck = roll(t.luck, ROW.event, slot, 1000);
    if (luck >= (chance > 0 ? chance : -chance * press)) continue;
    const event = game.events[at] as CompiledEvent;
    const { again, scheduled } = event.data;
    const last = marked(s.history.fired, slot);
    if (last > 0 && (again === 0 || s.turn + 1 - last < again)) continue;
    // The calendar keeps its own order, before anything that luck brings.
    const margin = scheduled ? -1 : div(luck * 1000, event.data.chance);
    if (holds(event.tests, s)) ready.push({ at, margin });
  }
  if (ready.length === 0) return;
  ready.sort((a, b) => a.margin - b.margin || a.at - b.at);
  let fired = 0;
  let dilemmas = 0;
  for (const { at } of ready) {
    const event = game.events[at] as CompiledEvent;
    const dilemma = event.choices.length > 0;
    // What stands in the calendar comes whatever else luck brings, and takes none of its room.
    const { scheduled, slot } = event.data;
    const full = fired === t.rules.events.most || (dilemma && dilemmas === t.rules.events.dilemmas);
    if (!scheduled && full) continue;
    if (!scheduled) fired++;
    s.history.fired = mark(s.history.fired, slot, s.turn + 1);
    for (const effect of event.effects) effect.apply(t, CAUSE.eventHappened, at, slot);
    if (dilemma) {
      dilemmas++;
      s.queue = [...s.queue, slot];
    } else tell(t, { kind: "event", event: event.data.id, choice: null });
  }
}

/** The gates of a scenario's events: slot and chance, negative for a dilemma that presses when others were few. */
export function gatesOf(events: readonly CompiledEvent[]): Int32Array {
  return Int32Array.from(
    events.flatMap(({ data, choices }) => {
      const { slot, chance, scheduled } = data;
      if (scheduled) return [slot, chance];
      return [slot, choices.length > 0 ? -chance : chance];
    }),
  );
}

/**
 * What has been put off piles up: after a quarter in which nothing was asked of the cabinet, each question is as
 * likely again to be put, and after two more so.
 */
function pressing(t: Turn): number {
  const { game, state: s } = t;
  const { fired } = s.history;
  let last = 0;
  for (let i = 0; i < fired.length; i += 2) {
    const event = game.events[game.eventAt.get(fired[i] as number) ?? -1];
    if (event && event.choices.length > 0) last = Math.max(last, fired[i + 1] as number);
  }
  return clamp(s.turn - last, 0, 2) + 1;
}

/** An event that waits for a choice, by its slot. */
export function eventOf(game: Game, slot: number | undefined): CompiledEvent | undefined {
  return slot === undefined ? undefined : game.events[game.eventAt.get(slot) ?? -1];
}

/** Carries out a choice and takes the event off the queue. */
export function chooseEvent(t: Turn, at: number, choice: number): void {
  const { game, state: s } = t;
  const event = game.events[at];
  const chosen = event?.choices[choice];
  const data = event?.data.choices[choice];
  if (!event || !chosen || !data) return;
  const { slot, id } = event.data;
  s.queue = s.queue.filter((each) => each !== slot);
  add(t, STAT.budget, 0, -data.budget, CAUSE.eventChoice, at);
  add(t, STAT.capital, 0, -data.capital, CAUSE.eventChoice, at);
  for (const effect of chosen) effect.apply(t, CAUSE.eventChoice, at, slot);
  tell(t, { kind: "event", event: id, choice: "abc"[choice] ?? "a" });
}

/** What conditions remember from quarter to quarter. */
function remember(t: Turn): void {
  const { tally, pyongyang } = t.state;
  tally.falling = t.state.ukraine.coalition < t.coalitionWas ? tally.falling + 1 : 0;
  tally.quiet = pyongyang.tests === 0 ? tally.quiet + 1 : 0;
}
