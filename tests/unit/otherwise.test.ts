import { expect, it } from "vitest";
import type { Run } from "../../game/runs/index.ts";
import { task } from "../../game/session/jobs/tasks/otherwise.ts";
import { challenge, played, policy } from "./helpers.ts";

/** A run of the idle, whose cabinet falls before its time in most worlds. */
function fallen(): Run {
  for (let world = 1; world < 40; world++) {
    const of = { ...challenge(`otherwise ${world}`), difficulty: "minister" as const };
    const run = played(of, policy("idle"));
    if (run.ending === "cabinetresigns" && run.quarters.length > 6) return run;
  }
  throw new Error("no cabinet fell");
}

it("finds the last quarter from which a run could have gone on, in the same world, and says what was ordered there", () => {
  const run = fallen();
  const steps = task({ challenge: run.challenge, commands: run.commands });
  let tried = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) tried++;
  const found = step.value;
  expect(tried).toBeGreaterThan(0);
  expect(found).not.toBeNull();
  if (!found) return;
  // The tried ones lie after it, and all before it is as it was played.
  expect(found.turn).toBe(run.quarters.length - 1 - tried);
  expect(found.quarter).toEqual(run.quarters[found.turn]?.quarter);
  expect(found.score).toBeGreaterThan(run.score);
  expect(found.ending).not.toBe("cabinetresigns");
});
