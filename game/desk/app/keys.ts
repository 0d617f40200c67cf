import { useEffect, useRef } from "preact/hooks";
import { presentIn, stageIn } from "../../session/scene.ts";
import { calledBy } from "../../session/shortcuts.ts";
import { closeComposer } from "../composer/close.ts";
import type { Desk } from "../context.ts";
import { settling } from "./settle.ts";

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
  const called = calledBy(key, now.settings.shortcuts);
  const planning = stageIn(now.scene) === "plan";
  const replaying = now.scene.kind === "replay";
  if (called === "help") {
    set({ dialog: "help" });
    return true;
  }
  if (called === "lookBack" && (planning || replaying)) {
    const newest = presentIn(now.scene)?.quarters.at(-1);
    if (!newest) return false;
    desk.session.do({ do: "lookBack", turn: replaying ? null : newest.turn });
    set({ composer: null });
    return true;
  }
  if (!planning || called === null) return false;
  if (called === "why") {
    const why = document.querySelector<HTMLElement>(".why");
    why?.scrollIntoView({ block: "nearest" });
    why?.focus();
    return why !== null;
  }
  if (called === "forecast" || called === "advisers") {
    set({ dialog: called });
    return true;
  }
  if (called === "agenda") {
    desk.session.do({ do: "select", selection: null });
    set({ beliefs: false, panel: "agenda" });
    document.querySelector<HTMLElement>(".row-title")?.focus();
    return true;
  }
  if (called === "beliefs") {
    set({ beliefs: !ui.beliefs });
    return true;
  }
  if (called === "lookBack" || !document.querySelector(`[data-family=${called}]`)) return false;
  set({ composer: ui.composer?.family === called ? null : { family: called, preset: null } });
  return true;
}

function handle(desk: Desk, event: KeyboardEvent): boolean {
  const { session, ui, set, now } = desk;
  const modal = document.querySelector("dialog[open]") !== null;
  if (event.key === "F6" && !modal) {
    nextRegion(event.shiftKey);
    return true;
  }
  if (event.key === "Escape" && !modal && ui.composer) {
    closeComposer(desk);
    return true;
  }
  if (event.key === "Escape" && !modal && now.scene.kind === "replay") {
    session.do({ do: "lookBack", turn: null });
    return true;
  }
  if (event.key === "Escape" && !modal && (ui.beliefs || now.selection || now.viewpoint)) {
    set({ beliefs: false });
    if (!ui.beliefs && !now.selection) session.do({ do: "seeFrom", viewpoint: null });
    session.do({ do: "select", selection: null });
    return true;
  }
  if (event.key === "Escape" && !modal && ui.panel === "region") {
    set({ panel: "agenda" });
    return true;
  }
  const typing = event.target instanceof Element && event.target.matches(TYPING);
  if (modal) return false;
  if ((event.ctrlKey || event.metaKey) && stageIn(now.scene) === "plan") {
    if (event.key === "Enter") {
      // What is held down was pressed in the screen before.
      if (!event.repeat && !settling(event)) void session.do({ do: "commit" });
      return true;
    }
    if (event.key.toLowerCase() === "z" && !typing) {
      if (event.shiftKey) session.do({ do: "redo" });
      else session.do({ do: "undo" });
      return true;
    }
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return false;
  return now.settings.letterKeys && letters(desk, event.key);
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
