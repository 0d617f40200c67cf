import { POLICIES } from "../../game/advisors/index.ts";
import { ENGINE } from "../../game/engine/index.ts";
import { Run, writeRun } from "../../game/runs/index.ts";

/** A run up to the first exchange of its first crisis, as a file. */
export function untilCrisis(seed: string): Buffer {
  const run = Run.begin({ scenario: "crossroads", seed: `alea:${seed}`, difficulty: "standard", truths: {} });
  const plays = POLICIES.engagement?.begin({});
  if (!run || !plays) throw new Error("no run");
  const random = { below: () => 0 } as never;
  run.playOn((state, refused) => {
    const view = ENGINE.view(state);
    if (state.phase === "over" || state.crisis) return null;
    if (state.phase === "respond") return ENGINE.defaultResponse(run.game, view);
    const orders = refused ? [] : plays.orders(run.game, view, random);
    return { type: "commit", turn: state.turn, orders };
  });
  if (!run.state.crisis) throw new Error("no crisis");
  return Buffer.from(writeRun(run.file()));
}
