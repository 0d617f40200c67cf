import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";

const PATIENCE = 400;

interface Props {
  failed: boolean;
  again(): void;
}

/** The sea, and after a moment a word, while the desk is fetched. */
export function Opening({ failed, again }: Props) {
  const { m } = useDesk();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="opening">
      <h1 class="sr">{m.title.name}</h1>
      {failed ? <Missing again={again} /> : <p role="status">{late ? m.desk.opening : ""}</p>}
    </main>
  );
}

/** In a dialog's place: nothing for the moment it takes, and a word if it cannot be had. */
export function OpeningDialog({ failed, again }: Props) {
  const { m, set } = useDesk();
  if (!failed) return null;
  return (
    <Dialog title={m.title.name} onClose={() => set({ dialog: null })}>
      <Missing again={again} />
    </Dialog>
  );
}

/** Says that something could not be fetched, and tries again when asked to. */
export function Missing({ text, again }: { text?: string; again(): void }) {
  const { m } = useDesk();
  return (
    <p role="alert">
      {text ?? m.notices.notFetched}{" "}
      <button type="button" class="btn" onClick={again}>
        {m.dialogs.guideRetry}
      </button>
    </p>
  );
}
