import {
  type BoardSituation,
  type BoardWay,
  type Dispatch,
  type LedgerEntry,
  type Order,
  OUTCOMES,
  PILLARS,
  type PillarId,
  STAT,
} from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { entryKey } from "../ledger.ts";

export type Became = Extract<Dispatch, { kind: "situation" }>;
type Told = Extract<Dispatch, { kind: "event" }>;

/** What some rows came to: their sum on the score and on each pillar, and the rows themselves, weightiest first. */
export interface Effect {
  score: number;
  pillars: Readonly<Record<PillarId, number>>;
  rows: LedgerEntry[];
}

/** How something was met and what it might have come to, as believed when the quarter began. */
export interface Odds {
  with: BoardWay | null;
  left: BoardWay;
  /** Place in OUTCOMES of what happened. */
  outcome: number;
}

/** An order of the quarter, with the situation that it answered and what came of that. */
export interface OrderRow extends Effect {
  kind: "order";
  index: number;
  order: Order;
  became: Became | null;
  answer: string | null;
  /** The sea that its carrier was seen to be bound for, where it went beside it: the desk had said that one. */
  bound: string | null;
  odds: Odds | null;
}

/** A dilemma that was answered. */
export interface ChoiceRow extends Effect {
  kind: "choice";
  told: Told;
}

export interface CrisisRow extends Effect {
  kind: "crisis";
  ends: Extract<Dispatch, { kind: "crisisEnds" }>;
  exchanges: number;
}

export type OwnRow = OrderRow | ChoiceRow | CrisisRow;

/** What somebody else did, or luck: a dispatch with what it moved, and its odds where it was foreseen. */
export interface News extends Effect {
  dispatch: Dispatch;
  odds: Odds | null;
}

type Pick = (entry: LedgerEntry) => boolean;

/** Rows that are told together; the same cause twice is one. */
function rowsBy(record: QuarterRecord, pick: Pick): LedgerEntry[] {
  const rows = new Map<string, LedgerEntry>();
  for (const entry of record.entries) {
    if (!pick(entry)) continue;
    const key = `${entry.stat} ${entry.of ?? ""} ${entryKey(entry)}`;
    const row = rows.get(key);
    rows.set(key, row ? { ...row, delta: row.delta + entry.delta } : entry);
  }
  return [...rows.values()].filter(({ delta }) => delta !== 0).sort((a, b) => heft(b) - heft(a));
}

/** Prices come last, whatever their size, and what is only counted comes after what is weighed. */
function heft({ stat, cause, delta }: LedgerEntry): number {
  if (cause === "price") return 0;
  return STAT[stat].scale === "score" ? 1000 + Math.abs(delta) : Math.min(999, Math.abs(delta));
}

const NOTHING = Object.fromEntries(PILLARS.map((id) => [id, 0])) as Record<PillarId, number>;

function effectOf(
  record: QuarterRecord,
  pick: Pick,
  isOf: (worth: QuarterRecord["worths"][number]) => boolean,
): Effect {
  const worths = record.worths.filter(isOf);
  const pillars = { ...NOTHING };
  for (const worth of worths) for (const id of PILLARS) pillars[id] += worth.pillars[id];
  const score = worths.reduce((sum, worth) => sum + worth.score, 0);
  return { score, pillars, rows: rowsBy(record, pick) };
}

const same = (a: LedgerEntry["situation"], d: Became): boolean =>
  a !== null &&
  a.situation === d.situation &&
  a.at === d.place &&
  a.answer === d.answer &&
  a.outcome === d.outcome;

/** Where a thing lay is what a report says of it: a carrier may have sailed elsewhere than it was announced. */
function boardOf(record: QuarterRecord, d: Became): BoardSituation | null {
  return (
    record.before.situations.find(
      ({ kind, ship, at }) => kind === d.situation && (d.ship ? ship === d.ship : at === d.place),
    ) ?? null
  );
}

function oddsOf(record: QuarterRecord, d: Dispatch): Odds | null {
  if (d.kind !== "situation" || !d.seen) return null;
  const board = boardOf(record, d);
  if (!board) return null;
  const { left, answers } = board;
  const outcome = OUTCOMES.indexOf(d.outcome);
  return { with: answers.find(({ id }) => id === d.answer) ?? null, left, outcome };
}

/** What Tokyo did, each with all that came of it: orders as they were given, then what was answered and withstood. */
export function ownRows(record: QuarterRecord): OwnRow[] {
  const crises = record.dispatches.flatMap((d) => (d.kind === "crisisEnds" ? [crisisRow(record, d)] : []));
  const choices = record.dispatches.flatMap((d) =>
    d.kind === "event" && d.choice !== null ? [choiceRow(record, d)] : [],
  );
  const orders = record.orders.map((order, index) => orderRow(record, order, index));
  const answering = orders.filter((row) => row.became !== null);
  return [...crises, ...answering, ...choices, ...orders.filter((row) => row.became === null)];
}

