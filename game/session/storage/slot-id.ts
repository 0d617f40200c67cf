const WORDS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Eight letters from the browser's own source: choosing a seed is not part of a run. */
export function drawnSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((b) => WORDS[b % WORDS.length]).join("");
}

export function newSlotId(): string {
  return `slot-${drawnSeed()}${drawnSeed()}`;
}
