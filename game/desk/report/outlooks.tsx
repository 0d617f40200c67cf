import type { ComponentChildren } from "preact";
import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Seen } from "../seen/seen.tsx";
import { Viewpoints } from "../seen/viewpoints.tsx";
import "../parts/sections.css";
import "./outlooks.css";

interface Props {
  record: QuarterRecord;
  /** What stands beside the strip of places. */
  links: ComponentChildren;
  children: ComponentChildren;
}

/** The quarter as it reached Tokyo, or with one press the same quarter from elsewhere; the strip of places ends the page. */
export function Outlooks({ record, links, children }: Props) {
  const { m, now } = useGame();
  const { viewpoint } = now;
  return (
    <div class="outlooks">
      {viewpoint === null ? (
        children
      ) : (
        <section>
          <div class="section-head">
            <h2>{m.seen.from(m.seen.viewpoints[viewpoint])}</h2>
          </div>
          <Seen viewpoint={viewpoint} record={record} />
        </section>
      )}
      <div class="outlooks-foot">
        <Viewpoints label={m.seen.title} />
        {links}
      </div>
    </div>
  );
}
