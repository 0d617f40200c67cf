import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOrder, FAST } from "../../game/advisors/index.ts";
import { hashOf, ORDER_TYPES, REFUSALS, type State, step, stream, viewOf } from "../../game/engine/index.ts";
import { startOf } from "../../game/runs/index.ts";
import { challenge, crossroads, faults, policy, walk } from "./helpers.ts";

const LEGAL = 10_000;
const HOSTILE = 10_000;

describe("10,000 legal commands", () => {
  it("never throw, never change their input and keep every invariant", () => {
    let commands = 0;
    for (let seed = 0; commands < LEGAL; seed++) {
      const by = seed % 3 === 0 ? policy("recalibrator") : policy("random");
      walk(`legal${seed}`, by, (before, _command, report, after) => {
        commands++;
        if (commands % 7 === 0) {
          const twin = structuredClone(before);
          const again = step(crossroads, before, _command);
          expect(before).toEqual(twin);
          expect(again.ok && again.report.hash).toBe(report.hash);
        }
        expect(faults(after)).toEqual([]);
      });
    }
    expect(commands).toBeGreaterThanOrEqual(LEGAL);
  });
});

/** States to attack: plan, respond and over, early and late. */
function targets(): State[] {
  const first = startOf(crossroads, challenge("target"));
  const states: State[] = [first, { ...first, pledges: [] }];
  for (const by of Object.values(FAST)) {
    let steps = 0;
    const end = walk("target", by, (before, _c, _r, after) => {
      if (steps++ % 7 === 0) states.push(before, after);
    });
    states.push(end);
  }
  return states;
}

describe("10,000 hostile commands", () => {
  it("are answered with refusals, never an exception", () => {
    const states = targets();
    const codes = new Set<string>();
    const hostile = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
      }),
      fc.record({
        type: fc.constantFrom("commit", "respond", "__proto__", ""),
        turn: fc.oneof(fc.integer(), fc.double(), fc.string()),
        orders: fc.array(fc.anything()),
      }),
      fc.record({
        type: fc.constant("respond"),
        turn: fc.integer({ min: 0, max: 24 }),
        subject: fc.oneof(fc.string(), fc.constantFrom("crisis", "us_hns", "__proto__", "constructor")),
        choice: fc.oneof(fc.string(), fc.constantFrom("press", "a", "b", "c", "offramp")),
      }),
      fc.record({
        type: fc.constant("commit"),
        turn: fc.integer({ min: 0, max: 24 }),
        orders: fc.array(
          fc.record({
            type: fc.constantFrom(...ORDER_TYPES, "launch"),
            to: fc.oneof(fc.string(), fc.constantFrom("UKR", "JPN", "__proto__")),
            amount: fc.oneof(fc.integer(), fc.double(), fc.constant(20)),
            purpose: fc.constantFrom("reconstruction", "bribe"),
            terms: fc.constantFrom("open", "audited"),
            standing: fc.boolean(),
          }),
          { maxLength: 30 },
        ),
      }),
    );
    let at = 0;
    fc.assert(
      fc.property(hostile, (command) => {
        const state = states[at++ % states.length] as State;
        const hash = hashOf(state);
        const answer = step(crossroads, state, command);
        expect(hashOf(state)).toBe(hash);
        if (answer.ok) expect(faults(answer.state)).toEqual([]);
        else {
          expect(answer.problems.length).toBeGreaterThan(0);
          for (const p of answer.problems) {
            expect(REFUSALS).toContain(p.code);
            codes.add(p.code);
          }
        }
      }),
      { numRuns: HOSTILE, seed: 20250101 },
    );
    expect(codes.has("shape")).toBe(true);
    expect(codes.has("wrongPhase") || codes.has("wrongTurn")).toBe(true);
  });

  it("well-formed orders aimed at random are refused by code or carried out", () => {
    const random = stream("fuzz|orders");
    const codes = new Map<string, number>();
    const states = targets().filter((s) => s.phase === "plan");
    for (let i = 0; i < HOSTILE; i++) {
      const state = states[i % states.length] as State;
      const view = viewOf(state);
      const count = 1 + random.below(8);
      const orders = Array.from({ length: count }, () =>
        anyOrder(crossroads, view, ORDER_TYPES[random.below(ORDER_TYPES.length)] ?? "aid", random),
      );
      const answer = step(crossroads, state, { type: "commit", turn: state.turn, orders });
      if (answer.ok) expect(faults(answer.state)).toEqual([]);
      else for (const p of answer.problems) codes.set(p.code, (codes.get(p.code) ?? 0) + 1);
    }
    for (const code of [
      "target",
      "budget",
      "capital",
      "slots",
      "repeated",
      "unchanged",
      "track",
      "zoneFar",
      "offerTo",
      "doctrineFirst",
      "noPledge",
    ]) {
      expect(codes.has(code), code).toBe(true);
    }
  });
});
