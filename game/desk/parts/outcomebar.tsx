import { OUTCOMES, type Outcome } from "../../engine/index.ts";
import "./outcomebar.css";

interface Props {
  /** Chances in 1000, in the order of OUTCOMES. */
  chances: readonly number[];
  /** What happened, marked over its field. */
  happened?: Outcome | null;
}

/**
 * Three fields in one order: well solid, midway hatched, badly barred. The figures stand beside it, so it is hidden from
 * screen readers; a field of nought is not drawn.
 */
export function OutcomeBar({ chances, happened = null }: Props) {
  return (
    <span class="outcome-bar" aria-hidden="true">
      {OUTCOMES.map((outcome, i) => {
        const chance = chances[i] ?? 0;
        return chance === 0 ? null : (
          <span key={outcome} class={`field-${outcome}`} style={{ flexGrow: chance }}>
            {happened === outcome && <span class="happened" />}
          </span>
        );
      })}
    </span>
  );
}
