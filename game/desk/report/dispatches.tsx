import { useState } from "preact/hooks";
import type { Dispatch } from "../../engine/report.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { dispatchText, type Messages } from "../../text/words.ts";
import { useGame } from "../context.ts";

/** What may lead the page, weightiest first. */
const WEIGHT: readonly Dispatch["kind"][] = [
  "war",
  "crisisEnds",
  "armistice",
  "crisisOpens",
  "regime",
  "leak",
  "carrierGone",
  "carrierBack",
  "test",
  "coercion",
  "pact",
  "event",
  "posture",
  "incident",
  "evasion",
  "election",
];
const SHOWN = 6;

function weightOf(d: Dispatch): number {
  const at = WEIGHT.indexOf(d.kind);
  return at < 0 ? WEIGHT.length : at;
}

export function headlineOf(m: Messages, record: QuarterRecord, change: number): string {
  const lead = [...record.dispatches]
    .sort((a, b) => weightOf(a) - weightOf(b))
    .map((d) => dispatchText(m, d).headline)
    .find((h) => h !== undefined);
  if (lead) return lead;
  if (change > 0) return m.pages.gained;
  return change < 0 ? m.pages.lost : m.pages.quietQuarter;
}

export function DispatchList({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const p = m.pages;
  const [all, setAll] = useState(false);
  const sorted = [...record.dispatches].sort((a, b) => weightOf(a) - weightOf(b));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <section class="dispatches" aria-label={p.dispatches}>
      {sorted.length === 0 && <p>{p.noDispatches}</p>}
      <div class="dispatch-grid">
        {shown.map((d, i) => {
          const text = dispatchText(m, d);
          return (
            <div key={`${d.kind} ${i}`} class="dispatch">
              <h3>{text.place}</h3>
              <p>{text.text}</p>
            </div>
          );
        })}
      </div>
      {sorted.length > SHOWN && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {p.moreDispatches(f.integer(sorted.length - SHOWN))}
        </button>
      )}
    </section>
  );
}
