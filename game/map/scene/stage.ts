import Phaser from "phaser";
import { afterPaint } from "../../session/breath.ts";
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
import { MotionSheet } from "./motion-sheet.ts";
import { OverSheet } from "./over-sheet.ts";
import type { Room } from "./room.ts";
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
  private away: ReadonlySet<string> = new Set();
  private marksFor: View | null = null;
  private topFor: View | null = null;
  private last: number | null = null;
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
    this.room.wake = () => this.rouse();
    this.ready();
    this.rouse();
  }

  override update(): void {
    const reel = this.film !== null && !this.motion?.apart;
    if (reel) this.unreel();
    if (this.stale) {
      this.aim();
      this.draw(performance.now() + (this.ground?.shown ? SHARE : FIRST));
    }
    // What was painted now is still shown; a frame after it would show the same.
    if (!reel && !this.stale && this.tweens.getTweens().length === 0) this.game.loop.sleep();
  }

  private get stale(): boolean {
    const { ground, marks } = this.room.stale;
    return ground || marks || this.marksFor !== null || this.topFor !== null;
  }

  /**
   * Starts the loop again once the desk has shown its own answer to whatever woke it. Waking paints at once, and
   * whoever wakes it may have more to say.
   */
  rouse(): void {
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

  /** Nothing may wake a chart that is taken down. */
  end(): void {
    this.ended = true;
  }

  /** Moves the view over `ms`, at once under reduced motion. */
  glide(to: View, ms = 500): void {
    const { room } = this;
    const target = clampView(to);
    this.stopGlide();
    if (room.reducedMotion || ms === 0) {
      room.setView(target);
      return;
    }
    this.bound = target;
    const from = { ...room.view };
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
    this.bound = null;
    this.tweens.killTweensOf(this.counter);
  }

  /** Where the view is, or is gliding to. */
  get goal(): View {
    return this.bound
      ? { ...this.room.view, x: this.bound.x, y: this.bound.y, k: this.bound.k }
      : this.room.view;
  }
  private bound: View | null = null;
  private readonly counter = { t: 0 };

  /** Paints what moves, over the marks and under the labels. */
  move(movers: readonly Mover[], paint: (brush: Brush) => void): void {
    const { room, motion, rack, sailing } = this;
    if (!motion || !rack) return;
    // Who has arrived is painted on until it lies on the chart.
    if (!room.stale.marks && !this.marksFor) sailing.clear();
    for (const mover of movers) sailing.set(mover.ship, mover);
    if (motion.apart) rack.elsewhere = new Set(movers.map(({ ship }) => ship));
    motion.draw(room.view, room.ratio, (pen) => {
      const brush = this.brush(pen);
      onScreen(brush);
      paint(brush);
      if (motion.apart && rack.paint(pen, sailing.values(), room)) this.rouse();
    });
    if (!motion.apart) rack.sail(movers, room);
  }
  private readonly sailing = new Map<string, Mover>();

  /** Starts a story with the next frame. */
  begin(film: (passed: number) => void): void {
    this.film = film;
    this.last = null;
    if (!this.motion?.apart) {
      this.rouse();
      return;
    }
    const run = (): void => {
      if (this.film !== film || this.ended) return;
      this.unreel();
      requestAnimationFrame(run);
    };
    requestAnimationFrame(run);
  }

  /** The story goes on by the time since its last frame: not Phaser's, which is smoothed. A slow machine drops frames. */
  private unreel(): void {
    const now = performance.now();
    const passed = this.last === null ? 0 : Math.min(LEAP, now - this.last);
    this.last = now;
    this.film?.(passed);
  }

  /** The story is over; what moved is taken away once the chart has it. */
  still(): void {
    this.film = null;
    this.over = true;
    if (this.rack) this.rack.elsewhere = new Set();
  }
  private over = false;

  /** Sheets and tokens painted before follow the view. Phaser's own camera stays where it is. */
  private aim(): void {
    const { view, ratio } = this.room;
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
    const { room } = this;
    if (!room.stale.ground) return false;
    room.stale.ground = !ground.work(lookOfGround(this.brush(ground.pen)), until);
    // For whoever waits to see it: until now the canvas is bare water.
    if (ground.shown) this.game.canvas.parentElement?.setAttribute("data-land", "");
    ground.follow(room.view, room.ratio);
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
    const { room, marksFor, topFor } = this;
    const { stale, view } = room;
    if (!stale.marks || marksFor || topFor) return false;
    if (stale.places || !this.placedFor) {
      room.rearrange();
      this.placedFor = view;
      this.away = room.telling?.away ?? new Set();
    }
    stale.marks = false;
    stale.places = false;
    this.marksFor = this.placedFor;
    return true;
  }

  /** What lies between land and labels: marks and tokens. */
  private drawMarks(marks: Sheet): boolean {
    const { room, rack, marksFor: view } = this;
    const { arrangement, ratio } = room;
    if (!view) return false;
    this.marksFor = null;
    marks.lay(view, ratio);
    marks.follow(room.view, ratio);
    paintMarks(
      { ...this.brush(marks.pen), view },
      {
        arrangement,
        selection: room.snapshot.selection,
        hover: room.hover,
        labels: room.labels,
      },
    );
    marks.done();
    rack?.set(arrangement.piles, { view, away: this.away }, room);
    rack?.follow(room.view, ratio);
    if (this.over) {
      this.over = false;
      this.motion?.clear();
    }
    this.topFor = view;
    return true;
  }

  private drawTop(top: Laying): boolean {
    const { room, topFor } = this;
    if (!topFor) return false;
    this.topFor = null;
    top.lay(topFor, room.ratio);
    top.follow(room.view, room.ratio);
    paintLabels({ ...this.brush(top.pen), view: topFor }, room.arrangement, {
      selection: room.snapshot.selection,
      hover: room.hover,
      lit: room.lit,
    });
    top.done();
    return true;
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
      part: null,
    };
  }
}
