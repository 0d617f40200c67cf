import { type Language, terms } from "../../../game/text/index.ts";
import { say, table } from "./markdown.ts";

/** Every term of the glossary in both languages: as the game shows it, as the field calls it, and what it means here. */
export function glossary(language: Language): string {
  const head = say(
    language,
    "in the game|in the field|in Japanese|accepted rendering|reading|meaning here",
    "ゲームの用語|定訳|読み|英語|分野の英語|意味",
  ).split("|");
  return table(
    head,
    terms.map(({ en, ja }) =>
      language === "en"
        ? [en.term, en.field, ja.term, ja.field, ja.reading, en.means]
        : [ja.term, ja.field, ja.reading, en.term, en.field, ja.means],
    ),
  );
}
