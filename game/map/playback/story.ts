import { aboutOf, type Board, type Dispatch, type Order, type Outcome } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { endedBy, endsIn, withEnds } from "../model/ends.ts";
import { type Shown, voyagesOf } from "../model/shown.ts";

/** One thing the chart tells of a quarter; times in milliseconds at 1×. */
export type Step = { start: number; duration: number } & Narrated;
type Narrated =
  | { kind: "order"; order: Order; to: string; flow: "aid" | "pact" | "sanction" }
  | { kind: "washington"; gone: string[]; back: string[] }
  | { kind: "sail"; ship: string; path: readonly string[] }
  | { kind: "tension"; zones: { id: string; from: number; to: number }[] }
  | { kind: "dispatch"; dispatch: Dispatch };

/** The longest a quarter may take at 1×. */
export const LONGEST = 8000;

const FLOW = 800;
const FLOW_STAGGER = 260;
const WASHINGTON = 1000;
const ZONE = 900;
const SAIL_STAGGER = 180;
const SAIL_MOST = 2700;
const COUNT = 1200;
/** A caption is read in a second and something a character. */
const GLANCE = 1200;
const READ = 40;
/** What moves is never hurried below this, so that it can be followed. */
const MOVING = 2400;
/** So many dispatches are pinned; outcomes of situations all, up to so many. */
const PINS = 4;
const OUTCOMES = 6;
/** Smallest change of tension worth counting, engine units: half of what is shown. */
const STIR = 5;

/** Which dispatches are pinned if there are more than fit, weightiest first. */
const WEIGHT: readonly Dispatch["kind"][] = [
  "war",
  "crisisOpens",
  "crisisEnds",
  "armistice",
  "regime",
  "situation",
  "carrierGone",
  "carrierBack",
  "incident",
  "leak",
  "event",
  "pact",
  "posture",
];

/**
 * The quarter as a story: Tokyo's orders run out, Washington moves, ships sail, tension rises and falls, and
 * dispatches are pinned one after another, the weightiest first, each for as long as its caption takes to read.
 * One stage begins when the one before has ended.
 */
export function storyOf(record: QuarterRecord, letters: (dispatch: Dispatch) => number = () => 40): Step[] {
  const steps: Step[] = [];
  let clock = 0;
  const stage = (list: readonly Step[]): void => {
    steps.push(...list.map((step) => ({ ...step, start: step.start + clock })));
    clock += Math.max(0, ...list.map(({ start, duration }) => start + duration));
  };
  stage(orderSteps(record.orders));
  stage(washingtonSteps(record.before, record.after));
  stage(sailSteps(record));
  stage(tensionSteps(record.before, record.after));
  const moving = clock;
  let told = 0;
  const pins = pinned(record).map((dispatch): Step => {
    const start = told;
    const duration = GLANCE + READ * letters(dispatch);
    told += duration;
    return { kind: "dispatch", dispatch, start, duration };
  });
  // Words need their time before ships do.
  const room = Math.min(moving, Math.max(MOVING, LONGEST - told));
  const pace = moving === 0 ? 1 : room / moving;
  const moved = steps.map((step) => ({ ...step, start: step.start * pace, duration: step.duration * pace }));
  const shrink = Math.min(1, (LONGEST - room) / Math.max(1, told));
  const read = pins.map((step) => ({
    ...step,
    start: room + step.start * shrink,
    duration: step.duration * shrink,
  }));
  return whole([...moved, ...read]);
}

/** In whole milliseconds, so that ends and starts still meet. */
function whole(steps: readonly Step[]): Step[] {
  return steps.map((step) => {
    const start = Math.floor(step.start + EPSILON);
    return { ...step, start, duration: Math.floor(step.start + step.duration + EPSILON) - start };
  });
}
/** Sums of shares miss a whole number by less than this. */
const EPSILON = 1e-6;

export function lengthOf(steps: readonly Step[]): number {
  return Math.max(0, ...steps.map(({ start, duration }) => start + duration));
}

function orderSteps(orders: readonly Order[]): Step[] {
  const seen = new Set<string>();
  const out: Step[] = [];
  for (const order of orders) {
    const { actor: to, flow } = aboutOf(order);
    if (to === undefined || flow === undefined || seen.has(`${flow} ${to}`)) continue;
    seen.add(`${flow} ${to}`);
    out.push({ kind: "order", order, to, flow, start: out.length * FLOW_STAGGER, duration: FLOW });
  }
  return out;
}

