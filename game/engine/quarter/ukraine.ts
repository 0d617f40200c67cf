import { clamp, div } from "../arith.ts";
import { CAUSE } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import type { Rules } from "../rules/index.ts";
import { sanctionPressure } from "../state/forces.ts";
import type { View } from "../state/state.ts";
import { STAT } from "../state/stats.ts";
import type { Armistice, Terms } from "../vocabulary.ts";
import { runPeace } from "./peace.ts";

/** Place of Moscow among those that sanctions can name. */
const MOSCOW = 0;

interface ArmisticeOdds {
  readonly chance: number;
  readonly terms: Exclude<Armistice, "none">;
}

/** What reaches Kyiv this quarter: levels × 100, by terms and as felt, and what it takes out of the depots. */
export interface Help {
  byTerms: Record<Terms, number>;
  felt: number;
  depots: number;
  reconstruction: number;
}

function helpTo(t: Turn): Help {
  const r = t.rules.ukraine;
  const help: Help = { byTerms: { open: 0, audited: 0, tied: 0 }, felt: 0, depots: 0, reconstruction: 0 };
  for (const d of t.deliveries) {
    if (d.to !== t.game.roles.kyiv) continue;
    const levels = div(d.amount * 100, r.level);
    help.byTerms[d.terms] += levels;
    const weight = r.purpose[d.purpose];
    const ruled = t.state.pledges.some((p) => p.id === d.pledge && p.trigger);
    const tells = div(levels * (r.effect[d.terms] - (ruled ? r.ruled.late : 0)), 100);
    help.felt += div(tells * weight.felt, 100);
    help.depots += div(tells * weight.depots, 100);
    if (d.purpose === "reconstruction") help.reconstruction += levels;
  }
  return help;
}

export function runUkraine(t: Turn): void {
  const help = helpTo(t);
  if (t.game.scenario.war === false) {
    runPeace(t, help.byTerms);
    return;
  }
  coalition(t, help);
  front(t, help);
  given(t, help);
  accounts(t, help);
  choose(t, help);
  toll(t);
  armistice(t);
}

function coalition(t: Turn, help: Help): void {
  const { state: s } = t;
  const { cohesion, coalition: r } = t.rules.ukraine;
  add(t, STAT.cohesion, 0, div(cohesion.level - s.ukraine.cohesion, cohesion.by), CAUSE.backToHabit);
  add(t, STAT.coalition, 0, div(r.level - s.ukraine.coalition, r.by), CAUSE.europeTires);
  add(t, STAT.coalition, 0, div(s.ukraine.cohesion - r.cohesion.level, r.cohesion.by), CAUSE.europeDivided);
  add(t, STAT.coalition, 0, div(r.aid.times * help.felt, r.aid.by), CAUSE.aidArrives);
}

function front(t: Turn, help: Help): void {
  const { state: s } = t;
  const r = t.rules.ukraine.front;
  sanctions(t);
  if (s.ukraine.armistice !== "none") return;
  add(t, STAT.front, 0, div(r.level - s.ukraine.front, r.by), CAUSE.pressureOnFront);
  add(t, STAT.front, 0, div(r.aid.times * help.felt, r.aid.by), CAUSE.aidArrives);
}

/** Sanctions on Moscow: what they deny it each quarter, and what they cost Japan. What they change is a round's outcome. */
function sanctions(t: Turn): void {
  const pressure = sanctionPressure(t.rules, t.state, MOSCOW, "pressure");
  if (pressure === 0) return;
  const r = t.rules.ukraine.sanctions;
  if (t.state.ukraine.armistice === "none")
    add(t, STAT.front, 0, div(pressure, r.denial), CAUSE.sanctionsDeny, MOSCOW);
  const burden = sanctionPressure(t.rules, t.state, MOSCOW, "burden");
  add(t, STAT.economy, 0, -div(burden, r.cost), CAUSE.sanctionsCost);
}

/** What help takes out of Japan's own depots, and what company of that kind is worth in standing. */
function given(t: Turn, help: Help): void {
  const r = t.rules.ukraine.given;
  add(t, STAT.airdefence, 0, -div(r.depots.times * help.depots, r.depots.by), CAUSE.aidArrives);
  add(t, STAT.standing, 0, div(help.felt, r.standing), CAUSE.aidArrives);
}

