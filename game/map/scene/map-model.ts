import type { Board } from "../../engine/index.ts";
import type { Session } from "../../session/index.ts";
import { presentIn, stageIn } from "../../session/scene.ts";
import type { Selection, Snapshot } from "../../session/types.ts";
import { WATCHED_FROM } from "../../world/geography/viewpoints.ts";
import { type Aimed, aimedAt, NO_AIM } from "../layout/aimed.ts";
import { type Arrangement, arrange } from "../layout/arrange.ts";
import type { Pin, Scene } from "../layout/picture.ts";
import { placeOf, reveal } from "../layout/reveal.ts";
import { type Chart, makeChart } from "../model/chart.ts";
import type { Hit } from "../model/hit.ts";
import type { MapLabels } from "../model/labels.ts";
import type { XY } from "../model/projection.ts";
import { type RivalMark, rivalMarks } from "../model/rivals.ts";
import { type Shown, shownOf } from "../model/shown.ts";
import { type Box, homeView, resized, type View } from "../model/view.ts";
import { mediaNow } from "../paint/media-queries.ts";
import { type Palette, paletteOf } from "../paint/palette.ts";
import { makeMeasure } from "../paint/type.ts";

/** A moment of the quarter being told: what stands still, who is under way, and what is pinned. */
export interface Telling {
  shown: Shown;
  hidden: ReadonlySet<string>;
  focus: ReadonlySet<string>;
  pins: readonly Pin[];
  /** Whose edge tag is lit up. */
  lit: string | null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** What of the picture is stale: the ground takes longest, so hovering must not repaint it. */
export interface Stale {
  ground: boolean;
  /** Things must be placed anew, not only painted. */
  places: boolean;
  marks: boolean;
}

/**
 * The state of the map between the session and the painters: the snapshot, the view, what is hovered and who is
 * under way. It knows neither Phaser nor the DOM tree.
 */
export class MapModel {
  readonly chart: Chart = makeChart();
  view: View;
  ratio = 1;
  snapshot: Snapshot;
  palette: Palette;
  hover: Hit | null = null;
  touch = false;
  obstacles: Box[] = [];
  covers: Box[] = [];
  /** What may come to lie over the map when something is chosen, such as a drawer: names keep their places under it. */
  beside: Box[] = [];
  telling: Telling | null = null;
  readonly stale: Stale = { ground: true, places: true, marks: true };
  arrangement: Arrangement;
  /** What comes up over it for what is pointed at. */
  aimed: Aimed = NO_AIM;
  private picture: Scene | null = null;
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
    this.palette = paletteOf(this.snapshot.settings.palette, mediaNow());
    this.measure = makeMeasure(this.palette.step);
    this.arrangement = this.rearrange();
  }

  get scene(): Snapshot["scene"] {
    return this.snapshot.scene;
  }

  /** What is drawn: not always the present. */
  get shown(): Shown | null {
    const { scene } = this;
    return this.telling?.shown ?? (scene.kind === "title" ? null : shownOf(scene));
  }

  get board(): Board | null {
    return this.shown?.board ?? null;
  }

  /** Friends' orders of the quarter that is shown; a story tells one's own alone. */
  get rivals(): readonly RivalMark[] {
    const { board, snapshot } = this;
    return this.telling || !board ? [] : rivalMarks(snapshot, board);
  }

  /** The edge tag that is lit up: of the news just told, or of the place looked from. */
  get lit(): string | null {
    const { viewpoint } = this.snapshot;
    return this.telling ? this.telling.lit : viewpoint && WATCHED_FROM[viewpoint].ties;
  }

