import type { Board } from "../../engine/index.ts";
import { SEATS } from "../../world/geography/places.ts";
import type { Arrangement } from "../layout/arrange.ts";
import { seatOfTokyo } from "../layout/flow-routes.ts";
import { along, bowed, spline, waypoints } from "../layout/routes.ts";
import { tagEnd, tagOf } from "../layout/tags.ts";
import type { Chart } from "../model/chart.ts";
import { lookOf, shipSpot } from "../model/fleet.ts";
import { project, type XY } from "../model/projection.ts";
import { toScreen, type View } from "../model/view.ts";
import type { Brush } from "../paint/brush.ts";
import { paintFlows } from "../paint/flows.ts";
import { trace } from "../paint/paths.ts";
import { fontOf } from "../paint/type.ts";
import type { MapModel } from "../scene/map-model.ts";
import type { Mover } from "../scene/token-rack.ts";
import { running, type Step, staged } from "./story.ts";

/** Everything of a story that moves, at one moment: painted each frame, over marks that stand still. */
export interface Playback {
  steps: readonly Step[];
  before: Board;
  after: Board;
  /** Each voyage as a smooth course in chart units, from where the ship lay to where it lies. */
  courses: ReadonlyMap<string, readonly XY[]>;
}

export function coursesOf(
  steps: readonly Step[],
  before: Board,
  after: Board,
  chart: Chart,
): Playback["courses"] {
  const spot = (board: Board, id: string): XY[] => {
    const ship = board.ships.find((each) => each.id === id);
    const at = ship && shipSpot(chart, ship);
    return at ? [at] : [];
  };
  return new Map(
    steps.flatMap((step): [string, XY[]][] => {
      if (step.kind === "sail") {
        const points = [
          ...spot(before, step.ship),
          ...waypoints(chart, step.path).slice(1, -1),
          ...spot(after, step.ship),
        ];
        return [[step.ship, spline(points)]];
      }
      if (step.kind !== "washington") return [];
      // Home lies beyond the edge, across the ocean.
      const beyond = project([178, 33]);
      return [
        ...step.gone.map((id): [string, XY[]] => [id, spline([...spot(before, id), beyond])]),
        ...step.back.map((id): [string, XY[]] => [id, spline([beyond, ...spot(after, id)])]),
      ];
    }),
  );
}

/** Ships under way at a moment, on their courses. */
export function moversAt({ steps, after, before, courses }: Playback, time: number): Mover[] {
  const roles = new Map(after.actors.map(({ id, role }) => [id, role]));
  const mover = (board: Board, id: string, share: number, alpha: number): Mover[] => {
    const ship = board.ships.find((each) => each.id === id);
    const course = courses.get(id);
    if (!ship || !course?.length) return [];
    return [
      { ship: id, look: lookOf(ship, roles.get(ship.owner), false), at: along(course, smooth(share)), alpha },
    ];
  };
  return [
    ...staged(steps, "sail", time).flatMap((step) => mover(after, step.ship, shareOf(step, time), 1)),
    ...running(steps, "washington", time).flatMap((step) => {
      const share = shareOf(step, time);
      return [
        ...step.gone.flatMap((id) => mover(before, id, share * 0.7, 1 - share)),
        ...step.back.flatMap((id) => mover(after, id, 0.3 + share * 0.7, share)),
      ];
    }),
  ];
}

export function paintMotion(
  brush: Brush,
  playback: Playback,
  model: MapModel,
  movers: readonly Mover[],
  time: number,
): void {
  for (const step of staged(playback.steps, "order", time)) paintOrder(brush, model.arrangement, step, time);
  for (const mover of movers) paintWake(brush, playback, mover);
  paintNames(brush, model, movers);
  for (const step of running(playback.steps, "tension", time)) paintCount(brush, model, step, time);
  for (const step of running(playback.steps, "dispatch", time)) {
    const { dispatch } = step;
    if (dispatch.kind === "situation" && dispatch.situation === TESTS && dispatch.outcome !== "good")
      paintTrack(brush, dispatch.outcome === "bad", shareOf(step, time));
  }
}

