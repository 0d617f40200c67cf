import { useId, useState } from "preact/hooks";
import { useWords } from "../context.ts";
import { Form } from "../parts/form.tsx";

/** Longer than any code with all that people put between its groups. */
const MOST = 40;

/** A code as somebody gave it: its terms are shown before anything begins. */
export function CodeForm() {
  const { m, session } = useWords();
  const t = m.challenges;
  const [typed, setTyped] = useState("");
  const id = useId();
  return (
    <Form
      class="code-form"
      onSubmit={() => {
        session.do({ do: "readCode", typed });
      }}
    >
      <label for={id}>{t.code}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={MOST}
        placeholder="0000-0000-0000-0000"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        value={typed}
        aria-describedby={`${id}-note`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="btn">
        {t.look}
      </button>
      <span class="sr" id={`${id}-note`}>
        {t.codeNote}
      </span>
    </Form>
  );
}
