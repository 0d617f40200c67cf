import type { ComponentChildren } from "preact";
import type { AfterName, Work } from "../../session/types.ts";
import { useGame } from "../context.ts";
import "./work.css";

interface Props<Value> {
  what: AfterName;
  title: string;
  note: string;
  work: Work<Value>;
  children: ComponentChildren;
}

/** A part of the debrief that is worked out in the background: how far it has come, a way to stop it, what it came to. */
export function WorkSection<Value>({ what, title, note, work, children }: Props<Value>) {
  const { m, f, session } = useGame();
  const t = m.after;
  const { state, done, of } = work;
  return (
    <section class="work" aria-label={title}>
      <div class="section-head">
        <h2>{title}</h2>
        <small>{note}</small>
      </div>
      {state === "working" && (
        <p class="work-state">
          <progress max={Math.max(1, of)} value={done} aria-label={title} />
          <span>{of === 0 ? t.workingYet : t.working(f.integer(done), f.integer(of))}</span>
          <button
            type="button"
            class="link"
            aria-label={t.callOffNamed(title)}
            onClick={() => session.do({ do: "callOff", what })}
          >
            {t.callOff}
          </button>
        </p>
      )}
      {state === "none" && <p>{t.none}</p>}
      {(state === "none" || state === "off") && (
        <button
          type="button"
          class="btn"
          aria-label={t.againNamed(title)}
          onClick={() => session.do({ do: "workOut", what })}
        >
          {t.again}
        </button>
      )}
      {children}
    </section>
  );
}
