import { useId, useState } from "preact/hooks";
import { useWords } from "../context.ts";
import "../parts/tables.css";
import "./chart.css";

export interface Series {
  name: string;
  values: number[];
  stroke: "solid" | "dashdot" | "dash" | "dots" | "long";
}

interface Props {
  title: string;
  series: Series[];
  labels: string[];
  shown(n: number): string;
  small?: boolean;
  max?: number;
  /** The first line stands on a graded ground. */
  filled?: boolean;
  /** Numbered points of the first line, told below the chart. */
  marks?: { at: number; label: string }[];
  /** From this point on the first line is somebody else's doing: it is drawn apart, and named. */
  after?: { from: number; name: string } | undefined;
}

const DASH = { solid: "", dashdot: "10 4 2 4", dash: "6 4", dots: "1 5", long: "14 5" };
const LONG = 8;
const GAP = 17;
const ROUNDS = 24;

/** A drawing keeps its type legible only near its own size: a phone has one of its own. */
const NARROW = "(max-width: 43.74em)";
const FORMAT = {
  full: { w: 760, h: 260, pad: { l: 40, r: 150, t: 12, b: 26 }, dates: 6 },
  narrow: { w: 360, h: 240, pad: { l: 30, r: 112, t: 12, b: 26 }, dates: 2 },
  small: { w: 300, h: 90, pad: { l: 34, r: 8, t: 8, b: 18 }, dates: 2 },
};

/** Lines told apart by stroke and named at their ends, with the same figures as a table behind a button. */
export function LineChart(props: Props) {
  const { title, series, labels, shown, small = false, max, filled, marks, after } = props;
  const { m } = useWords();
  const [table, setTable] = useState(false);
  return (
    <figure class={small ? "chart small" : "chart"}>
      {table ? (
        <ChartTable title={title} series={series} labels={labels} shown={shown} after={after} />
      ) : (
        <Plot
          title={title}
          series={series}
          labels={labels}
          shown={shown}
          small={small}
          max={max}
          filled={filled ?? false}
          marks={marks ?? []}
          after={after}
        />
      )}
      <button type="button" class="link" aria-pressed={table} onClick={() => setTable(!table)}>
        {table ? m.pages.asChart : m.pages.asTable}
      </button>
    </figure>
  );
}

type TableProps = Pick<Props, "title" | "series" | "labels" | "shown"> & { after: Props["after"] };

