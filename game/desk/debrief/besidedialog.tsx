import type { Beside, CauseOfGap, Comparison } from "../../session/types.ts";
import { ANY_TIME, situationText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { quarterAfter, titleOf } from "../wording.ts";
import { becauseText } from "./because.ts";
import { LineChart } from "./chart.tsx";
import "../parts/tables.css";
import "../dialogs/lines.css";
import "./besidedialog.css";

/** Causes told one by one; what is left of them is told together. */
const TOLD = 12;

/** Two worlds of one luck: their scores, where they part, and what made the gap. */
export function BesideDialog({ onClose }: { onClose(): void }) {
  const { m, f, game, now, session } = useGame();
  const t = m.after;
  const { beside } = now;
  const close = (): void => {
    onClose();
    session.do({ do: "putBesideAway" });
  };
  if (!beside) return null;
  const { state, value } = beside.work;
  return (
    <Dialog title={t.beside} onClose={close} wide="full">
      <p>{f.stops(t.besideLead, askedText(beside))}</p>
      <div role="status">
        {state === "working" && <p>{t.workingYet}</p>}
        {state === "none" && <p>{t.none}</p>}
      </div>
      {value && <Worlds comparison={value} left={beside.asked.kind === "left"} />}
    </Dialog>
  );

  function askedText({ asked }: Beside): string {
    if (asked.kind === "left") return t.besideLeft;
    if (asked.kind === "truth") {
      const q = m.questions[asked.question];
      return t.besideTruth(asked.value > 500 ? q.ifHigh : q.ifLow);
    }
    const board = game.quarters[asked.turn]?.before ?? game.board;
    const orders = asked.orders.map((order) => titleOf(m, board, order));
    return t.besideOrders(f.quarter(board.quarter), orders.length === 0 ? t.nothing : f.pair(...orders));
  }
}

function Worlds({ comparison, left }: { comparison: Comparison; left: boolean }) {
  const { m, f, game } = useGame();
  const t = m.after;
  const { played, changed, first, causes, cards, skipped } = comparison;
  const from = game.quarters[0]?.quarter ?? game.board.quarter;
  const gap = changed.score - played.score;
  const longest = Math.max(played.scores.length, changed.scores.length);
  const [one, other] = left ? [t.leftRun, t.thisRun] : [t.asPlayed, t.changed];
  const ending = (line: Comparison["played"]): string =>
    f.pair(f.exact(line.score), m.endings[line.ending ?? "resigned"].name);
  if (first === null) return <p>{t.noGap}</p>;
  return (
    <>
      <p>
        <b>{t.gap(f.signedExact(gap))}</b> {t.firstAt(f.quarter(quarterAfter(from, first)))}
      </p>
      <p>{f.stops(f.label(one, ending(played)), f.label(other, ending(changed)))}</p>
      <div class="lines-chart">
        <LineChart
          title={t.beside}
          series={[
            { name: one, values: [...played.scores], stroke: "solid" },
            { name: other, values: [...changed.scores], stroke: "dash" },
          ]}
          labels={Array.from({ length: longest }, (_, i) => f.quarter(quarterAfter(from, i)))}
          shown={f.score}
          max={1000}
        />
      </div>
      <h3>{t.chain}</h3>
      <p>{t.chainNote}</p>
      <Chain causes={causes} gap={gap} />
      {cards.length > 0 && (
        <>
          <h3>{t.cards}</h3>
          <p>{t.cardsNote}</p>
          <ul>
            {cards.map(({ situation, place, turn }) => (
              <li key={`${situation} ${place} ${turn}`}>
                {f.pair(
                  situationText(m, { situation, place, nth: ANY_TIME }).title,
                  f.quarter(quarterAfter(from, turn)),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {skipped.length > 0 && <p class="caption">{t.skippedOrders(f.integer(skipped.length))}</p>}
    </>
  );
}

/** The largest causes in the order in which they came about, the rest together, and the sum. */
function Chain({ causes, gap }: { causes: readonly CauseOfGap[]; gap: number }) {
  const { m, f, game } = useGame();
  const t = m.after;
  const from = game.quarters[0]?.quarter ?? game.board.quarter;
  const largest = [...causes].sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth)).slice(0, TOLD);
  const told = causes.filter((each) => largest.includes(each));
  const rest = causes.filter((each) => !largest.includes(each));
  const sum = rest.reduce((all, { worth }) => all + worth, 0);
  return (
    <table class="data chain">
      <thead>
        <tr>
          <th scope="col">{t.cause}</th>
          <th scope="col">{t.since}</th>
          <th scope="col">{t.worth}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ because, turn, worth }, i) => (
          <tr key={i}>
            <th scope="row">{becauseText(m, f, game, because)}</th>
            <td>{f.quarter(quarterAfter(from, turn))}</td>
            <td>{f.signedExact(worth)}</td>
          </tr>
        ))}
        {rest.length > 0 && (
          <tr>
            <th scope="row">{t.lesser(f.integer(rest.length))}</th>
            <td />
            <td>{f.signedExact(sum)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">=</th>
          <td />
          <td>{f.signedExact(gap)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
