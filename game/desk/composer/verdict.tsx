import { useLayoutEffect, useState } from "preact/hooks";
import type { Order, OrderType } from "../../engine/index.ts";
import type { Draft } from "../../session/types.ts";
import { refusalText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Shifts, weighedWhen } from "../outlook/shifts.tsx";
import "./verdict.css";

/** Cost, refusal and the button, live under every form. A refused order may still be put on the tray, as a draft. */
export function Verdict({ order }: { order: Order }) {
  const { game, session } = useGame();
  // The session answers in the next snapshot, which is drawn before the eye sees this one.
  const written = JSON.stringify(order);
  useLayoutEffect(() => void session.do({ do: "consider", order }), [written]);
  useLayoutEffect(() => () => void session.do({ do: "consider", order: null }), []);
  return <footer class="verdict">{game.draft && <Judged order={order} draft={game.draft} />}</footer>;
}

function Judged({ order, draft }: { order: Order; draft: Draft }) {
  const { m, f, game, session, outlook } = useGame();
  const d = m.desk;
  const { budget, capital, problem, takesSlot } = draft.assessment;
  const same = JSON.stringify(draft.order);
  const there = game.tray.some((item) => JSON.stringify(item.order) === same);
  const weighed = !there && problem === null;
  // A renewed pledge may cost nothing more now, but it is owed every quarter: that is the figure to weigh.
  const pledged = order.type === "aid" && order.standing ? order.amount : 0;
  const line = pledged > 0 ? d.costStanding : d.costLine;
  return (
    <>
      <p class="cost">
        {there && d.onTray}
        {!there &&
          (budget === 0 && capital === 0
            ? d.costNone
            : line(f.money(pledged > 0 ? pledged : budget), f.integer(capital)))}
        {!there && !takesSlot && <small> ({d.noSlot})</small>}
      </p>
      {problem && !there && (
        <p class="refusal" role="status">
          <Icon name="refused" size={16} />
          <span>
            <b>{f.stops(d.refused)}</b> {refusalText(m, problem)}
          </span>
        </p>
      )}
      {weighed && outlook && outlook.state !== "none" && (
        <div class="alone">
          <small title={m.forecast.aloneNote}>{weighedWhen(m, order.type)}</small>
          {outlook.draft ? <Shifts type={order.type} shifts={outlook.draft} /> : <p>{m.forecast.working}</p>}
        </div>
      )}
      <button
        type="button"
        class="btn primary mincho block"
        disabled={there}
        onClick={(event) => {
          session.do({ do: "addOrder", order });
          // The button shuts now and would drop the focus; the composer holds it.
          event.currentTarget.closest<HTMLElement>("[data-region]")?.focus({ preventScroll: true });
        }}
      >
        {d.put}
      </button>
    </>
  );
}

const explained = new Set<OrderType>();

/** One sentence the first time an instrument is opened in a sitting, and never again. */
export function Explain({ type }: { type: OrderType }) {
  const { m } = useGame();
  const [first] = useState(() => {
    const fresh = !explained.has(type);
    explained.add(type);
    return fresh;
  });
  return first ? <p class="explain">{m.explanations[type]}</p> : null;
}
