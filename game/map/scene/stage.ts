import Phaser from "phaser";
import { afterPaint } from "../../session/next-paint.ts";
import { type Box, clampView, type View } from "../model/view.ts";
import { type Brush, onScreen } from "../paint/brush.ts";
import { type GroundLook, lookOfGround } from "../paint/ground.ts";
import { paintLabels } from "../paint/labels.ts";
import { paintLand } from "../paint/land.ts";
import { paintMarks } from "../paint/marks.ts";
import { makePaths, type Paths } from "../paint/paths.ts";
import { makeTiles, type Tiles } from "../paint/patterns.ts";
import { paintSea } from "../paint/sea.ts";
import { GroundSheet } from "./ground-sheet.ts";
import type { MapModel } from "./map-model.ts";
import { MotionSheet } from "./motion-sheet.ts";
import { OverSheet } from "./over-sheet.ts";
import { type Laying, Sheet } from "./sheet.ts";
import { type Mover, TokenRack } from "./token-rack.ts";

/** A page that slept may not skip more of a story than this in one frame, ms. */
const LEAP = 1000;
/** Painting stops for this frame once it has taken so many milliseconds: the rest follows in the next. */
const SHARE = 6;
/** The same while there is no ground yet: nobody can use an empty chart, and frames are few while it loads. */
const FIRST = 30;

/** The Phaser scene: three sheets with the tokens between them, one camera, and a loop that sleeps at rest. */
export class Stage extends Phaser.Scene {
  private readonly paths: Paths;
  private tiles: Tiles;
  private tiled = "";
  private ground: GroundSheet | undefined;
  private marks: Sheet | undefined;
  private motion: MotionSheet | undefined;
  private top: Laying | undefined;
  private rack: TokenRack | undefined;
  /** Whose turn it is to be painted: none waits for ever while another is stale again each frame. */
  private turn = 0;
  /** For what view things were last placed; then, what of that picture is still to be painted. */
  private placedFor: View | null = null;
  /** Who was under way then. */
  private hidden: ReadonlySet<string> = new Set();
  private marksFor: View | null = null;
  private topFor: View | null = null;
  private last: number | null = null;
  /** A story being told: called each frame with the milliseconds since the last. */
  private playback: ((passed: number) => void) | null = null;

  constructor(
    private readonly model: MapModel,
    private readonly ready: () => void,
  ) {
    super({ key: "chart" });
    this.paths = makePaths(model.chart);
    this.tiles = makeTiles(model.palette, model.ratio);
  }

  create(): void {
    const { view, ratio } = this.model;
    const width = Math.max(1, Math.round(view.width * ratio));
    const height = Math.max(1, Math.round(view.height * ratio));
    this.ground = new GroundSheet(
      this,
      (pen, look, part) => this.paintGround(pen, look, part),
      this.paths,
      0,
    );
    this.marks = new Sheet(this, "marks", width, height, 1);
    this.motion = new MotionSheet(this, 1.5);
    this.rack = new TokenRack(this, 2);
    const { parentElement } = this.game.canvas;
    this.top =
      this.motion.apart && parentElement
        ? new OverSheet(parentElement, "top")
        : new Sheet(this, "top", width, height, 3);
    this.model.wake = () => this.wake();
    this.ready();
    this.wake();
  }

  override update(): void {
    const playing = this.playback !== null && !this.motion?.apart;
    if (playing) this.advance();
    if (this.stale) {
      this.aim();
      if (!this.answering) this.draw(performance.now() + (this.ground?.shown ? SHARE : FIRST));
    }
    // What was painted now is still shown; a frame after it would show the same.
    if (!playing && !this.stale && this.tweens.getTweens().length === 0) this.game.loop.sleep();
  }

  private get stale(): boolean {
    const { ground, marks } = this.model.stale;
    return ground || marks || this.marksFor !== null || this.topFor !== null;
  }

