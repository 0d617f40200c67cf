import type { Capability, Terms } from "../vocabulary.ts";

/** What orders cost and do. Money in ¥ billion, capital in points, everything else in the units of stats.ts. */

const byTerms = (open: number, audited: number, tied: number): Record<Terms, number> => ({
  open,
  audited,
  tied,
});

/** Prices. Tuned: beyond these, one instrument crowds out the others (see the balance table). */
export const PRICES = {
  /** Political capital of aid, by terms. */
  aid: byTerms(2, 1, 2),
  /** Capital for each level a sanction moves. */
  sanctionStep: 3,
  pact: { budget: 14, capital: 5 },
  washington: { budget: 24, capital: 3 },
  forum: { budget: 8, capital: 3 },
  build: { capital: 2 },
  deploy: { budget: 12, capital: 1 },
  warm: { budget: 4, capital: 4 },
  steady: { budget: 2, capital: 2 },
  firm: { budget: 4, capital: 3 },
  offer: { capital: 3 },
  study: { budget: 5, capital: 0 },
  review: { budget: 2, capital: 1 },
  doctrine: { capital: 8 },
  taper: { capital: 2 },
  end: { capital: 6 },
  trigger: { capital: 3 },
};

export const AID = {
  /** Warmth and trust that a unit of aid buys, by terms. */
  warmth: byTerms(40, 32, 4),
  trust: byTerms(26, 20, 6),
  /** Standing that a unit buys, hundredths: money that can be followed is noted elsewhere. */
  standing: byTerms(0, 30, 0),
  /** Returns fall with size: aid of 20, 40 … 100 counts so many tenths. */
  units: [0, 10, 17, 23, 28, 32],
  /** Weight of a purpose for alignment, tenths. */
  purpose: { humanitarian: 8, security: 12, other: 10 },
  /** Divisors of units × share for what a purpose does besides. */
  humanitarianStanding: 500,
  securityFelt: 500,
  infrastructureTrade: 400,
  technology: { tied: 7, purpose: 5 },
  /** What a one-off to Kyiv says by itself: divisors of units. */
  kyiv: { trust: 10, standing: 5 },
  /** What Tokyo is remembered for: units × (3 − terms) ÷ by; a new pledge by so much. */
  remembered: { by: 2, pledge: 30 },
  /** Trust for saying a pledge for the first time, and for saying it again unchanged. */
  said: { first: 20, again: 15 },
  /** Trust lost by stricter terms. */
  stricter: 25,
};

export const PLEDGE = {
  /** Ending at once: trust lost beyond the amount, and how it is remembered. */
  end: { trust: -60, remembered: -60 },
  /** What a whole pledge broken from one quarter to the next costs a word, before `credit` has its say. */
  broken: 60,
  /** A cut without notice: trust lost besides the cut, per cent cut ÷ so much. */
  cut: 2,
  /** Quarters over which a tapered pledge runs out, and trust lost at once. */
  taper: { quarters: 3, trust: -20 },
  trigger: { trust: -10 },
  /** Quarters for which a suspended pledge is not paid; trust lost by its own rule, and by whim. */
  suspended: { quarters: 2, byRule: -5, byWhim: -35 },
  /** An event that halves or ends it: divisor of the cut for trust; trust beyond the amount; the word. */
  amended: { halved: 2, ended: -60, word: -20 },
};

/** A step of sanctions: standing for each level up and down, and Europe's trust where it is Moscow. */
export const SANCTION = {
  set: { standing: 3, europe: 8 },
  eased: { standing: 6, europe: 14 },
};

export const PACT = {
  stages: 4,
  /** Trust a partner must have before the next stage: base + step × stage; its alignment counts for a quarter. */
  trust: { base: 180, step: 120, alignment: 4 },
  talks: { summit: 18, other: 6, warmed: 24 },
  /** Depth that a stage with Washington adds, and commitment. */
  washington: { command: 60, host: 45, investment: 35, asia: 16 },
};

/** One forum a quarter counts in full, a second little: attention is shared. */
export const FORUM = {
  trust: 12,
  alignment: { first: 8, more: 3 },
  rules: { first: 10, more: 3 },
  economy: { growth: 6, first: -10, more: -3 },
  security: { drive: 3, first: 12, more: 4 },
};

export const BUILD = {
  /** Quarters between an order to build and delivery. */
  delay: 2,
  /** What ¥30bn deliver, by capability. */
  effect: {
    maritime: 75,
    airdefence: 60,
    counterstrike: 80,
    intelligence: 90,
    hardening: 70,
  } satisfies Record<Capability, number>,
  lot: 30,
  /** What ¥30bn of strike arms add to Beijing's drive when they are delivered. */
  alarm: 8,
  /** Okinawa's consent below which hardening its islands is refused, and what it costs: amount × times ÷ by. */
  hardening: { consent: 300, times: 4, by: 3 },
};

export const DEPLOY = {
  /** Zones a group may be sent from its home port in one quarter; cutters less far, and one more into waters that are lent. */
  reach: { group: 2, cutters: 1, lent: 1 },
  /** Quarters a group stays out before it must return. */
  stay: 2,
  exercise: { trust: 14, remembered: 10 },
};

/** Always good, so it saturates: (dependence − floor) × ¥bn ÷ by, at least so much. */
export const SECURE = { floor: 180, by: 100, least: 2 };

export const CHANNEL = {
  /** Drive by stance; what a warm word costs standing, a steady and a firm one move the word. */
  beijing: { warm: -6, steady: -2, firm: 3, standing: 2, word: 10 },
  washington: {
    warm: 6,
    steady: 3,
    firm: -8,
    /** A cabinet that is liked wins little by standing up to an ally once more: (liked − support, 0 … most) ÷ by. */
    support: { liked: 680, most: 400, by: 40 },
  },
  moscow: { tension: -30, europe: -20, energy: -8 },
  pyongyang: { missiles: -8 },
  kyiv: { custody: 50, trust: -20 },
  /** Trust of anybody else. */
  warm: 25,
  steady: 8,
  firm: { standing: 4, tension: 20 },
};

export const OFFER = {
  history: { trust: 45, remembered: 70, drive: -16, support: -14 },
  /** Pressure of sanctions from which Moscow takes up no offer, 0–300. */
  moscowShut: 150,
  refused: -6,
  calm: -60,
  accepted: -4,
};

/** A range narrower than this needs no further paper. */
export const STUDY = { known: 60 };

/** Weights in points; how far one may move in a January, and what taking back a promise costs the word. */
export const DOCTRINE = { least: 10, most: 40, sum: 100, step: 10, word: -30 };

/** What Washington asks for each year: commitment by what Tokyo answered, and by nothing at the year's end. */
export const ASK = { given: 26, traded: 12, left: -22 };
