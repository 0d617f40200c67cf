import type { ComponentChild } from "preact";
import "../parts/tables.css";
import "./table.css";

interface Props {
  caption: string;
  head: readonly string[];
  /** Each with its key first; the first cell names the row. */
  rows: readonly { key: string | number; cells: readonly ComponentChild[] }[];
}

/** Figures of a class as a table that scrolls by itself. */
export function Table({ caption, head, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <section class="class-table" tabIndex={0} aria-label={caption}>
      <table class="data">
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={head[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
