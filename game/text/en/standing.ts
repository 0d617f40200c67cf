/** How the run stands: the score so far, the field of other worlds, and what ends a run. */
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];

export const standing = {
  title: "How the run stands",
  score: "Score so far",
  scoreShort: "Score",
  none: "after a quarter",
  place: (n: number, of: string): string => `${ORDINALS[n - 1] ?? String(n)} of ${of === "6" ? "six" : of}`,
  nobody: "No orders",
  you: "You",
  /** One letter a school, in its square on the strip. */
  letters: { internationalist: "I", recalibrator: "R", engagement: "E", selfreliance: "S" },
  ends: "What ends the run",
  near: "near",
  end: { cabinet: "Cabinet", treasury: "Treasury", war: "War" },
  pips: (n: string): string => `${n} of 4`,
  /** The nearest end in one line, where there is no room for all three. */
  nearest: {
    cabinet: (line: string): string => `Support under ${line} twice: the cabinet falls`,
    treasury: (line: string): string => `Debt at ${line}: lenders stop`,
    war: "A crisis is close: a lost war ends the run",
  },
  how: {
    cabinet: (line: string, now: string): string =>
      `Support below ${line} at two quarters’ ends in a row brings the cabinet down. It stands at ${now}.`,
    treasury: (line: string, now: string): string =>
      `At a debt of ${line} lenders stop. It stands at ${now}.`,
    war: (now: string): string =>
      `A war that is lost ends the run. A crisis may open this quarter: ${now} in 100, as things stand.`,
    crisis: "A war that is lost ends the run. A crisis is open.",
  },
  lead: (worlds: string): string =>
    `How the four schools, and a desk without orders, stood at this quarter in ${worlds} other worlds. Not in this one: that would give its answers away. This world’s own are shown in the debrief.`,
  table: "The field",
  who: "Who",
  mean: "Mean",
  band: "Middle 80 in 100",
  danger: "in danger",
  goal: (quarters: string): string =>
    `Each quarter is scored 0 to 100: four pillars weighted by your doctrine, less a penalty for the weakest of the five. The run’s score is the mean of ${quarters} quarters and a year that runs on without orders; quarters never reached count as zero.`,
};
