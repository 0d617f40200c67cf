import { situationText } from "../../text/words.ts";
import { answering, wordsFor } from "../agenda/argued.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";

/** What falls due this quarter and no order answers, said over the commit button; it never holds a commit back. */
export function DueUnanswered() {
  const { m, f, game, stage } = useGame();
  if (stage !== "plan") return null;
  const due = game.board.situations.filter(({ id, clock }) => clock <= 1 && !answering(game, id));
  if (due.length === 0) return null;
  const titles = due.map((each) => situationText(m, wordsFor(each)).title);
  const [only] = titles;
  const shown = titles.length === 1 && only ? only : f.integer(titles.length);
  return (
    <p class="due-unanswered" title={m.agenda.due(f.list(titles))}>
      <Icon name="warning" size={14} />
      <span>{m.agenda.due(shown)}</span>
    </p>
  );
}
