import { recall, remember } from "../acts/memory.ts";
import { wordKept } from "../acts/promises.ts";
import { clamp, div, replaced } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { PLACE, truthActing, truthUnseen } from "../questions/truth.ts";
import { depthOf, shipsNear } from "../state/forces.ts";
import { actorId } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { PACT_TRACKS, POSTURE_RANK, wordOf } from "../vocabulary.ts";

export function runPartners(t: Turn): void {
  const { state: s } = t;
  let mean = 0;
  let count = 0;
  for (let i = 0; i < s.actors.length; i++) {
    if (!t.game.choosesItself[i]) continue;
    mean += s.actors[i]?.alignment ?? 0;
    count++;
  }
  mean = count === 0 ? 0 : div(mean, count);
  const nerve = truthActing(t, "neighbours");
  // What forums return is seen only where a forum was held.
  const credit = s.nation.forum > 0 ? truthActing(t, "credit") : truthUnseen(t, "credit");
  for (let i = 0; i < s.actors.length; i++) {
    if (!t.game.choosesItself[i]) continue;
    feelThreat(t, i);
    align(t, i, mean, nerve, credit);
    negotiate(t, i);
    bind(t, i);
  }
  forums(t, credit);
  tracksYield(t);
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

function feelThreat(t: Turn, i: number): void {
  const { game, state: s } = t;
  const r = t.rules.partners.threat;
  const zones = game.theatre[i] ?? [];
  const actor = s.actors[i];
  if (!actor) return;
  let local = 0;
  for (let n = 0; n < zones.length; n++) local = Math.max(local, s.zones[zones[n] as number]?.tension ?? 0);
  const felt =
    zones.length === 0
      ? div(s.beijing.power, r.far)
      : div(local + s.beijing.power, r.by) + r.posture * POSTURE_RANK[s.beijing.posture];
  add(t, STAT.threat, i, div(clamp(felt, 0, 1000) - actor.threat, r.pace), CAUSE.threatFelt);
}

function align(t: Turn, i: number, mean: number, e: number, credit: number): void {
  const { game, state: s } = t;
  const r = t.rules.partners;
  const actor = s.actors[i];
  const data = game.scenario.actors[i];
  if (!actor || !data) return;
  const depth = depthOf(t.rules, actor);
  // Hedge or stiffen: under threat, and the more so the more openly it stands with Tokyo.
  const { nerve, company, inducement } = r;
  const moved = (e - nerve.level) * (nerve.base + nerve.depth * depth) * actor.threat;
  add(t, STAT.alignment, i, Math.floor(moved / nerve.by), CAUSE.neighboursJudgement, PLACE.neighbours);
  add(t, STAT.alignment, i, div(s.washington.asia - r.america.level, r.america.by), CAUSE.americaSeen);
  add(t, STAT.alignment, i, div(s.nation.credibility - r.word.level, r.word.by), CAUSE.tokyosWordSeen);
  add(t, STAT.alignment, i, div(s.ukraine.example, r.example), CAUSE.exampleSeen);
  add(t, STAT.alignment, i, -div(actor.alignment - data.alignment, r.habit), CAUSE.backToHabit);
  const kept = div(s.nation.forum * (credit - company.level), company.by);
  add(t, STAT.alignment, i, kept, CAUSE.companyKept, PLACE.credit);
  lean(t, i, mean);
  const courted = s.beijing.posture === "conciliatory" ? inducement.conciliatory : 0;
  if (
    roll(t.luck, ROW.actor, 2 * i, 1000) <
    inducement.chance + div(actor.trade, inducement.trade) + courted
  ) {
    add(t, STAT.alignment, i, inducement.effect - div(s.beijing.power, inducement.power), CAUSE.inducement);
  }
  add(t, STAT.trust, i, div(data.trust - actor.trust, r.trust.habit), CAUSE.backToHabit);
  add(t, STAT.trust, i, div(depth, r.trust.depth), CAUSE.trustGrows);
  recall(t, i);
}

/** Dominoes and counter-dominoes: the nearest neighbour that moved most, else the mean of all. */
function lean(t: Turn, i: number, mean: number): void {
  const actor = t.state.actors[i];
  if (!actor) return;
  const { region, neighbour } = t.rules.partners.lean;
  const near = t.game.neighbours[i] ?? [];
  if (near.length === 0) {
    add(t, STAT.alignment, i, div(mean - actor.alignment, region), CAUSE.regionLeaned);
    return;
  }
  for (let n = 0; n < near.length; n++) {
    const other = near[n] as number;
    const gap = (t.state.actors[other]?.alignment ?? 0) - actor.alignment;
    add(t, STAT.alignment, i, div(gap, neighbour * near.length), CAUSE.neighbourLeaned, other);
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

/** A partner under pressure with deep access expects company at sea. Absence is remembered, and as `credit` says by others. */
function bind(t: Turn, i: number): void {
  const { game, state: s } = t;
  const actor = s.actors[i];
  const r = t.rules.partners.bind;
  if (!actor || (actor.stages[0] ?? 0) < r.stage) return;
  const waters = game.theatre[i] ?? [];
  for (let n = 0; n < waters.length; n++) {
    const zone = waters[n] as number;
    if ((s.zones[zone]?.tension ?? 0) < r.tension) continue;
    const answered = shipsNear(game, s, game.roles.tokyo, zone, 1) > 0;
    const { trust, word, remembered } = answered ? r.answered : r.absent;
    add(t, STAT.trust, i, trust, CAUSE.pactBinds, zone);
    wordKept(t, word);
    remember(t, i, answered ? "stoodby" : "absent", remembered);
    return;
  }
}

/** What multilateral company returns, or costs when it does not: linear in `credit` about the prior's low side. */
function forums(t: Turn, e: number): void {
  const { level, by, standing, credibility, coalition } = t.rules.partners.forums;
  const yielded = Math.floor((t.state.nation.forum * (e - level)) / by);
  add(t, STAT.standing, 0, div(yielded, standing), CAUSE.companyKept, PLACE.credit);
  add(t, STAT.credibility, 0, div(yielded, credibility), CAUSE.companyKept, PLACE.credit);
  add(t, STAT.coalition, 0, div(yielded, coalition), CAUSE.companyKept, PLACE.credit);
}
