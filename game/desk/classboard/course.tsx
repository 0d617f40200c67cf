import { useWords } from "../context.ts";
import { PlotFigure } from "./plot.tsx";
import { Table } from "./table.tsx";
import { nameOf, type Seen } from "./who.ts";

/** The quarters' scores: a thin line a student, the middle of the class thick. */
export function Course({ seen }: { seen: Seen }) {
  const { m, f } = useWords();
  const t = m.classboard;
  const { figures, accounts } = seen.board;
  const lines = accounts.flatMap((account) =>
    account.turns.map(({ turn, score }) => ({
      who: nameOf(m, f, seen, account.alias),
      turn: turn + 1,
      score: score / 10,
    })),
  );
  const middle = figures.course.map(({ turn, spread }) => ({
    turn: turn + 1,
    lower: spread.lower / 10,
    median: spread.median / 10,
    upper: spread.upper / 10,
  }));
  return (
    <>
      <PlotFigure
        title={t.view.course}
        of={`${JSON.stringify(lines)} ${f.language}`}
        options={(plot) => ({
          x: {
            label: t.quarter,
            ticks: middle.map(({ turn }) => turn),
            tickFormat: (n: number) => f.integer(n),
          },
          y: { domain: [0, 100], label: t.score, grid: true },
          marks: [
            plot.areaY(middle, { x: "turn", y1: "lower", y2: "upper", fillOpacity: 0.12 }),
            plot.lineY(lines, { x: "turn", y: "score", z: "who", strokeOpacity: 0.35, strokeWidth: 1.2 }),
            plot.lineY(middle, { x: "turn", y: "median", strokeWidth: 4 }),
          ],
        })}
        table={
          <Table
            caption={t.view.course}
            head={[t.quarter, t.least, t.median, t.most]}
            rows={figures.course.map(({ turn, spread }) => ({
              key: turn,
              cells: [
                f.integer(turn + 1),
                ...[spread.least, spread.median, spread.most].map((n) => f.exact(n)),
              ],
            }))}
          />
        }
      />
      <p class="caption">{t.courseNote}</p>
    </>
  );
}
