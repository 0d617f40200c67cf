import { describe, expect, it } from "vitest";
import {
  compile,
  countOf,
  hashOf,
  NO_EVIDENCE,
  newGame,
  QUESTIONS,
  STATS,
  type State,
} from "../../game/engine/index.ts";
import { withEvidence } from "../../game/engine/questions/evidence.ts";
import { holderOf } from "../../game/engine/state/numbers.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { changed, policy, walk } from "./helpers.ts";

/** The first state of natural play that is as asked. */
function stateWith(by: string, wanted: (s: State) => boolean): State {
  let found: State | null = null;
  for (let seed = 0; seed < 200 && !found; seed++)
    walk(`hash${seed}`, policy(by), (_before, _command, _report, after) => {
      if (!found && wanted(after)) found = after;
    });
  if (!found) throw new Error("no state with everything in it");
  return found;
}

/** States with something in every list between them, so that every kind of leaf is tried: what is unseen is gone once a crisis is open. */
const BUSY: State[] = [
  // No event of this scenario sets a flag; those of others do.
  changed(
    stateWith(
      "recalibrator",
      ({ crisis, history, builds, pledges }) =>
        crisis !== null &&
        crisis.trail.length > 0 &&
        history.fired.length > 0 &&
        history.broke.length > 0 &&
        builds.length > 0 &&
        pledges.length > 0,
    ),
    ({ history }) => {
      history.flags = [1, 2];
    },
  ),
  stateWith("recalibrator", ({ hidden }) => hidden.origins.length > 0),
  stateWith(
    "adaptive",
    ({ situations, hidden, evidence, history, actors }) =>
      situations.length > 0 &&
      hidden.unseen.length > 0 &&
      history.opened.length > 0 &&
      history.lastOpened.length > 0 &&
      actors.some((actor) => actor.memory.length > 0) &&
      ["study", "outcome"].every((kind) => evidence.rows.some((row) => row.kind === kind)),
  ),
];

function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** A copy with the leaf at a path changed. */
function otherAt(state: State, path: readonly (string | number)[]): State {
  const changed = structuredClone(state);
  let at = changed as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path[path.length - 1] as string;
  const was = at[last];
  at[last] = typeof was === "number" ? was + 1 : typeof was === "boolean" ? !was : `${String(was)}!`;
  // What was seen is hashed as it is kept: the digest of the list stands for its rows.
  const { rows } = changed.evidence;
  if (path[0] === "evidence" && path[1] === "rows") changed.evidence = withEvidence(NO_EVIDENCE, rows);
  return changed;
}

describe("the state's hash", () => {
  it("covers every number of the state, seed and turn included", () => {
    for (const state of BUSY) {
      const base = hashOf(state);
      // No crisis is no leaf to change; the other state has one.
      const paths = leaves(state).filter((path) => path[0] !== "crisis" || state.crisis !== null);
      expect(paths.length).toBeGreaterThan(700);
      for (const path of paths) expect(hashOf(otherAt(state, path)), path.join(".")).not.toBe(base);
    }
  });

  it("survives a round trip through JSON", () => {
    for (const state of BUSY) expect(hashOf(JSON.parse(JSON.stringify(state)))).toBe(hashOf(state));
  });

  it("is pinned for a state of numbers that nobody tunes", () => {
    const game = compile({ ...CROSSROADS, situations: [] });
    const state = changed(newGame(game, { seed: "alea:pin", difficulty: "standard" }), (s) => {
      for (const stat of STATS)
        for (let i = 0; i < countOf(s, stat.owner); i++)
          stat.place(holderOf(s, stat.owner, i), Math.min(stat.max, Math.max(stat.min, 7 * stat.index + i)));
      s.hidden.truths = QUESTIONS.map((_, i) => 100 * i);
      s.washington.regime = "bargainer";
      s.beijing.posture = "probing";
      for (const ship of s.ships) ship.readiness = 500;
      s.sanctions = s.sanctions.map((_, i) => i % 4);
      s.pledges = [];
      s.terms = [[1], [2, 3], [4], [5]];
    });
    expect(hashOf(state)).toMatchInlineSnapshot(`3007088069`);
  });
});
