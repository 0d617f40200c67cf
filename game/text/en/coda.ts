/** Names of what a coda tells of: things that changed hands, and what it measures. */
export const coda = {
  transfers: {},
  measures: {},
};