function washingtonSteps(before: Board, after: Board): Step[] {
  const owner = after.actors.find(({ role }) => role === "washington")?.id;
  const absent = (board: Board): string[] =>
    board.ships.filter((ship) => ship.owner === owner && ship.phase === "absent").map(({ id }) => id);
  const [was, is] = [absent(before), absent(after)];
  const gone = is.filter((id) => !was.includes(id));
  const back = was.filter((id) => !is.includes(id));
  const turned = before.washington.regime !== after.washington.regime;
  const moved = Math.round(before.washington.asia / 10) !== Math.round(after.washington.asia / 10);
  if (owner === undefined || !(turned || moved || gone.length + back.length > 0)) return [];
  return [{ kind: "washington", gone, back, start: 0, duration: WASHINGTON }];
}

function sailSteps(record: QuarterRecord): Step[] {
  const voyages = voyagesOf(record);
  const raw = voyages.map(({ ship, path }, i): Step => {
    return { kind: "sail", ship, path, start: i * SAIL_STAGGER, duration: (path.length - 1) * ZONE };
  });
  const pace = Math.min(1, SAIL_MOST / Math.max(1, lengthOf(raw)));
  return raw.map((step) => ({ ...step, start: step.start * pace, duration: step.duration * pace }));
}

function tensionSteps(before: Board, after: Board): Step[] {
  const zones = after.zones.flatMap(({ id, tension }) => {
    const from = before.zones.find((zone) => zone.id === id)?.tension ?? tension;
    // "45 to 45" would be no news.
    const narrated = Math.round(from / 10) !== Math.round(tension / 10);
    return narrated && Math.abs(tension - from) >= STIR ? [{ id, from, to: tension }] : [];
  });
  zones.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return zones.length === 0 ? [] : [{ kind: "tension", zones, start: 0, duration: COUNT }];
}

function pinned({ dispatches, before }: QuarterRecord): Dispatch[] {
  const weight = ({ kind }: Dispatch): number => {
    const at = WEIGHT.indexOf(kind);
    return at < 0 ? WEIGHT.length : at;
  };
  // Sorting is stable: dispatches of one weight keep the order in which they came.
  const inOrder = [...dispatches].sort(
    (a, b) => weight(a) - weight(b) || stakeOf(b, before) - stakeOf(a, before),
  );
  let outcomes = 0;
  return inOrder.filter((dispatch, i) => {
    if (dispatch.kind === "situation") return ++outcomes <= OUTCOMES;
    return i < PINS;
  });
}

/** What an outcome was about: the stake of its situation, and of two alike the worse end first. */
function stakeOf(dispatch: Dispatch, before: Board): number {
  if (dispatch.kind !== "situation") return 0;
  const situation = endedBy(dispatch, before);
  const ends: Record<Outcome, number> = { bad: 0.3, good: 0.2, middling: 0 };
  return Math.abs(situation?.stake.by ?? 0) + ends[dispatch.outcome];
}

/** Where the telling halts for those who read step by step: after each stage, and after each dispatch. */
export function stopsOf(steps: readonly Step[]): number[] {
  const ends = KINDS.flatMap((kind) => {
    if (kind === "dispatch")
      return steps.flatMap((step) => (step.kind === kind ? [step.start + step.duration] : []));
    const { start, end } = windowOf(steps, kind);
    return end > start ? [end] : [];
  });
  return [...new Set(ends)].sort((a, b) => a - b);
}

/** Times at which the still part of the picture changes. Lines and ships of one stage move without it. */
export function cutsOf(steps: readonly Step[]): number[] {
  const cuts = KINDS.flatMap((kind) => {
    const { start, end } = windowOf(steps, kind);
    if (kind === "tension") return [0, 0.25, 0.5, 0.75, 1].map((share) => start + (end - start) * share);
    if (kind !== "dispatch") return [start, end];
    return steps.filter((step) => step.kind === kind).map((step) => step.start);
  });
  return [...new Set([0, ...cuts])].sort((a, b) => a - b);
}

