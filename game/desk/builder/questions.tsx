import { useId, useState } from "preact/hooks";
import {
  CHANCES,
  FIGURES,
  MOST_OPTION,
  MOST_OPTIONS,
  MOST_PROMPT,
  MOST_PROMPTS,
  TOPICS,
} from "../../session/lesson-parts.ts";
import type { Ask, Exercise, Prompt, Room } from "../../session/types.ts";
import { promptText } from "../classroom/words.ts";
import { useWords } from "../context.ts";
import { Select } from "../parts/fields.tsx";
import { type Change, newPromptId } from "./changes.ts";
import { Part } from "./part.tsx";
import { Check } from "./students.tsx";

interface Props {
  exercise: Exercise;
  room: Room;
  change: Change;
}

/** What is asked, quarter by quarter; one at a time lies open to be changed. */
export function Questions({ exercise, room, change }: Props) {
  const { m } = useWords();
  const t = m.builder;
  const [open, setOpen] = useState<string | null>(null);
  const { prompts } = exercise;
  const put = (prompt: Prompt): void =>
    change({ prompts: prompts.map((each) => (each.id === prompt.id ? prompt : each)) });
  const add = (): void => {
    const id = newPromptId(prompts);
    const ask: Ask = { kind: "chance", of: "crisis", by: room.played - 1 };
    change({ prompts: [...prompts, { id, turn: 0, when: "before", ask, text: "", required: true }] });
    setOpen(id);
  };
  return (
    <Part title={t.prompts}>
      <p class="caption wide">{t.promptsNote}</p>
      {prompts.length === 0 && <p class="wide">{t.noPrompts}</p>}
      <ol class="wide builder-prompts">
        {prompts.map((prompt) => (
          <li key={prompt.id}>
            <Line
              prompt={prompt}
              open={open === prompt.id}
              onOpen={() => setOpen(open === prompt.id ? null : prompt.id)}
              onRemove={() => change({ prompts: prompts.filter((each) => each !== prompt) })}
            />
            {open === prompt.id && <Editor prompt={prompt} room={room} put={put} />}
          </li>
        ))}
      </ol>
      {prompts.length < MOST_PROMPTS && (
        <button type="button" class="btn" onClick={add}>
          {t.add}
        </button>
      )}
    </Part>
  );
}

interface LineProps {
  prompt: Prompt;
  open: boolean;
  onOpen(): void;
  onRemove(): void;
}

function Line({ prompt, open, onOpen, onRemove }: LineProps) {
  const { m, f } = useWords();
  const t = m.builder;
  const text = promptText(m, f, prompt);
  return (
    <div class="builder-prompt">
      <button type="button" class="link" aria-expanded={open} onClick={onOpen}>
        {text}
      </button>
      <small>
        {t.promptAt(f.integer(prompt.turn + 1), t[prompt.when])}
        {!prompt.required && f.comma + t.optional}
      </small>
      <button type="button" class="link quiet" aria-label={t.removeNamed(text)} onClick={onRemove}>
        {t.remove}
      </button>
    </div>
  );
}

/** The same kind of question about something else, or another kind with its first topic. */
function asked(kind: Ask["kind"], of: string, by: number, options: readonly string[]): Ask {
  switch (kind) {
    case "chance":
      return { kind, of: CHANCES.find((each) => each === of) ?? "crisis", by };
    case "number":
      return { kind, of: FIGURES.find((each) => each === of) ?? "score", by };
    case "choice":
      return of === "own" ? { kind, of, options } : { kind, of: "crisis", options: [] };
    case "text":
      return { kind, about: TOPICS.find((each) => each === of) ?? "own" };
  }
}

const KINDS = ["chance", "number", "choice", "text"] as const;
const WHENS = ["before", "after"] as const;

function Editor({ prompt, room, put }: { prompt: Prompt; room: Room; put(prompt: Prompt): void }) {
  const { m, f } = useWords();
  const t = m.builder;
  const id = useId();
  const { ask, turn } = prompt;
  const of = ask.kind === "text" ? ask.about : ask.of;
  const by = "by" in ask ? ask.by : room.played - 1;
  const options = ask.kind === "choice" ? ask.options : [];
  const set = (change: Partial<Prompt>): void => put({ ...prompt, ...change });
  const quarters = (from: number) =>
    Array.from({ length: Math.max(1, room.played - from) }, (_, i) => ({
      id: String(from + i),
      label: f.integer(from + i + 1),
    }));
  const abouts: readonly string[] =
    ask.kind === "chance"
      ? CHANCES
      : ask.kind === "number"
        ? FIGURES
        : ask.kind === "text"
          ? TOPICS
          : ["crisis", "own"];
  const nameOf = (about: string): string =>
    (ask.kind === "text" ? (t.topics as Record<string, string>) : (t.abouts as Record<string, string>))[
      about
    ] ?? about;
  return (
    <div class="builder-fields builder-editor">
      <Select
        label={t.kind}
        options={KINDS.map((kind) => ({ id: kind, label: t.kinds[kind] }))}
        value={ask.kind}
        onChange={(kind) => set({ ask: asked(kind, of, by, options) })}
      />
      <Select
        label={t.about}
        options={abouts.map((about) => ({ id: about, label: nameOf(about) }))}
        value={of}
        onChange={(about) => set({ ask: asked(ask.kind, about, by, options) })}
      />
      <Select
        label={t.inQuarter}
        options={quarters(0)}
        value={String(turn)}
        onChange={(at) => {
          const next = Number(at);
          set({ turn: next, ask: asked(ask.kind, of, Math.max(next, by), options) });
        }}
      />
      <Select
        label={t.when}
        options={WHENS.map((when) => ({ id: when, label: t[when] }))}
        value={prompt.when}
        onChange={(when) => set({ when })}
      />
      {"by" in ask && (
        <Select
          label={t.by}
          options={quarters(turn)}
          value={String(ask.by)}
          onChange={(at) => set({ ask: { ...ask, by: Number(at) } })}
        />
      )}
      {ask.kind === "choice" && ask.of === "own" && (
        <div class="field wide">
          <label for={`${id}-options`}>{t.options}</label>
          <textarea
            id={`${id}-options`}
            rows={4}
            value={options.join("\n")}
            onInput={(event) => {
              const lines = event.currentTarget.value.split("\n").map((line) => line.slice(0, MOST_OPTION));
              set({ ask: { ...ask, options: lines.slice(0, MOST_OPTIONS) } });
            }}
            onBlur={() => set({ ask: { ...ask, options: options.filter((line) => line.trim() !== "") } })}
          />
        </div>
      )}
      <div class="field wide">
        <label for={id}>{t.words}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={MOST_PROMPT}
          value={prompt.text}
          aria-describedby={`${id}-note`}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
        <p class="caption" id={`${id}-note`}>
          {t.wordsNote}
        </p>
      </div>
      <div class="wide">
        <Check label={t.required} on={prompt.required} set={(required) => set({ required })} />
      </div>
    </div>
  );
}
