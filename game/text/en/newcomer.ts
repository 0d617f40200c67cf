/** Words for a first sitting: what a run is for, and the notes of the guided scenario. Each is shown until it is done or put away. */
export const newcomer = {
  /** Over the agenda in the first quarter. */
  goal: (quarters: string): string =>
    `Stay in office for ${quarters} quarters and keep five pillars high. The score is a mean over the run, less a penalty for the weakest.`,
  /** The three things that end a run, each after its name. */
  endsEarly: "A run ends early if the cabinet falls, lenders stop, or a war is lost.",
  /** The first slip of a run that is not guided. */
  due: (title: string): string => `“${title}” is due now. Choose an answer in the agenda, then commit.`,
  none: "Nothing is due yet. Choose an answer in the agenda, or commit.",
  ready: "That is enough for a first quarter. Commit when you are ready.",
  also: "Also possible:",

  /** One idea a quarter, in the order of the notes. */
  ideas: {
    answers: "Situations and answers",
    odds: "Odds",
    study: "Evidence and belief",
    scarcity: "Not enough for everything",
    place: "Strength has a place",
    score: "The score, and what ends a run",
  },
  note: (n: string, of: string, idea: string): string => `Note ${n} of ${of}: ${idea}`,
  show: "Show me where",
  done: (idea: string): string => `Done: ${idea}.`,
  next: "Commit when you are ready.",
  skip: "No more notes",
  skipped: "The notes are put away for this run.",
};
