import { clamp, div, replaced } from "../arith.ts";
import { depthOf, shipsNear } from "../forces.ts";
import { roll } from "../luck.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { PACT_TRACKS, wordOf } from "../vocabulary.ts";
import { recall, remember } from "./memory.ts";
import { wordKept } from "./word.ts";

const NEIGHBOURS = 4;
const CREDIT = 6;

/** Whether an actor's choices are its own: great powers and Tokyo are moved by their own systems. */
function isPartner(t: Turn, i: number): boolean {
  const role = t.game.scenario.actors[i]?.role;
  return (
    role !== "tokyo" &&
    role !== "washington" &&
    role !== "beijing" &&
    role !== "moscow" &&
    role !== "pyongyang"
  );
}

export function runPartners(t: Turn): void {
  const { state: s } = t;
  t.shown[NEIGHBOURS] = true;
  if (s.nation.forum > 0) t.shown[CREDIT] = true;
  let mean = 0;
  let count = 0;
  for (let i = 0; i < s.actors.length; i++) {
    if (!isPartner(t, i)) continue;
    mean += s.actors[i]?.alignment ?? 0;
    count++;
  }
  mean = count === 0 ? 0 : div(mean, count);
  for (let i = 0; i < s.actors.length; i++) {
    if (!isPartner(t, i)) continue;
    feelThreat(t, i);
    align(t, i, mean);
    negotiate(t, i);
    bind(t, i);
  }
  forums(t);
  tracksYield(t);
}

/** What the tracks give besides weight: shared files, joint works, spare stocks. By stages over all partners. */
function tracksYield(t: Turn): void {
  const { state: s } = t;
  let files = 0;
  let works = 0;
  let stocks = 0;
  for (let i = 0; i < s.actors.length; i++) {
    const stages = s.actors[i]?.stages;
    if (!stages || !isPartner(t, i)) continue;
    files += stages[1] ?? 0;
    works += stages[2] ?? 0;
    stocks += stages[3] ?? 0;
  }
  add(t, STAT.intelligence, 0, div(files, 3), "tracksYield");
  add(t, STAT.technology, 0, div(works, 3), "tracksYield");
  for (const chain of ["energy", "minerals", "chips"] as const) {
    add(t, STAT[chain], 0, -div(stocks, 4), "tracksYield");
  }
}

function feelThreat(t: Turn, i: number): void {
  const { game, state: s } = t;
  const zones = game.theatre[i] ?? [];
  const actor = s.actors[i];
  if (!actor) return;
  let local = 0;
  for (let i = 0; i < zones.length; i++) local = Math.max(local, s.zones[zones[i] as number]?.tension ?? 0);
  const felt =
    zones.length === 0 ? div(s.beijing.power, 3) : div(local + s.beijing.power, 2) + 60 * s.beijing.posture;
  add(t, STAT.threat, i, div(clamp(felt, 0, 1000) - actor.threat, 2), "threatFelt");
}

function align(t: Turn, i: number, mean: number): void {
  const { game, state: s } = t;
  const actor = s.actors[i];
  const data = game.scenario.actors[i];
  if (!actor || !data) return;
  const e = t.effective[NEIGHBOURS] ?? 500;
  const e6 = t.effective[CREDIT] ?? 500;
  const depth = depthOf(actor);
  // Hedge or stiffen: under threat, and the more so the more openly it stands with Tokyo.
  const nerve = Math.floor(((e - 560) * (40 + 6 * depth) * actor.threat) / 850_000);
  add(t, STAT.alignment, i, nerve, "neighboursJudgement", NEIGHBOURS);
  add(t, STAT.alignment, i, div(s.washington.asia - 500, 90), "americaSeen");
  add(t, STAT.alignment, i, div(s.nation.credibility - 500, 120), "tokyosWordSeen");
  add(t, STAT.alignment, i, div(s.ukraine.example, 30), "exampleSeen");
  add(t, STAT.alignment, i, -div(actor.alignment - data.alignment, 40), "backToHabit");
  add(t, STAT.alignment, i, div(s.nation.forum * (e6 - 355), 90_000), "companyKept", CREDIT);
  lean(t, i, mean);
  if (
    roll(t.luck, "actor", 2 * i, 1000) <
    40 + div(actor.trade, 10) + 30 * (s.beijing.posture === 0 ? 1 : 0)
  ) {
    add(t, STAT.alignment, i, -18 - div(s.beijing.power, 40), "inducement");
  }
  add(t, STAT.trust, i, div(data.trust - actor.trust, 60), "backToHabit");
  add(t, STAT.trust, i, div(depth, 8), "trustGrows");
  recall(t, i);
}

