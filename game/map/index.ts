import type { Session } from "../session/index.ts";
import { afterPaint } from "../session/next-paint.ts";
import { presentIn, stageIn } from "../session/scene.ts";
import type { Snapshot } from "../session/types.ts";
import type { MapLabels } from "./model/labels.ts";
import { make } from "./scene/dom.ts";
import type { Renderer } from "./scene/open-stage.ts";
import type { Controls } from "./ui/controls.ts";
import "./ui/map.css";
import "./ui/strip.css";
import type { Tip } from "./ui/tip.ts";
import { focusedIn, mountTree } from "./ui/tree.ts";

export type { MapLabels } from "./model/labels.ts";

export interface MapHandle {
  /** False if the chart could not be drawn and the list took its place. */
  readonly drawn: boolean;
  /** New words, after a change of language. */
  setLabels(labels: MapLabels): void;
  /** Puts the keyboard on the chart, or on its list. */
  focus(): void;
  /** Takes the map out of the page and lets go of everything. */
  remove(): void;
}

export interface MapOptions {
  /** `auto` takes WebGL where it is fast and the canvas elsewhere; the others are for tests. */
  renderer?: Renderer;
}

/**
 * Mounts the map in a positioned, sized element. Load this module with `import()`: it brings Phaser with it, and
 * only when it mounts. Resolves when the first picture is up, or when the list stands in for it.
 */
export async function mountMap(
  host: HTMLElement,
  session: Session,
  words: MapLabels,
  options: MapOptions = {},
): Promise<MapHandle> {
  let labels = words;
  if (getComputedStyle(host).position === "static") host.style.position = "relative";
  const root = make("div", "map-room", host);
  const tree = mountTree(root, session);
  tree.update(session.now, labels);
  let board = presentIn(session.now.scene)?.board;
  const speak = (now: Snapshot): void => {
    // A new board is some eighty lines to word: after what the eye sees of it.
    if (presentIn(now.scene)?.board === board) tree.update(now, labels);
    else void afterPaint().then(() => tree.update(session.now, labels));
    board = presentIn(now.scene)?.board;
  };
  const ends: (() => void)[] = [session.watch(speak), () => root.remove()];
  let drawing: Drawing | null = null;
  let gone = false;
  const show = async (renderer: Renderer): Promise<void> => {
    try {
      drawing = await draw(root, session, labels, renderer, () => void redraw());
    } catch {
      // No picture is not an error of the game: the list plays on.
      listAlone();
    }
    root.dataset.mapReady = String(drawing !== null);
    if (gone) drawing?.close();
  };
  /** A context that does not come back takes WebGL with it: the canvas draws the same picture. */
  const redraw = async (): Promise<void> => {
    const focused = drawing?.target === document.activeElement;
    drawing?.close();
    drawing = null;
    await show("canvas");
    if (focused) focus();
  };
  const listAlone = (): void => {
    root.querySelector(".map-chart")?.remove();
    root.classList.add("map-without");
    tree.show();
    // Nobody is there to tell the quarter: it is told at once.
    const pass = (): void => {
      if (stageIn(session.now.scene) === "playback") queueMicrotask(() => session.do({ do: "playbackDone" }));
    };
    ends.unshift(session.watch(pass));
    pass();
  };
  const focus = (): void => (drawing?.target ?? root.querySelector("button"))?.focus();
  await show(options.renderer ?? "auto");
  return {
    get drawn() {
      return drawing !== null;
    },
    setLabels(next) {
      labels = next;
      tree.update(session.now, labels);
      drawing?.setLabels(next);
    },
    focus,
    remove() {
      gone = true;
      drawing?.close();
      drawing = null;
      for (const end of ends) end();
    },
  };
}

interface Drawing {
  /** Where the keyboard goes. */
  target: HTMLElement;
  setLabels(labels: MapLabels): void;
  close(): void;
}

