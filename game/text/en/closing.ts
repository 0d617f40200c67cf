/** The scene with which a crisis closes. */
export const closing = {
  /** How it ended, as the name of an outcome. */
  ended: {
    won: "The other side stepped back",
    faded: "It faded",
    yielded: "Tokyo stepped back",
    asksmore: "Tokyo stepped back, and was asked for more",
    ramp: "Both took the off-ramp",
    broken: "The threat was carried out",
    blamed: "The wrong one was blamed",
    war: "War",
  },
};
