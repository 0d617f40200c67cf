import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useBack } from "../app/back.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import "./dialog.css";

interface Props {
  title: string;
  onClose(): void;
  /** `full` takes the page’s width where that is needed to see equals side by side. */
  wide?: boolean | "full";
  /** What stays in reach beside the title however far one has read. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

/** A native modal dialog. Escape closes it, and focus goes back to where it was. */
export function Dialog({ title, onClose, wide, tools, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const { m } = useDesk();
  const id = useId();
  useBack(onClose);
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={wide === "full" ? "sheet-dialog wide full" : wide ? "sheet-dialog wide" : "sheet-dialog"}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        {tools && <div class="dialog-tools">{tools}</div>}
        <button type="button" class="icon-btn" aria-label={m.dialogs.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  text: string;
  yes: string;
  onYes(): void;
  onNo(): void;
}

export function Confirm({ title, text, yes, onYes, onNo }: ConfirmProps) {
  const { m } = useDesk();
  return (
    <Dialog title={title} onClose={onNo}>
      <p>{text}</p>
      <div class="btn-row">
        <button type="button" class="btn" onClick={onNo}>
          {m.dialogs.cancel}
        </button>
        <button type="button" class="btn" onClick={onYes}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
