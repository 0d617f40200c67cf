/** Where a line of Japanese may break: between phrases, and not within a word. */
export type Phrases = (text: string) => readonly string[];

/** For browsers that cannot part phrases themselves. Rejects if it cannot be fetched. */
export async function loadPhrases(): Promise<Phrases> {
  const { jaModel, Parser } = await import("budoux");
  const parser = new Parser(jaModel);
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const parts = parser.parse(text);
    known.set(text, parts);
    return parts;
  };
}
