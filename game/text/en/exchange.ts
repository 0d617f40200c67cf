/** The crisis room: what has been done on both sides, who can be there, and the five answers. */
export const exchange = {
  log: "What has been done",
  roundOf: (n: string): string => `Exchange ${n}, of six at most.`,
  begins: (who: string): string => `${who} waits for an answer. Nothing has been done yet.`,
  yourAnswer: "Your answer.",
  /** What Tokyo did in an exchange, and what it did to where the other side stands. */
  tokyo: {
    press: "Tokyo escalated.",
    hold: "Tokyo held.",
    yield: "Tokyo backed down.",
    offramp: "Tokyo offered an off-ramp.",
    redline: "Tokyo drew a red line.",
  },
  climbed: (who: string): string => `${who} escalated.`,
  held: (who: string): string => `${who} held.`,
  /** The rung to which the other side climbed, or on which it stayed, before what it did there. */
  upTo: (rung: string): string => `Up to rung ${rung}.`,
  stillOn: (rung: string): string => `Still on rung ${rung}.`,
  accident: "An accident took the other side a rung higher.",
  /** What the other side said of it, by what Tokyo did; it varies from one exchange to the next. */
  said: {
    press: {
      climbed: ["Those who enter have been warned.", "We did not choose the pace."],
      held: ["Our position has not changed.", "We have noted what was sent."],
    },
    hold: {
      climbed: ["The measures go on as announced.", "Nobody who counts has objected."],
      held: ["We are in no hurry.", "The matter is being studied."],
    },
    redline: {
      climbed: ["Lines drawn by others do not bind us.", "That was said for the press."],
      held: ["We have read the statement.", "We have heard it, and shall remember."],
    },
    offramp: {
      climbed: ["This is not the moment for arrangements.", "An offer under pressure is no offer."],
      held: ["The proposal is with the ministry.", "It may be worth a look."],
    },
  },
  quoted: (words: string): string => `“${words}”`,
  /** After each exchange, for those who hear it. */
  news: (round: string, tokyo: string, tokyoRung: string, rival: string, rivalRung: string): string =>
    `Exchange ${round}. ${tokyo} stands on rung ${tokyoRung}, ${rival} on rung ${rivalRung}.`,

  there: "Who can be there",
  ours: "ours",
  theirs: "theirs",
  noneOurs: "No Japanese or American ship is in this sea.",
  noneTheirs: "No ship of theirs is in this sea.",
  beam: (ours: string, theirs: string): string => `What can be brought there: ours ${ours}, theirs ${theirs}`,
  even: "Near even.",
  ahead: "We can bring more. The weaker side backs down sooner.",
  behind: "They can bring more. The weaker side backs down sooner.",
  moves: (who: string): string => `What moves ${who}`,
  signal: "How it began",

  /** Short names of both ends of the question that a crisis turns on. */
  endNames: {
    appetite: { low: "fear", high: "ambition" },
    bite: { low: "gesture", high: "lever" },
    withdrawal: { low: "America stays", high: "America leaves" },
  } as Record<string, { low: string; high: string }>,
  ifEnd: (end: string): string => `If ${end}`,
  inHundred: (who: string): string => `${who}, in 100`,
  back: "back",
  stays: "holds",
  climbs: "climbs",
  content: "content",
  asksMore: "asks more",
  spoken: (end: string, a: string, aIs: string, b: string, bIs: string, c: string, cIs: string): string =>
    `${end}: ${aIs} ${a}, ${bIs} ${b}, ${cIs} ${c}`,
  spokenTwo: (end: string, a: string, aIs: string, c: string, cIs: string): string =>
    `${end}: ${aIs} ${a}, ${cIs} ${c}`,
  accidentIn: (n: string): string => `Accident ${n} in 100`,
  noAccident: "No risk of accident",
  ifYouYield: "If you back down",
  endsHere: "it ends here",
  toCard: (answer: string): string => `Read: ${answer}`,
  cards: "The five answers",
};