  get reducedMotion(): boolean {
    return this.snapshot.settings.reducedMotion ?? matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  update(next: Snapshot): void {
    const was = this.snapshot;
    this.snapshot = next;
    if (next.settings.palette !== was.settings.palette) {
      this.refreshPalette();
      this.refresh("ground");
    }
    const picture = ({ scene }: Snapshot): string => {
      const game = presentIn(scene);
      const turn = scene.kind === "replay" ? scene.shown.turn : "";
      return game ? `${game.slot} ${game.version} ${stageIn(scene) === "playback"} ${turn}` : "";
    };
    if (picture(next) !== picture(was) || next.layers !== was.layers) this.refresh("ground");
    const marks = ({ scene, selection, viewpoint, rivals }: Snapshot): unknown[] => [
      rivals,
      presentIn(scene)
        ?.tray.map(({ key, assessment }) => `${key}${assessment.ok}${assessment.answers?.situation}`)
        .join(),
      stageIn(scene),
      selection,
      viewpoint,
    ];
    const before = marks(was);
    if (marks(next).some((each, i) => each !== before[i])) this.refresh("marks");
  }

  /** Takes up the palette that settings and screen ask for. */
  refreshPalette(): void {
    this.palette = paletteOf(this.snapshot.settings.palette, mediaNow());
    this.measure = makeMeasure(this.palette.step);
  }

  setLabels(labels: MapLabels): void {
    this.labels = labels;
    this.measure = makeMeasure(this.palette.step);
    this.refresh("marks");
  }

  setView(view: View): void {
    this.view = view;
    this.refresh("ground");
  }

  resize(width: number, height: number, ratio: number): void {
    this.ratio = ratio;
    this.refreshPalette();
    this.setView(resized(this.view, width, height));
  }

  /** What lies under the pointer. */
  setHover(hover: Hit | null): void {
    this.under = hover;
    this.point();
  }

  /** What has the focus in the list beside the chart. */
  setFocus(focus: Hit | null): void {
    this.focus = focus;
    this.point();
  }
  private under: Hit | null = null;
  private focus: Hit | null = null;

  /** The pointer goes before the focus: where it rests on nothing, what is read is pointed at. */
  private point(): void {
    const hover = this.under ?? this.focus;
    if (hover?.kind === this.hover?.kind && hover?.id === this.hover?.id) return;
    this.hover = hover;
    this.aim();
    this.refresh("hover");
  }

  refresh(what: "ground" | "marks" | "hover"): void {
    this.stale.marks = true;
    if (what !== "hover") this.stale.places = true;
    if (what === "ground") this.stale.ground = true;
    this.wake();
  }

  select(hit: Hit | null): void {
    const selection: Selection | null = hit && { kind: hit.kind, id: hit.id };
    this.picked = selection;
    this.session.do({ do: "select", selection });
  }
  /** What was picked on the chart itself: it need not be brought in sight, unless something has been laid over it. */
  private picked: Selection | null = null;

  /** The view in which the chosen subject is in sight; null if it is, or while a story leads the view. */
  viewRevealing(laidOver: boolean, from: View): View | null {
    const { selection } = this.snapshot;
    if (this.telling || (selection === this.picked && !laidOver)) return null;
    const at = placeOf(selection, this.chart, this.shown);
    return at && reveal(from, at, [...this.covers, ...this.beside]);
  }

  /** Where the chosen situation lies, in chart units; null if none is chosen, or it lies beyond the chart. */
  get situated(): XY | null {
    const { selection } = this.snapshot;
    return selection?.kind === "situation" ? placeOf(selection, this.chart, this.shown) : null;
  }

  /** A second tap on a pile of ships, the banner of several situations or the tag of several actors goes through them. */
  next(hit: Hit | null): Hit | null {
    const { selection } = this.snapshot;
    if (!hit || hit.kind !== selection?.kind) return hit;
    const { piles, banners, tags } = this.arrangement;
    const fleets = piles.map(({ fleet }) => fleet.ships.map(({ id }) => id));
    // What has ended is shown until it has been read of, and opens nothing.
    const lies = (id: string): boolean =>
      presentIn(this.scene)?.board.situations.some((each) => each.id === id) ?? false;
    const stands = banners.map(({ ids }) => ids.filter(lies));
    const groups = { ship: fleets, situation: stands, actor: tags.map(({ ids }) => [...ids]), zone: [] }[
      hit.kind
    ];
    const group = groups.find((ids) => ids.includes(hit.id)) ?? [];
    const at = group.indexOf(selection.id);
    const after = group[(at + 1) % Math.max(1, group.length)];
    return at < 0 || after === undefined ? hit : { kind: hit.kind, id: after };
  }

  /** The next moment of a story; null when it is over. `ground` if seas or lands look different in it. */
  tell(telling: Telling | null, ground: boolean): void {
    this.telling = telling;
    this.refresh(ground ? "ground" : "marks");
  }

  rearrange(): Arrangement {
    const { telling, snapshot } = this;
    this.picture = {
      chart: this.chart,
      view: this.view,
      shown: this.shown,
      selection: snapshot.selection,
      viewpoint: telling ? null : snapshot.viewpoint,
      layers: snapshot.layers,
      labels: this.labels,
      measure: this.measure,
      obstacles: this.obstacles,
      covers: this.covers,
      hidden: telling?.hidden ?? NOBODY,
      focus: telling?.focus ?? NOBODY,
      pins: telling?.pins ?? [],
      rivals: this.rivals,
      touch: this.touch,
      step: this.palette.step,
    };
    this.arrangement = arrange(this.picture);
    this.aim();
    return this.arrangement;
  }

  private aim(): void {
    this.aimed = this.picture ? aimedAt(this.picture, this.arrangement, this.hover) : NO_AIM;
  }
}
