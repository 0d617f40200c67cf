import { type RivalNow, rivalsNow } from "../../session/rivals-now.ts";
import { useGame } from "../context.ts";
import { LineChart, type Series } from "../debrief/chart.tsx";
import { quarterAfter, titleOf } from "../wording.ts";
import "./rivalsnow.css";

const STROKES: readonly Series["stroke"][] = ["dash", "dots", "dashdot", "long"];

/** Friends' runs of this world, as far as one's own has come: what is still to come in theirs is not told. */
export function RivalsNow() {
  const { m, f, now, game, session } = useGame();
  const t = m.challenges;
  const { board } = game;
  const rivals = rivalsNow(now);
  const closed = game.quarters.length;
  if (rivals.length === 0) return null;
  const from = game.quarters[0]?.quarter ?? board.quarter;
  const upTo = (scores: readonly number[]): number[] => scores.slice(0, closed);
  const mean = (scores: readonly number[]): number =>
    closed === 0 ? 0 : Math.floor(upTo(scores).reduce((sum, each) => sum + each, 0) / closed);
  return (
    <section aria-label={t.rivals}>
      <h3>{t.rivals}</h3>
      <p>{t.rivalsNote}</p>
      <ol class="rivals">
        {rivals.map((rival) => {
          const { name, scores } = rival.line;
          return (
            <li key={rival.number}>
              <p>
                {closed === 0
                  ? name
                  : t.rivalSoFar(name, f.exact(mean(scores)), f.exact(scores[closed - 1] ?? 0))}{" "}
                <button
                  type="button"
                  class="link quiet"
                  onClick={() => session.do({ do: "removeRival", name })}
                >
                  {t.rivalGone(name)}
                </button>
              </p>
              <Way rival={rival} />
            </li>
          );
        })}
      </ol>
      {closed > 1 && (
        <LineChart
          title={t.rivals}
          series={[
            { name: m.standing.you, values: upTo(board.scores), stroke: "solid" as const },
            ...rivals.map(({ line: { name, scores } }, i) => ({
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

/** Where the two parted, and what each ordered there; and the orders of the quarter that is shown. */
function Way({ rival: { line, turn, theirs } }: { rival: RivalNow }) {
  const { m, f, game } = useGame();
  const t = m.challenges;
  const { name, parted } = line;
  const start = game.quarters[0]?.quarter ?? game.board.quarter;
  const named = (at: number): string => f.quarter(quarterAfter(start, at));
  const list = (titles: readonly string[]): string => (titles.length > 0 ? f.list([...titles]) : t.noOrders);
  const titles = (orders: typeof theirs): string[] =>
    orders.map(({ order, pledge }) => m.orderTitle(order, pledge));
  const there = parted === null ? undefined : game.quarters.find((quarter) => quarter.turn === parted);
  return (
    <>
      {parted === null && game.quarters.length > 0 && <p>{t.rivalSame}</p>}
      {parted !== null && <p>{t.rivalParted(named(parted))}</p>}
      {parted !== null && there && (
        <ul class="plain">
          <li>{f.label(name, list(titles(line.orders[parted] ?? [])))}</li>
          <li>
            {f.label(m.standing.you, list(there.orders.map((order) => titleOf(m, there.before, order))))}
          </li>
        </ul>
      )}
      {turn !== null && turn !== parted && (
        <p>{f.label(t.rivalOrders(named(turn), name), list(titles(theirs)))}</p>
      )}
    </>
  );
}
