import type { Terms } from "../../session/types.ts";
import { scenarioName } from "../../text/words.ts";
import { useWords } from "../context.ts";
import "./termslist.css";

/** The terms of a challenge: what is played, and each change in a sentence. */
export function TermsList({ terms }: { terms: Terms }) {
  const { m, f } = useWords();
  const changes = terms.modifiers.flatMap((id) => modifierOf(m, id) ?? []);
  return (
    <div class="terms-list">
      <p>
        {f.pair(scenarioName(m, terms.scenario), m.names.difficulties[terms.difficulty])}
        {terms.code && (
          <>
            {" "}
            <CodeText code={terms.code} />
          </>
        )}
      </p>
      {changes.length === 0 && <p class="caption">{m.challenges.plain}</p>}
      <ul class="plain">
        {changes.map(({ name, text }) => (
          <li key={name}>
            <b>{name}</b> <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Letters apart from the text around them, each of its own width. */
export function CodeText({ code }: { code: string }) {
  return (
    <code class="challenge-code" translate={false}>
      {code}
    </code>
  );
}

type Words = Parameters<typeof modifierOf>[0];

/** A modifier's words; null for one that this release has none for. */
export function modifierOf(m: ReturnType<typeof useWords>["m"], id: string) {
  const all: Record<string, (typeof m.modifiers)["short"]> = m.modifiers;
  return Object.hasOwn(all, id) ? all[id] : null;
}

/** A challenge's name in a few words: its date, or its scenario with what is changed. */
export function termsName(m: Words, f: ReturnType<typeof useWords>["f"], terms: Terms): string {
  const { dated } = terms;
  if (dated) return m.challenges[dated.cadence === "daily" ? "dayOf" : "weekOf"](dated.id);
  const names = terms.modifiers.flatMap((id) => modifierOf(m, id)?.name ?? []);
  return f.pair(scenarioName(m, terms.scenario), m.names.difficulties[terms.difficulty], ...names);
}
