/** A text with its {places} filled; one that nothing is given for is left out. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key] ?? ""));
}
