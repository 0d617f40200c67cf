/** What the report adds to a dispatch from the quarter's figures: why, from what to what, and what it answers. */
export const because = {
  /** Beijing's drive moved the way its posture went. */
  driveRose: (was: string, now: string): string => `Beijing’s drive rose from ${was} to ${now}.`,
  driveFell: (was: string, now: string): string => `Beijing’s drive fell from ${was} to ${now}.`,
  weighed: (cause: string): string => `What weighed most: ${cause}.`,
  chance: (now: string): string =>
    `No figure explains it: Beijing’s drive stands at ${now}, and the mood of a quarter is enough to turn it.`,
  /** What Beijing weighs, where there is more of it than a quarter ago and where there is less. */
  opportunity: {
    openingSeen: {
      more: "China’s sea power gained on Japan’s deterrence",
      less: "Japan’s deterrence gained on China’s sea power",
    },
    americaDistant: { more: "America looks further off", less: "America looks nearer" },
    wordDoubted: { more: "Tokyo’s word is doubted more", less: "Tokyo’s word is doubted less" },
    lessonOfUkraine: {
      more: "Ukraine’s example deters less",
      less: "Ukraine’s example deters more",
    },
    groupsSeen: {
      more: "Tokyo’s groups at sea stand less in the way",
      less: "Tokyo’s groups at sea stand more in the way",
    },
    toneHeard: { more: "Tokyo’s tone is taken for room", less: "Tokyo’s tone leaves less room" },
  },
  provocation: {
    strengthSeen: {
      more: "Japan’s new strength alarms Beijing more",
      less: "Japan’s new strength alarms Beijing less",
    },
    groupsSeen: {
      more: "Tokyo’s groups at sea alarm Beijing more",
      less: "Tokyo’s groups at sea alarm Beijing less",
    },
    toneHeard: { more: "Tokyo’s tone reassures less", less: "Tokyo’s tone reassures more" },
    pactTies: { more: "Tokyo’s pacts are felt to close in", less: "Tokyo’s pacts are felt less" },
    sanctionsFelt: { more: "sanctions press harder", less: "sanctions press less" },
  },
  commitment: (was: string, now: string): string => `American commitment to Asia went from ${was} to ${now}.`,
  range: (was: string, now: string): string => `The range is narrower: it was ${was} and is ${now}.`,
  rangeMoved: (was: string, now: string): string => `The range has moved: it was ${was} and is ${now}.`,
  rangeSame: (now: string): string => `The range stays at ${now}.`,

  /** Where the matter stands that Washington asks about, in the order of its asks. */
  askStands: {
    host: (n: string): string => `Host-nation support stands at stage ${n} of 4.`,
    investment: (n: string): string => `Japanese investment there stands at stage ${n} of 4.`,
    spending: (n: string): string => `Forces for ${n} are on order.`,
    kyiv: (n: string): string => `Tokyo’s pledges to Kyiv come to ${n} a quarter.`,
  },
  /** The same where there is nothing of it. */
  askNone: {
    host: "Host-nation support has no stage in force.",
    investment: "Japanese investment there has no stage in force.",
    spending: "Nothing is on order for Japan’s forces.",
    kyiv: "Tokyo has no pledge to Kyiv.",
  },
  askMet: (what: string, worth: string): string =>
    `Tokyo gave what it had asked for: ${what}. American commitment to Asia: ${worth}.`,
  askUnmet: (what: string): string => `What it asked for before, it did not get: ${what}.`,
  askAgain: "It asks for the same again.",

  offerTaken: (what: string): string => `Tokyo’s offer is taken up: ${what}.`,
  offerRefused: (what: string): string => `Tokyo’s offer is refused: ${what}.`,
};
