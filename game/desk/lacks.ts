import { CHARACTERS } from "./characters.ts";

const held = new Set(CHARACTERS);
/** Letters and signs before this have faces of their own. */
const JAPANESE = 0x3000;

/** Whether a player's words have a Japanese character that no text of the game has. */
export function lacks(words: string): boolean {
  return [...words].some((character) => (character.codePointAt(0) ?? 0) >= JAPANESE && !held.has(character));
}
