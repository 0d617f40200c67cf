import type Phaser from "phaser";
import type { View } from "./view.ts";

/**
 * A canvas the size of the screen, shown as an image that lies in the chart: between two paintings it pans and
 * zooms with the camera, so that a moving map never waits for the pen.
 */
export class Sheet {
  readonly pen: CanvasRenderingContext2D;
  private readonly texture: Phaser.Textures.CanvasTexture;
  private readonly image: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene, key: string, width: number, height: number, depth: number) {
    const texture = scene.textures.createCanvas(key, width, height);
    if (!texture) throw new Error(`no canvas for the ${key} sheet`);
    this.texture = texture;
    this.pen = texture.getContext();
    this.image = scene.add.image(0, 0, key).setDepth(depth);
  }

  /** Call before painting: fits the canvas and lays the image where the view is. */
  lay(view: View, ratio: number): void {
    const width = Math.max(1, Math.round(view.width * ratio));
    const height = Math.max(1, Math.round(view.height * ratio));
    if (this.texture.width !== width || this.texture.height !== height) {
      this.texture.setSize(width, height);
      this.image.setTexture(this.texture.key).setSizeToFrame();
    }
    this.image.setPosition(view.x, view.y).setScale(1 / (view.k * ratio));
  }

  /** Nothing on it, and no pixel to blend. */
  clear(): void {
    this.texture.setSize(1, 1);
    this.pen.clearRect(0, 0, 1, 1);
    this.image.setTexture(this.texture.key).setSizeToFrame();
    this.done();
  }

  /** Call after painting: hands the picture to the renderer. */
  done(): void {
    this.texture.refresh();
  }
}
