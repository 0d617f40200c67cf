import { clamp, div, rarity } from "../arith.ts";
import { holds } from "../events/condition.ts";
import type { CompiledSituation, Game } from "../ledger/turn.ts";
import { type Luck, luckOf, ROW, roll, worldOf } from "../luck.ts";
import { type Ended, endedOf } from "../state/ended.ts";
import { mark, marked } from "../state/marks.ts";
import { statValue } from "../state/numbers.ts";
import { type SeaParts, seasOf } from "../state/seas.ts";
import { rulesOf, stepsBetween } from "../state/setting.ts";
import type { ShipState, SituationState, State, View } from "../state/state.ts";
import { LOT, lotOf } from "./lots.ts";

/**
 * What opens for the next desk, at a quarter's end so that everything lies there before orders are given. Each kind,
 * ship and partner draws from a place of its own, so that none moves another's luck.
 */
export function openSituations(game: Game, s: State): void {
  if (game.situations.length === 0) return;
  const left = game.scenario.turns - s.turn;
  if (left <= 0) {
    s.situations = [];
    s.hidden.unseen = [];
    return;
  }
  const luck = luckOf(worldOf(s.hidden.seed), s.turn);
  for (let i = 0; i < s.ships.length; i++) if (game.sails[i]) announce(game, s, luck, i);
  const { least, chance, each, most } = rulesOf(game, s).situations.opened;
  const more = least + (roll(luck, ROW.opening, 0, 1000) < chance + each * s.turn ? 1 : 0);
  const dated = openDated(game, s, luck);
  const fixed = dated + openFollowing(game, s, luck);
  const count = Math.min(more - fixed, Math.max(1 - fixed, most - s.situations.length));
  const ranked = ranking(game, s, luck);
  for (let n = 0; n < count && n < ranked.length; n++) {
    const kind = ranked[n] as CompiledSituation;
    openAt(game, s, luck, kind, placeFor(game, s, luck, kind));
  }
}

function openAt(game: Game, s: State, luck: Luck, kind: CompiledSituation, actor: number): void {
  const home = game.choosesItself[actor] ? game.theatre[actor]?.[0] : undefined;
  open(game, s, luck, kind, { zone: home ?? seaOf(game, luck, kind), actor, ship: -1, other: -1 });
}

/** What the calendar brings to this desk, unless the same lies there already; answers how many. */
function openDated(game: Game, s: State, luck: Luck): number {
  let opened = 0;
  for (const { turn, kind: at, at: actor } of game.dates) {
    const kind = game.situations[at];
    if (turn !== s.turn || !kind || !hasRoom(s, kind) || !holds(kind.tests, s)) continue;
    const where = actor >= 0 ? actor : placeFor(game, s, luck, kind);
    if (liesAt(s, kind, where)) continue;
    openAt(game, s, luck, kind, where);
    opened++;
  }
  return opened;
}

/** What follows from how others ended in the quarter that has closed, where they lay; answers how many. */
function openFollowing(game: Game, s: State, luck: Luck): number {
  let opened = 0;
  for (const kind of game.situations) {
    const from = followed(s, kind);
    if (!from || !holds(kind.tests, s) || lot(luck, kind, LOT.weight, 1000) >= kind.chance) continue;
    if (s.situations.some((each) => each.slot === kind.data.slot)) continue;
    open(game, s, luck, kind, { zone: from.zone, actor: from.actor, ship: -1, other: -1 });
    opened++;
  }
  return opened;
}

/** What a kind would follow from now, if anything. */
function followed(s: View, { after }: CompiledSituation): Ended | null {
  for (const { slot, outcome, answers } of after) {
    const last = endedOf(s, slot);
    if (last === null || last.turn !== s.turn - 1 || last.outcome !== outcome) continue;
    if (answers === null || answers.includes(last.answer)) return last;
  }
  return null;
}

/** A luck of its own for each thing about a kind. */
function lot(luck: Luck, { data }: CompiledSituation, which: number, n: number): number {
  return roll(luck, ROW.situation, lotOf(data.slot, which), n);
}

/** Kinds in the order in which they press: the rarest of their lots, stretched by weight, first. */
function ranking(game: Game, s: State, luck: Luck): CompiledSituation[] {
  const rank: { kind: CompiledSituation; by: number }[] = [];
  for (const kind of game.situations) {
    if (kind.data.weight === 0) continue;
    const weight = weightOf(game, s, kind);
    if (weight <= 0 || !holds(kind.tests, s) || !hasRoom(s, kind)) continue;
    rank.push({ kind, by: div(rarity(1 + lot(luck, kind, LOT.weight, 1024)) * 1000, weight) });
  }
  rank.sort((a, b) => a.by - b.by || a.kind.data.slot - b.kind.data.slot);
  return rank.map((each) => each.kind);
}

/** Whether the same lies at an actor already, seen or not. */
function liesAt(s: State, { data }: CompiledSituation, actor: number): boolean {
  for (const each of s.situations) if (each.slot === data.slot && each.actor === actor) return true;
  for (const each of s.hidden.unseen) if (each.slot === data.slot && each.actor === actor) return true;
  return false;
}