/** The kind of situation that ends in missiles, over Honshu or short of it. */
const TESTS = "missiles";

/** The tie runs out from Tokyo to whom the order names. */
function paintOrder(
  brush: Brush,
  arrangement: Arrangement,
  step: Extract<Step, { kind: "order" }>,
  time: number,
): void {
  const end = endOf(brush.view, arrangement, step.to);
  if (!end) return;
  const known = arrangement.flows.find(({ flow }) => flow.to === step.to && flow.kind === step.flow);
  const points = known?.points ?? bowed(seatOfTokyo(brush.view), end, -0.12);
  const share = smooth(Math.min(1, shareOf(step, time) / 0.8));
  const flow = {
    kind: step.flow,
    to: step.to,
    ship: null,
    width: step.flow === "pact" ? 4.6 : 2.8,
    strong: true,
    dim: false,
    proposed: false,
  } as const;
  paintFlows(brush, [{ flow, points: upTo(points, share) }]);
}

function endOf(view: View, { tags }: Arrangement, id: string): XY | null {
  const tag = tagOf(tags, id);
  const seat = SEATS[id];
  if (tag) return tagEnd(tag);
  return seat ? toScreen(view, project(seat)) : null;
}

/** Two foam lines that widen and fade astern, and dots back to where the ship set out. */
function paintWake({ pen, view, palette }: Brush, { courses }: Playback, { ship, at, alpha }: Mover): void {
  const course = (courses.get(ship) ?? []).map((point) => toScreen(view, point));
  const here = toScreen(view, at);
  const behind = astern(course, here);
  if (behind.length < 2) return;
  pen.save();
  pen.globalAlpha = alpha;
  pen.lineCap = "round";
  pen.strokeStyle = palette.light;
  pen.lineWidth = 2.2 * palette.line;
  pen.setLineDash([0.1, 6]);
  stroke(pen, behind);
  pen.setLineDash([]);
  pen.lineWidth = 1.6 * palette.line;
  const length = lengthOf(behind);
  for (const side of [-1, 1]) {
    let last: XY | null = null;
    for (let n = 0; n <= 6; n++) {
      const back = 8 + n * 9;
      if (back > length) break;
      const point = along(behind, back / length);
      const ahead = along(behind, Math.max(0, back - 4) / length);
      const angle = Math.atan2(ahead.y - point.y, ahead.x - point.x) + (Math.PI / 2) * side;
      const wide = 5 + n * 2;
      const next = { x: point.x + Math.cos(angle) * wide, y: point.y + Math.sin(angle) * wide };
      if (last) {
        pen.globalAlpha = alpha * (1 - n / 7);
        stroke(pen, [last, next]);
      }
      last = next;
    }
  }
  pen.restore();
}

/** The course already sailed, the ship's end first. */
function astern(course: readonly XY[], here: XY): XY[] {
  let nearest = 0;
  let least = Infinity;
  course.forEach((point, i) => {
    const far = Math.hypot(point.x - here.x, point.y - here.y);
    if (far >= least) return;
    least = far;
    nearest = i;
  });
  return [here, ...course.slice(0, Math.max(1, nearest)).reverse()];
}

function paintNames({ pen, view, palette }: Brush, { labels }: MapModel, movers: readonly Mover[]): void {
  // A fleet of forty would be a crowd of words: then the shapes must do.
  if (movers.length > 12) return;
  pen.font = fontOf("ship", palette.step);
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 3;
  pen.strokeStyle = palette.seaInk;
  pen.fillStyle = palette.light;
  for (const { ship, at } of movers) {
    const { x, y } = toScreen(view, at);
    const name = labels.shipName(ship);
    pen.strokeText(name, x, y + 22);
    pen.fillText(name, x, y + 22);
  }
}

