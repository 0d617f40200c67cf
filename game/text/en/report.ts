/** The page on a closed quarter: what Tokyo's orders did, what others did, luck, and what was learnt. */
export const report = {
  ordersDid: "What your orders did",
  noOrders: "No order was given, and nothing was asked.",
  othersDid: "What others did",
  othersQuiet: "Nothing of note.",
  chance: "Chance",
  chanceNone: "Luck moved nothing of note.",
  learnt: "What we learnt",
  comes: "What comes",

  /** Under the headline. */
  besides: (headlines: string): string => `Besides: ${headlines}`,
  besidesGap: "; ",
  movedMost: (pillar: string, was: string, now: string): string =>
    `${pillar} moved most, from ${was} to ${now}`,
  allSteady: "No pillar moved",
  dangerLine: (pillar: string, at: string, line: string): string =>
    `${pillar} is ${at}; two quarters under ${line} end the government`,
  inDanger: "in danger",
  strip: "Pillars",
  scoreCell: "Quarter’s score",
  runScore: (n: string): string => `run so far ${n}`,
  score: "score",

  /** The bars. */
  happened: "what happened",
  fields: { good: "well", middling: "midway", bad: "badly" },
  withIt: "with it",
  without: "without",
  ifLeft: "if left",
  /** A bar in words. */
  spoken: (well: string, midway: string, badly: string): string =>
    `well ${well}, midway ${midway}, badly ${badly} in 100`,

  /** What an order that answers nothing has come to. */
  longRun: "For the long run",
  done: {
    aid: "Paid",
    amend: "In force",
    review: "Reviewed",
    sanction: "In force",
    pact: "Under talks",
    forum: "Held",
    build: "On order",
    deploy: "On station",
    secure: "Stored",
    channel: "Delivered",
    study: "The study is in",
    doctrine: "In force",
    project: "Done",
  },
  signed: "Signed",
  stoodDown: "In port",
  deliveredIn: (quarter: string): string => `delivered ${quarter}`,
  youChose: "You chose",
  crisisRow: "Crisis",
  exchanges: (n: string): string => (n === "1" ? "after one exchange" : `after ${n} exchanges`),
  seeClosing: "How it ended",
  rows: "What it moved",
  noRows: "moved nothing yet",
  moreRows: (n: string): string => `${n} more`,
  rowsOf: (what: string): string => `What ${what} moved`,
  /** What a row did to a number, for those who hear it. */
  added: "added",
  took: "took",
  alsoOurs: "Also ours",

  /** What others did. */
  leftAt: (n: string): string => `not answered; ${n} in 100`,
  notSeen: "not seen in time",

  /** What was learnt. */
  /** An outcome, and the situation that came to it. */
  seenIn: (title: string, name: string): string =>
    `${name.charAt(0).toUpperCase()}${name.slice(1)} (${title})`,
  likely: (what: string, high: string, ifHigh: string, low: string, ifLow: string): string =>
    `${what}: ${high} in 100 ${ifHigh}, ${low} ${ifLow}`,
  saysLittle: "It says little",
  studyCame: (n: string): string => `The study came back at about ${n}`,
  exchangeSeen: (crisis: string): string => `An exchange in “${crisis}”`,
  nothingLeaked: "Nothing leaked",
  leaked: "Something leaked",
  before: "before",
  now: "now",
  rangeSpoken: (low: string, high: string, mean: string): string => `${low} to ${high}, middle ${mean}`,
  moreFindings: (n: string): string =>
    n === "1" ? "1 more piece of evidence" : `${n} more pieces of evidence`,

  /** Accounts. */
  spent: "Orders and answers",
  net: "Revenue, less fixed costs",
  withCapital: (n: string): string => `with ${n} capital`,

  /** What comes. */
  due: "Due",
  nothingComes: "Nothing is fixed, and nothing is on the desk.",
  /** A carrier that went beside where it was seen to be bound. */
  wasBound: (title: string, place: string): string => `${title}; it was bound for the ${place}`,
};
