import { useId, useState } from "preact/hooks";
import type { AnswerValue, PromptNow } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Amount, Choices } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { answerText, optionsOf, promptText } from "./words.ts";
import "./prompts.css";

/** What the exercise asks now, each with its answer: before the orders are given, or after the report. */
export function Prompts({ when }: { when: "before" | "after" }) {
  const { m, game } = useGame();
  const { lesson } = game;
  const now = lesson?.prompts.filter(
    ({ prompt, open, value }) => prompt.when === when && (open || (when === "after" && value !== undefined)),
  );
  const asked = now?.filter(({ prompt }) => when === "before" || prompt.turn === game.quarters.length - 1);
  if (!asked || asked.length === 0) return null;
  const t = m.lessons;
  return (
    <section class="prompts" data-when={when} aria-label={when === "before" ? t.asked : t.askedAfter}>
      <h3>{when === "before" ? t.asked : t.askedAfter}</h3>
      <p class="caption">{when === "before" ? t.askedNote : t.askedAfterNote}</p>
      {asked.map((each) => (
        <PromptCard key={each.prompt.id} asked={each} />
      ))}
    </section>
  );
}

function PromptCard({ asked }: { asked: PromptNow }) {
  const { m, f } = useGame();
  const { prompt, value, open } = asked;
  const [changing, setChanging] = useState(false);
  const text = promptText(m, f, prompt, asked.situation);
  const t = m.lessons;
  if (value !== undefined && !changing) {
    return (
      <div class="prompt given">
        <p class="prompt-text">{text}</p>
        <p>
          <b>{f.label(t.yourAnswer, answerText(m, f, asked) ?? t.pass)}</b>
        </p>
        {open && (
          <button
            type="button"
            class="link"
            aria-label={t.changeNamed(text)}
            onClick={() => setChanging(true)}
          >
            {t.change}
          </button>
        )}
      </div>
    );
  }
  return <PromptForm asked={asked} text={text} onDone={() => setChanging(false)} />;
}

interface FormProps {
  asked: PromptNow;
  text: string;
  onDone(): void;
}

const MIDDLE = 50;
const MOST_ANSWER = 6000;

function PromptForm({ asked, text, onDone }: FormProps) {
  const { m, f, session, say } = useGame();
  const { prompt, crises } = asked;
  const t = m.lessons;
  const { kind } = prompt.ask;
  const [value, setValue] = useState<AnswerValue>(
    asked.value ?? (kind === "text" ? "" : kind === "choice" ? null : MIDDLE),
  );
  const id = useId();
  const give = (given: AnswerValue): void => {
    session.do({ do: "answerPrompt", id: prompt.id, value: given });
    say(t.given);
    onDone();
  };
  const ready = kind === "text" ? typeof value === "string" && value.trim() !== "" : value !== null;
  return (
    <Form
      class="prompt"
      onSubmit={() => {
        if (ready) give(value);
      }}
    >
      <p class="prompt-text" id={id}>
        {text}
      </p>
      {(kind === "chance" || kind === "number") && (
        <Amount
          label={kind === "chance" ? t.chance : t.figure}
          min={0}
          max={100}
          step={kind === "chance" ? 5 : 1}
          value={typeof value === "number" ? value : MIDDLE}
          shown={(n) => (kind === "chance" ? f.percent(10 * n) : f.integer(n))}
          onChange={setValue}
        />
      )}
      {kind === "choice" && (
        <Choices
          legend={t.yourAnswer}
          layout="rows"
          options={optionsOf(m, prompt, crises).map((label, place) => ({ id: place, label }))}
          value={typeof value === "number" ? value : -1}
          onChange={setValue}
        />
      )}
      {kind === "text" && (
        <textarea
          rows={4}
          maxLength={MOST_ANSWER}
          aria-labelledby={id}
          value={typeof value === "string" ? value : ""}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      )}
      <div class="btn-row">
        <button type="submit" class="btn primary" disabled={!ready} aria-describedby={id}>
          {t.give}
        </button>
        {!prompt.required && (
          <button type="button" class="btn" aria-describedby={id} onClick={() => give(null)}>
            {t.pass}
          </button>
        )}
      </div>
    </Form>
  );
}
