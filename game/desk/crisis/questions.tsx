import { useEffect } from "preact/hooks";
import { useGame } from "../context.ts";
import { CrisisRoom } from "./crisis.tsx";
import { Dilemma } from "./dilemma.tsx";

/** Shows what waits for an answer, one thing at a time. */
export function Questions() {
  const { game, ui, set } = useGame();
  const pending = game.board.pending[0];
  const key = pending ? `${pending.subject} ${pending.kind === "crisis" ? pending.exchange : ""}` : "";
  useEffect(() => set({ away: false }), [key]);
  if (!pending || ui.away) return null;
  if (pending.kind === "crisis") return <CrisisRoom key={key} crisis={pending} />;
  return <Dilemma key={key} dilemma={pending} />;
}
