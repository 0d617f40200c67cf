import type { BoardSituation } from "../../engine/index.ts";
import { Icon, kindIcon } from "../icons.tsx";
import "./banner.css";

/** From this chance in 1000 of the bad end on, if left, a situation goes badly. */
const BADLY = 600;
/** Points of the pillar hit hardest, in engine units, from which a second and a third stroke stand at the head. */
const STROKES = [40, 60];
/** Rings on the pole: so many quarters fit. */
const MOST_RINGS = 3;

export function goesBadly({ left }: BoardSituation): boolean {
  return left.believed[2] >= BADLY;
}

interface Props {
  situation: BoardSituation;
  answered: boolean;
  /** The chance in 100 of the bad end if left, as it is written. */
  figure: string;
}

/**
 * A situation's mark, as it stands on the chart: rings for the quarters left, strokes for the stake, on the cloth its
 * kind and the chance of the bad end. All of it is said in the words beside it.
 */
export function Banner({ situation, answered, figure }: Props) {
  const { clock, stake, kind } = situation;
  const cloth = goesBadly(situation) ? "bad" : clock <= 1 ? "now" : "later";
  const strokes = 1 + STROKES.filter((least) => Math.abs(stake.by) >= least).length;
  return (
    <span class="banner" data-cloth={cloth} aria-hidden="true">
      <svg viewBox="0 0 36 64" aria-hidden="true" focusable="false">
        {Array.from({ length: strokes }, (_, i) => (
          <path key={i} class="banner-stroke" d={`M${9 + 8 * i} 2.5h6`} />
        ))}
        <path class="banner-pole" d="M6 6v52M4 8h29" />
        <path
          class="banner-cloth"
          d={cloth === "bad" ? "M9 10h24v30l-4 4-4-4-4 4-4-4-4 4-4-4z" : "M9 10h24v31H9z"}
        />
        {Array.from({ length: Math.min(MOST_RINGS, clock) }, (_, i) => (
          <circle key={i} class="banner-ring" cx="6" cy={16 + 10 * i} r="2.9" />
        ))}
        <circle class="banner-foot" cx="6" cy="59" r="3.6" />
        <text class="banner-figure" x="21" y="38" text-anchor="middle">
          {figure}
        </text>
        {answered && (
          <g class="banner-seal">
            <circle cx="27" cy="47" r="6.6" />
            <path d="M23.8 47.2l2.3 2.3 4-4.5" />
          </g>
        )}
      </svg>
      <Icon name={kindIcon(kind)} size={15} />
    </span>
  );
}
