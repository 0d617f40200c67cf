/** What tools and tests take from this room: both languages are there at once. */
import "./both.ts";

export { refused, type Term, type TermId, terms } from "./glossary/index.ts";
export * from "./words.ts";