/** Dominoes and counter-dominoes: the nearest neighbour that moved most, else the mean of all. */
function lean(t: Turn, i: number, mean: number): void {
  const actor = t.state.actors[i];
  if (!actor) return;
  const near = t.game.neighbours[i] ?? [];
  if (near.length === 0) {
    add(t, STAT.alignment, i, div(mean - actor.alignment, 140), "regionLeaned");
    return;
  }
  for (let n = 0; n < near.length; n++) {
    const other = near[n] as number;
    const gap = (t.state.actors[other]?.alignment ?? 0) - actor.alignment;
    add(t, STAT.alignment, i, div(gap, 70 * near.length), "neighbourLeaned", other);
  }
}

/** Talks in progress; a signature is a stage. */
function negotiate(t: Turn, i: number): void {
  const actor = t.state.actors[i];
  if (!actor || i === t.game.roles.washington) return;
  for (let track = 0; track < actor.talks.length; track++) {
    const so = actor.talks[track] ?? 0;
    if (so === 0) continue;
    const pace = 380 + div(actor.trust * 10, 22) + div(actor.alignment, 4);
    const next = so + Math.max(120, pace);
    if (next < 1000) {
      actor.talks = replaced(actor.talks, track, next);
      continue;
    }
    actor.talks = replaced(actor.talks, track, 0);
    actor.stages = replaced(actor.stages, track, (actor.stages[track] ?? 0) + 1);
    add(t, STAT.trust, i, 15, "pactSigned", i);
    add(t, STAT.alignment, i, 12, "pactSigned", i);
    t.dispatches.push({
      kind: "pact",
      with: t.game.scenario.actors[i]?.id ?? "",
      track: wordOf(PACT_TRACKS, track),
      stage: actor.stages[track] ?? 0,
    });
  }
}

/** A partner under pressure with deep access expects company at sea. Absence is remembered, and as `credit` says by others. */
function bind(t: Turn, i: number): void {
  const { game, state: s } = t;
  const actor = s.actors[i];
  if (!actor || (actor.stages[0] ?? 0) < 2) return;
  const waters = game.theatre[i] ?? [];
  for (let n = 0; n < waters.length; n++) {
    const zone = waters[n] as number;
    if ((s.zones[zone]?.tension ?? 0) < 600) continue;
    const answered = shipsNear(game, s, game.roles.tokyo, zone, 1) > 0;
    add(t, STAT.trust, i, answered ? 10 : -18, "pactBinds", zone);
    wordKept(t, answered ? 4 : -6);
    remember(t, i, answered ? "stoodby" : "absent", answered ? 22 : -30);
    return;
  }
}

/** What multilateral company returns, or costs when it does not: linear in `credit` about the prior's low side. */
function forums(t: Turn): void {
  const { state: s } = t;
  const yielded = Math.floor((s.nation.forum * ((t.effective[CREDIT] ?? 500) - 355)) / 1000);
  add(t, STAT.standing, 0, div(yielded, 15), "companyKept", CREDIT);
  add(t, STAT.credibility, 0, div(yielded, 20), "companyKept", CREDIT);
  add(t, STAT.coalition, 0, div(yielded, 50), "companyKept", CREDIT);
}
