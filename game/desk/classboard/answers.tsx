import { useState } from "preact/hooks";
import type { Account, Prompt } from "../../session/types.ts";
import { optionsOf, promptText } from "../classroom/words.ts";
import { useWords } from "../context.ts";
import { Select } from "../parts/fields.tsx";
import { nameOf, type Seen } from "./who.ts";
import "./answers.css";

/** What was answered to one question, by the whole class; without names where names are off. */
export function Answers({ seen }: { seen: Seen }) {
  const { m, f } = useWords();
  const t = m.classboard;
  const { board } = seen;
  const prompts = board.exercise?.prompts ?? [];
  const words = prompts.find(({ ask }) => ask.kind === "text");
  const [id, setId] = useState(words?.id ?? prompts[0]?.id ?? "");
  const prompt = prompts.find((each) => each.id === id);
  if (!prompt) return <p>{m.lessons.none}</p>;
  const given = board.accounts.flatMap((account) => {
    const answered = account.answered.find((each) => each.prompt === id);
    return answered && answered.value !== null ? [{ account, answered }] : [];
  });
  return (
    <div class="class-answers">
      <Select
        label={t.answersOf}
        options={prompts.map((each) => ({ id: each.id, label: promptText(m, f, each) }))}
        value={id}
        onChange={setId}
      />
      {!seen.named && <p class="caption">{t.blindNames}</p>}
      {given.length === 0 && <p>{t.noAnswers}</p>}
      <ul class="plain">
        {given.map(({ account, answered }) => (
          <li key={account.seal}>
            <blockquote>{said(m, f, board.crises, prompt, answered.value)}</blockquote>
            <p class="caption">
              {f.stops(
                nameOf(m, f, seen, account.alias),
                ...(answered.inTime ? [] : [t.late]),
                ...truthOf(m, f, board.crises, prompt, answered),
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Words = ReturnType<typeof useWords>;

function said(
  m: Words["m"],
  f: Words["f"],
  crises: readonly string[],
  prompt: Prompt,
  value: string | number | null,
): string {
  if (typeof value === "string") return value;
  if (value === null) return m.lessons.pass;
  if (prompt.ask.kind === "chance") return f.percent(10 * value);
  return prompt.ask.kind === "choice" ? (optionsOf(m, prompt, crises)[value] ?? "") : f.integer(value);
}

/** What a forecast came to, where the run decides it. */
function truthOf(
  m: Words["m"],
  f: Words["f"],
  crises: readonly string[],
  prompt: Prompt,
  { truth }: Account["answered"][number],
): string[] {
  if (truth === null) return [];
  const yes = typeof truth === "boolean" ? (truth ? m.builder.yes : m.builder.no) : null;
  return [f.label(m.classboard.truth, yes ?? said(m, f, crises, prompt, truth as number))];
}
