/** Two lines of one run, side by side. */
export const lines = {
  title: "Both lines",
  open: "See both lines",
  lead: (quarter: string): string =>
    `The same world and the same luck. Until ${quarter} both are one; from there on, what was decided differs.`,
  this: "This line",
  left: "The line you left",
  apart: (by: string, up: boolean): string =>
    up ? `This line stands ${by} above the other so far.` : `This line stands ${by} below the other so far.`,
  level: "Both stand level so far.",
  notYet: "Nothing has been played on from there in this line yet.",
  ended: (how: string): string => `Ended: ${how}`,
  noOrders: "no orders",
  quarterScore: (n: string): string => `score ${n}`,
  chart: "Quarter’s score",
};
