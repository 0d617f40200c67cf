/** Names and a sentence each for the orders that a scenario defines. */
export const projects = {};
