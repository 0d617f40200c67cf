import type Phaser from "phaser";
import { toChart, toScreen, type View } from "../model/view.ts";
import { flush } from "./flush.ts";

/** Something the size of the screen that is painted for a view, and follows later ones. */
export interface Laying {
  readonly pen: CanvasRenderingContext2D;
  /** Call before painting: fits the canvas to the view. */
  lay(view: View, ratio: number): void;
  /** Puts what was painted for one view where it belongs in another. */
  follow(view: View, ratio: number): void;
  /** Call after painting: hands the picture on. */
  done(): void;
}

/**
 * A canvas the size of the screen. Between two paintings it is shifted and stretched after the view, so that a
 * moving map never waits for the pen; at rest it lies pixel on pixel, which renderers copy fastest.
 */
export class Sheet implements Laying {
  readonly pen: CanvasRenderingContext2D;
  private readonly texture: Phaser.Textures.CanvasTexture;
  private readonly image: Phaser.GameObjects.Image;
  /** The view it was painted for. */
  private laid: View | null = null;

  constructor(scene: Phaser.Scene, key: string, width: number, height: number, depth: number) {
    const texture = scene.textures.createCanvas(key, width, height);
    if (!texture) throw new Error(`no canvas for the ${key} sheet`);
    this.texture = texture;
    this.pen = texture.getContext();
    this.image = scene.add.image(0, 0, key).setOrigin(0).setDepth(depth);
  }

  lay(view: View, ratio: number): void {
    const width = Math.max(1, Math.round(view.width * ratio));
    const height = Math.max(1, Math.round(view.height * ratio));
    if (this.texture.width !== width || this.texture.height !== height) {
      this.texture.setSize(width, height);
      this.image.setTexture(this.texture.key).setSizeToFrame();
    }
    this.laid = view;
    this.follow(view, ratio);
  }

  follow(view: View, ratio: number): void {
    const { laid } = this;
    if (!laid || laid === view) {
      this.image.setPosition(0, 0).setScale(1);
      return;
    }
    const corner = toScreen(view, toChart(laid, { x: 0, y: 0 }));
    this.image.setPosition(corner.x * ratio, corner.y * ratio).setScale(view.k / laid.k);
  }

  done(): void {
    flush(this.pen.canvas);
    this.texture.refresh();
  }
}
