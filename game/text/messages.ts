import type { front } from "./en/front.ts";
import type { english } from "./en/index.ts";
import type { rest } from "./en/rest.ts";
import type { Language, Shape } from "./shape.ts";

/** All words of one language. */
export type Messages = Shape<typeof english>;

/** Those of them that the first screen is made of. */
export type Front = Shape<typeof front>;

const FRONT: Record<Language, () => Promise<{ front: Front }>> = {
  en: () => import("./en/front.ts"),
  ja: () => import("./ja/front.ts"),
};
const REST: Record<Language, () => Promise<{ rest: Shape<typeof rest> }>> = {
  en: () => import("./en/rest.ts"),
  ja: () => import("./ja/rest.ts"),
};

const all: Partial<Record<Language, Messages>> = {};

/** A page loads the words of its own language only, and those of the first screen before the others. */
export async function loadFront(language: Language): Promise<Front> {
  return all[language] ?? (await FRONT[language]()).front;
}

export async function loadMessages(language: Language): Promise<Messages> {
  const [{ front }, { rest }] = await Promise.all([FRONT[language](), REST[language]()]);
  all[language] ??= { ...front, ...rest };
  return all[language];
}

export function keepMessages(language: Language, words: Messages): void {
  all[language] = words;
}

/** The words of a language that has been loaded; to ask for another is a bug of ours. */
export function messages(language: Language): Messages {
  const words = all[language];
  if (!words) throw new Error(`no words of ${language}`);
  return words;
}
