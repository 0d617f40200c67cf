import type Phaser from "phaser";
import { hitTest } from "../model/hit.ts";
import type { XY } from "../model/projection.ts";
import { panBy, zoomAt } from "../model/view.ts";
import type { MapModel } from "../scene/map-model.ts";
import type { Stage } from "../scene/stage.ts";

/** A press that moves less than this is a tap. */
const SLOP = 6;

export interface PointerEvents {
  hover(at: XY | null): void;
  /** A tap; true if it was used up (to skip a playback). */
  tap(): boolean;
}

/** Wheel, drag, pinch, hover and tap, through Phaser's input. */
export function followPointer(stage: Stage, model: MapModel, events: PointerEvents): void {
  const input = stage.input;
  let pressed: XY | null = null;
  let last: XY | null = null;
  let pinch: { span: number } | null = null;
  let dragged = false;
  const place = (pointer: Phaser.Input.Pointer): XY => ({
    x: pointer.x / model.ratio,
    y: pointer.y / model.ratio,
  });

  input.on("wheel", (pointer: Phaser.Input.Pointer, _over: unknown, _dx: number, dy: number) => {
    stage.stopGlide();
    model.setView(zoomAt(model.view, Math.exp(-Math.max(-240, Math.min(240, dy)) * 0.0022), place(pointer)));
  });

  input.on("pointerdown", (pointer: Phaser.Input.Pointer) => {
    stage.stopGlide();
    setTouch(model, pointer.wasTouch);
    pressed = place(pointer);
    last = pressed;
    dragged = false;
    pinch = null;
  });

  input.on("pointermove", (pointer: Phaser.Input.Pointer) => {
    const at = place(pointer);
    const fingers = [input.pointer1, input.pointer2].filter((finger) => finger?.isDown);
    const [one, two] = fingers;
    if (one && two) {
      spread(place(one), place(two));
      return;
    }
    if (pinch) return;
    if (pressed && last && pointer.isDown) {
      if (!dragged && Math.hypot(at.x - pressed.x, at.y - pressed.y) < SLOP) return;
      dragged = true;
      events.hover(null);
      model.setView(panBy(model.view, at.x - last.x, at.y - last.y));
      last = at;
      return;
    }
    if (!pointer.wasTouch) events.hover(at);
  });

  input.on("pointerup", (pointer: Phaser.Input.Pointer) => {
    const tapped = pressed && !dragged && !pinch && pointer.button === 0;
    const at = place(pointer);
    pressed = null;
    last = null;
    if (!input.pointer1?.isDown && !input.pointer2?.isDown) pinch = null;
    if (!tapped || events.tap()) return;
    model.select(
      model.next(hitTest(model.chart, model.view, model.arrangement.boxes, at, pointer.wasTouch ? 12 : 0)),
    );
  });

  input.on("pointerupoutside", () => {
    pressed = null;
    pinch = null;
  });
  input.on("gameout", () => {
    events.hover(null);
  });

  function spread(a: XY, b: XY): void {
    const span = Math.hypot(a.x - b.x, a.y - b.y);
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    dragged = true;
    if (pinch && last) {
      const moved = panBy(model.view, middle.x - last.x, middle.y - last.y);
      model.setView(zoomAt(moved, span / Math.max(1, pinch.span), middle));
    }
    pinch = { span };
    last = middle;
  }
}

function setTouch(model: MapModel, touch: boolean): void {
  if (model.touch === touch) return;
  model.touch = touch;
  model.refresh("marks");
}
