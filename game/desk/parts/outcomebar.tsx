import { OUTCOMES } from "../../engine/index.ts";
import "./outcomebar.css";

interface Props {
  /** Chances in 1000, in the order of OUTCOMES. */
  chances: readonly number[];
  /** Place of what happened, marked with a triangle; null before anything has. */
  happened?: number | null;
  /** Whether ending badly leads up the ladder. */
  climbs?: boolean;
}

/**
 * Three fields in one order, told apart by pattern: well solid, midway hatched, badly barred; a field of nought is not
 * drawn. The figures stand beside it, so it is hidden from screen readers.
 */
export function OutcomeBar({ chances, happened = null, climbs = false }: Props) {
  const middle = happened === null ? null : middleOf(chances, happened);
  return (
    <span class="outcome-track" aria-hidden="true">
      <span class="outcome-bar">
        {OUTCOMES.map((outcome, i) => {
          const chance = chances[i] ?? 0;
          return (
            chance > 0 && (
              <span
                key={outcome}
                class={`outcome-field ${outcome}${climbs ? " climbs" : ""}`}
                style={{ flexGrow: chance }}
              />
            )
          );
        })}
      </span>
      {middle !== null && <span class="outcome-mark" style={{ left: `${middle / 10}%` }} />}
    </span>
  );
}

/** A field by itself, beside its name or its figure. */
export function OutcomeSwatch({ outcome }: { outcome: (typeof OUTCOMES)[number] }) {
  return <span class={`outcome-field swatch ${outcome}`} aria-hidden="true" />;
}

/** The middle of the field of what happened, in thousandths of the bar. */
function middleOf(chances: readonly number[], happened: number): number {
  let from = 0;
  for (let i = 0; i < happened; i++) from += chances[i] ?? 0;
  return from + (chances[happened] ?? 0) / 2;
}
