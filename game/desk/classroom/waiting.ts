import { useEffect } from "preact/hooks";
import { useGame } from "../context.ts";

/** What is said where an answer is missing: keys of text's `notices`. */
const ASKED = ["forecastFirst", "explainFirst"];

/** Brings what an exercise waits for into sight, and the focus to it, wherever the player was looking. */
export function useWaiting(): void {
  const { now, session, set } = useGame();
  const { notice } = now;
  const asked = notice !== null && ASKED.includes(notice.key) ? notice.id : null;
  useEffect(() => {
    if (asked === null) return;
    set({ panel: "agenda", beliefs: false, composer: null, sheet: "half", dialog: null });
    session.do({ do: "select", selection: null });
    const timer = setTimeout(() => {
      const first = document.querySelector<HTMLElement>("form.prompt :is(input, textarea, button)");
      first?.closest("form")?.scrollIntoView({ block: "nearest" });
      first?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [asked]);
}