const KINDS: readonly Step["kind"][] = ["order", "washington", "sail", "tension", "dispatch"];

/** From the first start to the last end of a kind of step. */
function windowOf(steps: readonly Step[], kind: Step["kind"]): { start: number; end: number } {
  const all = steps.filter((step) => step.kind === kind);
  if (all.length === 0) return { start: 0, end: 0 };
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ start, duration }) => start + duration)),
  };
}

/** All steps of a kind while any of them is to come or runs: those that wait and those that have arrived too. */
export function staged<K extends Step["kind"]>(
  steps: readonly Step[],
  kind: K,
  time: number,
): Extract<Step, { kind: K }>[] {
  const { start, end } = windowOf(steps, kind);
  if (time < start || time >= end) return [];
  return steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
}

/** What of the picture stands still at a moment: everything not yet told is as it was. */
export function shownAt(record: QuarterRecord, steps: readonly Step[], time: number): Shown {
  const { before, after } = record;
  const ended = (kind: Step["kind"]): boolean =>
    steps.every((step) => step.kind !== kind || step.start + step.duration <= time);
  const began = (kind: Step["kind"]): boolean => steps.some((b) => b.kind === kind && b.start <= time);
  const acted = ended("order");
  const washington = began("washington") || (acted && !steps.some(({ kind }) => kind === "washington"));
  const owner = after.actors.find(({ role }) => role === "washington")?.id;
  const arrived = new Set(
    steps.flatMap((step) => (step.kind === "sail" && step.start + step.duration <= time ? [step.ship] : [])),
  );
  const sailors = new Set(steps.flatMap((step) => (step.kind === "sail" ? [step.ship] : [])));
  const settled = acted && washington && ended("sail");
  const counted = settled && ended("tension");
  const narrated = began("dispatch") || (counted && !steps.some(({ kind }) => kind === "dispatch"));
  // What lay on the desk lies there until all is told.
  const lying =
    time < lengthOf(steps)
      ? { situations: before.situations, ended: endsIn(toldBy(steps, time), before) }
      : withEnds(after.situations, record);
  const ships = after.ships.map((ship) => {
    const was = before.ships.find(({ id }) => id === ship.id);
    const now = sailors.has(ship.id) ? arrived.has(ship.id) : ship.owner === owner ? washington : settled;
    return now || !was ? ship : was;
  });
  return {
    board: {
      ...(acted ? after : before),
      washington: (washington ? after : before).washington,
      ships,
      situations: [...lying.situations],
      // A dispatch says that it moved: not before.
      sights: (narrated ? after : before).sights,
      zones: (acted ? after : before).zones.map((zone) => {
        const from = before.zones.find(({ id }) => id === zone.id)?.tension ?? zone.tension;
        const to = after.zones.find(({ id }) => id === zone.id)?.tension ?? zone.tension;
        const share = settled ? shareOfCount(steps, time) : 0;
        const balance =
          share === 1
            ? zone.balance
            : (before.zones.find(({ id }) => id === zone.id)?.balance ?? zone.balance);
        return { ...zone, balance, tension: Math.round(from + (to - from) * share) };
      }),
    },
    before: acted ? before : null,
    tray: [],
    voyages: voyagesOf(record).filter(({ ship }) => arrived.has(ship)),
    ended: lying.ended,
    told: true,
  };
}

/** The dispatches told so far. */
function toldBy(steps: readonly Step[], time: number): Dispatch[] {
  return steps.flatMap((step) => (step.kind === "dispatch" && step.start <= time ? [step.dispatch] : []));
}

/** How far the count of tensions has come, 0 to 1, in the quarters at which the seas are drawn anew. */
function shareOfCount(steps: readonly Step[], time: number): number {
  const count = steps.find(({ kind }) => kind === "tension");
  if (!count) return 1;
  return Math.min(1, Math.max(0, Math.floor(((time - count.start) / count.duration) * 4) / 4));
}

export function running<K extends Step["kind"]>(
  steps: readonly Step[],
  kind: K,
  time: number,
): Extract<Step, { kind: K }>[] {
  return steps.filter(
    (step): step is Extract<Step, { kind: K }> =>
      step.kind === kind && step.start <= time && time < step.start + step.duration,
  );
}
