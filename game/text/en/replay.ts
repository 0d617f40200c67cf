/** Looking back over closed quarters. */
export const replay = {
  title: "Look back",
  open: "Look back",
  sign: (quarter: string): string => `Looking back at the end of ${quarter}. Nothing can be ordered here.`,
  present: (quarter: string): string => `Back to ${quarter}`,
  earlier: "Earlier quarter",
  later: "Later quarter",
  play: "Play from here",
  pause: "Pause",
  slider: "Quarter",
  read: "Read its report",
  ordered: "Ordered then",
  orderedNothing: "No orders in this quarter.",
};
