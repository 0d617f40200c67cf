import { useGame } from "../context.ts";
import { noticeText } from "../notices.ts";

/** Of a run that goes on under a released version's rules: what is left out, and why. Nothing for any other. */
export function OlderRules() {
  const { m, f, game } = useGame();
  if (game.rules === null) return null;
  return (
    <p role="note">
      {noticeText(m, f, {
        key: "olderRules",
        params: { version: f.integer(game.rules) },
        tone: "plain",
      })}
    </p>
  );
}
