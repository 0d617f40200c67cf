import { type Language, messages } from "../../../game/text/index.ts";
import type { Messages } from "../../../game/text/words.ts";

/** What is told of a run by id, and may have gone from the game when an old run is told again. */
const KEPT = [
  "names",
  "stats",
  "causes",
  "lowering",
  "events",
  "situations",
  "crises",
  "projects",
  "sights",
  "questions",
  "endings",
  "modifiers",
  "explanations",
] as const satisfies readonly (keyof Messages)[];

/** The plain strings of a tree of words; what is made from figures is left to the words of its time. */
function strings(value: unknown): unknown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.every((each) => typeof each === "string") ? value : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const all = Object.entries(value).map(([id, each]) => [id, strings(each)] as const);
  return Object.fromEntries(all.filter(([, each]) => each !== undefined));
}

/** The words of both languages that a run of these rules may need later, as JSON. */
export function wordsNow(): string {
  const kept = (language: Language) => {
    const m = messages(language);
    return Object.fromEntries(KEPT.map((key) => [key, strings(m[key])]));
  };
  return `${JSON.stringify({ en: kept("en"), ja: kept("ja") })}\n`;
}
