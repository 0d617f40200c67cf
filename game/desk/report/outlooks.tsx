import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Seen } from "../seen/seen.tsx";
import { Viewpoints } from "../seen/viewpoints.tsx";
import { DispatchList } from "./dispatches.tsx";
import { Partners } from "./side.tsx";
import "../parts/sections.css";
import "./outlooks.css";

/** The lower half of the report: what reached Tokyo, or with one press the same quarter from elsewhere. */
export function Outlooks({ record }: { record: QuarterRecord }) {
  const { m, now } = useGame();
  const { viewpoint } = now;
  return (
    <section class="outlooks">
      <div class="section-head">
        <h2>{viewpoint === null ? m.pages.dispatches : m.seen.from(m.seen.viewpoints[viewpoint])}</h2>
        <Viewpoints label={m.seen.title} />
      </div>
      {viewpoint === null ? (
        <>
          <DispatchList record={record} />
          <Partners record={record} />
        </>
      ) : (
        <Seen viewpoint={viewpoint} record={record} />
      )}
    </section>
  );
}
