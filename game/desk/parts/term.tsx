import { termAt } from "../../text/words.ts";
import { useWords } from "../context.ts";
import "./term.css";

/**
 * A label that is a term of the glossary: pressed, it says below itself what the term means and what the field calls it.
 * `at` is the label's path among the words.
 */
export function Term({ at, label }: { at: string; label: string }) {
  const { m } = useWords();
  const term = termAt(m, at);
  if (!term) return <span>{label}</span>;
  return (
    <details class="term">
      <summary>{label}</summary>
      <p class="caption">{term.means}</p>
      <p class="caption">{m.desk.fieldTerm(term.field)}</p>
    </details>
  );
}

/** The same said outright, where a page is about one thing. */
export function Meaning({ at, means }: { at: string; means?: string }) {
  const { m } = useWords();
  const term = termAt(m, at);
  return (
    <>
      {(means || term) && <p class="explain">{means ?? term?.means}</p>}
      {term && <p class="caption">{m.desk.fieldTerm(term.field)}</p>}
    </>
  );
}
