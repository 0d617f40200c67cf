import type { DilemmaChoice } from "../../engine/board.ts";
import { useGame } from "../context.ts";
import { trackName } from "../wording.ts";

/** Which figures a choice or a project is known to move, and which way; how far is told by the ledger afterwards. */
export function Moves({ moves, suspends = false }: Pick<DilemmaChoice, "moves"> & { suspends?: boolean }) {
  const { m } = useGame();
  const p = m.pages;
  if (moves.length === 0 && !suspends) return null;
  return (
    <ul class="plain option-moves" aria-label={p.moves}>
      {suspends && <li class="delta same">{p.suspends}</li>}
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
