import { presentIn } from "../../session/scene.ts";
import { type Direction, nearest, subjects } from "../layout/nearest.ts";
import { homeView, type View, ZOOM, zoomAt } from "../model/view.ts";
import type { MapModel } from "../scene/map-model.ts";
import type { Stage } from "../scene/stage.ts";

const ARROWS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** What keys do while a quarter is told: end it, or go on step by step. Both say whether there is a story. */
export interface StoryKeys {
  skip(): boolean;
  next(): boolean;
}

/** Keys that work while the chart has the focus: arrows from subject to subject, [ ] from sea to sea, + − 0; a full stop for the next step. */
export function followKeys(target: HTMLElement, stage: Stage, model: MapModel, story: StoryKeys): void {
  target.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  function act({ key }: KeyboardEvent): boolean {
    const direction = ARROWS[key];
    if (direction) {
      step(direction);
      return true;
    }
    if (key === "+" || key === "=") zoomBy(stage, model, ZOOM.step);
    else if (key === "-" || key === "−" || key === "_") zoomBy(stage, model, 1 / ZOOM.step);
    else if (key === "0") goHome(stage, model);
    else if (key === "[" || key === "]") cycle(key === "]" ? 1 : -1);
    else if (key === " ") return story.skip();
    else if (key === ".") return story.next();
    else return false;
    return true;
  }

  function cycle(by: 1 | -1): void {
    const { zones } = model.chart;
    const { selection } = model.snapshot;
    const at =
      selection?.kind === "zone" ? zones.findIndex(({ id }) => id === selection.id) : by < 0 ? 0 : -1;
    const next = zones[(at + by + zones.length) % zones.length];
    if (next) model.select({ kind: "zone", id: next.id });
  }

  function step(direction: Direction): void {
    const { snapshot, chart, view, arrangement } = model;
    const actors = presentIn(snapshot.scene)?.board.actors.map(({ id }) => id) ?? [];
    const all = subjects(chart, view, actors, arrangement);
    const chosen = all.find(
      ({ hit }) => hit.kind === snapshot.selection?.kind && hit.id === snapshot.selection.id,
    );
    const from = chosen?.at ?? { x: view.width / 2, y: view.height / 2 };
    const next = nearest(all, from, direction, snapshot.selection);
    if (!next) return;
    model.select(next.hit);
    const { x, y } = next.at;
    const rim = 24;
    if (x > rim && y > rim && x < view.width - rim && y < view.height - rim) return;
    if (arrangement.tags.some(({ id }) => next.hit.kind === "actor" && id === next.hit.id)) return;
    const to: View = {
      ...view,
      x: view.x + (x - view.width / 2) / view.k,
      y: view.y + (y - view.height / 2) / view.k,
    };
    stage.glide(to);
  }
}

export function zoomBy(stage: Stage, model: MapModel, factor: number): void {
  const { view } = model;
  stage.glide(zoomAt(view, factor, { x: view.width / 2, y: view.height / 2 }), 220);
}

export function goHome(stage: Stage, model: MapModel): void {
  stage.glide(homeView(model.view.width, model.view.height));
}
