import { div } from "../arith.ts";
import { FIRST_HALF, quarterOf } from "../calendar.ts";
import { aidTo } from "../conditions.ts";
import { isShut } from "../extras.ts";
import { MISSION, PHASE } from "../forces.ts";
import { roll, sway } from "../luck.ts";
import { ASKED } from "../orders.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { REGIMES, SECTORS, wordOf } from "../vocabulary.ts";

const WITHDRAWAL = 0;
/** Commitment to Asia at which each regime gives way to the one above, with a margin against flicker. */
const STEPS = [620, 400, 210] as const;
const MARGIN = 25;

/**
 * American commitment by theatre. Its drift is linear in `withdrawal` about the prior's mean; elections
 * fall on the real calendar; shocks come from elsewhere.
 */
export function runWashington(t: Turn): void {
  const { state: s } = t;
  const e = t.effective[WITHDRAWAL] ?? 500;
  t.shown[WITHDRAWAL] = true;
  add(t, STAT.asia, 0, -div(e - 430, 30), "washingtonsMood", WITHDRAWAL);
  add(t, STAT.asia, 0, -div(s.washington.asia - 500, 30), "washingtonSettles");
  add(t, STAT.europe, 0, -div(e - 430, 45), "washingtonsMood", WITHDRAWAL);
  add(t, STAT.europe, 0, -div(s.washington.europe - 420, 30), "washingtonSettles");
  loyalty(t);
  shocks(t);
  election(t, e);
  add(t, STAT.integration, 0, -div(s.washington.integration, 20), "drift");
  changeRegime(t);
  const { part } = quarterOf(t.game.scenario, s.turn);
  if (part === 2 || part === FIRST_HALF) lapse(t);
  // Without a war there is no bill for Kyiv to ask a part of.
  const ask = roll(t.luck, "washington", 6, t.game.scenario.war === false ? 3 : 4);
  // What it asked for before and still asks for is no news, and what no order can give is not worth telling.
  const news = ask !== s.washington.ask || s.turn === 0;
  if (news && !isShut(t.game.scenario, ASKED[ask] ?? "build")) t.dispatches.push({ kind: "ask", ask });
  s.washington.ask = ask;
}

/** A Washington that pays for Kyiv likes company there; one that does not is unmoved. */
function loyalty(t: Turn): void {
  const { state: s, game } = t;
  if (game.scenario.war === false) return;
  const moscow = s.sanctions.slice(0, SECTORS.length).reduce((a, b) => a + b, 0);
  const stands = aidTo(s, game.roles.kyiv) >= 40 && moscow >= 6;
  const weight = div(s.washington.europe, 100);
  add(t, STAT.asia, 0, stands ? weight : -div(weight, 2), "loyaltyRewarded");
}

function shocks(t: Turn): void {
  const luck = roll(t.luck, "washington", 0, 1000);
  if (luck < 60) {
    add(t, STAT.asia, 0, -50, "washingtonShock");
    t.dispatches.push({ kind: "shock", good: false });
  } else if (luck >= 955) {
    add(t, STAT.asia, 0, 40, "washingtonShock");
    t.dispatches.push({ kind: "shock", good: true });
  }
}

/** Presidential terms begin in the first quarter after a leap year; mid-term results count half. */
function election(t: Turn, e: number): void {
  const { year, part } = quarterOf(t.game.scenario, t.state.turn);
  if ((part !== 1 && part !== FIRST_HALF) || year % 2 === 0 || t.state.turn === 0) return;
  const share = year % 4 === 1 ? 100 : 45;
  const swing = div((sway(t.luck, "washington", 1, 125) - div(e - 500, 12)) * share, 100);
  add(t, STAT.asia, 0, swing, "washingtonElection");
  add(t, STAT.europe, 0, div(swing, 2), "washingtonElection");
  t.dispatches.push({ kind: "election", favours: swing < 0 ? "leave" : "stay" });
}

function changeRegime(t: Turn): void {
  const { state: s } = t;
  if (s.turn < s.washington.held) return;
  const was = s.washington.regime;
  let now = was;
  const asia = s.washington.asia;
  while (now < 3 && asia < (STEPS[now] ?? 0) - MARGIN) now++;
  while (now > 0 && asia > (STEPS[now - 1] ?? 0) + MARGIN) now--;
  if (now === was) return;
  s.washington.regime = now;
  t.dispatches.push({ kind: "regime", from: wordOf(REGIMES, was), to: wordOf(REGIMES, now) });
  add(t, STAT.credibility, 0, now > was ? -8 : 4, "washingtonRegime");
  berth(t, now);
}

/** Retreat is visible: the forward carrier leaves its berth when Washington turns offshore. */
function berth(t: Turn, regime: number): void {
  const { game, state: s } = t;
  for (const [i, ship] of s.ships.entries()) {
    if (game.owners[i] !== game.roles.washington) continue;
    const gone = regime >= (game.scenario.ships[i]?.type === "submarine" ? 3 : 2);
    if (gone && ship.phase !== PHASE.absent) {
      ship.phase = PHASE.absent;
      ship.mission = MISSION.none;
      t.dispatches.push({ kind: "carrierGone" });
    } else if (!gone && ship.phase === PHASE.absent) {
      ship.phase = PHASE.port;
      t.dispatches.push({ kind: "carrierBack" });
    }
  }
}

/** Arrangements with Washington run for years, not for ever: each spring a stage of each lapses. */
function lapse(t: Turn): void {
  const actor = t.state.actors[t.game.roles.washington];
  if (!actor || actor.stages.every((stage) => stage === 0)) return;
  actor.stages = actor.stages.map((stage) => Math.max(0, stage - 1));
  t.dispatches.push({ kind: "lapse" });
}
