import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface Props {
  label: string;
  summary: ComponentChildren;
  choices: readonly { text: string; act(): void }[];
}

/** A few choices behind a small press on a card; it shuts when one is taken, and on Escape. */
export function Pop({ label, summary, choices }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const shut = (): void => {
    if (ref.current) ref.current.open = false;
  };
  return (
    <details
      ref={ref}
      class="card-menu"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !ref.current?.open) return;
        event.stopPropagation();
        shut();
        ref.current.querySelector("summary")?.focus();
      }}
    >
      <summary aria-label={label}>{summary}</summary>
      <div class="card-pop">
        {choices.map(({ text, act }) => (
          <button
            key={text}
            type="button"
            onClick={() => {
              shut();
              act();
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </details>
  );
}
