import {
  type Change,
  type Command,
  ENGINE,
  type EndingId,
  type Engine,
  type Game,
  type LedgerEntry,
  type Order,
  STAT,
  type State,
  type View,
  valuer,
} from "../engine/index.ts";
import { standIn } from "./after/stand-in.ts";
import type { Challenge } from "./challenge.ts";
import { inTurn, type QuarterRecord } from "./quarter.ts";
import { replaying } from "./reenact.ts";
import { Run } from "./run.ts";

/** What is changed about a run: the orders of one quarter, or what was true. All else, and all luck, stays. */
export type Altered = { turn: number; orders: readonly Order[] } | { truths: Challenge["truths"] };

/** Why the two worlds came apart, in the field's terms; words for each are the caller's. */
export type Because =
  /** An order that was given in one of the two, or told otherwise in them: as it was written. */
  | { kind: "order"; turn: number; order: Order }
  /** What became of a kind of situation at a place, over the years. */
  | { kind: "situation"; situation: string; at: string }
  | { kind: "event"; event: string }
  | { kind: "crisis"; crisis: string }
  /** A rule of the quarter, by the cause of its rows. */
  | { kind: "rule"; cause: LedgerEntry["cause"] }
  /** What stands otherwise and is no number: agreements, ships, doctrine. */
  | { kind: "standing" }
  /** The successor's year; quarters that one of the two never reached; later years; what rounding leaves. */
  | { kind: "successor" | "ended" | "later" | "rounding" };

export interface CauseOfGap {
  because: Because;
  /** The first quarter in which it made a difference. */
  turn: number;
  /** Of the whole run's score, 0–1000. */
  worth: number;
}

/** A situation that was dealt another card, because another number of its kind had opened before it. */
export interface OtherCard {
  situation: string;
  place: string;
  turn: number;
}

export interface LineOf {
  scores: readonly number[];
  score: number;
  ending: EndingId | null;
}

export interface Comparison {
  /** As it was played, and changed. */
  played: LineOf;
  changed: LineOf;
  /** The first quarter at whose end the two differ; null where they never do. */
  first: number | null;
  /** The gap from the one to the other, in the order in which it came about; the worths sum to it exactly. */
  causes: readonly CauseOfGap[];
  cards: readonly OtherCard[];
  /** Orders of the run that the changed world refused, by their quarters. */
  skipped: readonly { turn: number; what: string }[];
}

/** Both worlds, and why they came apart. Null where the run cannot be played, or there is no such quarter. */
export function compare(
  challenge: Challenge,
  commands: readonly Command[],
  change: Altered,
  engine: Engine = ENGINE,
): { comparison: Comparison; changed: Run } | null {
  const played = Run.begin(challenge, engine);
  if (!played || played.playOn(inTurn(commands)).length > 0) return null;
  const altered = "truths" in change ? withTruths(played, change.truths) : challenge;
  const changed = Run.begin(altered, engine);
  if (!changed) return null;
  const given = "truths" in change ? commands : withOrders(commands, change.turn, change.orders);
  if (!given) return null;
  const skipped: { turn: number; what: string }[] = [];
  const { game } = changed;
  changed.playOn(replaying(engine, game, given, skipped, standIn(engine, game)));
  return { comparison: compared(played, changed, skipped), changed };
}

/** The other truths stay as they were drawn. */
function withTruths({ challenge }: Run, truths: Challenge["truths"]): Challenge {
  return { ...challenge, truths: { ...challenge.truths, ...truths } };
}

/** The commands with other orders in one quarter; null where the run has no such quarter. */
function withOrders(
  commands: readonly Command[],
  turn: number,
  orders: readonly Order[],
): readonly Command[] | null {
  let found = false;
  const changed = commands.map((command): Command => {
    if (command.type !== "commit" || command.turn !== turn) return command;
    found = true;
    return { ...command, orders: [...orders] };
  });
  return found ? changed : null;
}

/** Two runs of one world, the second what became of the first after a change. */
export function compared(played: Run, changed: Run, skipped: Comparison["skipped"] = []): Comparison {
  const [a, b] = [lineOf(played), lineOf(changed)];
  const hashes = changed.hashes;
  const differs = played.hashes.findIndex((hash, i) => hash !== hashes[i]);
  const first = differs >= 0 ? differs : played.hashes.length === hashes.length ? null : played.hashes.length;
  return {
    played: a,
    changed: b,
    first,
    causes: causesOf(played, changed, a, b),
    cards: cardsOf(played, changed),
    skipped,
  };
}

function lineOf(run: Run): LineOf {
  return { scores: run.state.scores, score: run.score, ending: run.board.ending };
}

type Net = Map<string, { entry: LedgerEntry; by: number }>;
interface Group {
  because: Because;
  turn: number;
  /** By number, what it moved in the changed world more than in the played one, so far. */
  net: Net;
  worth: number;
}

