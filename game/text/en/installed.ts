import { title } from "./title.ts";

/** What a device says of the game once it is installed, and what its dialog says before. */
export const installed = {
  name: title.name,
  shortName: "Crossroads",
  description:
    "A turn-based strategic balance-of-power game: you are Tokyo, and the answers to seven open questions are hidden in the seed.",
  /** What the pictures show. */
  desk: "The main screen: the chart, the situations of the quarter and the orders",
  report: "The report after a quarter: five pillars and their causes",
};
