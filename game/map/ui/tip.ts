import type { Selection } from "../../session/types.ts";
import { type Hit, hitTest } from "../model/hit.ts";
import type { XY } from "../model/projection.ts";
import { make } from "../scene/dom.ts";
import type { MapModel } from "../scene/map-model.ts";

const DELAY = 250;

export interface Tip {
  /** Follows the pointer; null when it leaves the chart. */
  follow(at: XY | null): void;
  close(): void;
  /** Lets go of the page. */
  end(): void;
}

/** A small paper tooltip after a quarter second; Escape closes it, and the pointer may rest on it. */
export function mountTip(host: HTMLElement, canvasHost: HTMLElement, model: MapModel): Tip {
  const tip = make("div", "map-tip", host);
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  let timer = 0;
  let shown: Hit | null = null;

  // Wherever the focus is: what came by itself must be easy to send away.
  const dismiss = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || tip.hidden) return;
    event.stopPropagation();
    event.preventDefault();
    close();
  };
  document.addEventListener("keydown", dismiss, true);
  tip.addEventListener("pointerenter", () => window.clearTimeout(timer));
  tip.addEventListener("pointerleave", close);

  function follow(at: XY | null): void {
    const hit = at && hitTest(model.chart, model.view, model.arrangement.boxes, at);
    model.setHover(hit);
    canvasHost.style.cursor = hit ? "pointer" : "";
    if (hit && shown && hit.kind === shown.kind && hit.id === shown.id) return;
    window.clearTimeout(timer);
    shown = null;
    // Leaving the chart may mean moving on to the tip itself: give it a moment.
    timer = window.setTimeout(() => (hit && at ? open(hit, at) : close()), hit ? DELAY : 120);
    if (hit) tip.hidden = true;
  }

  function open(hit: Hit, at: XY): void {
    const { board, labels } = model;
    if (!board) return;
    shown = hit;
    const subject: Selection = { kind: hit.kind, id: hit.id };
    tip.replaceChildren();
    make("strong", "map-tip-name", tip).textContent = nameOf(hit, model);
    for (const fact of labels.tipFacts(board, subject)) make("span", "", tip).textContent = fact;
    for (const rival of model.rivals)
      if (rival.at === hit.id) make("span", "", tip).textContent = labels.rivalOrder(rival);
    make("em", "map-tip-hint", tip).textContent = labels.tipHint;
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    const left = at.x + 16 + width > model.view.width ? at.x - width - 10 : at.x + 16;
    const top = at.y + 14 + height > model.view.height ? at.y - height - 10 : at.y + 14;
    tip.style.left = `${Math.max(4, left)}px`;
    tip.style.top = `${Math.max(4, top)}px`;
  }

  function close(): void {
    window.clearTimeout(timer);
    shown = null;
    tip.hidden = true;
  }

  return {
    follow,
    close,
    end() {
      close();
      document.removeEventListener("keydown", dismiss, true);
    },
  };
}

export function nameOf({ kind, id }: Hit, { labels, board }: MapModel): string {
  if (kind === "situation") return board ? labels.situationTitle(board, id) : "";
  if (kind === "actor") return labels.actorName(id);
  return kind === "zone" ? labels.zoneName(id) : labels.shipName(id);
}
