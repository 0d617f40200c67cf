import type { SchoolAdvice } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon, orderIcon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { costOf, summaryOf, titleOf } from "../wording.ts";
import { figuresOf, objectionOf, reasonOf } from "./arguments.ts";
import "./advisers.css";

/** Four schools in a fixed order, each with equal room, an equal button and its own case. */
export function AdvisersDialog({ onClose }: { onClose(): void }) {
  const { m, game } = useGame();
  const t = m.advisers;
  return (
    <Dialog title={t.title} onClose={onClose} wide="full">
      {game.advice.length === 0 ? (
        <p>{t.waiting}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <ul class="plain advisers">
            {game.advice.map((advice) => (
              <School key={advice.school} advice={advice} onClose={onClose} />
            ))}
          </ul>
          <p class="caption">{t.replaces}</p>
        </>
      )}
    </Dialog>
  );
}

function School({ advice, onClose }: { advice: SchoolAdvice; onClose(): void }) {
  const { m, f, game, session, say } = useGame();
  const t = m.advisers;
  const { school, against, orders } = advice;
  const figures = figuresOf(m, f, game, advice);
  const { name, line } = t.schools[school];
  const cost = m.desk.totals(f.money(advice.budget), f.integer(advice.capital));
  const count = orders.length === 1 ? m.forecast.order : m.forecast.ordersMany(f.integer(orders.length));
  return (
    <li class="adviser">
      <h3>{name}</h3>
      <p class="adviser-line">{line}</p>
      <p class="adviser-reason">
        {reasonOf(m, game.board, advice)}
        {/* In the row of its reason: the four columns share their rows. */}
        {figures.length > 0 && <small class="adviser-figures"> {f.stops(...figures)}</small>}
      </p>
      <ul class="plain rows adviser-orders" aria-label={f.label(t.orders, name)}>
        {orders.length === 0 && <li>{t.noOrders}</li>}
        {orders.map(({ key, order, assessment }) => (
          <li key={key}>
            <Icon name={orderIcon(order.type)} size={16} />
            <span>
              <b>{titleOf(m, game.board, order)}</b> <small>{summaryOf(m, f, game.board, order)}</small>
            </span>
            <span class="adviser-cost">{costOf(m, f, order, assessment)}</span>
          </li>
        ))}
      </ul>
      {against && (
        <p class="adviser-against">
          <b>{t.against(t.schools[against.school].name)}</b>
          {objectionOf(m, game, advice)}
        </p>
      )}
      <div class="adviser-foot">
        <b>{t.total(cost)}</b>
        <button
          type="button"
          class="btn block"
          aria-label={t.putNamed(name)}
          onClick={() => {
            session.do({ do: "adopt", school });
            say(t.adopted(name, count, cost));
            onClose();
          }}
        >
          {t.put}
        </button>
      </div>
    </li>
  );
}
