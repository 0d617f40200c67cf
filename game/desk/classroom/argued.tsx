import { useId } from "preact/hooks";
import type { Minister } from "../../session/types.ts";
import { useGame } from "../context.ts";
import "./argued.css";

/** Who of the cabinet argues for an order: on its card, where several share a screen. */
export function ArguedBy({ itemKey, title }: { itemKey: number; title: string }) {
  const { m, game, session, stage } = useGame();
  const id = useId();
  const { lesson } = game;
  if (!lesson || lesson.ministers.length === 0 || stage !== "plan") return null;
  const t = m.lessons;
  return (
    <p class="argued-by">
      <label for={id}>
        <span aria-hidden="true">{t.argued}</span>
        <span class="sr">{t.arguedNamed(title)}</span>
      </label>
      <select
        id={id}
        value={lesson.voices[itemKey] ?? ""}
        onChange={(event) => {
          const by = lesson.ministers.find((each) => each === event.currentTarget.value) ?? null;
          session.do({ do: "argue", key: itemKey, by: by as Minister | null });
        }}
      >
        <option value="">{t.nobody}</option>
        {lesson.ministers.map((each) => (
          <option key={each} value={each}>
            {t.ministers[each].name}
          </option>
        ))}
      </select>
    </p>
  );
}
