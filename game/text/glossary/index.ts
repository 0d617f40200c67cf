import { glossary as english, type TermId } from "./en.ts";
import { glossary as japanese } from "./ja.ts";

export type { Term, TermId } from "./en.ts";
export { refused } from "./refused.ts";

/** The glossary whole: a term in both languages, for the guide and for tests. A page loads its own language's only. */
export const terms = (Object.keys(english) as TermId[]).map((id) => ({
  id,
  en: english[id],
  ja: japanese[id],
}));
