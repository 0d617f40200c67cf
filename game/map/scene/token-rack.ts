import type Phaser from "phaser";
import { type Pile, tokenSize } from "../layout/piles.ts";
import type { Look } from "../model/fleet.ts";
import type { XY } from "../model/projection.ts";
import { toChart, toScreen, type View } from "../model/view.ts";
import { drawToken, FIELD, type TokenState } from "../paint/tokens.ts";
import type { MapModel } from "./map-model.ts";

export interface Mover {
  ship: string;
  look: Look;
  at: XY;
  alpha: number;
}

/** How the names of the tokens’ textures begin. */
const TOKEN = "token ";

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

  /** What was painted is lost: tokens are drawn again as they are asked for. */
  forget(): void {
    for (const image of this.images.values()) image.destroy();
    this.images.clear();
    for (const key of this.scene.textures.getTextureKeys()) {
      if (key.startsWith(TOKEN)) this.scene.textures.remove(key);
    }
  }

  follow(view: View, ratio: number): void {
    for (const [id, image] of this.images) {
      const at = this.places.get(id);
      if (!at) continue;
      const { x, y } = toScreen(view, at);
      image.setPosition(x * ratio, y * ratio);
    }
  }

  /** Tokens that lie still, as they were placed for a view. */
  set(
    piles: readonly Pile[],
    { view, hidden }: { view: View; hidden: ReadonlySet<string> },
    model: MapModel,
  ): void {
    const seen = new Set(hidden);
    for (const { fleet, spots, size } of piles) {
      spots.forEach((spot, i) => {
        const ship = fleet.ships[i];
        const look = fleet.looks[i];
        if (!ship || !look) return;
        // A piece may lie here and be planned there.
        const name = fleet.planned ? `plan ${ship.id}` : ship.id;
        seen.add(name);
        const key = this.texture(look, stateOf(ship.id, model), size, model);
        this.places.set(name, toChart(view, spot));
        const image = this.images.get(name) ?? this.scene.add.image(0, 0, key);
        this.images.set(name, image);
        image
          .setTexture(key)
          .setPosition(spot.x * model.ratio, spot.y * model.ratio)
          .setAlpha(1)
          .setVisible(!this.elsewhere.has(name))
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
  sail(movers: readonly Mover[], model: MapModel): void {
    const size = tokenSize({ touch: model.touch, step: model.palette.step });
    for (const { ship, look, at, alpha } of movers) {
      const key = this.texture(look, "plain", size, model);
      const image = this.images.get(ship) ?? this.scene.add.image(0, 0, key);
      this.images.set(ship, image);
      this.places.set(ship, at);
      const { x, y } = toScreen(model.view, at);
      image
        .setTexture(key)
        .setPosition(x * model.ratio, y * model.ratio)
        .setAlpha(alpha)
        .setDepth(this.depth + 0.5);
    }
  }

  /** Tokens under way on a canvas over the chart; true if one was taken off the chart for it. */
  paint(pen: CanvasRenderingContext2D, movers: Iterable<Mover>, model: MapModel): boolean {
    const size = tokenSize({ touch: model.touch, step: model.palette.step });
    let taken = false;
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    for (const { ship, look, at, alpha } of movers) {
      const token = this.scene.textures.get(this.texture(look, "plain", size, model)).getSourceImage();
      const { x, y } = toScreen(model.view, at);
      pen.globalAlpha = alpha;
      if (token instanceof HTMLCanvasElement)
        pen.drawImage(token, x * model.ratio - token.width / 2, y * model.ratio - token.height / 2);
      const still = this.images.get(ship);
      if (!still?.visible) continue;
      still.setVisible(false);
      taken = true;
    }
    pen.restore();
    return taken;
  }

  private texture(look: Look, state: TokenState, size: number, model: MapModel): string {
    const { ratio, palette } = model;
    const key = `${TOKEN}${look.outline} ${look.type} ${look.ghost} ${state} ${size} ${ratio} ${palette.name}`;
    if (this.scene.textures.exists(key)) return key;
    // Token units are drawn for a token 25 wide.
    const scale = (size / 25) * ratio;
    const side = Math.ceil(FIELD * scale);
    const texture = this.scene.textures.createCanvas(key, side, side);
    if (!texture) return "__DEFAULT";
    const pen = texture.getContext();
    pen.setTransform(scale, 0, 0, scale, side / 2, side / 2);
    drawToken(pen, look, state, palette);
    texture.refresh();
    return key;
  }
}

function stateOf(id: string, model: MapModel): TokenState {
  const { selection } = model.snapshot;
  if (selection?.kind === "ship" && selection.id === id) return "chosen";
  return model.hover?.kind === "ship" && model.hover.id === id ? "hover" : "plain";
}
