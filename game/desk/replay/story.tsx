import { useEffect, useState } from "preact/hooks";
import type { QuarterRecord, Selection } from "../../session/types.ts";
import { dispatchText } from "../../text/words.ts";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import "./story.css";

/** The news of a quarter one by one: each is shown on the map where it happened. */
export function Story({ shown }: { shown: QuarterRecord }) {
  const { m, f, session } = useWords();
  const r = m.replay;
  const [at, setAt] = useState(-1);
  // Another quarter is told from its beginning.
  useEffect(() => setAt(-1), [shown.turn]);
  const { dispatches } = shown;
  const last = dispatches.length - 1;
  const news = dispatches[at];
  const go = (to: number): void => {
    setAt(to);
    const next = dispatches[to];
    session.do({ do: "select", selection: next ? placeOf(shown, next.at) : null });
  };
  if (last < 0) return null;
  const told = news && dispatchText(m, news);
  return (
    <div class="story-steps">
      <button
        type="button"
        class="icon-btn"
        aria-label={r.newsBefore}
        title={r.newsBefore}
        disabled={at <= 0}
        onClick={() => go(at - 1)}
      >
        <Icon name="left" size={16} />
      </button>
      <button
        type="button"
        class="icon-btn"
        aria-label={r.newsAfter}
        title={r.newsAfter}
        disabled={at >= last}
        onClick={() => go(at + 1)}
      >
        <Icon name="right" size={16} />
      </button>
      <p role="status">
        {told ? (
          <>
            <b>{f.label(f.pair(r.newsNo(f.integer(at + 1), f.integer(last + 1)), told.place), "")}</b>
            {told.text}
          </>
        ) : (
          r.newsCount(f.integer(last + 1))
        )}
      </p>
    </div>
  );
}

/** What of the chart a place is; nothing for one that is not on it. */
function placeOf({ after }: QuarterRecord, id: string): Selection | null {
  if (after.zones.some((zone) => zone.id === id)) return { kind: "zone", id };
  return after.actors.some((actor) => actor.id === id) ? { kind: "actor", id } : null;
}