function ChartTable({ title, series, labels, shown, after }: TableProps) {
  const { m, f } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <section class="table-scroll" tabIndex={0} aria-label={title}>
      <table class="data">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{m.desk.quarter}</th>
            {series.map((s) => (
              <th key={s.name} scope="col">
                {s.name || title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, i) => (
            <tr key={label}>
              <th scope="row">{after && i >= after.from ? f.pair(label, after.name) : label}</th>
              {series.map((s) => (
                <td key={s.name}>{s.values[i] === undefined ? "" : shown(s.values[i])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Names at the line ends, pushed apart evenly so that none covers another. */
function spread(ends: { name: string; y: number }[]): { name: string; y: number }[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 1; i < sorted.length; i++) {
      const [above, here] = [sorted[i - 1], sorted[i]];
      if (!above || !here) continue;
      const push = (GAP - (here.y - above.y)) / 2;
      if (push > 0) {
        above.y -= push;
        here.y += push;
      }
    }
  }
  return sorted;
}

type PlotProps = Omit<Props, "max" | "filled" | "marks" | "after"> & {
  after: Props["after"];
  max: number | undefined;
  filled: boolean;
  marks: { at: number; label: string }[];
};

function Plot({ title, series, labels, shown, small, max, filled, marks, after }: PlotProps) {
  const { w, h, pad, dates } = FORMAT[small ? "small" : matchMedia(NARROW).matches ? "narrow" : "full"];
  const all = series.flatMap((s) => s.values);
  const low = max === undefined ? Math.min(...all) : 0;
  const high = max ?? Math.max(...all);
  const span = Math.max(1, high - low);
  const count = Math.max(2, labels.length);
  const x = (i: number): number => pad.l + ((w - pad.l - pad.r) * i) / (count - 1);
  const y = (n: number): number => pad.t + (h - pad.t - pad.b) * (1 - (n - low) / span);
  const lines = small ? [low, high] : [0, 0.25, 0.5, 0.75, 1].map((s) => low + s * span);
  // A long date needs its room: Japanese quarters are twice as long as English ones.
  const room = (labels[0]?.length ?? 0) > LONG ? Math.min(dates, 4) : dates;
  // Where only two dates fit they are the first and the last.
  const few = dates === 2;
  const every = Math.ceil(labels.length / room);
  const ends = series.map((s) => {
    const last = s.values.at(-1) ?? 0;
    return { name: `${s.name} ${shown(last)}`, y: y(last) + 4 };
  });
  const summary = series
    .map((s) => `${s.name}: ${shown(s.values[0] ?? 0)} → ${shown(s.values.at(-1) ?? 0)}`)
    .join("; ");
  return (
    <svg viewBox={`0 0 ${w} ${h}`} role="img" aria-label={`${title}. ${summary}`}>
      {lines.map((n) => (
        <g key={n}>
          <line x1={pad.l} x2={w - pad.r} y1={y(n)} y2={y(n)} class="grid-line" />
          <text x={pad.l - 6} y={y(n) + 4} class="axis end">
            {shown(n)}
          </text>
        </g>
      ))}
      {labels.map((label, i) =>
        (few ? i === 0 || i === labels.length - 1 : i % every === 0) ? (
          <text key={label} x={x(i)} y={h - 6} class={i === 0 ? "axis" : few ? "axis end" : "axis mid"}>
            {label}
          </text>
        ) : null,
      )}
      {filled && (
        <Ground values={series[0]?.values.slice(0, after?.from) ?? []} x={x} y={y} foot={h - pad.b} />
      )}
      {series.map((s, i) => {
        const points = s.values.map((n, at) => `${x(at)},${y(n)}`);
        const own = after && i === 0 ? after.from : points.length;
        return (
          <g key={s.name}>
            <polyline
              points={points.slice(0, own).join(" ")}
              class={`line l${i}`}
              stroke-dasharray={DASH[s.stroke]}
            />
            {own < points.length && (
              <polyline
                points={points.slice(own - 1).join(" ")}
                class={`line l${i}`}
                stroke-dasharray={DASH.dots}
              />
            )}
          </g>
        );
      })}
      {after && (
        <g>
          <line
            x1={x(after.from - 1)}
            x2={x(after.from - 1)}
            y1={pad.t}
            y2={h - pad.b}
            class="grid-line"
            stroke-dasharray={DASH.dash}
          />
          <text x={x(after.from - 1) + 4} y={h - pad.b - 6} class="axis">
            {after.name}
          </text>
        </g>
      )}
      {marks.map(({ at, label }) => (
        <Mark key={at} x={x(at)} y={y(series[0]?.values[at] ?? 0)} top={pad.t} label={label} />
      ))}
      {!small &&
        spread(ends).map((e) => (
          <text key={e.name} x={w - pad.r + 8} y={e.y} class="line-name">
            {e.name}
          </text>
        ))}
    </svg>
  );
}

interface GroundProps {
  values: readonly number[];
  x(i: number): number;
  y(n: number): number;
  foot: number;
}

function Ground({ values, x, y, foot }: GroundProps) {
  const id = useId();
  const line = values.map((n, at) => `${x(at)},${y(n)}`).join(" ");
  return (
    <>
      <linearGradient id={id} x2="0" y2="1">
        <stop offset="0" class="ground-top" />
        <stop offset="1" class="ground-foot" />
      </linearGradient>
      <polygon
        points={`${x(0)},${foot} ${line} ${x(values.length - 1)},${foot}`}
        fill={`url(#${id})`}
        class="ground"
      />
    </>
  );
}

const FLAG = 26;
const SIDE = 18;

/** A ring on the line and its number on a small flag, above it where there is room. */
function Mark({ x, y, top, label }: { x: number; y: number; top: number; label: string }) {
  const up = y - FLAG - SIDE > top;
  const at = up ? y - FLAG : y + FLAG;
  return (
    <g class="mark">
      <line x1={x} x2={x} y1={y} y2={at} />
      <circle cx={x} cy={y} r={4.5} />
      <rect x={x - SIDE / 2} y={at - SIDE / 2} width={SIDE} height={SIDE} />
      <text x={x} y={at + 4.5}>
        {label}
      </text>
    </g>
  );
}
