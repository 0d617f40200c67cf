import type { Viewpoint } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Heading } from "../inspector/heading.tsx";
import { explained } from "../ledger.ts";
import { Seen } from "./seen.tsx";
import { Viewpoints } from "./viewpoints.tsx";

/** The inspector while one sits elsewhere. */
export function SeenPanel({ viewpoint }: { viewpoint: Viewpoint }) {
  const { m, f, game } = useGame();
  const record = game.quarters.at(-1) ?? explained(game);
  return (
    <>
      <Heading name={m.seen.viewpoints[viewpoint]} kind={record ? f.quarter(record.quarter) : ""} />
      <Viewpoints label={m.seen.title} />
      {record ? <Seen viewpoint={viewpoint} record={record} /> : <p class="caption">{m.seen.none}</p>}
    </>
  );
}
