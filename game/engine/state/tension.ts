import { div } from "../arith.ts";
import type { View } from "./state.ts";

/** Mean tension of the zones with a stake for Japan, weighted by it. */
export function meanTensionOf(zones: readonly { stake: number }[], s: View): number {
  let sum = 0;
  let stakes = 0;
  for (let i = 0; i < zones.length; i++) {
    const stake = zones[i]?.stake ?? 0;
    sum += stake * (s.zones[i]?.tension ?? 0);
    stakes += stake;
  }
  return stakes === 0 ? 0 : div(sum, stakes);
}
