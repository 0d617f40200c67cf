import { describe, expect, it } from "vitest";
import { callIn, recall, remember } from "../../game/engine/acts/memory.ts";
import { openLedger } from "../../game/engine/ledger/ledger.ts";
import type { Turn } from "../../game/engine/ledger/turn.ts";
import { RULES } from "../../game/engine/rules/index.ts";
import type { Remembered } from "../../game/engine/state/state.ts";
import { MEMORIES } from "../../game/engine/vocabulary.ts";
import { startOf } from "../../game/runs/index.ts";
import { challenge, changed, crossroads } from "./helpers.ts";

const { most, strongest, fade, faint, trust, callable, headStart, reminded } = RULES.memory;
const MANILA = crossroads.actors.get("PHL") ?? -1;
const [first, second, third, fourth, fifth] = MEMORIES;

/** A turn in which Manila remembers this. */
function turn(memory: readonly Remembered[]): Turn {
  const state = changed(startOf(crossroads, challenge("memory")), (s) => {
    Object.assign(s.actors[MANILA] ?? {}, { memory, trust: 500 });
  });
  return { game: crossroads, state, rules: RULES, ledger: openLedger() } as unknown as Turn;
}

const memoryOf = (t: Turn) => t.state.actors[MANILA]?.memory;

describe("what a partner remembers", () => {
  it("grows by what is done again, and nothing else with it", () => {
    const t = turn([
      { act: first, weight: 40 },
      { act: second, weight: -30 },
    ]);
    remember(t, MANILA, second, -20);
    expect(memoryOf(t)).toEqual([
      { act: first, weight: 40 },
      { act: second, weight: -50 },
    ]);
  });

  it("has an end both ways", () => {
    const t = turn([
      { act: first, weight: strongest - 1 },
      { act: second, weight: 1 - strongest },
    ]);
    remember(t, MANILA, first, 10);
    remember(t, MANILA, second, -10);
    expect(memoryOf(t)?.map((m) => m.weight)).toEqual([strongest, -strongest]);
  });

  it("is no more than so many things: the faintest gives way, warm or bitter", () => {
    const t = turn([
      { act: first, weight: 60 },
      { act: second, weight: -25 },
      { act: third, weight: 30 },
      { act: fourth, weight: -90 },
    ]);
    expect(most).toBe(4);
    remember(t, MANILA, fifth, 26);
    expect(memoryOf(t)?.map((m) => m.act)).toEqual([first, third, fourth, fifth]);
    // What is fainter than all the rest is not taken up.
    remember(t, MANILA, second, 5);
    expect(memoryOf(t)?.map((m) => m.act)).toEqual([first, third, fourth, fifth]);
  });

  it("moves trust by its sum each quarter, fades, and is forgotten when it is faint", () => {
    const weights = [100, -60, faint];
    const t = turn([first, second, third].map((act, i) => ({ act, weight: weights[i] ?? 0 })));
    recall(t, MANILA);
    const sum = 100 - 60 + faint;
    expect(t.state.actors[MANILA]?.trust).toBe(500 + Math.trunc(sum / trust));
    const left = (weight: number) => weight - Math.trunc(weight / fade);
    expect(memoryOf(t)).toEqual(
      [
        { act: first, weight: left(100) },
        { act: second, weight: left(-60) },
        { act: third, weight: left(faint) },
      ].filter(({ weight }) => Math.abs(weight) >= faint),
    );
    expect(memoryOf(turn([{ act: first, weight: 1 }]))?.length).toBe(1);
    const last = turn([{ act: first, weight: faint - 1 }]);
    recall(last, MANILA);
    expect(memoryOf(last)).toEqual([]);
  });

  it("can be called in once: the warmest, if it is warm enough", () => {
    const t = turn([
      { act: first, weight: callable },
      { act: second, weight: callable + 7 },
      { act: third, weight: -90 },
    ]);
    const before = t.state.actors[MANILA]?.alignment ?? 0;
    expect(callIn(t, MANILA, 3)).toBe(headStart * (callable + 7));
    expect(memoryOf(t)?.map((m) => m.act)).toEqual([first, third]);
    expect(t.state.actors[MANILA]?.alignment).toBe(before + reminded);
    expect(callIn(turn([{ act: first, weight: callable - 1 }]), MANILA, 3)).toBe(0);
  });
});
