import type { TrayItem } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon, orderIcon } from "../icons.tsx";
import { costOf, summaryOf, titleOf } from "../wording.ts";

/** What was ordered last quarter and could be again, in an empty place of the tray: one press repeats it. */
export function Repeat({ order, assessment }: Pick<TrayItem, "order" | "assessment">) {
  const { m, f, game, session, say } = useGame();
  const title = titleOf(m, game.board, order);
  return (
    <button
      type="button"
      class="repeat"
      title={summaryOf(m, f, game.board, order)}
      onClick={() => {
        session.do({ do: "addOrder", order });
        say(m.desk.added(title));
      }}
    >
      <small>{m.agenda.repeatLead}</small>
      <b>
        <Icon name={orderIcon(order.type)} size={15} /> {title}
      </b>
      <small>{costOf(m, f, order, assessment)}</small>
    </button>
  );
}
