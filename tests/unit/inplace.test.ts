import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { DIFFICULTIES, ENGINE, type Game } from "../../game/engine/index.ts";
import {
  type Challenge,
  carryOut,
  gameOf,
  inPlace,
  inTurn,
  makeRun,
  playRun,
  type RunFile,
  reopen,
  startOf,
  verify,
} from "../../game/runs/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";

/** A run of any scenario by any fast policy, cut short anywhere. */
const anyRun = fc
  .record({
    scenario: fc.constantFrom(...Object.keys(SCENARIOS)),
    by: fc.constantFrom(...Object.values(FAST)),
    difficulty: fc.constantFrom(...DIFFICULTIES),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ scenario, by, difficulty, seed, kept }) => {
    const challenge: Challenge = { scenario, seed: `alea:in place ${seed}`, difficulty, truths: {} };
    const game = gameOf(scenario) as Game;
    const { commands } = playRun(game, challenge, by);
    const run = makeRun(challenge, commands.slice(0, Math.ceil(commands.length * kept)));
    if (!run) throw new Error("a run just played does not replay");
    return { game, run };
  });

const RUNS = { numRuns: 60 };

describe("verification in place", () => {
  it("comes to the states, hashes, scores and endings that playing step by step comes to", () => {
    fc.assert(
      fc.property(anyRun, ({ game, run }) => {
        const { challenge, commands } = run;
        const hashes = { stepped: [] as number[], placed: [] as number[] };
        const start = startOf(game, challenge);
        const before = ENGINE.hash(start);
        const stepped = carryOut(ENGINE, game, start, inTurn(commands), ({ report }) => {
          if (report.closed) hashes.stepped.push(report.hash);
        });
        // Playing step by step has left the first state as it was.
        expect(ENGINE.hash(start)).toBe(before);
        const placed = carryOut(
          ENGINE,
          game,
          start,
          inTurn(commands),
          ({ report }) => {
            if (report.closed) hashes.placed.push(report.hash);
          },
          inPlace,
        );
        expect(placed.state).toBe(start);
        expect(placed.state).toEqual(stepped.state);
        expect(hashes.placed).toEqual(hashes.stepped);
        expect(ENGINE.score(game, placed.state)).toBe(ENGINE.score(game, stepped.state));
        expect(ENGINE.ending(placed.state)).toBe(ENGINE.ending(stepped.state));
        // What was used up was this run's alone.
        expect(ENGINE.hash(startOf(game, challenge))).toBe(before);
      }),
      RUNS,
    );
  });

  it("says of any file, sound or spoilt, what a replay that is kept says", () => {
    const spoilt = (run: RunFile, at: number, how: number): RunFile => {
      const copy = structuredClone(run);
      const place = Math.floor(at * Math.max(1, copy.commands.length));
      const command = copy.commands[place];
      if (how === 1 && copy.claim) copy.claim.score = (copy.claim.score + 1) % 1000;
      if (how === 2) copy.hashes[Math.floor(at * copy.hashes.length)] = 7;
      if (how === 3 && command?.type === "commit") command.orders = command.orders.slice(1);
      if (how === 4) copy.commands.splice(place, 1);
      if (how === 5 && command?.type === "respond") command.choice = command.choice === "a" ? "b" : "a";
      if (how === 6) copy.challenge.seed = `${copy.challenge.seed}!`;
      if (how === 7) copy.commands.push({ type: "commit", turn: 9999, orders: [] });
      return copy;
    };
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(
        anyRun,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        ({ run }, at, how) => {
          const file = spoilt(run, at, how);
          const verdict = verify(file);
          verdicts.add(verdict.verdict);
          expect(reopen(file).verdict).toEqual(verdict);
          if (how === 0) expect(verdict.verdict).toBe("valid");
        },
      ),
      RUNS,
    );
    expect([...verdicts].sort()).toEqual(["diverged", "illegal", "valid"]);
  });
});
