import type Phaser from "phaser";
import { type Box, toChart, toScreen, type View } from "../model/view.ts";
import type { Brush } from "../paint/brush.ts";
import { changesOf, type GroundLook } from "../paint/ground.ts";
import { flush } from "./flush.ts";

/** Height of a strip at first, device pixels; later strips are cut by what those before them took. */
const STRIP = 96;
const LEAST = 32;
/** What one strip should take, ms. */
const EASY = 4;

interface Side {
  key: string;
  texture: Phaser.Textures.CanvasTexture;
  pen: CanvasRenderingContext2D;
  look: GroundLook | null;
}

/**
 * The ground takes longest to paint, so it is painted in strips on a second canvas while the first is shown and
 * follows the view; when the last strip is done the two change places. Where only a few seas and lands look
 * different in the same view, they alone are painted again.
 */
export class GroundSheet {
  private front: Side;
  private back: Side;
  private readonly image: Phaser.GameObjects.Image;
  /** What the back is being painted for, and down to where it is. */
  private job: { look: GroundLook; done: number } | null = null;
  private strip = STRIP;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly paint: (pen: CanvasRenderingContext2D, look: GroundLook, part: Box) => void,
    private readonly paths: Brush["paths"],
    depth: number,
  ) {
    this.front = this.side("ground a");
    this.back = this.side("ground b");
    this.image = scene.add.image(0, 0, this.front.key).setOrigin(0).setDepth(depth).setVisible(false);
  }

  get pen(): CanvasRenderingContext2D {
    return this.front.pen;
  }

  /** Whether there is any ground yet to put things on. */
  get shown(): boolean {
    return this.front.look !== null;
  }

  /** Paints on for a while; true once what is shown looks like `now`. A view that has moved on meanwhile is next. */
  work(now: GroundLook, until: number): boolean {
    if (!this.job) {
      const changes = changesOf(this.front.look, now, this.paths);
      if (changes) {
        this.mend(now, changes);
        return true;
      }
      sizeTo(this.back.texture, now);
      this.job = { look: now, done: 0 };
    }
    const { job, back } = this;
    const { width, height } = back.pen.canvas;
    while (job.done < height) {
      const start = performance.now();
      if (start >= until) return false;
      const h = Math.min(this.strip, height - job.done);
      this.lay(back.pen, job.look, { x: 0, y: job.done, w: width, h });
      flush(back.pen.canvas);
      job.done += h;
      const took = performance.now() - start;
      if (took > EASY * 1.5) this.strip = Math.max(LEAST, Math.round(this.strip / 2));
      else if (took < EASY / 2) this.strip = Math.min(height, this.strip * 2);
    }
    back.look = job.look;
    this.job = null;
    this.turn();
    return changesOf(job.look, now, this.paths)?.length === 0;
  }

  /** What was painted is lost. */
  forget(): void {
    this.front.look = null;
    this.job = null;
  }

  /** Puts what was painted for one view where it belongs in another. */
  follow(view: View, ratio: number): void {
    const laid = this.front.look?.view;
    if (!laid) return;
    const corner = laid === view ? { x: 0, y: 0 } : toScreen(view, toChart(laid, { x: 0, y: 0 }));
    this.image.setPosition(corner.x * ratio, corner.y * ratio).setScale(view.k / laid.k);
  }

  private mend(now: GroundLook, changes: readonly Box[]): void {
    const { front } = this;
    const { width, height } = front.pen.canvas;
    front.look = now;
    if (changes.length === 0) return;
    for (const { x, y, w, h } of changes) {
      const left = Math.max(0, Math.floor(x * now.ratio));
      const top = Math.max(0, Math.floor(y * now.ratio));
      const right = Math.min(width, Math.ceil((x + w) * now.ratio));
      const bottom = Math.min(height, Math.ceil((y + h) * now.ratio));
      this.lay(front.pen, now, { x: left, y: top, w: right - left, h: bottom - top });
    }
    front.texture.refresh();
  }

  /** Paints what lies in a box of device pixels, and nothing beside it. */
  private lay(pen: CanvasRenderingContext2D, look: GroundLook, { x, y, w, h }: Box): void {
    if (w <= 0 || h <= 0) return;
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.beginPath();
    pen.rect(x, y, w, h);
    pen.clip();
    const { ratio } = look;
    this.paint(pen, look, { x: x / ratio, y: y / ratio, w: w / ratio, h: h / ratio });
    pen.restore();
  }

  private turn(): void {
    [this.front, this.back] = [this.back, this.front];
    this.front.texture.refresh();
    this.image.setTexture(this.front.key).setSizeToFrame().setVisible(true);
  }

  private side(key: string): Side {
    const texture = this.scene.textures.createCanvas(key, 1, 1);
    if (!texture) throw new Error(`no canvas for the ${key} sheet`);
    return { key, texture, pen: texture.getContext(), look: null };
  }
}

function sizeTo(texture: Phaser.Textures.CanvasTexture, { view, ratio }: GroundLook): void {
  const width = Math.max(1, Math.round(view.width * ratio));
  const height = Math.max(1, Math.round(view.height * ratio));
  if (texture.width !== width || texture.height !== height) texture.setSize(width, height);
}
