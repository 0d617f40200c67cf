import { describe, expect, it } from "vitest";
import { POLICIES } from "../../game/advisors/index.ts";
import { QUESTIONS } from "../../game/engine/index.ts";
import {
  BASELINES,
  baselineOf,
  type Challenge,
  compare,
  gameOf,
  heaviest,
  parOf,
  playRun,
  playsOf,
  scoreOf,
  scoreUnderLuck,
  startOf,
  turningsOf,
} from "../../game/runs/index.ts";

const challenge: Challenge = { scenario: "crossroads", seed: "alea:31", difficulty: "standard", truths: {} };
const game = gameOf(challenge) as NonNullable<ReturnType<typeof gameOf>>;
const by = (id: string, of: Challenge = challenge) => {
  const maker = POLICIES[id];
  if (!maker) throw new Error(`no ${id}`);
  return playRun(game, of, maker);
};
const run = by("recalibrator");
const score = scoreOf(game, run.state);

describe("after a run", () => {
  it("nobody and the schools have played its world", () => {
    for (const id of BASELINES) {
      const line = baselineOf(game, challenge, id);
      expect(line.score).toBe(scoreOf(game, by(id).state));
      expect(line.scores.length).toBeGreaterThan(0);
    }
    expect(baselineOf(game, challenge, "recalibrator").score).toBe(score);
    expect(baselineOf(game, challenge, "idle").score).toBeLessThan(score);
  });

  it("quick par is at least the best school in nine worlds of ten", { timeout: 120_000 }, () => {
    let at = 0;
    const worlds = 20;
    for (let seed = 0; seed < worlds; seed++) {
      const of = { ...challenge, seed: `alea:${7000 + seed}` };
      const best = Math.max(...BASELINES.map((id) => baselineOf(game, of, id).score));
      const steps = [...parOf(game, of, "quick")];
      expect(steps.length).toBe(playsOf("quick"));
      const scores = steps.map((step) => step.score);
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
      if ((scores.at(-1) ?? 0) >= best) at++;
    }
    expect(at).toBeGreaterThanOrEqual(18);
  });

  it("par sees no card before it falls: what it plays first is the same under another luck", () => {
    const other = { ...challenge, seed: "alea:31|7" };
    const [one] = parOf(game, challenge, "quick");
    const [two] = parOf(game, other, "quick");
    expect(two?.commands[0]).toEqual(one?.commands[0]);
    expect(two?.scores).not.toEqual(one?.scores);
  });

  it("another luck leaves what is true and what comes up first, and deals other cards", () => {
    const other = { ...challenge, seed: "alea:31|3" };
    const [a, b] = [startOf(game, challenge), startOf(game, other)];
    expect(b.hidden.truths).toEqual(a.hidden.truths);
    expect(b.situations).toEqual(a.situations);
    expect(QUESTIONS.length).toBe(a.hidden.truths.length);
    const scores = Array.from({ length: 30 }, (_, i) => scoreUnderLuck(game, challenge, run.commands, i + 1));
    expect(new Set(scores).size).toBeGreaterThan(15);
    expect(scoreUnderLuck(game, challenge, run.commands, 1)).toBe(scores[0]);
  });

  it("a run is neither always above nor always below itself under other lucks", { timeout: 60_000 }, () => {
    // With what nobody answered left to its default, every run lay above all of its other lucks.
    const places = Array.from({ length: 8 }, (_, i) => {
      const of = { ...challenge, seed: `alea:${400 + i}` };
      const { state, commands } = by("recalibrator", of);
      const scores = Array.from({ length: 20 }, (_, luck) => scoreUnderLuck(game, of, commands, luck + 1));
      return scores.filter((each) => each < scoreOf(game, state)).length / 20;
    });
    expect(Math.min(...places)).toBeLessThan(0.8);
    expect(places.reduce((a, b) => a + b) / places.length).toBeLessThan(0.9);
  });

  it("each decision is weighed, and a better one is what comparing both worlds says", {
    timeout: 60_000,
  }, () => {
    const turnings = [...turningsOf(challenge, run.commands)].flatMap((each) => each ?? []);
    expect(turnings.map(({ turn }) => turn)).toEqual(turnings.map((_, i) => i));
    const three = heaviest(turnings, 3);
    expect(three.length).toBe(3);
    expect(Math.min(...three.map(({ weight }) => weight))).toBeGreaterThanOrEqual(
      Math.max(...turnings.filter((each) => !three.includes(each)).map(({ weight }) => weight)),
    );
    for (const { turn, none, better } of three) {
      expect(compare(challenge, run.commands, { turn, orders: [] })?.comparison.changed.score).toBe(none);
      if (!better) continue;
      expect(better.score).toBeGreaterThan(score);
      const found = compare(challenge, run.commands, { turn, orders: better.orders });
      expect(found?.comparison.changed.score).toBe(better.score);
    }
    expect(turnings.some(({ better }) => better !== null)).toBe(true);
  });

  it("a run that cannot be played has no decisions", () => {
    expect([...turningsOf({ ...challenge, scenario: "none" }, run.commands)]).toEqual([]);
  });
});
