import "./bars.css";

interface BarProps {
  /** All in the same unit, `max` at the right end. */
  value: number;
  max: number;
  tick?: number | null;
  /** Where it may stand next, as a hatch; paler while that is being worked out. */
  range?: { low: number; high: number } | null;
  dim?: boolean;
}

const share = (n: number, max: number): string =>
  `${Math.max(0, Math.min(100, (100 * n) / max)).toFixed(2)}%`;

/** A plain bar; the figure beside it carries the value, so it is hidden from screen readers. */
export function Bar({ value, max, tick = null, range = null, dim = false }: BarProps) {
  return (
    <span class="bar" aria-hidden="true">
      <span class="bar-fill" style={{ width: share(value, max) }} />
      {range && (
        <span
          class={dim ? "bar-range dim" : "bar-range"}
          style={{
            left: share(range.low, max),
            width: share(Math.max(range.high - range.low, max / 100), max),
          }}
        />
      )}
      {tick !== null && <span class="bar-tick" style={{ left: share(tick, max) }} />}
    </span>
  );
}

interface RangeProps {
  low: number;
  high: number;
  max?: number;
  former?: { low: number; high: number } | null;
  /** Position of the truth, shown as a diamond. */
  mark?: number | null;
  tone?: "plain" | "hatch" | "danger" | "gold";
}

/** A range on a 0–100 stat: the former range outlined, the new one filled. */
export function RangeBar({ low, high, max = 1000, former, mark = null, tone = "plain" }: RangeProps) {
  // Even a point keeps a hundredth of the stat, inside its ends; what is impossible has no mark at all.
  const size = Math.max(high - low, max / 100);
  const from = Math.min(low, max - size);
  return (
    <span class="range" aria-hidden="true">
      {former && (
        <span
          class="range-former"
          style={{ left: share(former.low, max), width: share(former.high - former.low, max) }}
        />
      )}
      {high > 0 && (
        <span
          class={`range-fill ${tone}`}
          style={{ left: `min(${share(from, max)}, 100% - 4px)`, width: share(size, max) }}
        />
      )}
      {mark !== null && <span class="range-mark" style={{ left: share(mark, max) }} />}
    </span>
  );
}

/** Stages of a pact as four pips; the hatched one is what the tray would sign. */
export function Pips({ stage, pending }: { stage: number; pending: boolean }) {
  return (
    <span class="pips" aria-hidden="true">
      {[1, 2, 3, 4].map((n) => (
        <span key={n} class={n <= stage ? "pip on" : pending && n === stage + 1 ? "pip next" : "pip"} />
      ))}
    </span>
  );
}
