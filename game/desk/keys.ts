import { useEffect, useRef } from "preact/hooks";
import { FAMILIES, type Family } from "../engine/index.ts";
import { settling } from "./app/settle.ts";
import type { Desk } from "./context.ts";

const FAMILY_KEYS = Object.keys(FAMILIES) as Family[];
const TYPING = "input:not([type=radio]):not([type=checkbox]):not([type=range]), select, textarea";

/** Moves focus to the next region of the page, as F6 does in a window with panes. */
function nextRegion(back: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (el) => el.offsetParent !== null || getComputedStyle(el).position === "fixed",
  );
  if (regions.length === 0) return;
  const at = regions.findIndex((el) => el.contains(document.activeElement));
  const next = regions[(at + (back ? -1 : 1) + regions.length) % regions.length];
  next?.focus();
}

function letters(desk: Desk, key: string): boolean {
  const { ui, set, now } = desk;
  const digit = Number(key);
  const family = FAMILY_KEYS[digit - 1];
  const planning = now.screen === "game" && now.game?.stage === "plan" && !now.game.looking;
  if (key === "?") {
    set({ dialog: "help" });
    return true;
  }
  if (key === "r" && now.screen === "game" && now.game?.stage === "plan") {
    const newest = now.game.quarters.at(-1);
    if (!newest) return false;
    desk.session.lookBack(now.game.looking ? null : newest.turn);
    set({ composer: null });
    return true;
  }
  if (!planning) return false;
  if (family && document.querySelector(`[data-family=${family}]`)) {
    set({ composer: ui.composer?.family === family ? null : { family, preset: null } });
    return true;
  }
  if (key === "w") {
    const why = document.querySelector<HTMLElement>(".why");
    why?.scrollIntoView({ block: "nearest" });
    why?.focus();
    return why !== null;
  }
  if (key === "f" || key === "a") {
    set({ dialog: key === "f" ? "forecast" : "advisers" });
    return true;
  }
  if (key === "b") {
    set({ beliefs: !ui.beliefs });
    return true;
  }
  return false;
}

function handle(desk: Desk, event: KeyboardEvent): boolean {
  const { session, ui, set, now } = desk;
  const modal = document.querySelector("dialog[open]") !== null;
  if (event.key === "F6" && !modal) {
    nextRegion(event.shiftKey);
    return true;
  }
  if (event.key === "Escape" && !modal && ui.composer) {
    set({ composer: null });
    document.querySelector<HTMLElement>(`[data-family=${ui.composer.family}]`)?.focus();
    return true;
  }
  if (event.key === "Escape" && !modal && now.game?.looking) {
    session.lookBack(null);
    return true;
  }
  if (event.key === "Escape" && !modal && (ui.beliefs || now.selection || now.seat)) {
    set({ beliefs: false });
    if (!ui.beliefs && !now.selection) session.sitIn(null);
    session.select(null);
    return true;
  }
  const typing = event.target instanceof Element && event.target.matches(TYPING);
  if (modal) return false;
  const game = now.screen === "game" && !now.game?.looking ? now.game : null;
  if ((event.ctrlKey || event.metaKey) && game?.stage === "plan") {
    if (event.key === "Enter") {
      // What is held down was pressed in the screen before.
      if (!event.repeat && !settling()) void session.commit();
      return true;
    }
    if (event.key.toLowerCase() === "z" && !typing) {
      if (event.shiftKey) session.redo();
      else session.undo();
      return true;
    }
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return false;
  return now.settings.letterKeys && letters(desk, event.key.toLowerCase());
}

export function useKeys(desk: Desk): void {
  const ref = useRef(desk);
  ref.current = desk;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (handle(ref.current, event)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