async function draw(
  root: HTMLElement,
  session: Session,
  labels: MapLabels,
  renderer: Renderer,
  lost: () => void,
): Promise<Drawing> {
  const others = new Set(root.children);
  const chartHost = make("div", "map-chart");
  root.prepend(chartHost);
  const [
    { openStage },
    { MapModel },
    { mountControls },
    { mountTip },
    { mountPlayback },
    pointer,
    keys,
    type,
    { viewFrom },
    { watchMedia, watchRatio },
    { CloseUp },
  ] = await Promise.all([
    import("./scene/open-stage.ts"),
    import("./scene/map-model.ts"),
    import("./ui/controls.ts"),
    import("./ui/tip.ts"),
    import("./playback/playback.ts"),
    import("./ui/pointer.ts"),
    import("./ui/keys.ts"),
    import("./paint/type.ts"),
    import("./model/viewpoint.ts"),
    import("./paint/media-queries.ts"),
    import("./layout/close-up.ts"),
  ]);
  await type.loadFaces(sampleOf(labels, session));
  const size = await sized(root);
  const model = new MapModel(session, labels, size.width, size.height);
  model.ratio = ratioNow();
  const { stage, close } = await openStage(chartHost, model, renderer, lost);
  chartHost.tabIndex = 0;
  chartHost.setAttribute("role", "application");
  chartHost.setAttribute("aria-label", labels.chart);
  const controls: Controls = mountControls(root, stage, model);
  const tip: Tip = mountTip(root, chartHost, model);
  const playback = mountPlayback(root, stage, model, controls.update);
  const tap = (): boolean => {
    tip.close();
    return playback.skip();
  };
  pointer.followPointer(stage, model, { hover: tip.follow, tap });
  keys.followKeys(chartHost, stage, model, playback);

  // What is read from the list is pointed at on the chart.
  const point = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.matches(".map-tree-button")) model.setFocus(focusedIn(root));
  };
  root.addEventListener("focusin", point);
  root.addEventListener("focusout", point);

  const closeUp = new CloseUp();
  const follow = (): void => {
    if (model.snapshot.selection !== session.now.selection || playback.running) tip.close();
    const { viewpoint, selection } = model.snapshot;
    const { scene } = model.snapshot;
    // Only what a press may have done: news of a forecast's progress does not hold the pen.
    if (
      session.now.scene !== scene ||
      session.now.selection !== selection ||
      session.now.viewpoint !== viewpoint
    )
      stage.giveWay();
    model.update(session.now);
    controls.update();
    playback.update();
    if (session.now.viewpoint !== viewpoint) stage.glide(viewFrom(session.now.viewpoint, model.view));
    else if (session.now.selection !== selection) {
      const near = closeUp.chosen(model.view, model.situated);
      if (near) stage.glide(near);
      else controls.reveal();
    }
  };
  const unwatch = session.watch(follow);
  follow();

  const refit = (): void => {
    const { width, height } = root.getBoundingClientRect();
    const ratio = ratioNow();
    if (width < 1 || height < 1) return;
    if (width === model.view.width && height === model.view.height && ratio === model.ratio) return;
    const before = model.view;
    model.resize(width, height, ratio);
    stage.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    // Only setting the zoom restyles the canvas, even if the ratio is the same.
    stage.scale.setZoom(1 / ratio);
    const to = closeUp.resized(before, model.view, model.situated);
    if (to) stage.glide(to);
    controls.refit();
  };
  const unwatchMedia = watchMedia(() => {
    model.refreshPalette();
    model.refresh("ground");
    controls.refit();
  });
  // A panel that opens beside the chart makes it narrower: the panel is the answer to a press, and is seen first.
  let ended = false;
  const observer = new ResizeObserver(() => void afterPaint().then(() => ended || refit()));
  observer.observe(root);
  window.addEventListener("resize", refit);
  const unwatchRatio = watchRatio(refit);
  refit();

  return {
    target: chartHost,
    setLabels(next) {
      chartHost.setAttribute("aria-label", next.chart);
      model.setLabels(next);
      controls.refit();
      void type.loadFaces(sampleOf(next, session)).then(() => model.setLabels(next));
    },
    close() {
      ended = true;
      unwatch();
      unwatchMedia();
      unwatchRatio();
      tip.end();
      controls.close();
      root.removeEventListener("focusin", point);
      root.removeEventListener("focusout", point);
      observer.disconnect();
      window.removeEventListener("resize", refit);
      close();
      for (const child of [...root.children]) if (!others.has(child)) child.remove();
    },
  };
}

/** Every character the chart may show, so that the right slices of the fonts are loaded. */
function sampleOf(labels: MapLabels, session: Session): string {
  const board = presentIn(session.now.scene)?.board;
  const words = board
    ? [
        ...board.actors.flatMap(({ id }) => [
          labels.actorName(id),
          labels.tagName(id),
          ...labels.tagFacts(board, id),
        ]),
        ...board.zones.map(({ id }) => labels.zoneName(id)),
        ...[...board.ships, ...board.sights].flatMap(({ id }) => [
          labels.shipName(id),
          labels.shipNote(board, id),
        ]),
      ]
    : [];
  return [...new Set(`Aa0123456789${words.join("")}`)].join("");
}

function ratioNow(): number {
  return Math.min(3, window.devicePixelRatio || 1);
}

/** A hidden host has no size: wait until it is laid out. */
function sized(element: HTMLElement): Promise<{ width: number; height: number }> {
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      if (width < 1 || height < 1) return;
      observer.disconnect();
      resolve({ width, height });
    });
    observer.observe(element);
  });
}
