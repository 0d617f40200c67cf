import type { Span } from "../../session/types.ts";
import "./fan.css";

const WIDTH = 96;
const HEIGHT = 30;
const PAD = 3;
const STEP = WIDTH / 4.4;

interface Props {
  now: number;
  spans: readonly Span[];
  /** Points from top to bottom: the same for all pillars, so that their fans can be compared. */
  extent: number;
}

function ends(now: number, spans: readonly Span[]): { low: number; high: number } {
  const values = [now, ...spans.flatMap((s) => [s.low, s.high])];
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** How far a pillar's ranges reach from end to end. */
export function extent(now: number, spans: readonly Span[]): number {
  const { low, high } = ends(now, spans);
  return Math.max(60, high - low);
}

/** A pillar's ranges quarter by quarter, as a fan from where it stands. The figures beside it say the same. */
export function Fan({ now, spans, extent }: Props) {
  const { low, high } = ends(now, spans);
  const middle = (low + high) / 2;
  const y = (n: number): number => HEIGHT / 2 - ((n - middle) * (HEIGHT - 2 * PAD)) / extent;
  return (
    <svg class="fan" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path class="fan-now" d={`M0 ${y(now).toFixed(1)}H${WIDTH}`} />
      {spans.map((span, i) => (
        <rect
          key={i}
          class="fan-range"
          x={(STEP * (i + 0.6)).toFixed(1)}
          y={y(span.high).toFixed(1)}
          width="10"
          height={Math.max(2, y(span.low) - y(span.high)).toFixed(1)}
        />
      ))}
      <circle class="fan-point" cx="3" cy={y(now).toFixed(1)} r="3" />
    </svg>
  );
}
