import { describe, expect, it } from "vitest";
import { boardOf, type CrisisOption, type State, step, viewOf } from "../../game/engine/index.ts";
import { crossroads, policy, walk } from "./helpers.ts";

/** Open crises as they stood in natural play. */
function openings(): State[] {
  const found: State[] = [];
  for (let seed = 0; seed < 70; seed++) {
    for (const id of ["recalibrator", "random"]) {
      walk(`crisis${seed}`, policy(id), (before) => {
        if (before.crisis && before.queue.length === 0) found.push(before);
      });
    }
  }
  return found;
}

const states = openings();

function optionOf(state: State, id: CrisisOption["id"]): CrisisOption | undefined {
  const pending = boardOf(crossroads, viewOf(state)).pending.find((p) => p.kind === "crisis");
  return pending?.kind === "crisis" ? pending.choices.find((c) => c.id === id) : undefined;
}

describe("a crisis", () => {
  it("shows a range of resolve that holds the truth and does not give it away", () => {
    expect(states.length).toBeGreaterThan(200);
    let widest = 0;
    for (const { crisis, hidden } of states) {
      if (!crisis) continue;
      expect(hidden.resolve).toBeGreaterThanOrEqual(Math.max(0, crisis.signalLow));
      expect(hidden.resolve).toBeLessThanOrEqual(crisis.signalHigh);
      widest = Math.max(widest, crisis.signalHigh - crisis.signalLow);
    }
    expect(widest).toBeGreaterThan(300);
    // Narrowing moves the ends by sightings, so what an end moved by does not say where the truth lies.
    const gaps = states.flatMap((before) => {
      const answer = step(crossroads, before, {
        type: "respond",
        turn: before.turn,
        subject: "crisis",
        choice: "hold",
      });
      const now = answer.ok ? answer.state.crisis : null;
      const was = before.crisis;
      if (!now || !was || now.signalLow === was.signalLow) return [];
      const inferred = was.signalLow + 5 * (now.signalLow - was.signalLow);
      return [Math.abs(inferred - before.hidden.resolve)];
    });
    expect(gaps.filter((gap) => gap < 10).length).toBeLessThan(gaps.length / 3);
  });

  for (const choice of ["press", "hold"] as const) {
    it(`forecasts ${choice} within what then happens`, () => {
      let tried = 0;
      let climbed = 0;
      let low = 0;
      let high = 0;
      let accidents = 0;
      let unforeseen = 0;
      for (const state of states) {
        const option = optionOf(state, choice);
        if (!option || option.refused || !state.crisis) continue;
        const answer = step(crossroads, state, {
          type: "respond",
          turn: state.turn,
          subject: "crisis",
          choice,
        });
        if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
        tried++;
        low += option.answers.climb.low;
        high += option.answers.climb.high;
        const accident = answer.report.dispatches.some((d) => d.kind === "crisisAccident");
        if (accident) {
          accidents++;
          if (option.accident.high === 0) unforeseen++;
        }
        const move = answer.report.dispatches.find((d) => d.kind === "crisisMove");
        if (move?.kind === "crisisMove" && move.rival > state.crisis.rival) climbed++;
      }
      expect(tried).toBeGreaterThan(150);
      expect(unforeseen, `${unforeseen} of ${accidents} accidents were shown as impossible`).toBe(0);
      // A tenth either side for the sample: the forecast is a range over what is known, not of the sample.
      expect(climbed).toBeGreaterThan(low / 1000 - tried / 10);
      expect(climbed).toBeLessThan(high / 1000 + tried / 10);
    });
  }
});
