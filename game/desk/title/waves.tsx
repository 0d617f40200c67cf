import "./waves.css";

/** Centres in drawing order: each row covers the lower half of the one above it. */
const ROWS = [
  [0, 0],
  [56, 0],
  [28, 14],
  [0, 28],
  [56, 28],
  [28, 42],
] as const;

/** Seigaiha, the one pattern of the title: overlapping rings, drawn once as a tile. */
export function Waves() {
  return (
    <svg class="waves" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="seigaiha" width="56" height="28" patternUnits="userSpaceOnUse">
          {ROWS.map(([x, y]) => (
            <Rings key={`${x} ${y}`} x={x} y={y} />
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#seigaiha)" />
    </svg>
  );
}

function Rings({ x, y }: { x: number; y: number }) {
  return (
    <>
      {[27, 19.5, 12, 5].map((r) => (
        <circle key={r} cx={x} cy={y} r={r} class="ring" />
      ))}
    </>
  );
}
