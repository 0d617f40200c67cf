/** Why work in the background came to nothing. */
export const jobs = {
  noWorkers: "This browser cannot run the calculation, so no forecast can be made. Play goes on without it.",
  lost: "The part that works out forecasts could not be fetched, or has stopped. Your run is not affected.",
  fault: "The forecast could not be worked out, by a fault of the game’s own. Your run is not affected.",
};
