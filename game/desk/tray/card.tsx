import type { TrayItem } from "../../session/types.ts";
import { refusalText } from "../../text/words.ts";
import { ArguedBy } from "../classroom/argued.tsx";
import { useGame } from "../context.ts";
import { Icon, orderIcon } from "../icons.tsx";
import { Shifts } from "../outlook/shifts.tsx";
import { summaryOf, titleOf } from "../wording.ts";
import { Answering } from "./answering.tsx";
import { AnswerOdds } from "./odds.tsx";
import { Pop } from "./pop.tsx";
import "./card.css";

interface Props {
  item: TrayItem;
  index: number;
  last: boolean;
}

export function OrderCard({ item, index, last }: Props) {
  const { m, f, game, stage, outlook } = useGame();
  const { order, assessment } = item;
  const title = titleOf(m, game.board, order);
  const { problem } = assessment;
  // Two orders of aid to one recipient are told apart by what they are for, also where a card has no summary.
  const named = order.type === "aid" ? f.pair(title, m.names.purposes[order.purpose]) : title;
  return (
    <li class={problem ? "card refused" : "card"}>
      <p class="card-title">
        <Icon name={problem ? "refused" : orderIcon(order.type)} size={16} />
        <b>{problem ? named : title}</b>
        {stage === "plan" && <CardMenu item={item} index={index} last={last} title={named} />}
      </p>
      {problem ? (
        <>
          <p class="card-text">
            <b>{f.stops(m.desk.refused)}</b> {refusalText(m, problem)}
          </p>
          {order.answers !== undefined && <Answering item={item} title={named} />}
        </>
      ) : (
        <>
          {!assessment.answers && <p class="card-text">{summaryOf(m, f, game.board, order)}</p>}
          <Answering item={item} title={named} />
          {assessment.answers ? (
            <AnswerOdds item={item} />
          ) : (
            <Shifts type={item.order.type} shifts={outlook?.shifts[item.key] ?? null} short />
          )}
          <ArguedBy itemKey={item.key} title={named} />
          <p class="card-cost">
            <Cost item={item} />
            <span>{m.desk.capitalCost(f.integer(assessment.capital))}</span>
          </p>
        </>
      )}
    </li>
  );
}

/** A pledge shows what is owed every quarter, even where this one is paid already. */
function Cost({ item }: { item: TrayItem }) {
  const { m, f } = useGame();
  const { order, assessment } = item;
  if (order.type === "aid" && order.standing) {
    const money = f.money(order.amount);
    return (
      <b>
        <span class="long">{m.desk.aQuarter(money)}</span>
        <span class="short">{money}</span>
      </b>
    );
  }
  return <b>{assessment.budget === 0 ? "–" : f.money(assessment.budget)}</b>;
}

/** Remove, and move by menu: dragging is never needed. */
function CardMenu({ item, index, last, title }: Props & { title: string }) {
  const { m, f, session } = useGame();
  const move = (by: -1 | 1) => () => session.do({ do: "moveOrder", key: item.key, by });
  const remove = () => session.do({ do: "removeOrder", key: item.key });
  return (
    <span class="card-tools">
      <Pop
        label={m.desk.actionsFor(title)}
        summary={<Icon name="more" size={16} />}
        choices={[
          ...(index > 0 ? [{ text: m.desk.earlier, act: move(-1) }] : []),
          ...(last ? [] : [{ text: m.desk.later, act: move(1) }]),
          { text: m.desk.remove, act: remove },
        ]}
      />
      <button
        type="button"
        class="card-x"
        aria-label={f.label(m.desk.remove, title)}
        title={m.desk.remove}
        onClick={remove}
      >
        <Icon name="close" size={14} />
      </button>
    </span>
  );
}
