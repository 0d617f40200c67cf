import { MINISTERS } from "../../session/lesson-parts.ts";
import type { Minister } from "../../session/types.ts";
import type { Messages } from "../../text/words.ts";
import { useWords } from "../context.ts";
import "./ministers.css";

interface Props {
  chosen: readonly Minister[];
  onChange(chosen: readonly Minister[]): void;
}

/** Who sits at the screen: each post with its brief and its own aim. */
export function Ministers({ chosen, onChange }: Props) {
  const { m } = useWords();
  const t = m.lessons;
  return (
    <fieldset class="field ministers">
      <legend>{t.cabinet}</legend>
      <p class="caption">{t.cabinetNote}</p>
      <div class="minister-list">
        {MINISTERS.map((id) => (
          <label key={id} class={chosen.includes(id) ? "change on" : "change"}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onChange(MINISTERS.filter((each) => (each === id) !== chosen.includes(each)))}
            />
            <span>
              <b>{t.ministers[id].name}</b> {t.ministers[id].brief}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The cabinet's cards, to be printed and handed round: a brief each, and an aim that the others do not see. */
export function CabinetCards({ of }: { of: readonly Minister[] }) {
  const { m } = useWords();
  const t = m.lessons;
  return (
    <section class="cabinet-cards" aria-label={t.card}>
      {of.map((id) => (
        <MinisterCard key={id} m={m} id={id} />
      ))}
    </section>
  );
}

export function MinisterCard({ m, id }: { m: Messages; id: Minister }) {
  const t = m.lessons;
  return (
    <article class="cabinet-card">
      <h3>{t.ministers[id].name}</h3>
      <p>{t.ministers[id].brief}</p>
      <p>
        <b>{t.yourAim}</b> {t.ministers[id].aim}
      </p>
    </article>
  );
}
