import type { Posture, Purpose, Sector, Terms } from "../vocabulary.ts";

/** What moves by itself, in the order of a quarter: money, Washington, partners, Beijing, Ukraine, Pyongyang, home. */

export const UPKEEP = {
  /** Money carried over beyond this returns to the treasury, ¥ billion. */
  carry: 60,
  /** Policy revenue: base + economy ÷ by + (support − level) ÷ by, plus what the difficulty adds. */
  revenue: { base: 70, economy: 7, supportLevel: 500, support: 20, difficulty: 0 },
  /** Upkeep of forces: (maritime + air defence + counterstrike − free) ÷ by. */
  forces: { free: 450, by: 19 },
  debtService: { free: 400, by: 16 },
  /** ¥10bn short add 8 to the debt (0.8 as shown). */
  borrowing: { times: 8, by: 10 },
  capital: { base: 2, support: 75, carry: 20 },
  /** Growth eats debt above a level: economy ÷ by. */
  growth: { above: 380, by: 250 },
  /** Forces wear by their square ÷ so much, which stops arms from piling up. */
  wear: 10_000,
  intelligence: { level: 250, by: 28 },
  technology: { level: 180, by: 22 },
  /** What each chain's dependence gains by itself. */
  dependence: 5,
  /** A pledge below this is over; one that runs on is felt by so much per cent of a new one. */
  pledge: { least: 5, tapered: -8, renewed: 25, noticed: 13 },
};

export const WASHINGTON = {
  /** Commitment ebbs by a little each quarter and settles. */
  asia: { ebb: -2, level: 520, by: 50 },
  europe: { level: 420, by: 30 },
  /** Aid to Kyiv (¥ billion) and sanction levels on Moscow that earn loyalty's reward, Europe ÷ by. */
  loyalty: { aid: 40, levels: 6, by: 150 },
  integrationFades: 20,
  /** Commitment to Asia at which each regime gives way to the one above, with a margin against flicker. */
  regimes: { steps: [600, 400, 210], margin: 25, falls: -8, recovers: 4, firstStep: 600 },
};

export const PARTNERS = {
  habit: 31,
  trust: { habit: 60, depth: 8 },
  /** Pace of talks: base + trust × times ÷ by + alignment ÷ by, at least so much. */
  talks: { base: 480, times: 10, by: 22, alignment: 4, least: 120 },
  signed: { trust: 15, alignment: 30 },
  /** Stages over all partners ÷ so much. */
  tracks: { intelligence: 3, industry: 6, supply: 4 },
};

export const BEIJING = {
  /** Power grows each turn, the less the more there is. */
  power: { each: 17, level: 430, by: 50 },
  drive: { level: 490, by: 9, difficulty: 0 },
  /** Pressure ÷ so much; burden ÷ so much of Japan's economy. */
  sanctions: { drive: 40, power: 60, cost: 58 },
  /** Drive at which posture passes to the next. */
  posture: { steps: [330, 530, 680] },
  /** A part of the way back to what is usual in each sea. */
  calm: 17,
};

const byPosture = (conciliatory: number, probing: number, coercive: number, crisis: number) =>
  ({ conciliatory, probing, coercive, crisis }) satisfies Record<Posture, number>;

export const SHIPS = {
  /** Quarters of a refit and of a workup; a new ship works up so many times as long. */
  refit: 2,
  workup: 2,
  newShip: 2,
  /** What a sortie takes out of readiness, the readiness at which a refit is due, and that after one; 0–1000. */
  strain: 170,
  worn: 300,
  fresh: 900,
  /** What a quarter in a carrier's wake adds to intelligence, and within how many steps a group finds it. */
  followed: 26,
  followedWithin: 1,
  /** Chance of a sortie in 1000 by Beijing's posture, and of anybody else's. */
  sortie: byPosture(350, 550, 720, 880),
  otherSortie: 450,
  /** Seas within reach: base + each × posture. */
  reach: { base: 4, posture: 2 },
  tension: { beijing: 26, other: 14 },
  /** Chance in 1000: base + tension ÷ by + near × each, halved under an encounter code. */
  incident: { chance: 50, tension: 5, near: 70, code: 2, felt: 55, support: -4 },
};

const purpose = (felt: number, depots: number) => ({ felt, depots });
const byTerms = (open: number, audited: number, tied: number): Record<Terms, number> => ({
  open,
  audited,
  tied,
});

