import { recall } from "../acts/memory.ts";
import { div, replaced } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { depthOf } from "../state/forces.ts";
import { actorId } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { PACT_TRACKS, wordOf } from "../vocabulary.ts";

/** Partners: each goes back to its habits by itself; what moves it is what happens to it. */
export function runPartners(t: Turn): void {
  const { state: s } = t;
  for (let i = 0; i < s.actors.length; i++) {
    if (!t.game.choosesItself[i]) continue;
    settle(t, i);
    negotiate(t, i);
  }
  tracksYield(t);
}

function settle(t: Turn, i: number): void {
  const actor = t.state.actors[i];
  const data = t.game.scenario.actors[i];
  if (!actor || !data) return;
  const { habit, trust } = t.rules.partners;
  add(t, STAT.alignment, i, div(data.alignment - actor.alignment, habit), CAUSE.backToHabit);
  add(t, STAT.trust, i, div(data.trust - actor.trust, trust.habit), CAUSE.backToHabit);
  add(t, STAT.trust, i, div(depthOf(t.rules, actor), trust.depth), CAUSE.trustGrows);
  recall(t, i);
}

/** What the tracks give besides weight: shared files, joint works, spare stocks. By stages over all partners. */
function tracksYield(t: Turn): void {
  const { state: s } = t;
  const { intelligence, industry, supply } = t.rules.partners.tracks;
  let files = 0;
  let works = 0;
  let stocks = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const stages = s.actors[i]?.stages;
    if (!stages || !t.game.choosesItself[i]) continue;
    files += stages[1] ?? 0;
    works += stages[2] ?? 0;
    stocks += stages[3] ?? 0;
  }
  add(t, STAT.intelligence, 0, div(files, intelligence), CAUSE.tracksYield);
  add(t, STAT.technology, 0, div(works, industry), CAUSE.tracksYield);
  for (const chain of ["energy", "minerals", "chips"] as const) {
    add(t, STAT[chain], 0, -div(stocks, supply), CAUSE.tracksYield);
  }
}

/** Talks in progress; a signature is a stage. */
function negotiate(t: Turn, i: number): void {
  const actor = t.state.actors[i];
  if (!actor || i === t.game.roles.washington) return;
  const { talks, signed } = t.rules.partners;
  for (let track = 0; track < actor.talks.length; track++) {
    const so = actor.talks[track] ?? 0;
    if (so === 0) continue;
    const pace =
      talks.base + div(actor.trust * talks.times, talks.by) + div(actor.alignment, talks.alignment);
    const next = so + Math.max(talks.least, pace);
    if (next < 1000) {
      actor.talks = replaced(actor.talks, track, next);
      continue;
    }
    const stage = (actor.stages[track] ?? 0) + 1;
    actor.talks = replaced(actor.talks, track, 0);
    actor.stages = replaced(actor.stages, track, stage);
    add(t, STAT.trust, i, signed.trust, CAUSE.pactSigned, i);
    add(t, STAT.alignment, i, signed.alignment, CAUSE.pactSigned, i);
    tell(t, { kind: "pact", with: actorId(t.game, i), track: wordOf(PACT_TRACKS, track), stage });
  }
}
