import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import "./script.css";

interface Props {
  at: number;
  onStep(at: number): void;
}

/** The debrief script: one thing to say at a time, each with what it looks at. */
export function Script({ at, onStep }: Props) {
  const { m, f } = useWords();
  const t = m.classboard;
  const step = t.script[at];
  if (!step) return null;
  return (
    <section class="script" aria-label={t.steps}>
      <p class="caption">{t.step(f.integer(at + 1), f.integer(t.script.length))}</p>
      <div role="status">
        <h3>{step.title}</h3>
        <p>{step.say}</p>
      </div>
      <div class="btn-row">
        <button type="button" class="btn" disabled={at === 0} onClick={() => onStep(at - 1)}>
          <Icon name="left" size={16} /> {t.earlier}
        </button>
        <button
          type="button"
          class="btn primary"
          disabled={at === t.script.length - 1}
          onClick={() => onStep(at + 1)}
        >
          {t.next}
          <Icon name="right" size={16} />
        </button>
      </div>
    </section>
  );
}