export const UKRAINE = {
  /** How much of each yen tells at once, by terms, per cent. */
  effect: byTerms(100, 78, 60),
  /** ¥ billion that make one level of aid. */
  level: 20,
  /** Per cent of its weight with which each purpose tells on the war, and empties Japan's own depots. */
  purpose: {
    humanitarian: purpose(60, 0),
    reconstruction: purpose(100, 100),
    security: purpose(125, 200),
    infrastructure: purpose(90, 60),
    technology: purpose(80, 40),
  } satisfies Record<Purpose, { felt: number; depots: number }>,
  /** What a rule of suspension adds to custody, and the per cent by which its checks delay what is paid. */
  ruled: { custody: 150, late: 12 },
  cohesion: { level: 520, by: 30 },
  coalition: {
    level: 450,
    by: 25,
    cohesion: { level: 500, by: 30 },
    aid: { times: 1, by: 100 },
  },
  /** Pressure on Moscow ÷ so much for the front, burden ÷ so much of Japan's economy. */
  sanctions: { denial: 90, cost: 100 },
  front: {
    level: 420,
    by: 25,
    aid: { times: 1, by: 100 },
  },
  /** What aid takes out of the depots, and what it is worth in standing. */
  given: { depots: { times: 1, by: 100 }, standing: 220 },
  exposure: { base: 40, levels: byTerms(100, 50, 40), others: 40, bound: 15 },
  poverty: { least: 20, base: 330, levels: byTerms(150, 45, 35), others: 30, bound: 10 },
  custody: { audited: 250, tied: 180 },
  yardsPace: 2,
  /** Contracts: pace by reconstruction, twice after an armistice; so much makes one. */
  contracts: { armistice: 2, bound: 3, open: 2, each: 900 },
  /** Kyiv's own choice of company: felt ÷ help − (poverty − free) ÷ by. */
  company: { help: 45, free: 120, armistice: 9, war: 16 },
  toll: { home: -60_000, dead: 9000, deadEach: 12, displacedEach: 40, least: 200 },
  armistice: {
    from: 3,
    front: 220,
    coalition: 200,
    broken: 350,
    chance: 18,
    europe: { level: 500, by: 20 },
    line: { level: 550, by: 5 },
    harsh: 380,
    even: 520,
    effect: { harsh: -60, even: 10, firm: 55 },
  },
};

/** Kyiv where there is no war. */
export const PEACE = {
  relief: byTerms(60, 45, 25),
  exposure: byTerms(35, 15, 12),
  custody: { audited: 40, tied: 20 },
  pace: { exposure: 6, poverty: 8, custody: 8 },
};

export const PYONGYANG = {
  /** Missiles settle at a level; pressure ÷ so much holds them back, burden ÷ so much of Japan's economy. */
  level: { war: 400, armistice: 370 },
  by: 20,
  sanctions: 70,
  cost: 90,
  /** Missiles from which it tests. */
  tests: 380,
};

export const ECONOMY = {
  trend: { level: 560, by: 20 },
  debt: { level: 600, by: 60 },
};

export const HOME = {
  usual: { level: 574, by: 11 },
  prosperity: { level: 520, by: 27 },
  missiles: { level: 380, by: 90 },
  bill: { level: 60, by: 25 },
  consent: { level: 600, by: 24, hardening: 60 },
  habit: { standing: { level: 520, by: 25 }, credibility: { level: 500, by: 22 } },
  /** Households short of energy, thousands at a time; an estimate. */
  cold: { level: 620, by: 60, least: -20_000, most: 60_000 },
};

/** Attention of a cabinet: events and, among them, dilemmas a quarter; tension taken by company at sea; per cent of its chance with which an event that nothing schedules comes while situations lie on the desk. */
export const EVENTS = { most: 3, dilemmas: 1, alert: -15 };

const bySector = (energy: number, finance: number, technology: number, trade: number) =>
  ({ energy, finance, technology, trade }) satisfies Record<Sector, number>;

export const FORCES = {
  own: { arms: { times: 3, by: 10 }, counterstrike: { times: 50, by: 100 }, hardening: 8 },
  america: { times: 46, by: 100 },
  /** Depth of the ties with a partner, 0–40: weight of a stage by track. */
  depth: [10, 4, 5, 4, 5],
  partners: { offset: 80, least: -500, most: 900, by: 10_000, times: 200, of: 100 },
  /** Pressure of a level of sanctions by sector, and its burden on Japan. */
  pressure: bySector(30, 28, 24, 18),
  burden: bySector(40, 15, 20, 25),
  poles: { rest: 200, trust: 20 },
};