function orderRow(record: QuarterRecord, order: Order, index: number): OrderRow {
  const given = record.answers[index] ?? null;
  const board = given && record.before.situations.find(({ id }) => id === given.situation);
  const became =
    record.dispatches.find(
      (d): d is Became =>
        d.kind === "situation" &&
        d.answer === given?.answer &&
        d.situation === board?.kind &&
        (board.ship ? d.ship === board.ship : d.place === board.at),
    ) ?? null;
  const isOwn = ({ ref }: { ref: LedgerEntry["ref"] }): boolean =>
    ref?.kind === "order" && Number(ref.id) === index;
  return {
    kind: "order",
    index,
    order,
    became,
    answer: given?.answer ?? null,
    bound: board?.ship && became && became.place !== board.at ? board.at : null,
    odds: became && oddsOf(record, became),
    ...effectOf(
      record,
      (e) => isOwn(e) || (became !== null && same(e.situation, became)),
      (w) => (w.kind === "order" && Number(w.id) === index) || (became !== null && same(w.situation, became)),
    ),
  };
}

function choiceRow(record: QuarterRecord, told: Told): ChoiceRow {
  return { kind: "choice", told, ...ofEvent(record, told.event) };
}

function ofEvent(record: QuarterRecord, event: string): Effect {
  return effectOf(
    record,
    ({ ref }) => ref?.kind === "event" && ref.id === event,
    (w) => w.kind === "event" && w.id === event,
  );
}

export function crisisRow(record: QuarterRecord, ends: CrisisRow["ends"]): CrisisRow {
  const { crisis } = ends;
  return {
    kind: "crisis",
    ends,
    exchanges: record.crises.find((each) => each.crisis === crisis)?.exchanges.length ?? 0,
    ...effectOf(
      record,
      ({ ref }) => ref?.kind === "crisis" && ref.id === crisis,
      (w) => w.kind === "crisis" && w.id === crisis,
    ),
  };
}

/** Plain luck: nobody decided it, and nothing could have answered it. */
function isLuck(d: Dispatch): boolean {
  return (d.kind === "event" && d.choice === null) || LUCK.has(d.kind);
}
const LUCK = new Set<Dispatch["kind"]>(["leak", "incident", "crisisAccident"]);

/** Tokyo's own, told beside its orders. */
const OURS = new Set<Dispatch["kind"]>([
  "delivered",
  "groupHome",
  "pact",
  "pledgeEnded",
  "pledgeSuspended",
  "pledgeResumed",
  "review",
]);
/** Told by a row of its own, or by the page as a whole. */
const ELSEWHERE = new Set<Dispatch["kind"]>(["crisisMove", "crisisEnds", "war", "ending", "study"]);

function news(record: QuarterRecord, dispatch: Dispatch): News {
  const effect =
    dispatch.kind === "event"
      ? ofEvent(record, dispatch.event)
      : dispatch.kind === "situation"
        ? effectOf(
            record,
            (e) => same(e.situation, dispatch),
            (w) => same(w.situation, dispatch),
          )
        : { score: 0, pillars: NOTHING, rows: [] };
  return { dispatch, odds: oddsOf(record, dispatch), ...effect };
}

function isOurs(record: QuarterRecord, d: Dispatch): boolean {
  if (d.kind !== "shipReady") return OURS.has(d.kind);
  const tokyo = record.after.actors.find(({ role }) => role === "tokyo")?.id;
  return record.after.ships.some(({ id, owner }) => id === d.ship && owner === tokyo);
}

export function ourNews(record: QuarterRecord): Dispatch[] {
  return record.dispatches.filter((d) => isOurs(record, d));
}

/**
 * What others did: what was left and fell due first, then what weighs most. An instalment that is left is met on its
 * pledge's terms, and so has an answer that no order gave.
 */
export function othersNews(record: QuarterRecord): News[] {
  const own = ownRows(record).flatMap((row) => (row.kind === "order" && row.became ? [row.became] : []));
  return record.dispatches
    .filter((d) => !isLuck(d) && !isOurs(record, d) && !ELSEWHERE.has(d.kind))
    .filter((d) => (d.kind === "situation" ? !own.includes(d) : d.kind !== "event"))
    .map((d) => news(record, d))
    .sort((a, b) => rank(b) - rank(a));
}

function rank({ dispatch, score }: News): number {
  const base = { situation: 400, regime: 300, armistice: 300, carrierGone: 200, crisisOpens: 200 };
  return ((base as Partial<Record<Dispatch["kind"], number>>)[dispatch.kind] ?? 0) + Math.abs(score);
}

export function luckNews(record: QuarterRecord): News[] {
  return record.dispatches
    .filter(isLuck)
    .map((d) => news(record, d))
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
}
