import type { DilemmaChoice } from "../../engine/index.ts";
import { actorName, shipName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { statName } from "../wording.ts";
import { toneOf } from "./worth.ts";
import "./moves.css";

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
      {moves.map(({ stat, of, way, question }) => {
        const tone = toneOf(stat, way === "up" ? 1 : way === "down" ? -1 : 0);
        return (
          <li key={`${stat} ${of} ${way}`} class={`delta ${tone}`} title={m.desk.tones[tone]}>
            <span aria-hidden="true">{way === "up" ? "▲" : way === "down" ? "▼" : "◆"} </span>
            <span class="sr">{way === "up" ? p.raises : way === "down" ? p.lowers : p.mayMove} </span>
            {statName(m, stat, of)}
            {question && <small> {p.dependsOn(m.questions[question].name)}</small>}
            {tone !== "same" && <span class="sr"> ({m.desk.tones[tone]})</span>}
          </li>
        );
      })}
    </ul>
  );
}