  /**
   * Starts the loop again once the desk has shown its own answer to whatever woke it. Waking paints at once, and
   * whoever wakes it may have more to say.
   */
  wake(): void {
    if (this.game.loop.running || this.waking) return;
    this.waking = true;
    void afterPaint().then(() => {
      if (this.ended) return;
      this.waking = false;
      this.game.loop.wake(true);
    });
  }
  private waking = false;
  private ended = false;

  /** A press is being answered by the desk: a chart that is awake paints what came of it only after that is seen. */
  giveWay(): void {
    if (this.answering) return;
    this.answering = true;
    void afterPaint().then(() => {
      this.answering = false;
    });
  }
  private answering = false;

  /** Everything anew: what had been painted is lost. */
  repaint(): void {
    this.ground?.forget();
    this.rack?.forget();
    this.model.refresh("ground");
  }

  /** Nothing may wake a chart that is taken down. */
  end(): void {
    this.ended = true;
  }

  /** Moves the view over `ms`, at once under reduced motion. */
  glide(to: View, ms = 500): void {
    const { model } = this;
    const target = clampView(to);
    this.stopGlide();
    if (model.reducedMotion || ms === 0) {
      model.setView(target);
      return;
    }
    this.bound = target;
    const from = { ...model.view };
    this.counter.t = 0;
    this.tweens.add({
      targets: this.counter,
      t: 1,
      duration: ms,
      ease: "Sine.easeInOut",
      onComplete: () => this.stopGlide(),
      onUpdate: () => {
        const { t } = this.counter;
        const mix = (a: number, b: number): number => a + (b - a) * t;
        model.setView({
          ...model.view,
          k: from.k * (target.k / from.k) ** t,
          x: mix(from.x, target.x),
          y: mix(from.y, target.y),
        });
      },
    });
    this.wake();
  }

  /** A hand on the map stops a gliding camera. */
  stopGlide(): void {
    this.bound = null;
    this.tweens.killTweensOf(this.counter);
  }

  /** Where the view is, or is gliding to. */
  get goal(): View {
    return this.bound
      ? { ...this.model.view, x: this.bound.x, y: this.bound.y, k: this.bound.k }
      : this.model.view;
  }
  private bound: View | null = null;
  private readonly counter = { t: 0 };

  /** Paints what moves, over the marks and under the labels. */
  move(movers: readonly Mover[], paint: (brush: Brush) => void): void {
    const { model, motion, rack, sailing } = this;
    if (!motion || !rack) return;
    // Who has arrived is painted on until it lies on the chart.
    if (!model.stale.marks && !this.marksFor) sailing.clear();
    for (const mover of movers) sailing.set(mover.ship, mover);
    if (motion.apart) rack.elsewhere = new Set(movers.map(({ ship }) => ship));
    motion.draw(model.view, model.ratio, (pen) => {
      const brush = this.brush(pen);
      onScreen(brush);
      paint(brush);
      if (motion.apart && rack.paint(pen, sailing.values(), model)) this.wake();
    });
    if (!motion.apart) rack.sail(movers, model);
  }
  private readonly sailing = new Map<string, Mover>();

  /** Starts a story with the next frame. */
  begin(playback: (passed: number) => void): void {
    this.playback = playback;
    this.last = null;
    if (!this.motion?.apart) {
      this.wake();
      return;
    }
    const run = (): void => {
      if (this.playback !== playback || this.ended) return;
      this.advance();
      requestAnimationFrame(run);
    };
    requestAnimationFrame(run);
  }

  /** The story goes on by the time since its last frame: not Phaser's, which is smoothed. A slow machine drops frames. */
  private advance(): void {
    const now = performance.now();
    const passed = this.last === null ? 0 : Math.min(LEAP, now - this.last);
    this.last = now;
    this.playback?.(passed);
  }

  /** The story is over; what moved is taken away once the chart has it. */
  stop(): void {
    this.playback = null;
    this.over = true;
    if (this.rack) this.rack.elsewhere = new Set();
  }
  private over = false;

