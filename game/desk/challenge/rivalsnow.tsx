import { useGame } from "../context.ts";
import { LineChart, type Series } from "../debrief/chart.tsx";
import { quarterAfter } from "../wording.ts";

const STROKES: readonly Series["stroke"][] = ["dash", "dots", "dashdot", "long"];

/** Friends' runs of this world, as far as one's own has come: what is still to come in theirs is not told. */
export function RivalsNow() {
  const { m, f, now, game, session } = useGame();
  const t = m.challenges;
  const { board, terms } = game;
  const rivals = now.rivals.filter(({ code }) => code !== null && code === terms.code);
  const closed = game.quarters.length;
  if (rivals.length === 0) return null;
  const from = game.quarters[0]?.quarter ?? board.quarter;
  const upTo = (scores: readonly number[]): number[] => scores.slice(0, closed);
  const mean = (scores: readonly number[]): number =>
    closed === 0 ? 0 : Math.floor(upTo(scores).reduce((sum, each) => sum + each, 0) / closed);
  return (
    <section aria-label={t.rivals}>
      <h3>{t.rivals}</h3>
      <ul class="plain">
        {rivals.map(({ name, scores }) => (
          <li key={name}>
            {closed === 0
              ? name
              : t.rivalSoFar(name, f.exact(mean(scores)), f.exact(scores[closed - 1] ?? 0))}{" "}
            <button type="button" class="link quiet" onClick={() => session.do({ do: "removeRival", name })}>
              {t.rivalGone(name)}
            </button>
          </li>
        ))}
      </ul>
      {closed > 1 && (
        <LineChart
          title={t.rivals}
          series={[
            { name: m.standing.you, values: upTo(board.scores), stroke: "solid" as const },
            ...rivals.map(({ name, scores }, i) => ({
              name,
              values: upTo(scores),
              stroke: STROKES[i % STROKES.length] ?? "dash",
            })),
          ]}
          labels={Array.from({ length: closed }, (_, i) => f.quarter(quarterAfter(from, i)))}
          shown={f.score}
          max={1000}
        />
      )}
    </section>
  );
}
