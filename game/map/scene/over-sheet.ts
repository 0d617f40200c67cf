import { toChart, toScreen, type View } from "../model/view.ts";
import { make } from "./dom.ts";
import type { Laying } from "./sheet.ts";

/** A sheet that is a canvas of the page's own, over the chart's: nothing of it has to be handed to WebGL. */
export class OverSheet implements Laying {
  readonly pen: CanvasRenderingContext2D;
  private laid: View | null = null;

  constructor(host: HTMLElement, key: string) {
    const canvas = make("canvas", `map-over map-${key}`, host);
    canvas.setAttribute("aria-hidden", "true");
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error(`no canvas for the ${key} sheet`);
    this.pen = pen;
  }

  lay(view: View, ratio: number): void {
    const { canvas } = this.pen;
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    this.laid = view;
    canvas.style.transform = "";
  }

  follow(view: View): void {
    const { laid, pen } = this;
    if (!laid || laid === view) return;
    const { x, y } = toScreen(view, toChart(laid, { x: 0, y: 0 }));
    pen.canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.k / laid.k})`;
  }

  done(): void {}
}
