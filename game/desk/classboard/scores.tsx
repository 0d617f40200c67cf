import { PILLARS } from "../../engine/index.ts";
import { useWords } from "../context.ts";
import { PlotFigure } from "./plot.tsx";
import { Table } from "./table.tsx";
import { nameOf, parFor, type Seen } from "./who.ts";

/** Scores of the class: a dot a student, the middle, par; then the same runs under each doctrine, and the pillars. */
export function Scores({ seen }: { seen: Seen }) {
  const { m, f, session } = useWords();
  const t = m.classboard;
  const { board } = seen;
  const { figures, accounts, par } = board;
  const points = accounts
    .filter(({ finished }) => finished)
    .map((account) => ({
      who: nameOf(m, f, seen, account.alias),
      score: account.score / 10,
      par: parFor(board, account.alias),
    }));
  const known = points.filter((each) => each.par !== undefined);
  const middle = figures.scores?.median;
  const marks = [
    ...(middle === undefined ? [] : [{ at: middle / 10, name: t.median }]),
    ...(known.length > 0 ? [{ at: meanOf(known.map((each) => (each.par ?? 0) / 10)), name: t.par }] : []),
  ];
  return (
    <>
      <PlotFigure
        title={t.view.scores}
        of={`${JSON.stringify(points)} ${f.language}`}
        options={(plot) => ({
          x: { domain: [0, 100], label: t.score, grid: true },
          y: { axis: null },
          height: 300,
          marginTop: 30,
          marks: [
            plot.dot(points, plot.dodgeY({ x: "score", r: 7, fill: "currentColor", title: "who" })),
            plot.ruleX(marks, { x: "at", strokeWidth: 2, strokeDasharray: "6 4" }),
            plot.text(marks, {
              x: "at",
              text: "name",
              frameAnchor: "top",
              dy: -2,
              fontWeight: 600,
              textAnchor: "start",
              dx: 4,
            }),
          ],
        })}
        table={
          <Table
            caption={t.view.scores}
            head={[t.alias, t.score, t.par]}
            rows={points.map((each) => ({
              key: each.who,
              cells: [each.who, f.exact(each.score * 10), each.par === undefined ? "" : f.exact(each.par)],
            }))}
          />
        }
      />
      <p class="caption">
        {f.stops(t.scoresNote, ...(points.length < accounts.length ? [t.unfinishedOut] : []))}
      </p>
      <div class="btn-row wrap">
        {par.state === "working" ? (
          <>
            <p role="status">{t.parWorking(f.integer(par.done), f.integer(par.of))}</p>
            <button type="button" class="btn" onClick={() => session.do({ do: "callOffClass" })}>
              {t.stop}
            </button>
          </>
        ) : known.length > 0 ? (
          <p>
            {t.above(
              f.integer(known.filter(({ score, par: own }) => score * 10 >= (own ?? 0)).length),
              f.integer(known.length),
            )}
          </p>
        ) : (
          <button type="button" class="btn" onClick={() => void session.do({ do: "classPar" })}>
            {t.makePar}
          </button>
        )}
      </div>
      <p class="caption">{t.parNote}</p>
      {figures.under && (
        <>
          <Table
            caption={t.doctrine}
            head={[t.doctrine, t.least, t.median, t.most]}
            rows={Object.entries(figures.under).map(([name, { least, median, most }]) => ({
              key: name,
              cells: [
                t.doctrines[name as keyof typeof t.doctrines],
                f.exact(least),
                f.exact(median),
                f.exact(most),
              ],
            }))}
          />
          <p class="caption">{t.underNote}</p>
        </>
      )}
      <Table
        caption={t.pillar}
        head={[t.pillar, t.least, t.median, t.most]}
        rows={PILLARS.map((id) => {
          const spread = figures.pillars[id];
          return {
            key: id,
            cells: [
              m.names.pillars[id],
              ...(spread ? [spread.least, spread.median, spread.most].map((n) => f.score(n)) : ["", "", ""]),
            ],
          };
        })}
      />
    </>
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
