import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";

/** So many situations that want of money keeps from being met make it worth asking where the money goes. */
const MANY = 2;

/** Where pledges leave too little for what lies on the desk: what they take, and the way to look at them. */
export function Pinch() {
  const { m, f, game, stage, compose } = useGame();
  const { situations, pledges } = game.board;
  // What the tray itself has spent is no pledge's doing.
  if (stage !== "plan" || game.trayTotals.budget !== 0) return null;
  const paid = pledges.filter(({ suspended }) => !suspended).reduce((sum, { amount }) => sum + amount, 0);
  const out = situations.filter(
    ({ id, answers }) =>
      answers.some((each) => game.choices.answers[id]?.[each.id]?.code === "budget") &&
      answers.every((each) => each.order === null || game.choices.answers[id]?.[each.id]?.code === "budget"),
  );
  if (paid === 0 || out.length < MANY || game.board.closed.includes("aid")) return null;
  return (
    <p class="agenda-pinch">
      <Icon name="aid" size={16} />
      <span>
        {m.agenda.pinch(f.money(paid), f.integer(out.length), f.integer(situations.length))}{" "}
        <button type="button" class="link" onClick={() => compose("aid")}>
          {m.agenda.pinchReview}
        </button>
      </span>
    </p>
  );
}
