import * as v from "valibot";
import { ENDINGS, OUTCOMES } from "../../engine/index.ts";
import {
  list,
  MOST_ACTORS,
  MOST_ANSWERS,
  MOST_CODA,
  MOST_DATES,
  MOST_EVENTS,
  MOST_PLACES,
  MOST_PROJECTS,
  MOST_SHIPS,
  MOST_SIGHTS,
  MOST_SITUATIONS,
  MOST_SLIPS,
  MOST_WORDINGS,
  record,
} from "../bounds.ts";

/**
 * Words that travel in a player's own scenario. They are shown as plain text; what looks like markup, and
 * characters that reorder, hide or stand for nothing, are refused so that nobody is misled by them.
 */
const MARKUP = /<\s*[a-z!/?]/i;
/** Controls, marks of format, halves of characters, and letters that are drawn as nothing. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2028\u2029\u3164\uffa0]|\u034f|\u17b4|\u17b5/u;
/** Anything with a shape of its own: no blank, no mark that needs a letter to stand on, no braille cell without a dot. */
const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\u2800]/u;

const hidden = v.check((words: string) => !HIDDEN.test(words), "hidden characters");

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((words) => !MARKUP.test(words), "markup"),
    hidden,
    v.check((words) => VISIBLE.test(words), "hidden characters"),
  );

/** Where a figure is from, in a few words; it may be empty. */
export const sourceText = () => v.pipe(v.string(), v.maxLength(300), hidden);

const key = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/),
  v.check((word) => !(word in Object.prototype), "a reserved word"),
);

const TITLE = 80;
const SENTENCE = 400;
const PARAGRAPH = 1200;

/** A kind of situation: what lies on the desk, what may be done, and how each outcome is told. */
function situationWords() {
  const outcome = v.strictObject({ name: text(TITLE), text: text(SENTENCE) });
  const each = <T extends v.GenericSchema>(schema: T) =>
    v.strictObject(Object.fromEntries(OUTCOMES.map((id) => [id, schema])));
  return v.strictObject({
    title: text(TITLE),
    body: text(PARAGRAPH),
    left: text(SENTENCE),
    answers: record(key, text(TITLE), MOST_ANSWERS),
    outcomes: each(outcome),
    // Told otherwise by answer, or where it was left.
    own: v.optional(record(key, each(v.optional(outcome)), MOST_ANSWERS + 1)),
    again: v.optional(
      list(
        v.strictObject({
          body: text(PARAGRAPH),
          left: text(SENTENCE),
          outcomes: each(text(SENTENCE)),
          own: v.optional(record(key, each(v.optional(text(SENTENCE))), MOST_ANSWERS + 1)),
        }),
        MOST_WORDINGS,
      ),
    ),
  });
}

/** Built when it is asked for: only a scenario of one's own brings texts. */
export function textsSchema() {
  const words = v.strictObject({
    name: v.optional(text(TITLE)),
    intro: v.optional(text(PARAGRAPH)),
    guide: v.optional(list(text(SENTENCE), MOST_SLIPS)),
    events: v.optional(
      record(
        key,
        v.strictObject({
          title: text(TITLE),
          body: text(PARAGRAPH),
          a: v.optional(text(TITLE * 2)),
          b: v.optional(text(TITLE * 2)),
          c: v.optional(text(TITLE * 2)),
          done: v.optional(
            v.strictObject({
              a: v.optional(text(SENTENCE)),
              b: v.optional(text(SENTENCE)),
              c: v.optional(text(SENTENCE)),
            }),
          ),
        }),
        MOST_EVENTS,
      ),
    ),
    projects: v.optional(
      record(key, v.strictObject({ name: text(TITLE), text: text(SENTENCE) }), MOST_PROJECTS),
    ),
    situations: v.optional(record(key, situationWords(), MOST_SITUATIONS)),
    dates: v.optional(record(key, text(TITLE), MOST_DATES)),
    actors: v.optional(record(key, v.strictObject({ name: text(TITLE), capital: text(TITLE) }), MOST_ACTORS)),
    ships: v.optional(record(key, text(TITLE), MOST_SHIPS)),
    sights: v.optional(
      record(
        key,
        v.strictObject({
          name: text(TITLE),
          kind: v.optional(text(TITLE)),
          text: v.optional(text(SENTENCE)),
          places: v.optional(record(key, text(TITLE), MOST_PLACES)),
        }),
        MOST_SIGHTS,
      ),
    ),
    coda: v.optional(record(key, text(TITLE * 2), MOST_CODA)),
    endings: v.optional(
      v.strictObject(
        Object.fromEntries(
          ENDINGS.map((id) => [
            id,
            v.optional(v.strictObject({ name: text(TITLE), epilogue: text(SENTENCE) })),
          ]),
        ),
      ),
    ),
  });
  return v.strictObject({ en: v.optional(words), ja: v.optional(words) });
}
