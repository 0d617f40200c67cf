import { describe, expect, it } from "vitest";
import { openLedger } from "../../game/engine/ledger/ledger.ts";
import type { Turn } from "../../game/engine/ledger/turn.ts";
import { luckOf } from "../../game/engine/luck.ts";
import { runBeijing } from "../../game/engine/quarter/beijing.ts";
import { runPartners } from "../../game/engine/quarter/partners.ts";
import { meanOf } from "../../game/engine/questions/beliefs.ts";
import { beliefIn, NO_EVIDENCE, withEvidence } from "../../game/engine/questions/evidence.ts";
import { OTHERWISE } from "../../game/engine/questions/truth.ts";
import { RULES } from "../../game/engine/rules/index.ts";
import type { Evidence } from "../../game/engine/state/state.ts";
import { PACT_TRACKS, POSTURES, type QuestionId } from "../../game/engine/vocabulary.ts";
import { startOf } from "../../game/runs/index.ts";
import { challenge, changed, crossroads, type Writable } from "./helpers.ts";

/** What moves by itself in a quarter, and what is made of evidence: the values that the rules promise. */

const MANILA = crossroads.actors.get("PHL") ?? -1;

function turn(change: (s: Writable) => void): Turn {
  const state = changed(startOf(crossroads, challenge("movers")), change);
  const luck = luckOf(state.hidden.seed, state.turn);
  const told = { dispatches: [], moves: [], evidence: [], observed: true };
  return { game: crossroads, state, rules: RULES, ledger: openLedger(), luck, ...told } as unknown as Turn;
}

describe("Beijing's posture", () => {
  const { steps } = RULES.beijing.posture;
  /** Its posture after a quarter in which its drive comes to this. */
  const quarterAt = (drive: number, from: (typeof POSTURES)[number]) => {
    const t = turn((s) => {
      // A drive at which habit does not pull is reached by asking for what it will be.
      s.beijing.drive = drive;
      s.beijing.posture = from;
      for (const actor of s.actors) Object.assign(actor, { sanctions: 0 });
    });
    runBeijing(t);
    return { t, drive: t.state.beijing.drive, posture: t.state.beijing.posture };
  };

  it("follows its drive alone: a step up for every threshold reached", () => {
    const seen = new Set<string>();
    for (let drive = 0; drive <= 1000; drive += 5) {
      const { drive: now, posture } = quarterAt(drive, POSTURES[0]);
      expect(posture).toBe(POSTURES[steps.filter((step) => now >= step).length]);
      seen.add(posture);
    }
    expect([...seen]).toEqual([...POSTURES]);
  });

  it("is told when it changes, and only then", () => {
    const [low, high] = ["conciliatory", "crisis"] as const;
    const rises = quarterAt(1000, low);
    expect(rises.t.dispatches).toEqual([expect.objectContaining({ kind: "posture", from: low, to: high })]);
    expect(quarterAt(1000, high).t.dispatches).toEqual([]);
  });
});

describe("talks with a partner", () => {
  const { talks, signed } = RULES.partners;
  const negotiated = (so: number, trust: number, alignment = 0) => {
    const t = turn((s) => {
      Object.assign(s.actors[MANILA] ?? {}, {
        trust,
        alignment,
        talks: PACT_TRACKS.map((_, i) => (i === 0 ? so : 0)),
        stages: PACT_TRACKS.map(() => 1),
      });
    });
    runPartners(t);
    const actor = t.state.actors[MANILA];
    return { t, so: actor?.talks[0], stage: actor?.stages[0], others: actor?.talks.slice(1), actor };
  };

  it("go on by the pace that trust and alignment give, and not by themselves", () => {
    const slow = negotiated(1, 0, -1000);
    const fast = negotiated(1, 600, 0);
    expect(slow.so).toBeGreaterThanOrEqual(1 + talks.least);
    expect(fast.so).toBeGreaterThan((slow.so ?? 0) + 100);
    expect(negotiated(1, 600, 400).so).toBeGreaterThan(fast.so ?? 0);
    expect(negotiated(0, 900, 500)).toMatchObject({ so: 0, stage: 1 });
    expect(fast.others?.every((each) => each === 0)).toBe(true);
  });

  it("end with a signature: a stage, more trust and alignment, and a dispatch", () => {
    const done = negotiated(999, 500, 0);
    const none = negotiated(0, 500, 0);
    expect(done).toMatchObject({ so: 0, stage: 2 });
    expect((done.actor?.trust ?? 0) - (none.actor?.trust ?? 0)).toBe(signed.trust);
    expect((done.actor?.alignment ?? 0) - (none.actor?.alignment ?? 0)).toBe(signed.alignment);
    expect(done.t.dispatches).toContainEqual(
      expect.objectContaining({ kind: "pact", with: "PHL", track: PACT_TRACKS[0], stage: 2 }),
    );
    expect(none.t.dispatches).toEqual([]);
  });
});

describe("what is believed", () => {
  const question: QuestionId = "bite";
  const start = startOf(crossroads, challenge("evidence"));
  const mean = (...rows: Evidence[]): number =>
    meanOf(beliefIn(crossroads, { evidence: withEvidence(NO_EVIDENCE, rows) }, question));
  const before = meanOf(beliefIn(crossroads, { evidence: NO_EVIDENCE }, question));
  const asked = { turn: 0, question } as const;
  /** Something that comes off far more often where the truth is high. */
  const odds = { good: 200, goodSwing: 600, bad: 400, badSwing: -300, shift: 0, slot: 1 };

  it("goes all the way to what is told, and part of it to what is studied", () => {
    for (const value of [100, 900]) {
      const told = mean({ kind: "told", ...asked, value });
      const studied = mean({ kind: "study", ...asked, value });
      expect(Math.abs(told - value)).toBeLessThan(30);
      expect(Math.abs(studied - before)).toBeGreaterThan(20);
      expect(Math.abs(studied - before)).toBeLessThan(Math.abs(told - before));
      expect(Math.sign(studied - before)).toBe(Math.sign(value - before));
    }
    expect(start.evidence.rows).toEqual([]);
  });

  it("rises with what comes off where the truth is high, and falls with what does not", () => {
    const outcome = (of: number) => ({ kind: "outcome", ...asked, ...odds, outcome: of }) as Evidence;
    expect(mean(outcome(0))).toBeGreaterThan(before);
    expect(mean(outcome(OTHERWISE))).toBeLessThan(before);
    const shut = { ...crossroads, asked: crossroads.asked.map(() => false) };
    const rows = withEvidence(NO_EVIDENCE, [outcome(0)]);
    expect(meanOf(beliefIn(shut as never, { evidence: rows }, question))).toBe(before);
  });
});
