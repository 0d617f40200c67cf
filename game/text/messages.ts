import type { front } from "./en/front.ts";
import type { english } from "./en/index.ts";
import type { rest } from "./en/rest.ts";
import type { Plain } from "./plain.ts";
import type { Language, Level, Shape } from "./shape.ts";

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
const PLAIN: Record<Language, () => Promise<{ plain: Plain }>> = {
  en: () => import("./en/plain.ts"),
  ja: () => import("./ja/plain.ts"),
};

const all: Partial<Record<`${Language} ${Level}`, Messages>> = {};

/** A page loads the words of its own language only, and those of the first screen before the others. */
export async function loadFront(language: Language): Promise<Front> {
  return all[`${language} full`] ?? (await FRONT[language]()).front;
}

/** All words of a language; rejects if they cannot be fetched. */
export async function loadMessages(language: Language, level: Level): Promise<Messages> {
  const [{ front }, { rest }, over] = await Promise.all([
    FRONT[language](),
    REST[language](),
    level === "plain" ? PLAIN[language]() : null,
  ]);
  const full = all[`${language} full`] ?? { ...front, ...rest };
  all[`${language} full`] = full;
  if (over) all[`${language} plain`] ??= plainly(full, over.plain);
  return messages(language, level);
}

export function keepMessages(language: Language, words: Messages, plain: Plain): void {
  all[`${language} full`] = words;
  all[`${language} plain`] = plainly(words, plain);
}

/** The words of a language that has been loaded; to ask for another is a bug of ours. */
export function messages(language: Language, level: Level = "full"): Messages {
  const words = all[`${language} ${level}`];
  if (!words) throw new Error(`no ${level} words of ${language}`);
  return words;
}

/** The plain words laid over the others; what is told of things goes by what they are called now. */
function plainly(m: Messages, plain: Plain): Messages {
  const said = laid(m, plain) as Messages;
  const { names, projects, situations, again } = said;
  return { ...said, ...said.recast({ ...names, projects, situations, again }) };
}

function laid(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (typeof over !== "object" || over === null || Array.isArray(over)) return over;
  const base = under as Record<string, unknown>;
  const changed = Object.entries(over).map(([key, each]) => [key, laid(base[key], each)]);
  return { ...base, ...Object.fromEntries(changed) };
}
