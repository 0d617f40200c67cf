import { clamp, div } from "../arith.ts";
import { sanctionPressure } from "../forces.ts";
import { roll, sway } from "../luck.ts";
import { STAT } from "../stats.ts";
import { add, type Turn } from "../turn.ts";
import { PURPOSES, type Purpose, wordOf } from "../vocabulary.ts";
import { RECONSTRUCTION } from "./aid.ts";
import { runPeace } from "./peace.ts";

const LINKAGE = 1;
const BITE = 3;
const MOSCOW = 0;
/** How much of each yen tells at once, by terms: open, audited, tied; per cent. */
const EFFECT = [100, 78, 60] as const;
/** What a rule of suspension adds to custody, 0–1000, and the per cent by which its checks delay what is paid; tuned. */
const RULED = { custody: 150, late: 12 } as const;
/** ¥ billion that make one level of aid. */
const LEVEL = 20;

/** Per cent of its weight with which each purpose tells on the war, and empties Japan's own depots. */
const WEIGHT: Record<Purpose, { felt: number; depots: number }> = {
  humanitarian: { felt: 60, depots: 0 },
  reconstruction: { felt: 100, depots: 100 },
  security: { felt: 125, depots: 200 },
  infrastructure: { felt: 90, depots: 60 },
  technology: { felt: 80, depots: 40 },
};

/** What reaches Kyiv this quarter: levels × 100, by terms and as felt, and what it takes out of the depots. */
export interface Help {
  byTerms: readonly [number, number, number];
  felt: number;
  depots: number;
  reconstruction: number;
}

export function helpTo(t: Turn): Help {
  const byTerms: [number, number, number] = [0, 0, 0];
  let felt = 0;
  let depots = 0;
  let reconstruction = 0;
  for (const d of t.deliveries) {
    if (d.to !== t.game.roles.kyiv) continue;
    const levels = div(d.amount * 100, LEVEL);
    byTerms[d.terms as 0 | 1 | 2] += levels;
    const weight = WEIGHT[wordOf(PURPOSES, d.purpose)];
    const ruled = t.state.pledges.some((p) => p.id === d.pledge && p.trigger === 1);
    const tells = div(levels * ((EFFECT[d.terms] ?? 0) - (ruled ? RULED.late : 0)), 100);
    felt += div(tells * weight.felt, 100);
    depots += div(tells * weight.depots, 100);
    if (d.purpose === RECONSTRUCTION) reconstruction += levels;
  }
  return { byTerms, felt, depots, reconstruction };
}

export function runUkraine(t: Turn): void {
  const help = helpTo(t);
  if (t.game.scenario.war === false) {
    runPeace(t, help);
    return;
  }
  coalition(t, help);
  front(t, help);
  example(t, help);
  accounts(t, help);
  choose(t, help);
  toll(t);
  armistice(t);
}

function coalition(t: Turn, help: Help): void {
  const { state: s } = t;
  add(t, STAT.cohesion, 0, div(520 - s.ukraine.cohesion, 30) + sway(t.luck, "ukraine", 0, 18), "drift");
  add(t, STAT.coalition, 0, -7 + div(s.ukraine.cohesion - 500, 50), "europeTires");
  add(t, STAT.coalition, 0, div(s.washington.europe - 450, 80), "americaSeen");
  add(t, STAT.coalition, 0, div(3 * help.felt, 100), "aidArrives", -1);
  add(t, STAT.coalition, 0, div(s.ukraine.front - 470, 60), "frontSeen");
  add(t, STAT.coalition, 0, div(420 - s.ukraine.coalition, 60), "backToHabit");
}

/** Sanctions on Moscow: denial is constant, the rest turns on `bite`; what they cost Japan turns on it too. */
function front(t: Turn, help: Help): void {
  const { state: s } = t;
  const pressure = sanctionPressure(s, MOSCOW, "pressure");
  if (pressure > 0) {
    const e = t.effective[BITE] ?? 350;
    t.shown[BITE] = true;
    if (s.ukraine.armistice === 0) {
      add(t, STAT.front, 0, div(pressure + 100, 80), "sanctionsDeny", MOSCOW);
      add(t, STAT.front, 0, Math.floor((pressure * (e - 360)) / 7500), "sanctionsBite", BITE);
    }
    add(t, STAT.power, 0, -Math.floor((pressure * (e - 360)) / 21_000), "sanctionsBite", BITE);
    const burden = sanctionPressure(s, MOSCOW, "burden");
    add(
      t,
      STAT.economy,
      0,
      -div(burden, 100) - Math.floor((burden * (400 - e)) / 17_000),
      "sanctionsCost",
      BITE,
    );
  }
  if (s.ukraine.armistice === 1) return;
  add(t, STAT.front, 0, -10 + sway(t.luck, "ukraine", 1, 10), "pressureOnFront");
  add(t, STAT.front, 0, div(s.ukraine.coalition - 500, 45), "coalitionFights");
  add(t, STAT.front, 0, div(4 * help.felt, 100), "aidArrives", -1);
}

