import { describe, expect, it } from "vitest";
import { answerChances, answerOdds, questionOf } from "../../game/engine/crisis/ladder.ts";
import {
  boardOf,
  type CrisisChoice,
  type CrisisOption,
  decodeLedger,
  QUESTIONS,
  type Report,
  RULES,
  type State,
  step,
  viewOf,
} from "../../game/engine/index.ts";
import { rangeOf } from "../../game/engine/questions/beliefs.ts";
import { beliefIn } from "../../game/engine/questions/evidence.ts";
import { OTHERWISE } from "../../game/engine/questions/truth.ts";
import { type Chances, chancesAt } from "../../game/engine/state/odds.ts";
import { withLuck } from "./fixed-luck.ts";
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

const CHOICES = ["press", "hold", "redline", "offramp", "yield"] as const;

/** What comes of a choice with the draw that decides it fixed. */
function answered(state: State, choice: CrisisChoice, value: number): { ends: boolean; report: Report } {
  const { crisis } = state;
  if (!crisis) throw new Error("no crisis");
  const place = 10 + 6 * crisis.exchange;
  const answer = withLuck(state.hidden.seed, state.turn, [{ row: "crisis", place, of: 1000, value }], () =>
    step(crossroads, state, { type: "respond", turn: state.turn, subject: "crisis", choice }),
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const move = answer.report.dispatches.find((d) => d.kind === "crisisMove");
  const end = answer.report.dispatches.find((d) => d.kind === "crisisEnds");
  const asked = end?.kind === "crisisEnds" && end.how === "asksmore";
  return { ends: choice === "yield" ? !asked : move === undefined, report: answer.report };
}

/** Its chances in the world as it is. */
function trueChances(state: State, choice: CrisisChoice): Chances {
  const { crisis } = state;
  if (!crisis) throw new Error("no crisis");
  const truth = state.hidden.truths[QUESTIONS.indexOf(questionOf(crossroads, crisis))] ?? 500;
  return answerChances(crossroads, state, crisis, choice, truth);
}

describe("a crisis", () => {
  it("opens with a signal in the open, either way and within its bounds, and keeps it", () => {
    expect(states.length).toBeGreaterThan(200);
    const { signal: most } = RULES.crisis;
    const seen = new Map<string, number>();
    for (const { crisis, hidden, turn } of states) {
      if (!crisis) continue;
      expect(Math.abs(crisis.signal)).toBeLessThanOrEqual(most);
      const which = `${hidden.seed} ${turn} ${crisis.kind}`;
      expect(seen.get(which) ?? crisis.signal).toBe(crisis.signal);
      seen.set(which, crisis.signal);
    }
    const signals = [...seen.values()];
    expect(Math.min(...signals)).toBeLessThan(-most / 2);
    expect(Math.max(...signals)).toBeGreaterThan(most / 2);
  });

  it("is the likelier to go on the more the signal says that the rival means it", () => {
    for (const { crisis, ...state } of states.slice(0, 40)) {
      if (!crisis) continue;
      const at = (choice: CrisisChoice, signal: number) =>
        answerOdds(crossroads, { ...state, crisis }, { ...crisis, signal }, choice).shift;
      for (const choice of ["press", "hold", "redline"] as const)
        expect(at(choice, -40) - at(choice, 40)).toBe(80);
      expect(at("offramp", -40) - at("offramp", 40)).toBe(40);
      expect(at("yield", -40)).toBe(at("yield", 40));
    }
  });

  it("is answered at exactly the chances of the world as it is, and shows just how", () => {
    const tried = new Map<CrisisChoice, number>();
    for (const state of states.filter((_, i) => i % 3 === 0)) {
      for (const choice of CHOICES) {
        const option = optionOf(state, choice);
        if (!option || option.refused) continue;
        const [back, stay] = trueChances(state, choice);
        const question = state.crisis && questionOf(crossroads, state.crisis);
        const yields = choice === "yield";
        for (const [value, outcome] of [
          [back - 1, 0],
          [back, yields ? OTHERWISE : 1],
          [back + stay - 1, yields ? OTHERWISE : 1],
          [back + stay, yields ? OTHERWISE : 2],
        ] as const) {
          if (value > 999 || (outcome === 1 && stay === 0)) continue;
          const then = answered(state, choice, value);
          expect(then.ends, choice).toBe(outcome === 0);
          expect(then.report.evidence).toMatchObject([{ question, outcome }]);
          const [seen] = then.report.evidence;
          if (seen?.kind !== "outcome") throw new Error("nothing seen");
          const truth = state.hidden.truths[QUESTIONS.indexOf(seen.question)] ?? 500;
          expect(chancesAt(seen, seen.shift, truth)[0]).toBe(back);
        }
        tried.set(choice, (tried.get(choice) ?? 0) + 1);
      }
    }
    for (const choice of CHOICES) expect(tried.get(choice) ?? 0, choice).toBeGreaterThan(10);
  });

  it("shows chances over what is believed, which hold the true one about as often as they say", () => {
    let held = 0;
    let shown = 0;
    for (const state of states) {
      if (!state.crisis) continue;
      const belief = beliefIn(crossroads, state, questionOf(crossroads, state.crisis));
      const { low, high } = rangeOf(belief, 500);
      const ends = [low, high].map((truth) => {
        const { crisis } = state;
        return crisis ? answerChances(crossroads, state, crisis, "press", truth) : [0, 0, 0];
      });
      const over = (of: 0 | 1 | 2) => {
        const values = ends.map((each) => each[of] ?? 0);
        return { low: Math.min(...values), high: Math.max(...values) };
      };
      const option = optionOf(state, "press");
      expect(option?.answers).toEqual({ back: over(0), stay: over(1), climb: over(2) });
      const [chance] = trueChances(state, "press");
      shown++;
      if (chance >= over(0).low && chance <= over(0).high) held++;
    }
    expect(held).toBeGreaterThan(shown / 3);
    expect(held).toBeLessThan((shown * 3) / 4);
  });

  it("lets a rival that refuses a way out stay where it is or take the next rung, and holds a failed press against the word", () => {
    const at = new Map<string, number>();
    for (const state of states) {
      for (const choice of ["press", "offramp"] as const) {
        const option = optionOf(state, choice);
        if (!option || option.refused || !state.crisis) continue;
        const [back, stay] = trueChances(state, choice);
        for (const [value, climbs] of [
          [back, false],
          [back + stay, true],
        ] as const) {
          const { report } = answered(state, choice, value);
          const move = report.dispatches.find((d) => d.kind === "crisisMove");
          if (move?.kind !== "crisisMove") continue;
          expect(move.rival > state.crisis.rival, `${choice} ${climbs}`).toBe(climbs);
          const called = decodeLedger(crossroads, report.rows).some(({ cause }) => cause === "crisisCalled");
          expect(called).toBe(choice === "press" && climbs);
          at.set(`${choice} ${climbs}`, (at.get(`${choice} ${climbs}`) ?? 0) + 1);
        }
      }
    }
    expect([...at.values()].every((n) => n > 20)).toBe(true);
    expect(at.size).toBe(4);
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
