import { leak } from "../acts/leak.ts";
import { sail } from "../acts/sail.ts";
import { div } from "../arith.ts";
import { breakOut } from "../crisis/outbreak.ts";
import { CAUSE, type Cause } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import { situationRef } from "../ledger/situation-ref.ts";
import type { CompiledEffect, Turn } from "../ledger/turn.ts";
import { luckOf, ROW, roll } from "../luck.ts";
import { happened, outcomeOf } from "../questions/truth.ts";
import { markEnded } from "../state/ended.ts";
import { leakOdds } from "../state/odds.ts";
import { lying } from "../state/place.ts";
import { shipId } from "../state/setting.ts";
import type { ShipState, SituationState } from "../state/state.ts";
import { OUTCOMES } from "../vocabulary.ts";
import { kindAt, shareOf, shiftOf, type Way, wayOf } from "./chances.ts";
import { LOT, lotOf } from "./lots.ts";
import { announcedChance, count } from "./open.ts";

/** What was answered, and what has fallen due unanswered, comes to pass in the order in which it opened. */
export function resolveSituations(t: Turn): void {
  const { state: s } = t;
  const { unseen } = s.hidden;
  const answered = new Map<number, number>();
  for (const each of t.answers) if (each) answered.set(each.situation, each.answer);
  const due: { situation: SituationState; answer: number; seen: boolean }[] = [];
  const left: SituationState[] = [];
  s.situations.forEach((situation, i) => {
    const answer = answered.get(i) ?? -1;
    if (answer >= 0 || situation.clock <= 1) due.push({ situation, answer, seen: true });
    else left.push(later(situation));
  });
  for (const each of unseen)
    due.push({ situation: { ...later(each), ordinal: count(s, each.slot) }, answer: -1, seen: false });
  s.situations = left;
  s.hidden.unseen = [];
  for (const each of due) resolve(t, each.situation, each.answer, each.seen);
}

function later(o: SituationState): SituationState {
  return {
    slot: o.slot,
    ordinal: o.ordinal,
    zone: o.zone,
    actor: o.actor,
    ship: o.ship,
    other: o.other,
    clock: o.clock - 1,
  };
}

function resolve(t: Turn, opened: SituationState, answer: number, seen: boolean): void {
  const { game, state: s } = t;
  const kind = kindAt(game, opened);
  const { slot } = kind.data;
  const { situation, missed } = opened.ship < 0 ? { situation: opened, missed: false } : sailed(t, opened);
  const way = wayOf(game, s, situation, answer);
  const at = lying(game, situation);
  const outcome = outcomeOf(
    t,
    way.data.data,
    shiftWhenDue(t, situation, way, missed),
    cardOf(t, opened),
    slot,
  );
  const refOf = (o: number) =>
    situationRef(
      game,
      slot,
      situation.actor >= 0 && situation.ship < 0 ? situation.actor : -1,
      situation.zone,
      way.at,
      o,
    );
  const share = shareOf(game, s, situation, outcome);
  markEnded(s.history, situation, s.turn, outcome, way.at);
  tell(t, {
    kind: "situation",
    situation: kind.data.id,
    nth: situation.ordinal,
    place: at.actor ?? at.sea,
    ship: situation.ship < 0 ? null : shipId(game, situation.ship),
    answer: kind.data.answers[way.at]?.id ?? null,
    outcome: OUTCOMES[outcome] ?? "middling",
    seen,
  });
  carry(t, way.data.effects(at), 100, CAUSE.situationAnswered, refOf(outcome), slot);
  carry(t, way.data.outcome(at, outcome), share, CAUSE.situationOutcome, refOf(outcome), slot);
  if (outcome === 2 && kind.data.crisis > 0)
    breakOut(
      t,
      kind.opens,
      kind.data.crisis,
      situation.zone,
      slot * 64 + situation.zone,
      way.data.data.begins ?? "rival",
    );
  const second = leakOdds(way.data.data);
  if (second && happened(t, second, roll(t.luck, ROW.situation, lotOf(slot, LOT.leak), 1000), slot)) leak(t);
}

/** What the board adds to the chances of a situation that comes to pass; `missed`: at sea, but elsewhere than announced. */
export function shiftWhenDue(
  t: Turn,
  situation: SituationState,
  { data, less }: Way,
  missed: boolean,
): number {
  const { shift } = data.data;
  const off = missed && shift === "sea" ? t.rules.situations.shift.sea.missed : 0;
  return shiftOf(t.game, t.state, situation, shift, false) + less + off;
}

/** Numbers move by a share in per cent of what they would; what moves none, as a flag does, is carried out in full. */
export function carry(
  t: Turn,
  effects: readonly CompiledEffect[],
  share: number,
  cause: Cause,
  ref: number,
  slot: number,
): void {
  for (const effect of effects) {
    const whole = effect.moves.length === 0 || effect.acts.length > 0;
    if (share === 100 || whole || effect.moves.some((move) => move.depends))
      effect.apply(t, cause, ref, slot);
    else
      for (const { stat, index, sure } of effect.moves)
        add(t, stat, index, div(sure * share, 100), cause, ref);
  }
}

/** The carrier puts to sea, mostly for where it was seen to be bound. */
function sailed(t: Turn, opened: SituationState): { situation: SituationState; missed: boolean } {
  const missed = roll(t.luck, ROW.sailing, 64 * opened.ship + 40, 1000) >= announcedChance(t.game, t.state);
  return { situation: putToSea(t, opened, missed), missed };
}

/** The carrier at sea where it was bound, or beside it; answers the situation as it lies there. */
export function putToSea(t: Turn, opened: SituationState, missed: boolean): SituationState {
  const ship = t.state.ships[opened.ship] as ShipState;
  const zone = missed ? opened.other : opened.zone;
  sail(t, opened.ship, ship, zone);
  ship.phase = "sortie";
  ship.mission = "patrol";
  ship.readiness -= t.rules.ships.strain;
  return missed ? { ...later(opened), zone } : opened;
}

/**
 * The card of a situation, 0–999: the same whatever the answer. A kind's outcomes are dealt from a deck of quarters of
 * the luck, so that a run of four holds one of each; the place in the quarter is the turn's own luck.
 */
function cardOf(t: Turn, { slot, ordinal, zone, actor }: SituationState): number {
  const { seed } = t.state.hidden;
  const { deck } = t.rules.situations;
  const hand = Math.trunc(ordinal / deck);
  const quarter = shuffled(seed, slot, hand, deck)[ordinal % deck] as number;
  const within = roll(t.luck, ROW.situation, lotOf(slot, LOT.card(zone, actor)), Math.trunc(1000 / deck));
  return quarter * Math.trunc(1000 / deck) + within;
}

/** A deck's order: a shuffle keyed by seed, kind and hand alone. */
function shuffled(seed: string, slot: number, hand: number, deck: number): number[] {
  const luck = luckOf(seed, -1 - hand);
  const order: number[] = [];
  for (let i = 0; i < deck; i++) order.push(i);
  for (let i = deck - 1; i > 0; i--) {
    const j = roll(luck, ROW.situation, lotOf(slot, i), i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
