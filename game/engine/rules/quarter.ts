import type { Posture, Purpose, Sector, ShipMission, Terms } from "../vocabulary.ts";

/** What moves by itself, in the order of a quarter: money, Washington, partners, Beijing, Ukraine, Pyongyang, home. */

export const UPKEEP = {
  /** Money carried over beyond this returns to the treasury, ¥ billion. */
  carry: 120,
  /** Policy revenue: base + economy ÷ by + (support − level) ÷ by, plus what the difficulty adds. */
  revenue: { base: 100, economy: 7, supportLevel: 500, support: 20, difficulty: 0 },
  /** Upkeep of forces: (maritime + air defence + counterstrike − free) ÷ by. */
  forces: { free: 450, by: 19 },
  debtService: { free: 400, by: 16 },
  /** ¥10bn short add 8 to the debt (0.8 as shown). */
  borrowing: { times: 8, by: 10 },
  capital: { base: 6, support: 70 },
  /** Growth eats debt above a level: economy ÷ by. */
  growth: { above: 380, by: 250 },
  /** Forces wear by their square ÷ so much, which stops arms from piling up. */
  wear: 20_500,
  forumFades: 4,
  technology: { level: 180, by: 30 },
  dependence: { level: 600, by: 90 },
  /** A pledge below this is over; one that runs on is felt by so much per cent of a new one. */
  pledge: { least: 5, tapered: -8, renewed: 25, noticed: 13 },
};

export const WASHINGTON = {
  /** −(withdrawal − level) ÷ by. */
  mood: { level: 430, asia: 30, europe: 45 },
  settles: { asia: { level: 500, by: 30 }, europe: { level: 420, by: 30 } },
  /** Aid to Kyiv (¥ billion) and sanction levels on Moscow that earn loyalty's reward, Europe ÷ by. */
  loyalty: { aid: 40, levels: 6, by: 100 },
  /** In 1000: below, a bad shock; at or above, a good one. */
  shock: { bad: 60, loss: -50, good: 955, gain: 40 },
  /** Shares in per cent of a presidential and a mid-term election; its sway; its lean by withdrawal. */
  election: { presidential: 100, midterm: 45, sway: 125, level: 500, by: 12 },
  integrationFades: 20,
  /** Commitment to Asia at which each regime gives way to the one above, with a margin against flicker. */
  regimes: { steps: [620, 400, 210], margin: 25, falls: -8, recovers: 4, firstStep: 620 },
};

export const PARTNERS = {
  /** (worst local tension + Beijing's power) ÷ by + posture × by-posture; without waters power ÷ far. Half-way a quarter. */
  threat: { by: 2, posture: 60, far: 3, pace: 2 },
  /** (neighbours − level) × (base + depth × each) × threat ÷ by. */
  nerve: { level: 560, base: 40, depth: 6, by: 850_000 },
  america: { level: 500, by: 90 },
  word: { level: 500, by: 120 },
  example: 30,
  habit: 40,
  company: { level: 355, by: 90_000 },
  /** Chance in 1000: base + trade ÷ by (+ conciliatory); effect base − power ÷ by. */
  inducement: { chance: 40, trade: 10, conciliatory: 30, effect: -18, power: 40 },
  trust: { habit: 60, depth: 8 },
  lean: { region: 140, neighbour: 70 },
  /** Pace of talks: base + trust × times ÷ by + alignment ÷ by, at least so much. */
  talks: { base: 380, times: 10, by: 22, alignment: 4, least: 120 },
  signed: { trust: 15, alignment: 12 },
  /** Local tension from which a pact with deep access binds; trust, word and memory if answered or not. */
  bind: {
    stage: 2,
    tension: 600,
    answered: { trust: 10, word: 4, remembered: 22 },
    absent: { trust: -18, word: -6, remembered: -30 },
  },
  /** Stages over all partners ÷ so much. */
  tracks: { intelligence: 3, industry: 3, supply: 4 },
  /** forum × (credit − level) ÷ by, then divided. */
  forums: { level: 355, by: 1000, standing: 15, credibility: 20, coalition: 50 },
};

const byMission = (presence: number, shadow: number, exercise: number, other: number) =>
  ({
    none: other,
    patrol: other,
    drill: other,
    transit: other,
    presence,
    shadow,
    exercise,
  }) satisfies Record<ShipMission, number>;

const byPosture = (conciliatory: number, probing: number, coercive: number, crisis: number) =>
  ({ conciliatory, probing, coercive, crisis }) satisfies Record<Posture, number>;

