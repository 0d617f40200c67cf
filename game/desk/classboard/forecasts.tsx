import { promptText } from "../classroom/words.ts";
import { useWords } from "../context.ts";
import { PlotFigure } from "./plot.tsx";
import { Table } from "./table.tsx";
import { nameOf, type Seen } from "./who.ts";

/** Chances and figures against what came: Brier scores of class, prompt and student, and the calibration curve. */
export function Forecasts({ seen }: { seen: Seen }) {
  const { m, f } = useWords();
  const t = m.classboard;
  const { board } = seen;
  const { figures, exercise } = board;
  const { brier, forecasts, calibration, byPrompt, byStudent, guesses } = figures;
  const textOf = (id: string): string => {
    const prompt = exercise?.prompts.find((each) => each.id === id);
    return prompt ? promptText(m, f, prompt) : id;
  };
  if (brier === null && guesses.length === 0) return <p>{t.noForecasts}</p>;
  return (
    <>
      {brier !== null && (
        <>
          <p class="board-lead">{t.brierClass(f.fraction(brier), f.integer(forecasts.length))}</p>
          <p class="caption">{t.brierNote}</p>
          <Table
            caption={t.forecast}
            head={[t.forecast, t.brier, t.came]}
            rows={byPrompt.map((each) => ({
              key: each.prompt,
              cells: [
                textOf(each.prompt),
                f.fraction(each.brier),
                t.happened(f.integer(each.came), f.integer(each.count)),
              ],
            }))}
          />
          <PlotFigure
            title={t.calibration}
            of={`${JSON.stringify(calibration)} ${f.language}`}
            options={(plot) => ({
              x: { domain: [0, 100], label: t.said, grid: true },
              y: { domain: [0, 100], label: t.cameOften, grid: true },
              width: 560,
              height: 480,
              marks: [
                plot.line(
                  [
                    [0, 0],
                    [100, 100],
                  ],
                  { strokeDasharray: "6 4" },
                ),
                plot.line(calibration, { x: "mean", y: "came", strokeWidth: 2 }),
                plot.dot(calibration, {
                  x: "mean",
                  y: "came",
                  r: (d: { count: number }) => 4 + Math.sqrt(d.count) * 2,
                  fill: "currentColor",
                }),
                plot.text(calibration, {
                  x: "mean",
                  y: "came",
                  text: (d: { count: number }) => `n = ${d.count}`,
                  dy: -16,
                }),
              ],
            })}
            table={
              <Table
                caption={t.calibration}
                head={[t.said, t.cameOften, t.times]}
                rows={calibration.map(({ from, to, mean, came, count }) => ({
                  key: from,
                  cells: [
                    `${f.integer(from)}–${f.integer(to)} (${f.integer(Math.round(mean))})`,
                    f.integer(Math.round(came)),
                    f.integer(count),
                  ],
                }))}
              />
            }
          />
          <p class="caption">{t.calibrationNote}</p>
          <Table
            caption={t.brier}
            head={[t.alias, t.brier, t.times]}
            rows={byStudent.map((each) => ({
              key: each.alias,
              cells: [nameOf(m, f, seen, each.alias), f.fraction(each.brier), f.integer(each.count)],
            }))}
          />
        </>
      )}
      {guesses.length > 0 && (
        <Table
          caption={t.figures}
          head={[t.alias, t.forecast, t.saidFigure, t.wasFigure]}
          rows={guesses.map(({ alias, prompt, said, was }) => ({
            key: `${alias} ${prompt}`,
            cells: [nameOf(m, f, seen, alias), textOf(prompt), f.integer(said), f.integer(was)],
          }))}
        />
      )}
    </>
  );
}
