import type { Seat } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Heading } from "../inspector/heading.tsx";
import { explained } from "../ledger.ts";
import { Seats } from "./seats.tsx";
import { Seen } from "./seen.tsx";

/** The inspector while one sits elsewhere. */
export function SeenPanel({ seat }: { seat: Seat }) {
  const { m, f, game } = useGame();
  const record = game.quarters.at(-1) ?? explained(game);
  return (
    <>
      <Heading name={m.seen.seats[seat]} kind={record ? f.quarter(record.quarter) : ""} />
      <Seats label={m.seen.title} />
      {record ? <Seen seat={seat} record={record} /> : <p class="caption">{m.seen.none}</p>}
    </>
  );
}
