/** What the report adds to a dispatch from the quarter's figures: why, from what to what, and what it answers. */
export const because = {
  /** Beijing's assertiveness moved the way its posture went. */
  driveRose: (was: string, now: string): string => `Beijing’s assertiveness rose from ${was} to ${now}.`,
  driveStood: (at: string): string =>
    `Beijing’s assertiveness already stood at ${at} when the quarter began.`,
  driveFell: (was: string, now: string): string => `Beijing’s assertiveness fell from ${was} to ${now}.`,
  weighed: (cause: string): string => `What weighed most: ${cause}.`,
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
  askTraded: (what: string, worth: string): string =>
    `In place of what it had asked for (${what}), Tokyo offered command coordination. American commitment to Asia: ${worth}.`,
  askUnmet: (what: string, worth: string): string =>
    `All year it got neither what it asked for (${what}) nor an answer. American commitment to Asia: ${worth}.`,
  /** What had become of the last year's ask before the quarter in which the next is made. */
  askAnswered: {
    given: (what: string): string => `Tokyo had already given what it asked for before: ${what}.`,
    traded: (what: string): string =>
      `In place of what it asked for before (${what}), Tokyo had offered command coordination.`,
    refused: (what: string): string => `Tokyo had openly refused what it asked for before: ${what}.`,
  },

  offerTaken: (what: string): string => `Tokyo’s offer is taken up: ${what}.`,
  offerRefused: (what: string): string => `Tokyo’s offer is refused: ${what}.`,
};
