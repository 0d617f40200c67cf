import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { LineChart } from "../debrief/chart.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { headlineOf } from "../report/headline.ts";
import { titleOf } from "../wording.ts";
import "./lines.css";

/** A run and the line that it left, side by side: their scores, and quarter by quarter what was ordered and came of it. */
export function LinesDialog({ onClose }: { onClose(): void }) {
  const { m, f, game, session, set } = useGame();
  const t = m.lines;
  const { other, quarters, board } = game;
  if (!other) return null;
  const parted = other.quarters[other.turn] ?? quarters[other.turn];
  const own = quarters.slice(other.turn);
  const theirs = other.quarters.slice(other.turn);
  const longest = other.quarters.length > quarters.length ? other.quarters : quarters;
  const common = Math.min(board.scores.length, other.scores.length);
  const apart = mean(board.scores, common) - mean(other.scores, common);
  return (
    <Dialog title={t.title} onClose={onClose} wide="full">
      {parted && <p>{t.lead(f.quarter(parted.quarter))}</p>}
      <p>
        <b>
          {own.length === 0 ? t.notYet : apart === 0 ? t.level : t.apart(f.exact(Math.abs(apart)), apart > 0)}
        </b>
      </p>
      {board.ending && other.ending && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            session.do({ do: "compare", otherwise: { kind: "left" } });
            set({ dialog: "beside" });
          }}
        >
          {m.after.whyApart}
        </button>
      )}
      {longest.length > 1 && (
        <div class="lines-chart">
          <LineChart
            title={t.chart}
            series={[
              { name: t.this, values: board.scores.slice(0, quarters.length), stroke: "solid" },
              { name: t.left, values: other.scores.slice(0, other.quarters.length), stroke: "dash" },
            ]}
            labels={longest.map((q) => f.quarter(q.quarter))}
            shown={f.score}
            max={1000}
          />
        </div>
      )}
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">{m.desk.quarter}</th>
            <th scope="col">{t.this}</th>
            <th scope="col">{t.left}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: Math.max(own.length, theirs.length) }, (_, i) => (
            <tr key={i}>
              <th scope="row">{f.quarter((own[i] ?? theirs[i] ?? (longest[0] as QuarterRecord)).quarter)}</th>
              <td>
                <Played record={own[i]} scores={board.scores} />
              </td>
              <td>
                <Played record={theirs[i]} scores={other.scores} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" />
            <td>{board.ending && t.ended(m.endings[board.ending].name)}</td>
            <td>{other.ending && t.ended(m.endings[other.ending].name)}</td>
          </tr>
        </tbody>
      </table>
    </Dialog>
  );
}

/** What was ordered in a quarter of a line, what led the news, and its score. */
function Played({ record, scores }: { record: QuarterRecord | undefined; scores: readonly number[] }) {
  const { m, f, game } = useGame();
  if (!record) return null;
  const orders = record.orders.map((order) => titleOf(m, record.before, order));
  return (
    <>
      <b>{headlineOf(m, game, record)}</b>
      <p>{orders.length === 0 ? m.lines.noOrders : f.pair(...orders)}</p>
      <small>{m.lines.quarterScore(f.exact(scores[record.turn] ?? 0))}</small>
    </>
  );
}

function mean(scores: readonly number[], count: number): number {
  return count === 0 ? 0 : Math.round(scores.slice(0, count).reduce((a, b) => a + b, 0) / count);
}
