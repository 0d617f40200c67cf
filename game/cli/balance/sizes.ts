/** How much of each is measured; 0 leaves its lines out. */
export interface Sizes {
  /** Seeds that search plays. */
  search: number;
  /** Seeds for each answer that is always given at either end of its question. */
  flips: number;
  /** Seeds for each order type that is forbidden. */
  alive: number;
  /** Seeds for each thing tried against the game: doctrine, counted cards, withheld answers, more money, fewer slots. */
  trials: number;
  /** Situations of each kind at which a run is forked, and lucks under which it is played on. */
  forks: number;
  lucks: number;
  /** Outbreaks of Beijing's crises met in every way. */
  outbreaks: number;
  /** Seeds in whose runs groups are sent everywhere and one order is given for another. */
  places: number;
}

export const USUAL: Sizes = {
  search: 200,
  flips: 100,
  alive: 200,
  trials: 200,
  forks: 60,
  lucks: 8,
  outbreaks: 1500,
  places: 60,
};
