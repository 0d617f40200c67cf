import { describe, expect, it } from "vitest";
import {
  codaOf,
  codaUnder,
  defaultResponse,
  type Game,
  newGame,
  runScore,
  type State,
  step,
} from "../../game/engine/index.ts";
import { gameOf } from "../../game/runs/index.ts";
import { flagged } from "./helpers.ts";

const game = gameOf("varyag") as Game;

/** The first state with these flags set. */
function having(...flags: string[]): State {
  const state = newGame(game, { seed: "alea:coda", difficulty: "standard", truths: { hull: 400 } });
  return flagged(state, ...flags);
}

function idle(seed: string): State {
  let s = newGame(game, { seed, difficulty: "standard" });
  while (s.phase !== "over") {
    expect(s.tally.coda).toBe(0);
    const command =
      s.phase === "plan" ? { type: "commit", turn: s.turn, orders: [] } : defaultResponse(game, s);
    const next = step(game, s, command);
    if (!next.ok) throw new Error("refused");
    s = next.state;
  }
  return s;
}

describe("the coda", () => {
  it("gives 2012 when everything was received, whatever the hull decides", () => {
    const s = having("dalian", "drawings", "engineers", "airframe");
    for (const truth of [0, 500, 1000]) {
      expect(codaUnder(game, s, truth)).toMatchObject({ received: 1000, delay: 0, year: 2012, tenth: 0 });
    }
  });

  it("weighs hull 40, drawings and engineers 40, airframe 20", () => {
    expect(codaUnder(game, having("dalian"), 0)?.received).toBe(400 + 60);
    expect(codaUnder(game, having("scrapped", "drawings", "engineers"), 0)?.received).toBe(400);
    expect(codaUnder(game, having("scrapped", "drawings"), 0)?.received).toBe(260);
    expect(codaUnder(game, having("scrapped", "airframe"), 0)?.received).toBe(260);
    expect(codaUnder(game, having("scrapped", "dalian"), 0)?.received).toBe(60);
  });

  it("puts the first carrier off by (1 − received) × d, d from one to eight years", () => {
    const s = having("scrapped");
    expect(codaUnder(game, s, 0)).toMatchObject({ most: 10, delay: 9, year: 2012, tenth: 9 });
    expect(codaUnder(game, s, 500)).toMatchObject({ most: 45, delay: 42, year: 2016, tenth: 2 });
    expect(codaUnder(game, s, 1000)).toMatchObject({ most: 80, delay: 75, year: 2019, tenth: 5 });
  });

  it("is told under both ends and as it was drawn", () => {
    const coda = codaOf(game, having("dalian"));
    expect([coda?.low.truth, coda?.drawn.truth, coda?.high.truth]).toEqual([0, 400, 1000]);
    expect(coda?.low.delay).toBeLessThan(coda?.high.delay ?? 0);
  });

  it("is the weighted mean of its measures", () => {
    const result = codaUnder(game, having("scrapped"), 1000);
    const measures = result?.measures ?? [];
    const total = measures.reduce((sum, m) => sum + m.weight * m.value, 0);
    expect(measures.reduce((sum, m) => sum + m.weight, 0)).toBe(100);
    expect(result?.score).toBe(Math.trunc(total / 100));
  });

  it("is half of the score of a run that reached its last turn, and nothing of one that did not", () => {
    const base = having("scrapped");
    const scores = Array.from({ length: 12 }, () => 600);
    expect(runScore(game, { ...base, scores, tally: { ...base.tally, coda: 400 } })).toBe(500);
    expect(runScore(game, { ...base, scores: scores.slice(0, 6) })).toBe(150);
  });

  it("stands in the state once the last turn has closed, and has a name in the hash", () => {
    // The first seed whose idle run reaches the last turn: an early end gets no coda.
    let s = idle("alea:whole 0");
    for (let seed = 1; s.scores.length < 12 && seed < 40; seed++) s = idle(`alea:whole ${seed}`);
    expect(s.scores.length).toBe(12);
    expect(s.tally.coda).toBe(codaOf(game, s)?.drawn.score);
    expect(s.tally.coda).toBeGreaterThan(0);
  });
});
