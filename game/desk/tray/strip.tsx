import { useEffect, useRef } from "preact/hooks";
import { settling } from "../app/settle.ts";
import { useGame } from "../context.ts";
import "./strip.css";

/** While the quarter plays, the way past it; Space anywhere does the same. */
export function PlaybackStrip() {
  const { m, session } = useGame();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The commit button is shut now; focus left on the page would be lost.
    if (document.activeElement?.matches("body, :disabled")) ref.current?.focus({ preventScroll: true });
    const skip = (event: KeyboardEvent): void => {
      if (event.key !== " " || event.repeat || settling(event) || document.querySelector("dialog[open]"))
        return;
      event.preventDefault();
      session.do({ do: "playbackDone" });
    };
    window.addEventListener("keydown", skip);
    return () => window.removeEventListener("keydown", skip);
  }, [session]);
  return (
    <div class="strip">
      <p>{m.desk.playing}</p>
      <button ref={ref} type="button" class="btn" onClick={() => session.do({ do: "playbackDone" })}>
        {m.desk.skipPlayback}
      </button>
    </div>
  );
}

/** While the player looks at the desk with a question waiting, the way back to it. */
export function ReturnStrip() {
  const { m, ui, set } = useGame();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), [ui.away]);
  if (!ui.away) return null;
  return (
    <div class="strip">
      <p>{m.pages.dilemma}</p>
      <button ref={ref} type="button" class="btn primary" onClick={() => set({ away: false })}>
        {m.desk.back}
      </button>
    </div>
  );
}