export const BEIJING = {
  /** Power grows each turn, and by more in one turn in four. */
  power: { each: 5, in: 4, more: 8 },
  /** An opening as Beijing weighs it before anything speaks for or against; tuned with deterrence's level. */
  opening: {
    base: 385,
    strength: { times: 9, by: 10 },
    america: { level: 600, by: 4 },
    word: { times: 3, level: 500, by: 10 },
    example: { times: 14, by: 10 },
    warmth: 28,
    firmness: 42,
    toneBy: 100,
    /** What a group at sea takes from it, by mission. One that follows a carrier leaves least room to surprise. */
    group: byMission(80, 92, 70, 80),
  },
  /** How driven Beijing feels; a part of each sum a turn. */
  provocation: {
    base: 130,
    counterstrike: { times: 95, by: 100 },
    airdefence: 20,
    newStrike: 40,
    firmness: 20,
    warmth: 50,
    toneBy: 100,
    ties: { times: 7, by: 10 },
    sanctions: 10,
    pace: 3,
    /** What a group at sea adds to fear; an exercise is the loudest. */
    group: byMission(50, 66, 84, 66),
  },
  /** Drive: opening if moved by ambition, this reading of provocation if by fear, mixed by `appetite`. */
  fear: { times: 175, by: 100, base: 10 },
  appetite: { least: -400, most: 1400 },
  drive: { least: -200, most: 1200, pace: 4, difficulty: 0 },
  /** pressure × (bite − level) ÷ by; what it costs Japan. */
  sanctions: { level: 190, drive: 1350, power: 6200, cost: 58 },
  /** Drive at which posture passes to the next, after its sway. */
  posture: { steps: [300, 480, 660], sway: 166 },
  /** Chance in 1000 by posture; cost base − minerals ÷ by; support. */
  coercion: { chance: byPosture(0, 20, 110, 190), economy: -5, minerals: 70, support: 6 },
  tension: { level: 400, by: 100, calm: 7 },
  toneFades: { times: 2, by: 5 },
};

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
  cohesion: { level: 520, by: 30, sway: 18 },
  coalition: {
    tires: -7,
    cohesion: { level: 500, by: 50 },
    america: { level: 450, by: 80 },
    aid: { times: 3, by: 100 },
    front: { level: 470, by: 60 },
    habit: { level: 420, by: 60 },
  },
  /** Sanctions on Moscow: denial is constant, the rest turns on `bite`; what they cost Japan turns on it too. */
  sanctions: {
    denial: { base: 100, by: 80 },
    level: 360,
    front: 7500,
    power: 21_000,
    cost: { by: 100, level: 400, bite: 17_000 },
  },
  front: {
    pressure: -10,
    sway: 10,
    coalition: { level: 500, by: 45 },
    aid: { times: 4, by: 100 },
  },
  /** The lesson of Ukraine: target times × (linkage − level) × effort ÷ by, a part of the way each turn. */
  example: {
    sanctions: { times: 30, by: 100 },
    front: { level: 480, by: 3 },
    times: 10,
    level: 410,
    by: 10_000,
    most: 400,
    pace: 7,
    depots: { times: 2, by: 100 },
    standing: 120,
  },
  exposure: { base: 40, levels: byTerms(100, 50, 40), others: 40, bound: 15 },
  poverty: { least: 20, base: 330, levels: byTerms(150, 45, 35), others: 30, bound: 10 },
  custody: { audited: 250, tied: 180 },
  yardsPace: 2,
  /** Contracts: pace by reconstruction, twice after an armistice; luck of so much. */
  contracts: { armistice: 2, bound: 3, open: 2, luck: 900 },
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
  work: { armistice: 2, war: 5 },
  /** −pressure × (bite − level) ÷ by. */
  sanctions: { level: 250, by: 9000 },
  wear: 60,
  /** In 1000. */
  test: 330,
  overflight: { base: 45, missiles: 20 },
  support: { over: -12, off: -3 },
  tension: { over: 40, off: 16 },
};

/** Chance in 1000, each quarter and for each of those under sanctions, that goods or money find a way round. */
export const EVASION = { chance: 60 };

export const ECONOMY = {
  trend: { level: 670, by: 18 },
  technology: { level: 180, by: 60 },
  tension: { level: 260, by: 45 },
  /** Energy markets have bad quarters (in 1000): energy dependence ÷ by. */
  energy: { chance: 90, by: 22 },
  debt: { level: 600, by: 60 },
};

export const HOME = {
  prosperity: { level: 500, by: 22 },
  standing: { level: 500, by: 90 },
  fatigue: { level: 700, by: 22, less: 2 },
  tension: { level: 300, by: 45 },
  bill: { level: 60, by: 25 },
  consent: { level: 600, by: 24, hardening: 60, tension: { level: 350, by: 40 } },
  habit: { standing: { level: 520, by: 40 }, credibility: { level: 500, by: 30 } },
  /** Households short of energy, thousands at a time; an estimate. */
  cold: { level: 620, by: 60, least: -20_000, most: 60_000 },
};

/** Attention of a cabinet: events and, among them, dilemmas a quarter; tension taken by company at sea. */
export const EVENTS = { most: 3, dilemmas: 2, alert: -15 };

const bySector = (energy: number, finance: number, technology: number, trade: number) =>
  ({ energy, finance, technology, trade }) satisfies Record<Sector, number>;

export const FORCES = {
  own: { arms: { times: 3, by: 10 }, counterstrike: { times: 50, by: 100 }, hardening: 8 },
  america: { times: 46, by: 100 },
  /** Depth of the ties with a partner, 0–40: weight of a stage by track. */
  depth: [4, 2, 2, 1, 1],
  partners: { offset: 80, least: -500, most: 900, by: 10_000, times: 200, of: 100 },
  /** What each rival can bring besides its ships in the zone. Moscow's figure is an estimate (fact sheet §5). */
  rivals: {
    pyongyang: { base: 170, missiles: 3 },
    moscow: 390,
    beijing: { times: 9, by: 10 },
  },
  reach: {
    america: { times: 3, by: 10 },
    hardening: 5,
    ship: 60,
    access: { offset: 150, most: 900, by: 1000, times: 3 },
  },
  /** Pressure of a level of sanctions by sector, and its burden on Japan. */
  pressure: bySector(30, 28, 24, 18),
  burden: bySector(40, 15, 20, 25),
  poles: { rest: 200, trust: 20 },
};
