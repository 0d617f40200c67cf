import { english } from "./en/index.ts";
import { japanese } from "./ja/index.ts";
import type { Language, Shape } from "./shape.ts";

export type Messages = Shape<typeof english>;

const all: Record<Language, Messages> = { en: english, ja: japanese };

export function messages(language: Language): Messages {
  return all[language];
}
