import type { Game } from "../ledger/turn.ts";
import { fitting, lentWaters } from "../orders/answers.ts";
import { kindOf, ORDER_FIELDS, type Order, type OrderType } from "../orders/index.ts";
import type { FieldSpec, Refusal } from "../orders/kind.ts";
import { isShut, stepsBetween } from "../state/setting.ts";
import type { AnswerPattern } from "../state/situations.ts";
import type { SituationState, View } from "../state/state.ts";
import { kindAt } from "./chances.ts";

/**
 * The orders that would give an answer, best first: what one press on it means. Fields that the answer leaves open are
 * filled with the first that is legal: the nearest group, the least amount, the track that a partner would sign.
 */
export function ordersFor(game: Game, s: View, situation: SituationState, answer: number): Order[] {
  const data = kindAt(game, situation).data.answers[answer];
  if (!data) return [];
  const found: Order[] = [];
  for (const pattern of data.orders) {
    if (isShut(game.scenario, pattern.type)) continue;
    for (const order of candidates(game, s, situation, pattern)) {
      if (fitting(game, s, situation, order) !== answer) continue;
      if (kindOf(order).refuse(game, s, order, 0) === null) found.push(order);
      if (found.length >= MOST_FOUND) return found;
    }
  }
  return found;
}

/**
 * Why an answer cannot be given now, where no order would: what the order that comes nearest lacks. Null where nothing
 * of its pattern is on offer at all.
 */
export function lackFor(game: Game, s: View, situation: SituationState, answer: number): Lack | null {
  const data = kindAt(game, situation).data.answers[answer];
  let nearest: Lack | null = null;
  for (const pattern of data?.orders ?? []) {
    if (isShut(game.scenario, pattern.type)) continue;
    if (pattern.partner && !lentWaters(game, s, situation.zone)) nearest ??= { code: "noWaters" };
    for (const order of candidates(game, s, situation, pattern)) {
      if (fitting(game, s, situation, order) !== answer) continue;
      const lack = kindOf(order).refuse(game, s, order, 0);
      if (lack && (nearest === null || short(lack) < short(nearest))) nearest = lack;
    }
  }
  return nearest;
}

type Lack = Exclude<Refusal, null>;

/** By how much a figure falls short; what has no figure is further than any. */
function short({ need, have }: Lack): number {
  return need === undefined || have === undefined ? Infinity : Math.abs(need - have);
}

/** Enough for whoever has used the first already. */
const MOST_FOUND = 4;

/** Orders of a pattern's type: what it gives, and every choice that it leaves open. */
function candidates(game: Game, s: View, situation: SituationState, p: AnswerPattern): Order[] {
  const fields = ORDER_FIELDS[p.type as OrderType];
  let list: Record<string, unknown>[] = [{ type: p.type }];
  for (const [field, spec] of Object.entries(fields)) {
    const values = valuesFor(game, s, situation, p, field, spec);
    list = list.flatMap((one) => values.map((value) => ({ ...one, [field]: value })));
  }
  return list as unknown as Order[];
}

function valuesFor(
  game: Game,
  s: View,
  situation: SituationState,
  p: AnswerPattern,
  field: string,
  spec: FieldSpec,
): readonly unknown[] {
  switch (spec.kind) {
    case "actor":
      return actorsFor(game, situation, p);
    case "zone":
      return [game.scenario.zones[situation.zone]?.id ?? ""];
    case "group":
      return groupsNear(game, s, situation.zone);
    case "amount":
      return spec.steps.filter((step) => step >= (p.least ?? 0)).slice(0, 1);
    case "flag":
      return [false];
    case "number":
      return field === "pledge"
        ? s.pledges.map(({ id }) => id)
        : Array.from({ length: spec.max - spec.min + 1 }, (_, i) => spec.min + i);
    case "project":
      return p.project === undefined ? (game.scenario.projects ?? []).map(({ id }) => id) : [p.project];
    case "word":
      return wordsFor(p, field) ?? (field === "offer" ? ["none"] : spec.words);
    default:
      return [];
  }
}

function wordsFor(p: AnswerPattern, field: string): readonly string[] | undefined {
  const one = (word: string | undefined) => (word === undefined ? undefined : [word]);
  const given: Record<string, readonly string[] | undefined> = {
    mission: p.missions,
    forum: p.forums,
    track: p.track,
    terms: p.terms,
    purpose: p.purposes,
    capability: p.capabilities,
    stance: one(p.stance),
    agenda: one(p.agenda),
    chain: one(p.chain),
    sector: one(p.sector),
  };
  return given[field];
}

function actorsFor({ scenario, roles }: Game, { actor }: SituationState, { to }: AnswerPattern): string[] {
  if (to === undefined) return scenario.actors.map((each) => each.id);
  const at = to === "here" ? actor : roles[to];
  return at < 0 ? [] : [scenario.actors[at]?.id ?? ""];
}

/** Groups that may be sent, those in port and nearest first. */
function groupsNear(game: Game, s: View, zone: number): string[] {
  return game.scenario.ships
    .map((ship, i) => ({
      ship,
      far: stepsBetween(game, s.ships[i]?.zone ?? 0, zone),
      phase: s.ships[i]?.phase,
    }))
    .filter(({ ship, phase }) => ship.deployable && (phase === "port" || phase === "sortie"))
    .sort((a, b) => rank(a.phase) - rank(b.phase) || a.far - b.far)
    .map(({ ship }) => ship.id);
}

function rank(phase: string | undefined): number {
  return phase === "port" ? 0 : 1;
}
