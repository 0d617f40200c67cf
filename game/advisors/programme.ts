/**
 * A line of policy as a few numbers: what is kept in force, and how often each kind of order is given. The
 * schools are programmes, the adaptive bot writes one from its beliefs, and search looks among them.
 * A rate is in orders per four quarters.
 */
export interface Programme {
  /** Standing aid to Kyiv in steps of ¥20bn a quarter, 0–5. */
  kyiv: number;
  /** 0 open, 1 audited, 2 tied. */
  terms: number;
  /** 1: what is pledged to Kyiv suspends itself by rule. */
  trigger: number;
  /** 1: a pledge that is to fall is cut at once; 0: it is let run down. */
  abrupt: number;
  /** Levels aimed at in every sector, 0–3. */
  russia: number;
  china: number;
  /** Tone to Beijing: rates of warm and of firm channels. */
  warm: number;
  firm: number;
  washington: number;
  forum: number;
  pacts: number;
  partnerAid: number;
  partnerTerms: number;
  maritime: number;
  airdefence: number;
  counterstrike: number;
  intelligence: number;
  hardening: number;
  secure: number;
  deploy: number;
  study: number;
  /** 0 yield, 1 ramp, 2 hold, 3 press to the third rung, 4 press. */
  nerve: number;
}

export const RANGES: Readonly<Record<keyof Programme, number>> = {
  kyiv: 5,
  terms: 2,
  trigger: 1,
  abrupt: 1,
  russia: 3,
  china: 3,
  warm: 4,
  firm: 4,
  washington: 4,
  forum: 4,
  pacts: 4,
  partnerAid: 4,
  partnerTerms: 2,
  maritime: 4,
  airdefence: 4,
  counterstrike: 4,
  intelligence: 3,
  hardening: 3,
  secure: 6,
  deploy: 6,
  study: 4,
  nerve: 4,
};

/** How many of `rate` orders per four quarters fall due on a turn; `phase` spreads kinds over the year. */
export function due(rate: number, turn: number, phase: number): number {
  const at = turn + phase;
  return Math.floor(((at + 1) * rate) / 4) - Math.floor((at * rate) / 4);
}