/** Poverty, exposure and custody at Kyiv's yards and bureaux move half-way to what the help makes of them. */
function accounts(t: Turn, help: Help): void {
  const { state: s, game } = t;
  const r = t.rules.ukraine;
  const { open, audited, tied } = help.byTerms;
  let others = 0;
  let bound = 0;
  for (const p of s.pledges) {
    if (p.to === game.roles.kyiv) continue;
    if (p.terms === "open") others++;
    else bound++;
  }
  const relieved = (levels: Record<Terms, number>): number =>
    div(levels.open * open + levels.audited * audited + levels.tied * tied, 100);
  const exposure =
    r.exposure.base + relieved(r.exposure.levels) + r.exposure.others * others + r.exposure.bound * bound;
  const poverty = Math.max(
    r.poverty.least,
    r.poverty.base - relieved(r.poverty.levels) - r.poverty.others * others - r.poverty.bound * bound,
  );
  const sum = open + audited + tied;
  // Who is paid only while the books are in order keeps them.
  const ruled = s.pledges.some((p) => p.to === game.roles.kyiv && p.trigger) ? r.ruled.custody : 0;
  const watched = sum === 0 ? 0 : div(r.custody.audited * audited + r.custody.tied * tied, sum) + ruled;
  add(t, STAT.exposure, 0, div(exposure - s.ukraine.exposure, r.yardsPace), CAUSE.aidArrives);
  const poorer = div(poverty - s.ukraine.poverty, r.yardsPace);
  add(t, STAT.poverty, 0, poorer, sum === 0 ? CAUSE.needUnmet : CAUSE.aidArrives);
  add(t, STAT.custody, 0, div(watched - s.ukraine.custody, r.yardsPace), CAUSE.accountsKept);
  sign(t, help);
}

/** Memoranda become contracts as reconstruction goes on; a Kyiv that has turned elsewhere signs with others. */
function sign(t: Turn, help: Help): void {
  const { state: s, game } = t;
  const r = t.rules.ukraine.contracts;
  const { open, audited, tied } = help.byTerms;
  const quiet = s.ukraine.armistice === "none" ? 1 : r.armistice;
  const pace = help.reconstruction * quiet * (audited + tied > open ? r.bound : r.open);
  const company = s.actors[game.roles.kyiv]?.alignment ?? 0;
  // Whole papers: the fractions of all quarters so far are signed when they come to one.
  const until = (turn: number): number => div(pace * turn, r.each);
  const signed = company < 0 ? 0 : until(s.turn + 1) - until(s.turn);
  add(t, STAT.contracts, 0, signed, CAUSE.contractsSigned);
  // Tied aid is spent with Japanese firms, and some of what they learn comes home.
  add(t, STAT.technology, 0, signed + div(tied, 100), CAUSE.contractsSigned);
}

/**
 * Kyiv's own choice of company: what keeps its yards alive holds it, and poverty opens the door to Beijing's
 * bids, which are cheap and come without questions. Once the guns are silent the bids are for everything.
 */
function choose(t: Turn, help: Help): void {
  const { state: s, game } = t;
  const r = t.rules.ukraine.company;
  const by = s.ukraine.armistice === "none" ? r.war : r.armistice;
  const bids = div(Math.max(0, s.ukraine.poverty - r.free), by);
  add(t, STAT.alignment, game.roles.kyiv, div(help.felt, r.help) - bids, CAUSE.kyivChooses);
}

/** The human account. Magnitudes are estimates: fighting costs lives each quarter, a moving line homes. */
function toll(t: Turn): void {
  const { state: s } = t;
  const r = t.rules.ukraine.toll;
  if (s.ukraine.armistice !== "none") {
    add(t, STAT.displaced, 0, r.home, CAUSE.homecoming);
    return;
  }
  const worse = clamp(1000 - s.ukraine.front, r.least, 1000);
  add(t, STAT.dead, 0, r.dead + r.deadEach * worse, CAUSE.warGoesOn);
  add(t, STAT.displaced, 0, r.displacedEach * worse, CAUSE.leftHomes);
}

/** The chance in 1000 that an armistice comes, and its terms: harsh if the line or the coalition breaks, firm if it held. */
export function armisticeOdds(r: Rules["ukraine"]["armistice"], s: View): ArmisticeOdds | null {
  if (s.ukraine.armistice !== "none" || s.turn < r.from) return null;
  const { front: line, coalition: company } = s.ukraine;
  const tired = line < r.front || company < r.coalition;
  const chance = tired
    ? r.broken
    : r.chance +
      div(Math.max(0, r.europe.level - s.washington.europe), r.europe.by) +
      div(Math.max(0, line - r.line.level), r.line.by);
  return { chance, terms: tired || line < r.harsh ? "harsh" : line < r.even ? "even" : "firm" };
}

function armistice(t: Turn): void {
  const { state: s } = t;
  const r = t.rules.ukraine.armistice;
  const odds = armisticeOdds(r, s);
  if (!odds || roll(t.luck, ROW.ukraine, 2, 1000) >= odds.chance) return;
  const { terms } = odds;
  s.ukraine.armistice = terms;
  add(t, STAT.standing, 0, r.effect[terms], CAUSE.armisticeHolds);
  add(t, STAT.coalition, 0, r.effect[terms], CAUSE.armisticeHolds);
  tell(t, { kind: "armistice", terms });
}
