import type { DilemmaChoice } from "../../engine/board.ts";
import { actorName, shipName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { trackName } from "../wording.ts";

/** Which figures a choice or a project is known to move, and which way; how far is told by the ledger afterwards. */
export function Moves({ moves, acts }: Pick<DilemmaChoice, "moves" | "acts">) {
  const { m } = useGame();
  const p = m.pages;
  if (moves.length === 0 && acts.length === 0) return null;
  return (
    <ul class="plain option-moves" aria-label={p.moves}>
      {acts.map(({ act, of }) => (
        <li key={`${act} ${of}`} class="delta same">
          {p.acts[act](of === null ? "" : of in m.names.ships ? shipName(m, of) : actorName(m, of).the)}
        </li>
      ))}
      {moves.map(({ track, of, way, question }) => (
        <li key={`${track} ${of} ${way}`} class={`delta ${way === "depends" ? "same" : way}`}>
          <span aria-hidden="true">{way === "up" ? "▲" : way === "down" ? "▼" : "◆"} </span>
          <span class="sr">{way === "up" ? p.raises : way === "down" ? p.lowers : p.mayMove} </span>
          {trackName(m, track, of)}
          {question && <small> {p.dependsOn(m.questions[question].name)}</small>}
        </li>
      ))}
    </ul>
  );
}
