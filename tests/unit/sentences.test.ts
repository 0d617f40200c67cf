import { describe, expect, it } from "vitest";
import { loadMessages } from "../../game/text/messages.ts";

/** Names of outcomes and titles may be shared by what is alike; whole sentences are read again at once. */
const SENTENCE = { en: /[^.“”]{24,}[.”]/g, ja: /[^。「」]{12,}。/g } as const;

/** Every word of a part of the texts, however deep it lies. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

describe("what is told", () => {
  it.each(["en", "ja"] as const)(
    "says no sentence twice, from one thing to another (%s)",
    async (language) => {
      const m = await loadMessages(language, "full");
      const things = [m.events, m.situations, m.projects, m.endings].flatMap((part) => Object.entries(part));
      const known = new Map<string, string>();
      const twice: string[] = [];
      for (const [id, thing] of things) {
        const told = wordsOf(thing).flatMap((text) => text.match(SENTENCE[language]) ?? []);
        for (const sentence of told.map((each) => each.trim())) {
          if (known.has(sentence)) twice.push(`${known.get(sentence)}, ${id}: ${sentence}`);
          known.set(sentence, id);
        }
      }
      expect(twice).toEqual([]);
    },
  );
});
