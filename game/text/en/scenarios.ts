export interface ScenarioText {
  /** When it plays and how long, in a few words. */
  span: string;
  /** One paragraph for the title. */
  intro: string;
}

/** The scenarios of the title; their names stand in names.ts. */
export const scenarios = {
  tutorial: {
    span: "2025–26, 6 quarters, guided",
    intro:
      "For a first sitting: each quarter brings one idea, and a note with one thing to try. Three orders a quarter never reach for everything. Two questions are open: how far America withdraws, and what arms others. About twenty minutes.",
  },
  pledge: {
    span: "2024–26, 12 quarters",
    intro:
      "February 2024. Kyiv’s delegation is in Tokyo, and fifty-six documents have been signed. Sanctions are firm, money is promised, support at home is thin. You have three years to find out which promises can be kept, and what they are worth.",
  },
  crossroads: {
    span: "2025–30, 24 quarters",
    intro:
      "The standard campaign. America’s commitment wavers, a third Chinese carrier joins the fleet, and Kyiv’s next instalment falls due. Six years, five orders a quarter, seven open questions.",
  },
  carriers: {
    span: "2026–35, 40 quarters, hard",
    intro:
      "Assume that the forecast of nine Chinese carriers by 2035 comes true. Washington stands further off and asks for more, the coalition behind Kyiv is tired, and debt leaves little room. In ten years, what you order late arrives too late.",
  },
  varyag: {
    span: "1998–2003, 12 half-years",
    intro:
      "A game of its own. An unfinished carrier lies at an unpaid yard in Mykolaiv, and one bidder is left. A missile crosses Honshu. Tokyo may buy, lobby, audit, warn or look away; half the score is what the 2010s get from it.",
  },
};
