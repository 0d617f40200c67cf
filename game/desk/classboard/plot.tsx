import type { PlotOptions } from "@observablehq/plot";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../context.ts";
import "./plot.css";

type Plot = typeof import("@observablehq/plot");

interface Props {
  /** What the chart shows, to who cannot see it. */
  title: string;
  /** Made anew when `of` changes. */
  options(plot: Plot): PlotOptions;
  of: unknown;
  /** The same figures as a table. */
  table: ComponentChildren;
}

/** A chart of a class with its table one press away; where the library cannot be had, the table alone. */
export function PlotFigure({ title, options, of, table }: Props) {
  const { m } = useWords();
  const t = m.classboard;
  const ref = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    const draw = async (): Promise<void> => {
      const plot = await import("@observablehq/plot");
      if (!wanted || !ref.current) return;
      const figure = plot.plot({
        width: 880,
        height: 380,
        marginLeft: 56,
        marginBottom: 44,
        ...options(plot),
      });
      figure.setAttribute("aria-hidden", "true");
      ref.current.replaceChildren(figure);
    };
    if (!asTable) draw().catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [of, asTable, title]);
  const shown = asTable || failed;
  return (
    <figure class="plot">
      <figcaption>{title}</figcaption>
      {shown ? (
        <div class="plot-table">{table}</div>
      ) : (
        <div class="plot-chart" role="img" aria-label={title} ref={ref} />
      )}
      {!failed && (
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t.asChart : t.asTable}
        </button>
      )}
    </figure>
  );
}
