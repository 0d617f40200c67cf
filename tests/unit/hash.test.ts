import { describe, expect, it } from "vitest";
import { hashOf, NO_EVIDENCE, newGame, type State } from "../../game/engine/index.ts";
import { withEvidence } from "../../game/engine/questions/evidence.ts";
import { crossroads, policy, walk } from "./helpers.ts";

/** A state with something in every list, so that every kind of leaf is tried. */
function busyState(): State {
  let best: State | null = null;
  for (let seed = 0; seed < 200 && !best; seed++) {
    walk(`hash${seed}`, policy("recalibrator"), (_before, _command, _report, after) => {
      const full =
        after.crisis &&
        after.history.fired.length > 0 &&
        after.history.flags.length > 0 &&
        after.builds.length > 0 &&
        after.pledges.length > 0 &&
        after.crisis.trail.length > 0;
      if (full && after.hidden.origins.length > 0) best = after;
    });
  }
  if (!best) throw new Error("no state with everything in it");
  return best;
}

function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

describe("the state's hash", () => {
  it("covers every number of the state, seed and turn included", () => {
    const state = busyState();
    const base = hashOf(state);
    const paths = leaves(state);
    expect(paths.length).toBeGreaterThan(700);
    for (const path of paths) {
      const changed = structuredClone(state);
      let at = changed as unknown as Record<string | number, unknown>;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
      const last = path[path.length - 1] as string;
      at[last] =
        typeof at[last] === "number"
          ? (at[last] as number) + 1
          : typeof at[last] === "boolean"
            ? !at[last]
            : `${String(at[last])}!`;
      // What was seen is hashed as it is kept: the digest of the list stands for its rows.
      const { rows } = changed.evidence;
      if (path[0] === "evidence" && path[1] === "rows") changed.evidence = withEvidence(NO_EVIDENCE, rows);
      expect(hashOf(changed), path.join(".")).not.toBe(base);
    }
  });

  it("survives a round trip through JSON", () => {
    const state = busyState();
    expect(hashOf(JSON.parse(JSON.stringify(state)))).toBe(hashOf(state));
  });

  it("is pinned for the first state of a seed", () => {
    const state = newGame(crossroads, { seed: "alea:pin", difficulty: "standard" });
    expect(hashOf(state)).toMatchInlineSnapshot(`3401401976`);
  });
});