/**
 * What Beijing, partners and the law read in Ukraine's fate. Its target is effort × (effective `linkage` −
 * 410): help is a lesson in one world and a distraction in the other. Aid also empties the depots.
 */
function example(t: Turn, help: Help): void {
  const { state: s } = t;
  const effort =
    help.felt + div(30 * sanctionPressure(s, MOSCOW, "pressure"), 100) + div(s.ukraine.front - 480, 3);
  const e = t.effective[LINKAGE] ?? 500;
  t.shown[LINKAGE] = true;
  const target = clamp(Math.floor((10 * (e - 410) * effort) / 10_000), -400, 400);
  // A lesson is learnt slowly: one quarter's headlines are most of them noise.
  add(t, STAT.example, 0, div(target - s.ukraine.example, 7), "linkageSeen", LINKAGE);
  add(t, STAT.airdefence, 0, -div(2 * help.depots, 100), "aidArrives", -1);
  add(t, STAT.standing, 0, div(help.felt, 120), "aidArrives", -1);
}

/** Poverty, exposure and custody at Kyiv's yards and bureaux move half-way to what the help makes of them. */
function accounts(t: Turn, help: Help): void {
  const { state: s, game } = t;
  const [open, audited, tied] = help.byTerms;
  let others = 0;
  let bound = 0;
  for (const p of s.pledges) {
    if (p.to === game.roles.kyiv) continue;
    if (p.terms === 0) others++;
    else bound++;
  }
  const exposure = 40 + div(100 * open + 50 * audited + 40 * tied, 100) + 40 * others + 15 * bound;
  const poverty = Math.max(
    20,
    330 - div(150 * open + 45 * audited + 35 * tied, 100) - 30 * others - 10 * bound,
  );
  const sum = open + audited + tied;
  // Who is paid only while the books are in order keeps them.
  const ruled = s.pledges.some((p) => p.to === game.roles.kyiv && p.trigger === 1);
  const custody = sum === 0 ? 0 : div(250 * audited + 180 * tied, sum) + (ruled ? RULED.custody : 0);
  add(t, STAT.exposure, 0, div(exposure - s.ukraine.exposure, 2), "aidArrives", -1);
  add(t, STAT.poverty, 0, div(poverty - s.ukraine.poverty, 2), sum === 0 ? "needUnmet" : "aidArrives", -1);
  add(t, STAT.custody, 0, div(custody - s.ukraine.custody, 2), "accountsKept");
  const pace = help.reconstruction * (s.ukraine.armistice === 1 ? 2 : 1) * (audited + tied > open ? 3 : 2);
  // A Kyiv that has turned elsewhere signs with others.
  const company = s.actors[game.roles.kyiv]?.alignment ?? 0;
  const signed = company < 0 ? 0 : div(pace + roll(t.luck, "ukraine", 4, 900), 900);
  add(t, STAT.contracts, 0, signed, "contractsSigned");
  // Tied aid is spent with Japanese firms, and some of what they learn comes home.
  add(t, STAT.technology, 0, signed + div(tied, 100), "contractsSigned");
}

/**
 * Kyiv's own choice of company: what keeps its yards alive holds it, and poverty opens the door to Beijing's
 * bids, which are cheap and come without questions. Once the guns are silent the bids are for everything.
 */
function choose(t: Turn, help: Help): void {
  const { state: s, game } = t;
  const bids = div(Math.max(0, s.ukraine.poverty - 120), s.ukraine.armistice === 1 ? 9 : 16);
  add(t, STAT.alignment, game.roles.kyiv, div(help.felt, 45) - bids, "kyivChooses");
}

/** The human account. Magnitudes are estimates: fighting costs lives each quarter, a moving line homes. */
function toll(t: Turn): void {
  const { state: s } = t;
  if (s.ukraine.armistice === 1) {
    add(t, STAT.displaced, 0, -60_000, "homecoming");
    return;
  }
  const worse = clamp(1000 - s.ukraine.front, 200, 1000);
  add(t, STAT.dead, 0, 9000 + 12 * worse, "warGoesOn");
  add(t, STAT.displaced, 0, 40 * worse, "leftHomes");
}

/** An armistice comes on some terms: harsh if the line or the coalition breaks, firm if it held. */
function armistice(t: Turn): void {
  const { state: s } = t;
  if (s.ukraine.armistice === 1 || s.turn < 3) return;
  const { front: line, coalition: company } = s.ukraine;
  const tired = line < 220 || company < 200;
  const chance = tired
    ? 350
    : 18 + div(Math.max(0, 500 - s.washington.europe), 20) + div(Math.max(0, line - 550), 5);
  if (roll(t.luck, "ukraine", 2, 1000) >= chance) return;
  s.ukraine.armistice = 1;
  const terms = tired || line < 380 ? "harsh" : line < 520 ? "even" : "firm";
  const effect = { harsh: -60, even: 10, firm: 55 }[terms];
  add(t, STAT.standing, 0, effect, "armisticeHolds");
  add(t, STAT.coalition, 0, effect, "armisticeHolds");
  s.tally.terms = { harsh: 1, even: 2, firm: 3 }[terms];
  t.dispatches.push({ kind: "armistice", terms });
}
