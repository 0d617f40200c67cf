/** After a run that ended before its time: why, and from where it could have gone otherwise. */
export const ended = {
  title: "Why it ended",
  lead: {
    cabinetresigns: (line: string): string =>
      `Support lay below ${line} at two quarters’ ends in a row. Over the last quarters it was moved by:`,
    ledgercloses: (line: string): string =>
      `The debt reached ${line}, and lenders stopped. Over the last quarters it was moved by:`,
    longsilence:
      "The crisis was climbed to its last rung, and the forces in reach were not enough. This is how it came:",
  },
  first: (quarter: string): string => `first in ${quarter}`,
  searching: (done: string, of: string): string =>
    `Looking for where it could have gone otherwise: ${done} of ${of} quarters tried.`,
  searchingYet: "Looking for where it could have gone otherwise.",
  found: (quarter: string, score: string): string =>
    `It could have gone otherwise as late as ${quarter}: played on from there with no more known than you knew, the same world and the same luck run to the end with a score of ${score}.`,
  there: "What was ordered there instead",
  nothing: "no orders",
  notFound: "From none of the last quarters did the run go on to its end: it had been lost before.",
  unknown: "Nobody could look where it could have gone otherwise: this browser has no workers.",
  /** Of a question on which nothing was seen, and of one that was found. */
  untested: "never tested",
  earned: (quarter: string): string => `earned ${quarter}`,
  play: (quarter: string): string => `Play from ${quarter}`,
};
