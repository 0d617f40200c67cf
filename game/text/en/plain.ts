import type { Plain } from "../messages.ts";

/**
 * What the plain level says otherwise, for readers of twelve and for those who read a second language: one idea a
 * sentence, common words, no image that has to be guessed. What passes the measure of tests/unit/plain.test.ts as it
 * is has no entry here.
 */
export const plain: Plain = {};
