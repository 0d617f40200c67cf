import { callIn } from "../acts/memory.ts";
import { div, replaced } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { add } from "../ledger/ledger.ts";
import type { Game, Turn } from "../ledger/turn.ts";
import type { Rules } from "../rules/index.ts";
import { rulesOf } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { codeOf, PACT_TRACKS, type PactTrack } from "../vocabulary.ts";
import { ACTOR, type OrderKind, word } from "./kind.ts";

/** Opens talks on a track with a partner, or adds a stage to an arrangement with Washington. */
export interface PactOrder {
  type: "pact";
  with: string;
  track: PactTrack;
}

export const PACT: OrderKind<PactOrder> = {
  type: "pact",
  family: "alliances",
  fields: { with: ACTOR, track: word(PACT_TRACKS) },
  takesSlot: () => true,
  price(game, s, order) {
    const { pact, washington } = rulesOf(game, s).prices;
    return isWashington(game, order) ? washington : pact;
  },
  subject: (_game, _s, order) => `pact ${order.with} ${order.track}`,
  refuse(game, s, order) {
    const at = game.actors.get(order.with) ?? -1;
    const data = game.scenario.actors[at];
    const actor = s.actors[at];
    if (!data || !actor || data.weight === 0) return { code: "target", what: order.with };
    const track = codeOf(PACT_TRACKS, order.track);
    const washington = isWashington(game, order);
    if (washington !== track >= codeOf(PACT_TRACKS, "host")) return { code: "track" };
    const rules = rulesOf(game, s);
    const stage = actor.stages[track] ?? 0;
    if (stage >= rules.pact.stages) return { code: "stageMax", have: stage };
    if (washington) return null;
    const talks = actor.talks[track] ?? 0;
    if (talks > 0) return { code: "negotiating", have: talks };
    const need = trustNeeded(rules, stage);
    const have = actor.trust + div(actor.alignment, rules.pact.trust.alignment);
    return have < need ? { code: "trust", need, have } : null;
  },
  carryOut(t, order, index) {
    if (isWashington(t.game, order)) invest(t, order, index);
    else openTalks(t, order, index);
  },
  about: ({ with: actor, track }) => ({ actor, track, flow: "pact" }),
};

function isWashington(game: Game, order: PactOrder): boolean {
  return game.actors.get(order.with) === game.roles.washington;
}

/** Trust a partner must have before the next stage is signed, 0–1000; its alignment counts for a part. */
export function trustNeeded({ pact }: Rules, stage: number): number {
  return pact.trust.base + pact.trust.step * stage;
}

function openTalks(t: Turn, order: PactOrder, index: number): void {
  const at = t.game.actors.get(order.with) ?? -1;
  const actor = t.state.actors[at];
  if (!actor) return;
  const { talks } = t.rules.pact;
  actor.talks = replaced(actor.talks, codeOf(PACT_TRACKS, order.track), 1 + callIn(t, at, index));
  if (order.track === "summit") {
    add(t, STAT.trust, at, talks.summit, CAUSE.summitHeld, index);
    add(t, STAT.alignment, at, talks.warmed, CAUSE.summitHeld, index);
  } else add(t, STAT.trust, at, talks.other, CAUSE.pactTalks, index);
}

/** Sunk in one ally: worth more the longer it stays, and a dependency if it leaves. */
function invest(t: Turn, order: PactOrder, index: number): void {
  const actor = t.state.actors[t.game.roles.washington];
  if (!actor) return;
  const r = t.rules.pact;
  const track = codeOf(PACT_TRACKS, order.track);
  actor.stages = replaced(actor.stages, track, Math.min(r.stages, (actor.stages[track] ?? 0) + 1));
  const depth =
    r.washington[order.track === "command" || order.track === "host" ? order.track : "investment"];
  add(t, STAT.integration, 0, depth, CAUSE.investedInWashington, index);
  add(t, STAT.asia, 0, r.washington.asia, CAUSE.investedInWashington, index);
}
