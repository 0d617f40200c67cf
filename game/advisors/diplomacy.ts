import {
  beliefIn,
  type Game,
  meanOf,
  type Offer,
  type Order,
  PACT_TRACKS,
  type PactTrack,
  POSTURES,
  rangeOf,
  rulesOf,
  TERMS,
  taken,
  trustNeeded,
  type View,
} from "../engine/index.ts";
import { due, type Programme } from "./programme.ts";
import type { Wish } from "./works.ts";

/** Access weighs twice any other track, so it is sought first. */
const SOUGHT: readonly PactTrack[] = ["access", "intelligence", "industry", "supply", "summit"];
const WITH_WASHINGTON: readonly PactTrack[] = ["investment", "host", "command"];

export function talks(game: Game, view: View, p: Programme): Wish[] {
  return [
    { rate: p.pacts, orders: pacts(game, view, due(p.pacts, view.turn, 0)) },
    { rate: p.partnerAid, orders: partnerAid(game, view, p) },
    { rate: p.forum, orders: forum(view, p) },
    { rate: p.washington, orders: washington(game, view, p) },
    { rate: Math.max(p.warm, p.firm), orders: beijing(game, view, p) },
    { rate: p.study + 3, orders: studies(game, view, due(p.study, view.turn, 3)) },
  ];
}

/** Deepest first where weight is greatest and trust allows. */
function pacts(game: Game, view: View, times: number): Order[] {
  if (times === 0) return [];
  const rules = rulesOf(game, view);
  /** The best so far, no more than are wanted: a rollout asks this every quarter. */
  const best: { gain: number; order: Order }[] = [];
  for (let i = 0; i < game.scenario.actors.length; i++) {
    const data = game.scenario.actors[i];
    const actor = view.actors[i];
    if (!data || !actor || data.weight === 0 || i === game.roles.washington) continue;
    for (let n = 0; n < SOUGHT.length; n++) {
      const track = SOUGHT[n] as PactTrack;
      const code = PACT_TRACKS.indexOf(track);
      const stage = actor.stages[code] ?? 0;
      if (stage >= rules.pact.stages || (actor.talks[code] ?? 0) > 0) continue;
      if (actor.trust + Math.trunc(actor.alignment / rules.pact.trust.alignment) < trustNeeded(rules, stage))
        continue;
      const weight = n === 0 ? 4 : n === 3 ? 1 : 2;
      const gain = weight * data.weight * (actor.alignment + 300);
      // Of equals the one met first stays ahead.
      let place = best.length;
      while (place > 0 && (best[place - 1]?.gain ?? 0) < gain) place--;
      if (place >= times) continue;
      best.splice(place, 0, { gain, order: { type: "pact", with: data.id, track } });
      if (best.length > times) best.pop();
    }
  }
  return best.map((each) => each.order);
}

function partnerAid(game: Game, view: View, p: Programme): Order[] {
  const times = due(p.partnerAid, view.turn, 1);
  if (times === 0) return [];
  const terms = TERMS[p.partnerTerms] ?? "open";
  const open: { gain: number; to: string }[] = [];
  for (let i = 0; i < game.scenario.actors.length; i++) {
    const data = game.scenario.actors[i];
    if (data?.role !== "partner" || !data.aid) continue;
    open.push({ gain: data.weight * (2 + (view.actors[i]?.stages[0] ?? 0)), to: data.id });
  }
  open.sort((a, b) => b.gain - a.gain);
  const chosen = open[view.turn % Math.max(1, Math.min(3, open.length))];
  if (!chosen) return [];
  return [{ type: "aid", to: chosen.to, purpose: "infrastructure", amount: 20, terms, standing: false }];
}

function forum(view: View, p: Programme): Order[] {
  if (due(p.forum, view.turn, 2) === 0) return [];
  const forums = ["g7", "asean", "quad", "ip4"] as const;
  return [{ type: "forum", forum: forums[view.turn % 4] ?? "g7", agenda: "rules" }];
}

function washington(game: Game, view: View, p: Programme): Order[] {
  const to = game.scenario.actors[game.roles.washington]?.id;
  if (to === undefined || due(p.washington, view.turn, 3) === 0) return [];
  return [{ type: "pact", with: to, track: WITH_WASHINGTON[view.turn % 3] ?? "host" }];
}

function beijing(game: Game, view: View, p: Programme): Order[] {
  const to = game.scenario.actors[game.roles.beijing]?.id;
  if (to === undefined) return [];
  const warm = due(p.warm, view.turn, 0) > 0;
  if (!warm && due(p.firm, view.turn, 0) === 0) return [];
  if (!warm) return [{ type: "channel", to, stance: "firm", offer: "none" }];
  // Each offer is taken up once, and only by a Beijing that listens.
  const made = (offer: Exclude<Offer, "none">) =>
    view.tally.offers.includes(taken(offer, true)) || (offer === "code" && view.tally.encounterCode);
  const left = (["code", "hotline", "fisheries"] as const).filter((o) => !made(o));
  const offer =
    POSTURES.indexOf(view.beijing.posture) > POSTURES.indexOf("probing") ? "none" : (left[0] ?? "none");
  return [{ type: "channel", to, stance: "warm", offer }];
}

/** The questions on which most turns: little known, and the belief near the point where options break even. */
function studies(game: Game, view: View, times: number): Order[] {
  if (times === 0) return [];
  const open = game.questions.map((question) => {
    const belief = beliefIn(game, view, question);
    const { low, high } = rangeOf(belief, 800);
    return { question, doubt: high - low - Math.abs(meanOf(belief) - 500) };
  });
  open.sort((a, b) => b.doubt - a.doubt);
  return open.slice(0, times).map(({ question }) => ({ type: "study", question }));
}
