import { div } from "../arith.ts";
import { FIRST_HALF, quarterOf, startsYear } from "../calendar.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { ASK_PATTERNS } from "../orders/asks.ts";
import { aidTo } from "../state/forces.ts";
import { isShut, shipId } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { ASKS, REGIMES, type Regime, SECTORS, wordOf } from "../vocabulary.ts";

/** American commitment by theatre: it ebbs by itself; what turns it is a review's outcome, or a text's. */
export function runWashington(t: Turn): void {
  const { state: s } = t;
  const { asia, europe, integrationFades } = t.rules.washington;
  add(t, STAT.asia, 0, asia.ebb + div(asia.level - s.washington.asia, asia.by), CAUSE.washingtonSettles);
  add(t, STAT.europe, 0, div(europe.level - s.washington.europe, europe.by), CAUSE.washingtonSettles);
  loyalty(t);
  add(t, STAT.integration, 0, -div(s.washington.integration, integrationFades), CAUSE.drift);
  changeRegime(t);
  const { part } = quarterOf(t.game.scenario, s.turn);
  if (part === 2 || part === FIRST_HALF) lapse(t);
  if (startsYear(t.game.scenario, s.turn + 1)) askAnew(t);
}

/** A year ends: what was asked and never answered is held against Tokyo, and the next thing is asked. */
function askAnew(t: Turn): void {
  const { state: s, game } = t;
  const answerable = !isShut(game.scenario, ASK_PATTERNS[s.washington.ask].type);
  if (answerable && s.washington.answer === "open") add(t, STAT.asia, 0, t.rules.ask.left, CAUSE.askLeft);
  // Without a war there is no bill for Kyiv to ask a part of.
  const open = game.scenario.war === false ? ASKS.length - 1 : ASKS.length;
  const ask = wordOf(ASKS, roll(t.luck, ROW.washington, 6, open));
  // What no order can give is not worth telling.
  if (!isShut(game.scenario, ASK_PATTERNS[ask].type)) tell(t, { kind: "ask", ask });
  s.washington.ask = ask;
  s.washington.answer = "open";
}

/** A Washington that pays for Kyiv likes company there; one that does not is unmoved. */
function loyalty(t: Turn): void {
  const { state: s, game } = t;
  if (game.scenario.war === false) return;
  const { aid, levels, by } = t.rules.washington.loyalty;
  const moscow = s.sanctions.slice(0, SECTORS.length).reduce((a, b) => a + b, 0);
  if (aidTo(s, game.roles.kyiv) >= aid && moscow >= levels)
    add(t, STAT.asia, 0, div(s.washington.europe, by), CAUSE.loyaltyRewarded);
}

function changeRegime(t: Turn): void {
  const { state: s } = t;
  if (s.turn < s.washington.held) return;
  const { steps, margin, falls, recovers } = t.rules.washington.regimes;
  const from = s.washington.regime;
  const was = REGIMES.indexOf(from);
  let now = was;
  const { asia } = s.washington;
  while (now < REGIMES.length - 1 && asia < (steps[now] as number) - margin) now++;
  while (now > 0 && asia > (steps[now - 1] as number) + margin) now--;
  if (now === was) return;
  const to = wordOf(REGIMES, now);
  s.washington.regime = to;
  tell(t, { kind: "regime", from, to });
  add(t, STAT.credibility, 0, now > was ? falls : recovers, CAUSE.washingtonRegime);
  berth(t, to);
}

/** Retreat is visible: the forward carrier leaves its berth when Washington turns offshore, its submarines when absent. */
function berth(t: Turn, regime: Regime): void {
  const { game, state: s } = t;
  for (const [i, ship] of s.ships.entries()) {
    if (game.owners[i] !== game.roles.washington) continue;
    const submarine = game.scenario.ships[i]?.type === "submarine";
    const gone = regime === "absent" || (regime === "offshore" && !submarine);
    if (gone && ship.phase !== "absent") {
      ship.phase = "absent";
      ship.mission = "none";
      tell(t, { kind: "carrierGone", ship: shipId(game, i) });
    } else if (!gone && ship.phase === "absent") {
      ship.phase = "port";
      tell(t, { kind: "carrierBack", ship: shipId(game, i) });
    }
  }
}

/** Arrangements with Washington run for years, not for ever: each spring a stage of each lapses. */
function lapse(t: Turn): void {
  const actor = t.state.actors[t.game.roles.washington];
  if (!actor || actor.stages.every((stage) => stage === 0)) return;
  actor.stages = actor.stages.map((stage) => Math.max(0, stage - 1));
  tell(t, { kind: "lapse" });
}