  /** Sheets and tokens painted before follow the view. Phaser's own camera stays where it is. */
  private aim(): void {
    const { view, ratio } = this.model;
    for (const sheet of [this.ground, this.marks, this.top]) sheet?.follow(view, ratio);
    this.rack?.follow(view, ratio);
  }

  /** Paints what is stale, sheet by sheet from the ground up, for as long as this frame has time. */
  private draw(until: number): void {
    const { ground, marks, top } = this;
    if (!ground || !marks || !top) return;
    const turns = [
      () => this.drawGround(ground, until),
      () => ground.shown && this.arrange(),
      () => this.drawMarks(marks),
      () => this.drawTop(top),
    ];
    for (let n = 0; n < turns.length; n++) {
      const worked = turns[this.turn]?.();
      this.turn = (this.turn + 1) % turns.length;
      if (worked && performance.now() >= until) return;
    }
    if (!this.stale) this.turn = 0;
  }

  private drawGround(ground: GroundSheet, until: number): boolean {
    const { model } = this;
    if (!model.stale.ground) return false;
    model.stale.ground = !ground.work(lookOfGround(this.brush(ground.pen)), until);
    // For whoever waits to see it: until now the canvas is bare water.
    if (ground.shown) this.game.canvas.parentElement?.setAttribute("data-land", "");
    ground.follow(model.view, model.ratio);
    return true;
  }

  private paintGround(pen: CanvasRenderingContext2D, look: GroundLook, part: Box): void {
    const { view, ratio, layers, board } = look;
    const brush = { ...this.brush(pen), view, ratio, layers, board, part };
    paintSea(brush);
    paintLand(brush);
  }

  /** Gives everything its place, if places are stale; a picture begun before is finished first. */
  private arrange(): boolean {
    const { model, marksFor, topFor } = this;
    const { stale, view } = model;
    if (!stale.marks || marksFor || topFor) return false;
    if (stale.places || !this.placedFor) {
      model.rearrange();
      this.placedFor = view;
      this.hidden = model.telling?.hidden ?? new Set();
    }
    stale.marks = false;
    stale.places = false;
    this.marksFor = this.placedFor;
    return true;
  }

  /** What lies between land and labels: marks and tokens. */
  private drawMarks(marks: Sheet): boolean {
    const { model, rack, marksFor: view } = this;
    const { arrangement, ratio } = model;
    if (!view) return false;
    this.marksFor = null;
    marks.lay(view, ratio);
    marks.follow(model.view, ratio);
    paintMarks(
      { ...this.brush(marks.pen), view },
      {
        arrangement,
        aimed: model.aimed,
        selection: model.snapshot.selection,
        hover: model.hover,
        labels: model.labels,
      },
    );
    marks.done();
    rack?.set(arrangement.piles, { view, hidden: this.hidden }, model);
    rack?.follow(model.view, ratio);
    if (this.over) {
      this.over = false;
      this.motion?.clear();
    }
    this.topFor = view;
    return true;
  }

  private drawTop(top: Laying): boolean {
    const { model, topFor } = this;
    if (!topFor) return false;
    this.topFor = null;
    top.lay(topFor, model.ratio);
    top.follow(model.view, model.ratio);
    paintLabels({ ...this.brush(top.pen), view: topFor }, model.arrangement, {
      aimed: model.aimed,
      selection: model.snapshot.selection,
      hover: model.hover,
      lit: model.lit,
    });
    top.done();
    return true;
  }

  private brush(pen: CanvasRenderingContext2D): Brush {
    const { view, ratio, palette, chart, board, snapshot } = this.model;
    const key = `${ratio} ${palette.name}`;
    if (key !== this.tiled) {
      this.tiles = makeTiles(palette, ratio);
      this.tiled = key;
    }
    return {
      pen,
      view,
      ratio,
      palette,
      tiles: this.tiles,
      paths: this.paths,
      chart,
      board,
      layers: snapshot.layers,
      part: null,
    };
  }
}
