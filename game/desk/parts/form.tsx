import type { ComponentChildren } from "preact";

interface Props {
  class: string;
  onSubmit(): void;
  children: ComponentChildren;
}

/**
 * Fields with a button that sends them, or Enter in one of them. A browser lets no form of a sandboxed frame be sent, nor
 * tells the page that one would be; the press on the button, which Enter makes as well, it tells of everywhere.
 */
export function Form({ class: name, onSubmit, children }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only presses on the button in it are meant, which has its own keys.
    <form
      class={name}
      onSubmit={(event) => event.preventDefault()}
      onClick={(event) => {
        const button = event.target instanceof Element ? event.target.closest("button") : null;
        if (button?.type !== "submit") return;
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
