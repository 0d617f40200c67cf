import { div, replaced } from "../arith.ts";
import type { CompiledEffect } from "../effects.ts";
import { shipsNear } from "../forces.ts";
import { roll } from "../luck.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { PURPOSES, SECTORS, wordOf } from "../vocabulary.ts";
import { leak } from "./leakage.ts";
import { suspend } from "./suspend.ts";
import { wordKept } from "./word.ts";

type Cause = "eventHappened" | "eventChoice" | "projectDone";

const TOP_STAGE = 4;
/** How often in 1000 an inquiry into a leak finds what the hidden record says. */
const FOUND = 800;

/** Carries out one effect. `at` is what the cause's reference counts: the event, or the order of a project. */
export function applyEffect(t: Turn, e: CompiledEffect, cause: Cause, at: number): void {
  const { game, state: s } = t;
  switch (e.act) {
    case "add":
      add(t, e.stat, e.index, e.add, cause, at);
      return;
    case "truth": {
      t.shown[e.question] = true;
      const worth = Math.floor((e.swing * ((t.effective[e.question] ?? 500) - e.pivot)) / 500);
      add(t, e.stat, e.index, worth, cause, at);
      return;
    }
    case "chance":
      add(t, e.stat, e.index, ownLuck(t, at, 0) < e.odds ? e.gain : e.loss, cause, at);
      return;
    case "flag":
      s.flags[e.target] = s.turn + e.quarters + 1;
      return;
    case "suspend":
      suspend(t, e.target, cause, at);
      return;
    case "amend":
      amend(t, e.target, e.halve, cause, at);
      return;
    case "alert":
      if (shipsNear(game, s, game.roles.tokyo, e.target, 1) > 0)
        add(t, STAT.tension, e.target, -15, cause, at);
      return;
    case "sign": {
      const actor = s.actors[e.target];
      if (!actor) return;
      const stage = Math.min(TOP_STAGE, (actor.stages[e.pact] ?? 0) + e.stages);
      actor.stages = replaced(actor.stages, e.pact, stage);
      return;
    }
    case "talks": {
      const actor = s.actors[e.target];
      if (!actor || (actor.stages[e.pact] ?? 0) >= TOP_STAGE) return;
      actor.talks = replaced(actor.talks, e.pact, Math.max(1, actor.talks[e.pact] ?? 0));
      return;
    }
    case "sanction": {
      const place = e.target * SECTORS.length + e.sector;
      s.sanctions[place] = Math.max(0, Math.min(3, (s.sanctions[place] ?? 0) + e.by));
      return;
    }
    case "holdRegime":
      s.washington.held = s.turn + 1 + e.quarters;
      return;
    case "delay":
      // Replaced, not changed in place: copies of the state share it.
      s.hidden.schedule = s.hidden.schedule.map((late, i) => (i === e.target ? late + e.quarters : late));
      return;
    case "leak":
      if (ownLuck(t, at, 0) < e.odds) leak(t);
      return;
    case "code":
      s.tally.code = 1;
      return;
    case "blame": {
      const { origins } = s.hidden;
      const guilty = origins[origins.length - 1] === 1;
      const found = ownLuck(t, at, 1) < FOUND ? guilty : !guilty;
      for (const a of found ? e.right : e.wrong) add(t, a.stat, a.index, a.add, cause, at);
      return;
    }
  }
}

/** The event's own chances, 0–999: one for what may turn out well or ill, one for what is found. */
function ownLuck(t: Turn, at: number, which: 0 | 1): number {
  return roll(t.luck, "outcome", 2 * (t.game.events[at]?.data.slot ?? 0) + which, 1000);
}

/** Halving costs trust by size; ending breaks a word, which others charge in proportion to `credit`. */
function amend(t: Turn, to: number, halve: boolean, cause: Cause, at: number): void {
  const { state: s } = t;
  const theirs = s.pledges.filter((p) => p.to === to);
  for (const p of theirs) {
    if (halve) {
      const cut = p.amount - Math.max(1, div(p.amount, 2));
      p.amount -= cut;
      add(t, STAT.trust, to, -div(cut, 2), cause, at);
      continue;
    }
    add(t, STAT.trust, to, -60 - p.amount, cause, at);
    t.dispatches.push({
      kind: "pledgeEnded",
      to: t.game.scenario.actors[to]?.id ?? "",
      purpose: wordOf(PURPOSES, p.purpose),
    });
  }
  if (halve || theirs.length === 0) return;
  s.pledges = s.pledges.filter((p) => p.to !== to);
  wordKept(t, -20);
}
