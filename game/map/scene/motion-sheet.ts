import Phaser from "phaser";
import type { View } from "../model/view.ts";
import { make } from "./dom.ts";

type Paint = (pen: CanvasRenderingContext2D) => void;

/**
 * What is painted anew each frame. A canvas renderer lends its own pen, and wakes run under the tokens. WebGL would
 * have to be handed the whole picture each frame, which costs more than all the rest: there it is a canvas of its
 * own, laid over the chart and under the labels, and the tokens under way are painted on it too. WebGL itself then has
 * nothing to draw while they sail.
 */
export class MotionSheet {
  private readonly over: CanvasRenderingContext2D | null = null;
  private paint: Paint | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    const { canvas, renderer } = scene.game;
    if (renderer.type !== Phaser.CANVAS) {
      const over = make("canvas", "map-over map-motion", canvas.parentElement ?? undefined);
      over.setAttribute("aria-hidden", "true");
      over.hidden = true;
      this.over = over.getContext("2d");
      return;
    }
    // An image without a picture, for its place in the order of depths.
    const place = scene.add.image(0, 0, "__WHITE").setDepth(depth);
    Object.assign(place, {
      renderCanvas: ({ currentContext }: Phaser.Renderer.Canvas.CanvasRenderer) => {
        if (!this.paint) return;
        currentContext.save();
        this.paint(currentContext);
        currentContext.restore();
      },
    });
  }

  /** Whether it is a canvas of its own. */
  get apart(): boolean {
    return this.over !== null;
  }

  /** Paints over nothing, at the next render or at once. */
  draw(view: View, ratio: number, paint: Paint): void {
    this.paint = paint;
    if (!this.over) return;
    const { canvas } = this.over;
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    canvas.hidden = false;
    this.over.setTransform(1, 0, 0, 1, 0, 0);
    this.over.clearRect(0, 0, width, height);
    paint(this.over);
  }

  clear(): void {
    this.paint = null;
    if (this.over) this.over.canvas.hidden = true;
  }
}
