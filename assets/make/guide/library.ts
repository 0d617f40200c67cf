import { QUESTIONS, type QuestionId } from "../../../game/engine/index.ts";
import { japanShelf, otherShelf, readingsOn } from "../../../game/text/citations.ts";
import { type Language, messages, sourceOf } from "../../../game/text/index.ts";
import { type Work, type WorkId, works } from "../../../game/text/works.ts";
import { say } from "./markdown.ts";

/** A work with everything that a library asks for. */
function inFull(language: Language, work: Work): string {
  const { authors, title, rest, journal, year, where, row, ja } = work;
  const titled = journal ? `“${title}${rest}”, *${journal}*` : `*${title}${rest}*`;
  const placed = journal
    ? [year, where].filter(Boolean).join(", ")
    : [where, year].filter(Boolean).join(", ");
  const source = row === undefined ? null : sourceOf(row);
  const read = source ? ` ([${say(language, "online", "オンライン")}](${source.address}))` : "";
  const japanese = ja !== undefined && language === "ja" ? `（${ja}）` : "";
  return `${authors}, ${titled}${placed === "" ? "" : `, ${placed}`}${read}${japanese}`;
}

const listed = (language: Language, ids: readonly WorkId[]): string =>
  ids.map((id) => `- ${inFull(language, works[id])}`).join("\n");

/** Under each question what supports either end, and what complicates both. */
function question(language: Language, id: QuestionId): string {
  const text = messages(language).questions[id];
  const { low, high, between } = readingsOn[id];
  const side = (end: string) => say(language, `**Low: ${end}**`, `**低い答え：${end}**`);
  const other = (end: string) => say(language, `**High: ${end}**`, `**高い答え：${end}**`);
  const parts = [
    `## ${text.name}`,
    text.asks,
    side(text.low),
    listed(language, low),
    other(text.high),
    listed(language, high),
  ];
  if (between.length > 0)
    parts.push(
      say(language, "**Between them, or beside the point of both**", "**両者の間、または別の角度から**"),
      listed(language, between),
    );
  return parts.join("\n\n");
}

export function library(language: Language): string {
  return QUESTIONS.map((id) => question(language, id)).join("\n\n");
}

export function japan(language: Language): string {
  return listed(language, japanShelf);
}

export function neighbours(language: Language): string {
  return listed(language, otherShelf);
}
