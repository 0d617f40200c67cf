import type { ComponentChildren } from "preact";
import { keyFor } from "../../session/shortcuts.ts";
import { useDesk } from "../context.ts";

/** A link to what others make of the quarter, or to the help: each has a key of its own, of which it tells. */
export function DialogLink({
  to,
  children,
}: {
  to: "forecast" | "advisers" | "help";
  children: ComponentChildren;
}) {
  const { now, set } = useDesk();
  return (
    <button
      type="button"
      class="link"
      aria-haspopup="dialog"
      aria-keyshortcuts={keyFor(now.settings, to)}
      onClick={() => set({ dialog: to })}
    >
      {children}
    </button>
  );
}
