import { presentIn } from "../../session/scene.ts";
import type { Layer } from "../../session/types.ts";
import { Revealer } from "../layout/reveal.ts";
import { type Box, ZOOM } from "../model/view.ts";
import { button, icon, make } from "../scene/dom.ts";
import type { MapModel } from "../scene/map-model.ts";
import type { Stage } from "../scene/stage.ts";
import { goHome, zoomBy } from "./keys.ts";
import { drawLegend } from "./legend.ts";

const LAYERS: readonly Layer[] = ["situations", "intents", "balance", "alignment", "flows"];
/** Room between a name and what lies over the map, px. */
const CLEAR = 6;
const ICONS = {
  in: "M12 5v14M5 12h14",
  out: "M5 12h14",
  home: "M4 12 12 5l8 7M6 10.5V19h12v-8.5",
  layers: "M12 4 3 9l9 5 9-5zM3 14l9 5 9-5",
  tick: "M5 12.5l4.5 4.5L19 7",
};

export interface Controls {
  /** After a new snapshot. */
  update(): void;
  /** After the map changed its size. */
  refit(): void;
  /** After the desk has chosen something: it is brought in sight. */
  reveal(): void;
  /** Boxes that nothing on the chart may lie under. */
  boxes(): Box[];
  /** Stops watching: a chart that is taken down must not be woken. */
  close(): void;
}

/** Quarters in which the legend stands open by itself: it hides a corner of the chart. */
const TURNS_KEYED = 2;

/** Zoom, layer switches and legend: real buttons over the chart's corners. */
export function mountControls(host: HTMLElement, stage: Stage, model: MapModel): Controls {
  const zoom = make("div", "map-zoom", host);
  const zoomIn = button("map-button", zoom, () => zoomBy(stage, model, ZOOM.step));
  const zoomOut = button("map-button", zoom, () => zoomBy(stage, model, 1 / ZOOM.step));
  const home = button("map-button", zoom, () => goHome(stage, model));
  zoomIn.append(icon(ICONS.in));
  zoomOut.append(icon(ICONS.out));
  home.append(icon(ICONS.home));

  const panel = make("div", "map-layers", host);
  panel.setAttribute("role", "group");
  const opener = button("map-button map-opener", host, () => {
    const open = host.classList.toggle("map-open");
    opener.setAttribute("aria-expanded", String(open));
    changed();
  });
  opener.append(icon(ICONS.layers));
  const switches = LAYERS.map((layer) => {
    const element = button("map-switch", panel, () =>
      model.session.do({ do: "setLayer", layer, on: !model.snapshot.layers[layer] }),
    );
    element.append(icon(ICONS.tick), make("span", ""));
    return { layer, element };
  });
  const legend = make("section", "map-legend", host);
  /** Whether the legend is shown: at first until the marks have been met, then as the player has it. */
  let keyed: boolean | null = null;
  const isKeyed = (): boolean => keyed ?? (presentIn(model.snapshot.scene)?.board.turn ?? 0) < TURNS_KEYED;
  const key = button("map-switch", panel, () => {
    keyed = !isKeyed();
    update();
    changed();
  });
  key.append(icon(ICONS.tick), make("span", ""));
  // The map's own region, and what the page puts beside it or over it.
  const around = host.closest("main")?.parentElement;
  let drawn = "";
  const revealer = new Revealer(stage, model);

  function update(): void {
    const { labels, snapshot } = model;
    name(zoomIn, labels.zoomIn);
    name(zoomOut, labels.zoomOut);
    name(home, labels.zoomHome);
    name(opener, labels.layersTitle);
    opener.setAttribute("aria-expanded", String(host.classList.contains("map-open")));
    panel.setAttribute("aria-label", labels.layersTitle);
    for (const { layer, element } of switches) {
      element.setAttribute("aria-pressed", String(snapshot.layers[layer]));
      const word = element.querySelector("span");
      if (word) word.textContent = labels.layers[layer];
    }
    host.classList.toggle("map-keyed", isKeyed());
    key.setAttribute("aria-pressed", String(isKeyed()));
    const title = key.querySelector("span");
    if (title) title.textContent = labels.legend.title;
    const rivals = model.rivals.length > 0;
    const looks = JSON.stringify([labels.legend, model.palette.name, model.ratio, rivals]);
    const fresh = looks !== drawn;
    if (fresh) {
      drawn = looks;
      drawLegend(legend, labels, { palette: model.palette, ratio: model.ratio, rivals });
    }
    // Measuring lays the page out at once: only where no observer would tell of a change.
    if (fresh || host.querySelector(".map-caption:not([hidden])")) changed();
  }

  function refit(): void {
    update();
    changed();
  }

  function boxes(): Box[] {
    const origin = host.getBoundingClientRect();
    const caption = [...host.querySelectorAll<HTMLElement>(".map-caption")];
    return [zoom, panel, opener, legend, ...caption].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return width === 0
        ? []
        : [{ x: left - origin.left - 4, y: top - origin.top - 4, w: width + 8, h: height + 8 }];
    });
  }

  /** What the page has laid over the map, by the mark it wears: as much of it as lies on the map. */
  function covers(mark: "over" | "beside"): Box[] {
    const map = host.getBoundingClientRect();
    return [...(around?.querySelectorAll(`:scope > [data-${mark}-map]`) ?? [])].flatMap((element) => {
      const over = element.getBoundingClientRect();
      const [x, y] = [Math.max(over.left, map.left), Math.max(over.top, map.top)];
      const [w, h] = [Math.min(over.right, map.right) - x, Math.min(over.bottom, map.bottom) - y];
      return w <= 0 || h <= 0 ? [] : [{ x: x - map.left, y: y - map.top, w: w + CLEAR, h }];
    });
  }

  function changed(): void {
    // Where the legend scrolls, keys must reach it.
    if (legend.scrollHeight > legend.clientHeight + 1) legend.tabIndex = 0;
    else legend.removeAttribute("tabindex");
    const [obstacles, over] = [boxes(), covers("over")];
    // A drawer is as long as what it holds now, and may hold more in a moment.
    model.beside = covers("beside").map((box) => ({ ...box, y: 0, h: model.view.height }));
    if (JSON.stringify([obstacles, over]) === JSON.stringify([model.obstacles, model.covers])) return;
    model.obstacles = obstacles;
    model.covers = over;
    model.refresh("marks");
    revealer.covered();
  }

  // The desk may hide the legend, and a late font may widen it: the chart follows either way.
  const watch = new ResizeObserver(changed);
  for (const element of [zoom, panel, opener, legend]) watch.observe(element);
  const laid = new MutationObserver(changed);
  if (around) laid.observe(around, { childList: true });
  // What slides in is measured once it lies.
  around?.addEventListener("animationend", changed);
  refit();
  function close(): void {
    watch.disconnect();
    laid.disconnect();
    around?.removeEventListener("animationend", changed);
  }
  return { update, refit, reveal: () => revealer.chosen(), boxes, close };
}

function name(element: HTMLElement, words: string): void {
  element.setAttribute("aria-label", words);
  element.title = words;
}
