import * as v from "valibot";
import { ENDINGS } from "../../engine/index.ts";

/**
 * Words that travel in a player's own scenario. They are shown as plain text; what looks like markup, and
 * characters that reorder or hide other characters, are refused so that nobody is misled by them.
 */
const MARKUP = /<\s*[a-z!/?]/i;
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}]/u;

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((words) => !MARKUP.test(words), "markup"),
    v.check((words) => !HIDDEN.test(words), "hidden characters"),
  );

const key = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/),
  v.check((word) => !(word in Object.prototype), "a reserved word"),
);

const TITLE = 80;
const SENTENCE = 400;
const PARAGRAPH = 1200;

/** Built when it is asked for: only a scenario of one's own brings texts. */
export function textsSchema() {
  const words = v.strictObject({
    name: v.optional(text(TITLE)),
    intro: v.optional(text(PARAGRAPH)),
    guide: v.optional(v.pipe(v.array(text(SENTENCE)), v.maxLength(200))),
    events: v.optional(
      v.record(
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
      ),
    ),
    projects: v.optional(v.record(key, v.strictObject({ name: text(TITLE), text: text(SENTENCE) }))),
    actors: v.optional(v.record(key, v.strictObject({ name: text(TITLE), capital: text(TITLE) }))),
    ships: v.optional(v.record(key, text(TITLE))),
    sights: v.optional(
      v.record(
        key,
        v.strictObject({
          name: text(TITLE),
          kind: v.optional(text(TITLE)),
          text: v.optional(text(SENTENCE)),
          places: v.optional(v.record(key, text(TITLE))),
        }),
      ),
    ),
    coda: v.optional(v.record(key, text(TITLE * 2))),
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
