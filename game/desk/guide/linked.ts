import { useEffect } from "preact/hooks";
import type { UiState } from "../context.ts";
import { pageAsked } from "./pages.ts";

/** Opens the guide on the page that the game's address asks for, now or when it changes. */
export function useLinkedPage(set: (change: Partial<UiState>) => void): void {
  useEffect(() => {
    const follow = (): void => {
      const page = pageAsked(location.hash);
      if (!page) return;
      // Followed once: the page loaded again goes on from where it is.
      history.replaceState(history.state, "", `${location.pathname}${location.search}`);
      set({ dialog: "guide", page });
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [set]);
}
