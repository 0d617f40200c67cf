import Phaser from "phaser";
import { MotionSheet } from "./motion-sheet.ts";
import { paintLabels } from "./paint-labels.ts";
import { paintLand } from "./paint-land.ts";
import { paintMarks } from "./paint-marks.ts";
import { type Brush, onScreen, paintSea } from "./paint-sea.ts";
import { makePaths, type Paths } from "./paths.ts";
import { makeTiles, type Tiles } from "./patterns.ts";
import type { Room } from "./room.ts";
import { Sheet } from "./sheet.ts";
import { type Mover, TokenRack } from "./token-rack.ts";
import { clampView, type View } from "./view.ts";

/** Frames without anything to do before the loop goes to sleep. */
const REST = 4;
/** A page that slept may not skip more of a story than this in one frame, ms. */
const LEAP = 1000;
/** A painting of so many milliseconds fits in every frame. */
const QUICK = 9;

/** The Phaser scene: three sheets with the tokens between them, one camera, and a loop that sleeps at rest. */
export class Stage extends Phaser.Scene {
  private readonly paths: Paths;
  private tiles: Tiles;
  private tiled = "";
  private ground: Sheet | undefined;
  private marks: Sheet | undefined;
  private motion: MotionSheet | undefined;
  private top: Sheet | undefined;
  private rack: TokenRack | undefined;
  private idle = 0;
  /** Painting may take this share of the time: a slow machine pans smoothly and sharpens a moment later. */
  private nextPaint = 0;
  private last = 0;
  /** A story being told: called each frame with the milliseconds since the last. */
  private film: ((passed: number) => void) | null = null;

  constructor(
    private readonly room: Room,
    private readonly ready: () => void,
  ) {
    super({ key: "chart" });
    this.paths = makePaths(room.chart);
    this.tiles = makeTiles(room.ink, room.ratio);
  }

  create(): void {
    const { view, ratio } = this.room;
    const width = Math.max(1, Math.round(view.width * ratio));
    const height = Math.max(1, Math.round(view.height * ratio));
    this.ground = new Sheet(this, "ground", width, height, 0);
    this.marks = new Sheet(this, "marks", width, height, 1);
    this.motion = new MotionSheet(this, 1.5);
    this.rack = new TokenRack(this, 2);
    this.top = new Sheet(this, "top", width, height, 3);
    this.room.wake = () => this.rouse();
    this.ready();
    this.rouse();
  }

  override update(): void {
    const { stale } = this.room;
    // Not Phaser's own time, which is smoothed: a slow machine drops frames, but its story is no longer.
    const now = performance.now();
    if (this.film) {
      this.idle = 0;
      this.film(Math.min(LEAP, now - this.last));
    }
    this.last = now;
    if (stale.ground || stale.marks) {
      this.idle = 0;
      this.aim();
      const start = performance.now();
      if (start < this.nextPaint) return;
      this.draw();
      const end = performance.now();
      const cost = end - start;
      this.nextPaint = cost < QUICK ? 0 : end + cost * 2;
      return;
    }
    this.idle += 1;
    if (this.idle > REST && this.tweens.getTweens().length === 0) this.game.loop.sleep();
  }

  /** Starts the loop again with the next frame: waking it paints, and whoever wakes it may have more to say. */
  rouse(): void {
    this.idle = 0;
    if (this.game.loop.running || this.waking !== 0) return;
    this.waking = requestAnimationFrame(() => {
      this.waking = 0;
      this.game.loop.wake(true);
    });
  }
  private waking = 0;

  /** Nothing may wake a chart that is taken down. */
  end(): void {
    cancelAnimationFrame(this.waking);
    // A frame asked for later finds one waiting already.
    this.waking = -1;
  }

  /** Moves the view over `ms`, at once under reduced motion. */
  glide(to: View, ms = 500): void {
    const { room } = this;
    const target = clampView(to);
    if (room.reducedMotion || ms === 0) {
      room.setView(target);
      return;
    }
    this.tweens.killTweensOf(this.counter);
    const from = { ...room.view };
    this.counter.t = 0;
    this.tweens.add({
      targets: this.counter,
      t: 1,
      duration: ms,
      ease: "Sine.easeInOut",
      onUpdate: () => {
        const { t } = this.counter;
        const mix = (a: number, b: number): number => a + (b - a) * t;
        room.setView({
          ...room.view,
          k: from.k * (target.k / from.k) ** t,
          x: mix(from.x, target.x),
          y: mix(from.y, target.y),
        });
      },
    });
    this.rouse();
  }

