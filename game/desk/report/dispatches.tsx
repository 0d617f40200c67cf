import { useState } from "preact/hooks";
import type { Dispatch } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { type DispatchText, dispatchText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { becauseOf, toldBesides } from "./because.ts";
import { weightOf } from "./headline.ts";
import "./dispatches.css";

const SHOWN = 6;

/** In the list what comes first is told first: a crisis opens before it ends. */
function placeOf(d: Dispatch): number {
  return d.kind === "crisisOpens" ? weightOf("crisisEnds") - 0.5 : weightOf(d.kind);
}

export function DispatchList({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const p = m.pages;
  const [all, setAll] = useState(false);
  const sorted: DispatchText[] = [...record.dispatches]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((d) => {
      const { place, text } = dispatchText(m, d);
      return { place, text: f.stops(text, ...becauseOf(m, f, record, d)) };
    });
  sorted.push(...toldBesides(m, f, record));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <section class="dispatches" aria-label={p.dispatches}>
      {sorted.length === 0 && <p>{p.noDispatches}</p>}
      <div class="dispatch-grid">
        {shown.map(({ place, text }, i) => (
          <div key={`${place} ${i}`} class="dispatch">
            <h3>{place}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
      {sorted.length > SHOWN && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {p.moreDispatches(f.integer(sorted.length - SHOWN))}
        </button>
      )}
    </section>
  );
}