/** Whether one more has a place: never two of a kind at one actor, while those at sea lie where luck puts them. */
function hasRoom(s: State, kind: CompiledSituation): boolean {
  return kind.at.length === 0 || kind.at.some((actor) => !liesAt(s, kind, actor));
}

/** Weight × 100 of a kind now. */
function weightOf(game: Game, s: State, { data, drawn }: CompiledSituation): number {
  const { again } = rulesOf(game, s).situations;
  let weight = data.weight * 100;
  for (const { stat, index, from, by } of drawn) weight += div((statValue(s, stat, index) - from) * 100, by);
  if (s.situations.some((each) => each.slot === data.slot)) weight = div(weight * again.open, 100);
  const last = marked(s.history.lastOpened, data.slot);
  if (last > 0 && s.turn + 1 - last < again.quarters) weight = div(weight * again.recent, 100);
  return weight;
}

/** At whom it opens: the weightiest, luck aside; −1 where it lies at sea. */
function placeFor(game: Game, s: State, luck: Luck, kind: CompiledSituation): number {
  const { at } = kind;
  if (at.length <= 1) return at[0] ?? -1;
  const { place } = rulesOf(game, s).situations;
  let best = -1;
  let most = -1;
  for (const actor of at) {
    if (liesAt(s, kind, actor)) continue;
    const by = (game.scenario.actors[actor]?.weight ?? 0) * place + lot(luck, kind, LOT.at(actor), 1000);
    if (by <= most) continue;
    most = by;
    best = actor;
  }
  return best;
}

/** The sea that feels what happens to a capital without waters of its own: one of those with the largest stakes. */
function seaOf(game: Game, luck: Luck, kind: CompiledSituation): number {
  return game.byStake[lot(luck, kind, LOT.sea, 4)] ?? 0;
}

type Where = Pick<SituationState, "zone" | "actor" | "ship" | "other">;

function open(game: Game, s: State, luck: Luck, kind: CompiledSituation, where: Where): void {
  const { data } = kind;
  const { unseen } = rulesOf(game, s).situations;
  const hidden =
    data.unseen &&
    lot(luck, kind, LOT.seen(where.zone), 1000) < div(unseen * (1000 - s.nation.intelligence), 1000);
  const opened: SituationState = {
    slot: data.slot,
    ordinal: marked(s.history.opened, data.slot),
    zone: where.zone,
    actor: where.actor,
    ship: where.ship,
    other: where.other,
    clock: hidden ? 1 : data.clock,
  };
  // What is unseen is counted when it is told: the history lies in the open.
  if (hidden) s.hidden.unseen = [...s.hidden.unseen, opened];
  else {
    count(s, data.slot);
    s.situations = [...s.situations, opened];
  }
}

/** One more of a kind has opened this quarter; answers how many had before. */
export function count(s: State, slot: number): number {
  const before = marked(s.history.opened, slot);
  s.history.opened = mark(s.history.opened, slot, before + 1);
  s.history.lastOpened = mark(s.history.lastOpened, slot, s.turn + 1);
  return before;
}

/** A carrier that is ready means to sail for the sea where most is at stake and least holds it. */
function announce(game: Game, s: State, luck: Luck, at: number): void {
  const ship = s.ships[at] as ShipState;
  const r = rulesOf(game, s).situations.sortie;
  if (ship.phase !== "port") return;
  if (s.beijing.drive + div(roll(luck, ROW.sailing, 64 * at, 1000), 2) <= r.drive) return;
  const kind = game.situations.find((each) => each.sortie === game.owners[at]);
  if (!kind) return;
  const seas = seasOf(game, s);
  let zone = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let z = 0; z < s.zones.length; z++) {
    const stake = game.scenario.zones[z]?.stake ?? 0;
    if (stake < r.stake || stepsBetween(game, ship.zone, z) > r.steps) continue;
    // Two carriers do not sail for one sea, seen or not.
    if ([...s.situations, ...s.hidden.unseen].some((each) => each.ship >= 0 && each.zone === z)) continue;
    const drawn =
      stake * r.each +
      (r.level - (seas[z] as SeaParts).held) +
      div(roll(luck, ROW.sailing, 64 * at + 2 + z, 1000) * r.luck, 10);
    if (drawn <= most) continue;
    most = drawn;
    zone = z;
  }
  if (zone < 0) return;
  const beside = game.adjacent[zone] ?? [];
  const other = beside[roll(luck, ROW.sailing, 64 * at + 1, Math.max(1, beside.length))] ?? zone;
  open(game, s, luck, kind, { zone, actor: game.owners[at] ?? -1, ship: at, other });
}

/** The chance in 1000 that a carrier goes where it was seen to be bound. */
export function announcedChance(game: Game, s: Pick<State, "nation" | "difficulty">): number {
  const { base, intelligence } = rulesOf(game, s).situations.sortie.announced;
  return clamp(base + div(s.nation.intelligence * intelligence, 100), 0, 1000);
}