  /** A hand on the map stops a gliding camera. */
  stopGlide(): void {
    this.tweens.killTweensOf(this.counter);
  }
  private readonly counter = { t: 0 };

  /** Paints what moves, over the marks and under the tokens. */
  move(movers: readonly Mover[], paint: (brush: Brush) => void): void {
    const { room, motion, rack } = this;
    if (!motion || !rack) return;
    motion.draw(room.view, room.ratio, (pen) => {
      const brush = this.brush(pen);
      onScreen(brush);
      paint(brush);
    });
    rack.sail(movers, room);
  }

  /** Starts a story; its first frame is drawn at once. */
  begin(film: (passed: number) => void): void {
    this.film = film;
    this.last = performance.now();
    film(0);
    this.rouse();
  }

  /** The story is over. */
  still(): void {
    this.film = null;
    this.motion?.clear();
  }

  /** Sheets and tokens painted before follow the view. Phaser's own camera stays where it is. */
  private aim(): void {
    const { view, ratio } = this.room;
    for (const sheet of [this.ground, this.marks, this.top]) sheet?.follow(view, ratio);
    this.rack?.follow(view, ratio);
  }

  private draw(): void {
    const { room, ground, marks, top, rack } = this;
    if (!ground || !marks || !top || !rack) return;
    const { view, ratio, stale } = room;
    const arrangement = stale.places ? room.rearrange() : room.arrangement;
    if (stale.ground) {
      ground.lay(view, ratio);
      const brush = this.brush(ground.pen);
      paintSea(brush);
      paintLand(brush);
      ground.done();
    }
    marks.lay(view, ratio);
    paintMarks(this.brush(marks.pen), {
      arrangement,
      selection: room.snapshot.selection,
      hover: room.hover,
      labels: room.labels,
    });
    marks.done();
    rack.set(arrangement.piles, room);
    top.lay(view, ratio);
    paintLabels(this.brush(top.pen), arrangement, {
      selection: room.snapshot.selection,
      hover: room.hover,
      lit: room.lit,
    });
    top.done();
    stale.ground = false;
    stale.places = false;
    stale.marks = false;
  }

  private brush(pen: CanvasRenderingContext2D): Brush {
    const { view, ratio, ink, chart, board, snapshot } = this.room;
    const key = `${ratio} ${ink.name}`;
    if (key !== this.tiled) {
      this.tiles = makeTiles(ink, ratio);
      this.tiled = key;
    }
    return {
      pen,
      view,
      ratio,
      ink,
      tiles: this.tiles,
      paths: this.paths,
      chart,
      board,
      layers: snapshot.layers,
    };
  }
}

export type Renderer = "auto" | "canvas" | "webgl";

function typeOf(renderer: Renderer): number {
  if (renderer === "webgl") return Phaser.WEBGL;
  return renderer === "canvas" || !hasFastWebGL() ? Phaser.CANVAS : Phaser.AUTO;
}

/** WebGL drawn by the processor is slower than the canvas: three sheets would go through it every frame. */
function hasFastWebGL(): boolean {
  const gl = document.createElement("canvas").getContext("webgl", { failIfMajorPerformanceCaveat: true });
  if (!(gl instanceof WebGLRenderingContext)) return false;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

/** Starts Phaser in the holder. Rejects if neither WebGL nor canvas can be had. */
export function openStage(
  holder: HTMLElement,
  room: Room,
  renderer: Renderer,
): Promise<{ stage: Stage; close: () => void }> {
  return new Promise((resolve, reject) => {
    const { view, ratio } = room;
    try {
      const stage = new Stage(room, () => {
        const close = (): void => {
          stage.end();
          game.destroy(true);
        };
        resolve({ stage, close });
      });
      const game = new Phaser.Game({
        type: typeOf(renderer),
        parent: holder,
        scene: stage,
        banner: false,
        audio: { noAudio: true },
        input: {
          keyboard: false,
          gamepad: false,
          activePointers: 2,
          mouse: { preventDefaultDown: false, preventDefaultMove: false },
        },
        disableContextMenu: false,
        autoFocus: false,
        backgroundColor: room.ink.seaStops[0]?.[1] ?? "#12385A",
        scale: {
          mode: Phaser.Scale.NONE,
          width: Math.round(view.width * ratio),
          height: Math.round(view.height * ratio),
          zoom: 1 / ratio,
        },
      });
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
