import { type PolicyMaker, policyOf } from "../../advisors/index.ts";
import { type Engine, type Game, stream } from "../../engine/index.ts";
import type { StandIn } from "../reenact.ts";

/**
 * What asks in a changed world and did not ask in the run is answered as the adaptive adviser would: a default, which
 * holds whatever comes, would end half of those worlds in war and measure nothing.
 */
export function standIn(engine: Engine, game: Game): StandIn {
  const adviser = (policyOf("adaptive") as PolicyMaker).begin({});
  const random = stream("stand-in");
  return (state) => adviser.respond(game, engine.view(state), random);
}
