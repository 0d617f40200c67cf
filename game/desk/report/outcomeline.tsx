import type { ComponentChildren } from "preact";
import { OUTCOMES } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { OutcomeBar, OutcomeSwatch } from "../parts/outcomebar.tsx";
import "./outcomeline.css";

/** How something may end: chances in 1000 that it ends well, midway and badly. */
export type Ends = readonly [well: number, midway: number, badly: number];

interface Props {
  chances: Ends;
  /** What this bar is of, beside it: "with it", or an end of the question. */
  label: ComponentChildren;
  /** Place of what happened, marked with a triangle; null before anything has. */
  happened?: number | null;
  /** Whether ending badly leads up the ladder. */
  climbs?: boolean;
  /** What stands at its right, for the eye: it is one of the figures spoken. */
  figure?: ComponentChildren;
  /** The bar in words. */
  spoken: string;
}

/** A bar of how something may end, with what it is of beside it and the same in words for those who listen. */
export function OutcomeLine({ chances, label, happened = null, climbs = false, figure, spoken }: Props) {
  return (
    <div class="outcome-line">
      <span class="outcome-label">{label}</span>
      <OutcomeBar chances={chances} happened={happened} climbs={climbs} />
      <span class="sr">{spoken}</span>
      {figure !== undefined && (
        <b class="outcome-figure" aria-hidden="true">
          {figure}
        </b>
      )}
    </div>
  );
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
      {OUTCOMES.map((field) => (
        <span key={field}>
          <OutcomeSwatch outcome={field} /> {t.fields[field]}
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
