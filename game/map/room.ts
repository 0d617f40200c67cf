import type { Board } from "../engine/board.ts";
import type { LiveGame, Selection, Session, Snapshot } from "../session/types.ts";
import { type Arrangement, arrange, type Scene } from "./arrange.ts";
import { type Chart, makeChart } from "./chart.ts";
import type { Hit } from "./hit.ts";
import { type Ink, inkOf } from "./ink.ts";
import type { MapLabels } from "./labels.ts";
import type { XY } from "./projection.ts";
import { makeMeasure } from "./type.ts";
import { type Box, homeView, resized, type View } from "./view.ts";

export interface Voyage {
  ship: string;
  path: readonly string[];
}

/** What of the picture is stale: the ground takes longest, so hovering must not repaint it. */
export interface Stale {
  ground: boolean;
  marks: boolean;
}

/**
 * The state of the map between the session and the painters: the snapshot, the view, what is hovered and who is
 * under way. It knows neither Phaser nor the DOM tree.
 */
export class Room {
  readonly chart: Chart = makeChart();
  view: View;
  ratio = 1;
  snapshot: Snapshot;
  ink: Ink;
  hover: Hit | null = null;
  touch = false;
  obstacles: Box[] = [];
  readonly sailing = new Map<string, XY>();
  readonly stale: Stale = { ground: true, marks: true };
  arrangement: Arrangement;
  private measure: Scene["measure"];
  /** Set by the stage: something is stale, draw soon. */
  wake: () => void = () => {};

  constructor(
    readonly session: Session,
    public labels: MapLabels,
    width: number,
    height: number,
  ) {
    this.snapshot = session.now;
    this.view = homeView(width, height);
    this.ink = inkOf(this.snapshot.settings.palette, wideNow());
    this.measure = makeMeasure(this.ink.step);
    this.arrangement = this.rearrange();
  }

  get game(): LiveGame | null {
    return this.snapshot.game;
  }

  get board(): Board | null {
    return this.snapshot.game?.board ?? null;
  }

  /** Voyages of the quarter being told, or of the last one told. */
  get voyages(): readonly Voyage[] {
    const game = this.game;
    if (!game) return [];
    const record = game.open ?? game.quarters.at(-1);
    return record?.moves.filter(({ path }) => path.length > 1) ?? [];
  }

  get reducedMotion(): boolean {
    return this.snapshot.settings.reducedMotion ?? matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  update(next: Snapshot): void {
    const was = this.snapshot;
    this.snapshot = next;
    if (next.settings.palette !== was.settings.palette) {
      this.dip();
      this.refresh("ground");
    }
    const sameBoard = next.game?.version === was.game?.version && next.game?.slot === was.game?.slot;
    if (!sameBoard || next.layers !== was.layers) this.refresh("ground");
    if (next.game !== was.game || next.selection !== was.selection) this.refresh("marks");
  }

  /** Takes up the ink that palette and screen ask for. */
  private dip(): void {
    this.ink = inkOf(this.snapshot.settings.palette, wideNow());
    this.measure = makeMeasure(this.ink.step);
  }

  setLabels(labels: MapLabels): void {
    this.labels = labels;
    this.measure = makeMeasure(this.ink.step);
    this.refresh("marks");
  }

  setView(view: View): void {
    this.view = view;
    this.refresh("ground");
  }

  resize(width: number, height: number, ratio: number): void {
    this.ratio = ratio;
    this.dip();
    this.setView(resized(this.view, width, height));
  }

  setHover(hover: Hit | null): void {
    if (hover?.kind === this.hover?.kind && hover?.id === this.hover?.id) return;
    this.hover = hover;
    this.refresh("marks");
  }

  refresh(what: "ground" | "marks"): void {
    this.stale.marks = true;
    if (what === "ground") this.stale.ground = true;
    this.wake();
  }

  select(hit: Hit | null): void {
    const selection: Selection | null = hit && { kind: hit.kind, id: hit.id };
    this.session.select(selection);
  }

  /** A second tap on a pile of ships goes through them one by one. */
  next(hit: Hit | null): Hit | null {
    const { selection } = this.snapshot;
    if (hit?.kind !== "ship" || selection?.kind !== "ship") return hit;
    const ships =
      this.arrangement.piles.find(({ fleet }) => fleet.ships.some(({ id }) => id === hit.id))?.fleet.ships ??
      [];
    const at = ships.findIndex(({ id }) => id === selection.id);
    const after = ships[(at + 1) % Math.max(1, ships.length)];
    return at < 0 || !after ? hit : { kind: "ship", id: after.id };
  }

  rearrange(): Arrangement {
    this.arrangement = arrange({
      chart: this.chart,
      view: this.view,
      game: this.game,
      selection: this.snapshot.selection,
      layers: this.snapshot.layers,
      labels: this.labels,
      measure: this.measure,
      obstacles: this.obstacles,
      sailing: this.sailing,
      voyages: this.sailing.size > 0 ? this.voyages : this.shownVoyages(),
      touch: this.touch,
      step: this.ink.step,
    });
    return this.arrangement;
  }

  /** A story not yet told shows no trails beforehand. */
  private shownVoyages(): readonly Voyage[] {
    return this.game?.stage === "playback" ? [] : this.voyages;
  }
}

/** The same line as the desk's own step up in type. */
function wideNow(): boolean {
  return typeof matchMedia === "function" && matchMedia("(min-width: 120em)").matches;
}
