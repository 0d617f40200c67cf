import { STAT, type StatId } from "../../engine/index.ts";
import { useWords } from "../context.ts";
import { statName } from "../wording.ts";
import { toneOf } from "./worth.ts";

interface DeltaProps {
  stat: StatId;
  n: number;
  text: string;
}

/** A change: the arrow says which way, colour and name whether Tokyo is better off for it. */
export function Delta({ stat, n, text }: DeltaProps) {
  const { m } = useWords();
  if (n === 0) return <span class="delta same">{m.desk.steady}</span>;
  const up = n > 0;
  const tone = toneOf(stat, n);
  return (
    <span class={`delta ${tone}`} title={m.desk.tones[tone]}>
      <span aria-hidden="true">{up ? "▲" : "▼"}</span>{" "}
      <span class="sr">{up ? m.desk.rose : m.desk.fell} </span>
      {text}
      {tone !== "same" && <span class="sr"> ({m.desk.tones[tone]})</span>}
    </span>
  );
}

/**
 * What a cause did to a number: added to it or took from it. The cause may itself have risen where this fell, so it is
 * never said of it that it rose.
 */
export function Moved({ stat, n, text }: DeltaProps) {
  const { m } = useWords();
  const t = m.report;
  const tone = toneOf(stat, n);
  return (
    <span class={`delta ${tone}`}>
      <span aria-hidden="true">{n > 0 ? "▲" : "▼"}</span> <span class="sr">{n > 0 ? t.added : t.took} </span>
      {text}
    </span>
  );
}

interface FigureProps {
  stat: StatId;
  of?: string | null;
  value: number;
  /** Shown instead of the plain figure. */
  text?: string;
}

/** A number that opens its ledger. */
export function Figure({ stat, of = null, value, text }: FigureProps) {
  const { m, f, open } = useWords();
  const { scale } = STAT[stat];
  const shown = text ?? (scale === "score" ? f.score(value) : f.value(scale, value));
  const name = statName(m, stat, of);
  return (
    <button
      type="button"
      class="fig"
      aria-label={f.stops(f.label(name, shown), m.desk.whyPlain)}
      onClick={() => open({ kind: "stat", id: stat, of })}
    >
      {shown}
    </button>
  );
}