/** Every cause with what it moved, quarter by quarter, put in place of one another: each step is what one cause is worth. */
function causesOf(played: Run, changed: Run, a: LineOf, b: LineOf): CauseOfGap[] {
  const { game } = changed;
  const groups = new Map<string, Group>();
  const other: Record<"standing" | "successor" | "ended", number> = { standing: 0, successor: 0, ended: 0 };
  const { turns } = game.scenario;
  const length = Math.max(a.scores.length, b.scores.length);
  for (let turn = 0; turn < length; turn++) {
    const gap = (b.scores[turn] ?? 0) - (a.scores[turn] ?? 0);
    const [was, is] = [played.quarters[turn], changed.quarters[turn]];
    if (turn >= turns) other.successor += gap;
    else if (!was || !is) other.ended += gap;
    else {
      gather(groups, was, turn, -1);
      gather(groups, is, turn, 1);
      other.standing += gap - shareOut(game, changed.at(turn + 1), groups);
    }
  }
  const whole = turns + game.scenario.successor;
  const weight = game.coda?.data.weight ?? 0;
  const points = (sum: number): number => Math.round((sum * (100 - weight)) / (100 * whole));
  const told: CauseOfGap[] = [...groups.values()]
    .map(({ because, turn, worth }) => ({ because, turn, worth: points(worth) }))
    .filter(({ worth }) => worth !== 0)
    .sort((x, y) => x.turn - y.turn || Math.abs(y.worth) - Math.abs(x.worth));
  const end = Math.min(played.quarters.length, changed.quarters.length);
  for (const kind of ["standing", "ended", "successor"] as const) {
    const worth = points(other[kind]);
    if (worth !== 0) told.push({ because: { kind }, turn: kind === "standing" ? 0 : end, worth });
  }
  const left = b.score - a.score - told.reduce((sum, { worth }) => sum + worth, 0);
  const rest = weight > 0 ? "later" : "rounding";
  if (left !== 0) told.push({ because: { kind: rest }, turn: end, worth: left });
  return told;
}

/** Adds what a quarter's rows moved to their causes. A pillar's own rows only say which term moved it. */
function gather(groups: Map<string, Group>, record: QuarterRecord, turn: number, sign: 1 | -1): void {
  for (const entry of record.entries) {
    if (STAT[entry.stat].owner === "pillars") continue;
    const because = becauseOf(entry, record);
    const key = JSON.stringify(because);
    const group = groups.get(key) ?? { because, turn, net: new Map(), worth: 0 };
    groups.set(key, group);
    const number = `${entry.stat} ${entry.of}`;
    const known = group.net.get(number);
    if (known) known.by += sign * entry.delta;
    else group.net.set(number, { entry, by: sign * entry.delta });
    // What moved alike in both made no difference yet.
    if (group.worth === 0 && [...group.net.values()].every(({ by }) => by === 0)) group.turn = turn + 1;
  }
}

function becauseOf(entry: LedgerEntry, { orders, turn }: QuarterRecord): Because {
  const { ref, situation, cause } = entry;
  if (situation) return { kind: "situation", situation: situation.situation, at: situation.at };
  if (ref?.kind === "order") {
    const order = orders[Number(ref.id)];
    if (order) return { kind: "order", turn, order };
  }
  if (ref?.kind === "event") return { kind: "event", event: String(ref.id) };
  if (ref?.kind === "crisis") return { kind: "crisis", crisis: String(ref.id) };
  return { kind: "rule", cause };
}

/**
 * Takes the differences of one cause after another out of the changed world as a quarter left it: what the score loses
 * at each step is that cause's. Answers how much of the gap has been told so.
 */
function shareOut(game: Game, end: State, groups: ReadonlyMap<string, Group>): number {
  const value = valuer(game, end as View);
  const undone = new Map<string, { entry: LedgerEntry; by: number }>();
  let before = 0;
  for (const group of groups.values()) {
    const moved = [...group.net].filter(([, { by }]) => by !== 0);
    if (moved.length === 0) continue;
    for (const [number, { entry, by }] of moved) {
      const known = undone.get(number);
      undone.set(number, { entry, by: (known?.by ?? 0) - by });
    }
    const after = value([...undone.values()].map(({ entry, by }) => changeOf(game, entry, by))) / 16;
    group.worth += before - after;
    before = after;
  }
  return -before;
}

function changeOf(game: Game, { stat, of }: LedgerEntry, by: number): Change {
  const places = STAT[stat].owner === "zones" ? game.zones : game.actors;
  return { stat: STAT[stat], index: of === null ? 0 : (places.get(of) ?? 0), by };
}

/** Situations that lay in both worlds at one place in one quarter, and were the n-th of their kind in the one and the m-th in the other. */
function cardsOf(played: Run, changed: Run): OtherCard[] {
  const { game } = played;
  const found: OtherCard[] = [];
  const told = new Set<string>();
  const common = Math.min(played.quarters.length, changed.quarters.length);
  for (let turn = 0; turn < common; turn++) {
    for (const one of played.at(turn).situations) {
      const same = changed
        .at(turn)
        .situations.find(
          (each) => each.slot === one.slot && each.zone === one.zone && each.actor === one.actor,
        );
      if (!same || same.ordinal === one.ordinal) continue;
      const kind = game.situations[game.situationAt.get(one.slot) ?? -1]?.data.id ?? "";
      const place = game.scenario.actors[one.actor]?.id ?? game.scenario.zones[one.zone]?.id ?? "";
      const key = `${kind} ${place} ${one.ordinal} ${same.ordinal}`;
      if (told.has(key)) continue;
      told.add(key);
      found.push({ situation: kind, place, turn });
    }
  }
  return found;
}