/** Figures count to where tension has come; where it rises, rings of waves go out from the water it rises in. */
function paintCount(
  brush: Brush,
  model: MapModel,
  step: Extract<Step, { kind: "tension" }>,
  time: number,
): void {
  const { pen, palette, view, chart } = brush;
  const share = smooth(shareOf(step, time));
  pen.font = fontOf("ship", palette.step);
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  for (const { id, from, to } of step.zones) {
    const spot = chart.zones.find((zone) => zone.id === id)?.ships;
    if (!spot) continue;
    const { x, y } = toScreen(view, spot);
    if (to > from) {
      pen.lineWidth = 1.5 * palette.line;
      pen.strokeStyle = to >= 400 ? palette.tense : palette.seaText;
      for (const lag of [0, 0.3]) {
        const grow = Math.max(0, Math.min(1, (share - lag) / 0.7));
        if (grow === 0 || grow === 1) continue;
        pen.globalAlpha = 1 - grow;
        pen.beginPath();
        pen.ellipse(x, y, 8 + grow * 30, 4 + grow * 15, 0, 0, Math.PI * 2);
        pen.stroke();
      }
      pen.globalAlpha = 1;
    }
    // Of small moves the caption tells; a figure for each would crowd the straits.
    if (Math.abs(to - from) < 20) continue;
    const words = `${to > from ? "▲" : "▼"}${model.labels.tensionFigure(Math.round(from + (to - from) * share))}`;
    pen.lineWidth = 3;
    pen.strokeStyle = palette.seaInk;
    pen.fillStyle = to > from && to >= 400 ? palette.tense : palette.light;
    pen.strokeText(words, x, y - 12);
    pen.fillText(words, x, y - 12);
  }
}

/** A missile's track: dotted, with its head, out to sea or over the islands. */
function paintTrack({ pen, view, palette }: Brush, over: boolean, share: number): void {
  const from = toScreen(view, project([127, 40]));
  const to = toScreen(view, project(over ? [150, 39] : [134.5, 40.5]));
  const track = bowed(from, to, over ? 0.22 : 0.12);
  const flown = upTo(track, smooth(share));
  const head = flown.at(-1) ?? from;
  const tail = flown.at(-2) ?? from;
  pen.save();
  pen.lineCap = "round";
  for (const [width, colour] of [
    [5, palette.under],
    [2, palette.tense],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash([6, 5]);
    stroke(pen, flown);
  }
  pen.setLineDash([]);
  pen.translate(head.x, head.y);
  pen.rotate(Math.atan2(head.y - tail.y, head.x - tail.x));
  pen.beginPath();
  for (const [x, y] of MISSILE) pen.lineTo(x, y);
  pen.closePath();
  pen.lineWidth = 3;
  pen.strokeStyle = palette.under;
  pen.stroke();
  pen.fillStyle = palette.tense;
  pen.fill();
  pen.restore();
}

const MISSILE = [
  [9, 0],
  [5, -2.4],
  [-5, -2.4],
  [-9, -5],
  [-7.5, 0],
  [-9, 5],
  [-5, 2.4],
  [5, 2.4],
] as const;

function stroke(pen: CanvasRenderingContext2D, points: readonly XY[]): void {
  pen.beginPath();
  trace(pen, points);
  pen.stroke();
}

function shareOf({ start, duration }: Step, time: number): number {
  return Math.min(1, Math.max(0, (time - start) / Math.max(1, duration)));
}

/** Ease in and out. */
function smooth(t: number): number {
  return (1 - Math.cos(Math.PI * t)) / 2;
}

function lengthOf(points: readonly XY[]): number {
  return points.reduce((sum, { x, y }, i) => {
    const before = points[i - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : sum;
  }, 0);
}

/** The first part of a line. */
function upTo(points: readonly XY[], share: number): XY[] {
  return Array.from({ length: 25 }, (_, i) => along(points, (share * i) / 24));
}
