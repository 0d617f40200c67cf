import type Phaser from "phaser";
import { type Pile, tokenSize } from "../layout/piles.ts";
import type { Look } from "../model/fleet.ts";
import type { XY } from "../model/projection.ts";
import { toChart, toScreen, type View } from "../model/view.ts";
import { drawToken, FIELD, type TokenState } from "../paint/tokens.ts";
import type { Room } from "./room.ts";

export interface Mover {
  ship: string;
  look: Look;
  at: XY;
  alpha: number;
}

/** The tokens as Phaser images: one texture for each look, one image for each ship, constant in size on screen. */
export class TokenRack {
  private readonly images = new Map<string, Phaser.GameObjects.Image>();
  /** Where each lies on the chart. */
  private readonly places = new Map<string, XY>();

  /** Who is painted over the chart and not on it. */
  elsewhere: ReadonlySet<string> = new Set();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly depth: number,
  ) {}

  follow(view: View, ratio: number): void {
    for (const [id, image] of this.images) {
      const at = this.places.get(id);
      if (!at) continue;
      const { x, y } = toScreen(view, at);
      image.setPosition(x * ratio, y * ratio);
    }
  }

  /** Tokens that lie still, as they were placed for a view. */
  set(piles: readonly Pile[], { view, away }: { view: View; away: ReadonlySet<string> }, room: Room): void {
    const seen = new Set(away);
    for (const { fleet, spots, size } of piles) {
      spots.forEach((spot, i) => {
        const ship = fleet.ships[i];
        const look = fleet.looks[i];
        if (!ship || !look) return;
        seen.add(ship.id);
        const key = this.texture(look, stateOf(ship.id, room), size, room);
        this.places.set(ship.id, toChart(view, spot));
        const image = this.images.get(ship.id) ?? this.scene.add.image(0, 0, key);
        this.images.set(ship.id, image);
        image
          .setTexture(key)
          .setPosition(spot.x * room.ratio, spot.y * room.ratio)
          .setAlpha(1)
          .setVisible(!this.elsewhere.has(ship.id))
          .setDepth(this.depth + i * 0.01);
      });
    }
    for (const [id, image] of this.images) {
      if (seen.has(id)) continue;
      image.destroy();
      this.images.delete(id);
      this.places.delete(id);
    }
  }

  /** Tokens under way, in chart units: the same images, moved without a new arrangement. */
  sail(movers: readonly Mover[], room: Room): void {
    const size = tokenSize({ touch: room.touch, step: room.ink.step });
    for (const { ship, look, at, alpha } of movers) {
      const key = this.texture(look, "plain", size, room);
      const image = this.images.get(ship) ?? this.scene.add.image(0, 0, key);
      this.images.set(ship, image);
      this.places.set(ship, at);
      const { x, y } = toScreen(room.view, at);
      image
        .setTexture(key)
        .setPosition(x * room.ratio, y * room.ratio)
        .setAlpha(alpha)
        .setDepth(this.depth + 0.5);
    }
  }

  /** Tokens under way on a canvas over the chart; true if one was taken off the chart for it. */
  paint(pen: CanvasRenderingContext2D, movers: Iterable<Mover>, room: Room): boolean {
    const size = tokenSize({ touch: room.touch, step: room.ink.step });
    let taken = false;
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    for (const { ship, look, at, alpha } of movers) {
      const token = this.scene.textures.get(this.texture(look, "plain", size, room)).getSourceImage();
      const { x, y } = toScreen(room.view, at);
      pen.globalAlpha = alpha;
      if (token instanceof HTMLCanvasElement)
        pen.drawImage(token, x * room.ratio - token.width / 2, y * room.ratio - token.height / 2);
      const still = this.images.get(ship);
      if (!still?.visible) continue;
      still.setVisible(false);
      taken = true;
    }
    pen.restore();
    return taken;
  }

  private texture(look: Look, state: TokenState, size: number, room: Room): string {
    const { ratio, ink } = room;
    const key = `token ${look.outline} ${look.type} ${look.ghost} ${state} ${size} ${ratio} ${ink.name}`;
    if (this.scene.textures.exists(key)) return key;
    // Token units are drawn for a token 25 wide.
    const scale = (size / 25) * ratio;
    const side = Math.ceil(FIELD * scale);
    const texture = this.scene.textures.createCanvas(key, side, side);
    if (!texture) return "__DEFAULT";
    const pen = texture.getContext();
    pen.setTransform(scale, 0, 0, scale, side / 2, side / 2);
    drawToken(pen, look, state, ink);
    texture.refresh();
    return key;
  }
}

function stateOf(id: string, room: Room): TokenState {
  const { selection } = room.snapshot;
  if (selection?.kind === "ship" && selection.id === id) return "chosen";
  return room.hover?.kind === "ship" && room.hover.id === id ? "hover" : "plain";
}
