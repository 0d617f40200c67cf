import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Seats } from "../seen/seats.tsx";
import { Seen } from "../seen/seen.tsx";
import { DispatchList } from "./dispatches.tsx";
import { Partners } from "./side.tsx";

/** The lower half of the report: what reached Tokyo, or with one press the same quarter from elsewhere. */
export function Outlooks({ record }: { record: QuarterRecord }) {
  const { m, now } = useGame();
  const { seat } = now;
  return (
    <section class="outlooks">
      <div class="section-head">
        <h2>{seat === null ? m.pages.dispatches : m.seen.from(m.seen.seats[seat])}</h2>
        <Seats label={m.seen.title} />
      </div>
      {seat === null ? (
        <>
          <DispatchList record={record} />
          <Partners record={record} />
        </>
      ) : (
        <Seen seat={seat} record={record} />
      )}
    </section>
  );
}
