import type { ComponentChildren } from "preact";
import { useGame } from "../context.ts";
import "./outcomebar.css";

/** How something may end: chances in 1000 that it ends well, midway and badly. */
export type Ends = readonly [well: number, midway: number, badly: number];

const FIELDS = ["good", "middling", "bad"] as const;

interface Props {
  chances: Ends;
  /** What this bar is of, beside it: "with it", or an end of the question. */
  label: ComponentChildren;
  /** Place of what happened, marked with a triangle; null before anything has. */
  happened?: number | null;
  /** Whether ending badly leads up the ladder. */
  climbs?: boolean;
  /** What stands at its right. */
  figure?: ComponentChildren;
  /** The bar in words. */
  spoken: string;
}

/** Three fields in one order, told apart by pattern, never without figures; a field of nought is not drawn. */
export function OutcomeBar({ chances, label, happened = null, climbs = false, figure, spoken }: Props) {
  const middle = happened === null ? null : middleOf(chances, happened);
  return (
    <div class="outcome-line">
      <span class="outcome-label">{label}</span>
      <span class="outcome-track" aria-hidden="true">
        <span class="outcome-bar">
          {chances.map(
            (chance, i) =>
              chance > 0 && (
                <span
                  key={FIELDS[i]}
                  class={`outcome-field ${FIELDS[i]}${climbs ? " climbs" : ""}`}
                  style={{ flexGrow: chance }}
                />
              ),
          )}
        </span>
        {middle !== null && <span class="outcome-mark" style={{ left: `${middle / 10}%` }} />}
      </span>
      <span class="sr">{spoken}</span>
      {figure !== undefined && <b class="outcome-figure">{figure}</b>}
    </div>
  );
}

/** The middle of the field of what happened, in thousandths of the bar. */
function middleOf(chances: Ends, happened: number): number {
  let from = 0;
  for (let i = 0; i < happened; i++) from += chances[i] ?? 0;
  return from + (chances[happened] ?? 0) / 2;
}

/** What the fields are called, once on a page. */
export function OutcomeKey({ happened = false }: { happened?: boolean }) {
  const { m } = useGame();
  const t = m.report;
  return (
    <p class="outcome-key">
      {happened && (
        <span>
          <span class="outcome-mark still" aria-hidden="true" /> {t.happened}
        </span>
      )}
      {FIELDS.map((field) => (
        <span key={field}>
          <span class={`outcome-field swatch ${field}`} aria-hidden="true" /> {t.fields[field]}
        </span>
      ))}
    </p>
  );
}

/** A bar's chances in words. */
export function useSpoken(): (chances: Ends) => string {
  const { m, f } = useGame();
  const tens = (n: number): string => f.integer(Math.round(n / 10));
  return ([well, midway, badly]) => m.report.spoken(tens(well), tens(midway), tens(badly));
}
