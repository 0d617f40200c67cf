import { useEffect, useState } from "preact/hooks";
import { useDesk } from "./context.ts";

const PATIENCE = 400;

interface Props {
  failed: boolean;
  again(): void;
}

export function Nothing() {
  return null;
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
      {failed ? (
        <p role="alert">
          {m.notices.notFetched}{" "}
          <button type="button" class="btn" onClick={again}>
            {m.dialogs.guideRetry}
          </button>
        </p>
      ) : (
        <p role="status">{late ? m.desk.opening : ""}</p>
      )}
    </main>
  );
}
