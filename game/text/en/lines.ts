/** A run and the one it left, side by side. */
export const lines = {
  title: "Both runs",
  open: "Compare both runs",
  lead: (quarter: string): string =>
    `The same world and the same luck. Until ${quarter} both are the same; from there on the decisions differ.`,
  this: "This run",
  left: "The run you left",
  apart: (by: string, up: boolean): string =>
    up ? `This run is ${by} above the other so far.` : `This run is ${by} below the other so far.`,
  level: "Both are level so far.",
  notYet: "Nothing has been played from there in this run yet.",
  ended: (how: string): string => `Ended: ${how}`,
  noOrders: "no orders",
  quarterScore: (n: string): string => `score ${n}`,
  chart: "Quarter’s score",
};
