import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useBack } from "../app/back.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import "./room.css";

/** A full-screen modal that can be put aside to look at the desk, and comes back by a button there. */
export function Room({
  label,
  kind,
  children,
}: {
  label: string;
  kind: "dilemma" | "crisis";
  children: ComponentChildren;
}) {
  const { m, set } = useGame();
  const ref = useRef<HTMLDialogElement>(null);
  useBack(() => set({ away: true }));
  useEffect(() => {
    ref.current?.showModal();
    // Focus rests on the heading, or on what is new: Enter must do nothing until a choice has focus.
    const first = ref.current?.querySelector<HTMLElement>("[data-first]");
    (first ?? ref.current?.querySelector<HTMLElement>("h1, h2"))?.focus();
  }, []);
  return (
    <dialog
      ref={ref}
      class={`room ${kind}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        set({ away: true });
      }}
    >
      <div class="room-sheet">
        <button type="button" class="link room-close" onClick={() => set({ away: true })}>
          <Icon name="left" size={14} /> {m.pages.lookAtDesk}
        </button>
        {children}
      </div>
    </dialog>
  );
}
