import type { Exercise, Prompt, PromptNow } from "../../session/types.ts";
import { crisisText, type Format, type Messages, situationText } from "../../text/words.ts";
import { wordsFor } from "../agenda/argued.ts";

/** The title of an exercise: the teacher's, or ours for one that comes with the game. */
export function exerciseName(m: Messages, { title, ready }: Exercise): string {
  if (title !== "") return title;
  return readyText(m, ready)?.name ?? m.lessons.blank;
}

export function readyText(m: Messages, ready: string | null) {
  const list: Readonly<Record<string, Messages["lessons"]["ready"]["split45"]>> = m.lessons.ready;
  return ready !== null && Object.hasOwn(list, ready) ? list[ready] : undefined;
}

/** What a prompt asks: the teacher's words, or ours for what it is about. */
export function promptText(
  m: Messages,
  f: Format,
  { text, ask }: Prompt,
  situation: PromptNow["situation"] = null,
): string {
  const t = m.lessons;
  const what = situation ? situationText(m, wordsFor(situation)).title : t.firstSituation;
  if (text !== "") return text.replaceAll("{situation}", what);
  if (ask.kind === "text") return t.topics[ask.about];
  if (ask.kind === "choice") return t.choices[ask.of];
  const by = f.integer(ask.by + 1);
  return ask.kind === "number" ? t.figures[ask.of](by) : t.chances[ask.of](by, what);
}

/** Options of a choice, in their order. */
export function optionsOf(m: Messages, { ask }: Prompt, crises: readonly string[]): string[] {
  if (ask.kind !== "choice") return [];
  if (ask.of === "own") return [...ask.options];
  return [...crises.map((id) => crisisText(m, id).name), m.lessons.noCrisis];
}

/** An answer in words; what was passed over is said by the caller. */
export function answerText(
  m: Messages,
  f: Format,
  { prompt, value, crises }: Pick<PromptNow, "prompt" | "value" | "crises">,
): string | null {
  if (value == null) return null;
  if (typeof value === "string") return value;
  if (prompt.ask.kind === "chance") return f.percent(10 * value);
  return prompt.ask.kind === "choice" ? (optionsOf(m, prompt, crises)[value] ?? "") : f.integer(value);
}
