/** After a run that ended before its time: why, and from where it could have gone otherwise. */
export const ended = {
  title: "Why it ended",
  lead: {
    cabinetresigns: (line: string): string =>
      `Support was below ${line} at the end of two quarters in a row. Over the last quarters it was moved by:`,
    ledgercloses: (line: string): string =>
      `The debt reached ${line}, and lenders stopped. Over the last quarters it was moved by:`,
    longsilence:
      "The crisis reached the last rung, and the forces in reach were not enough. How it came to that:",
  },
  first: (quarter: string): string => `first in ${quarter}`,
  searching: (done: string, of: string): string =>
    `Looking for where it could have gone otherwise: ${done} of ${of} quarters tried.`,
  searchingYet: "Looking for where it could have gone otherwise.",
  found: (quarter: string, score: string): string =>
    `It could have gone otherwise as late as ${quarter}: played on from there, knowing only what you knew, the same world and luck run to the end with a score of ${score}.`,
  there: "What was ordered there instead",
  nothing: "no orders",
  notFound: "From none of the last quarters could the run be saved: it was lost before then.",
  unknown: "This browser cannot look for where it could have gone otherwise.",
  /** Of a question on which nothing was seen, and of one that was found. */
  untested: "never tested",
  earned: (quarter: string): string => `learnt in ${quarter}`,
  play: (quarter: string): string => `Play from ${quarter}`,
};
