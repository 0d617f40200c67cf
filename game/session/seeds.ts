const WORDS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A seed as stored: its generator and up to 64 printable characters of what was typed, or a drawn one. */
export function seedOf(typed: string): string {
  // A seed copied from the debrief carries its generator already.
  const clean = [
    ...typed
      .normalize("NFKC")
      .trim()
      .replace(/^(alea:)+/, ""),
  ]
    .filter((c) => c >= " " && c <= "~")
    .join("")
    .trim()
    .slice(0, 64);
  return `alea:${clean === "" ? drawnSeed() : clean}`;
}

/** Eight letters from the browser's own source: choosing a seed is not part of a run. */
function drawnSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((b) => WORDS[b % WORDS.length]).join("");
}

export function newSlotId(): string {
  return `slot-${drawnSeed()}${drawnSeed()}`;
}
