/** A text with its {places} filled; one that nothing is given for is left out, also where a player's own text names what every object has. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_all, key: string) =>
    Object.hasOwn(values, key) ? String(values[key]) : "",
  );
}
