import type { Span } from "../../session/types.ts";

const WIDTH = 96;
const HEIGHT = 30;
const STEP = WIDTH / 4.4;

/** A pillar's ranges quarter by quarter as a fan from where it stands. The figures beside it say the same. */
export function Fan({ now, spans }: { now: number; spans: readonly Span[] }) {
  // Each row has its own window, so that a narrow fan can be told from a flat one; ends on tens of the scale.
  const values = [now, ...spans.flatMap((s) => [s.low, s.high])];
  const low = Math.floor(Math.min(...values) / 100) * 100;
  const high = Math.max(low + 100, Math.ceil(Math.max(...values) / 100) * 100);
  const y = (n: number): number => HEIGHT - 2 - ((n - low) * (HEIGHT - 4)) / (high - low);
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
