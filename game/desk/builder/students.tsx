import { useId } from "preact/hooks";
import { CRITERIA, MOST_BRIEF, MOST_TITLE } from "../../session/lesson-parts.ts";
import type { Exercise } from "../../session/types.ts";
import { readyText } from "../classroom/words.ts";
import { useWords } from "../context.ts";
import { Select } from "../parts/fields.tsx";
import type { Change } from "./changes.ts";
import { Part } from "./part.tsx";

interface Props {
  exercise: Exercise;
  change: Change;
}

const ASIS = "asis";

/** Title, a word from the teacher, language, notice, cabinet, rubric. */
export function Students({ exercise, change }: Props) {
  const { m } = useWords();
  const t = m.builder;
  const ids = { title: useId(), brief: useId() };
  const asis = { id: ASIS, label: t.asTheyAre };
  return (
    <Part title={t.students}>
      <div class="field wide">
        <label for={ids.title}>{t.name}</label>
        <input
          id={ids.title}
          type="text"
          maxLength={MOST_TITLE}
          placeholder={readyText(m, exercise.ready)?.name ?? ""}
          value={exercise.title}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
      </div>
      <div class="field wide">
        <label for={ids.brief}>{t.brief}</label>
        <textarea
          id={ids.brief}
          rows={3}
          maxLength={MOST_BRIEF}
          value={exercise.brief}
          onInput={(event) => change({ brief: event.currentTarget.value })}
        />
      </div>
      <Select
        label={t.language}
        options={[asis, { id: "en", label: t.languages.en }, { id: "ja", label: t.languages.ja }]}
        value={exercise.language ?? ASIS}
        onChange={(id) => change({ language: id === "en" || id === "ja" ? id : null })}
      />
      <Select
        label={t.level}
        options={[asis, { id: "full", label: t.levels.full }, { id: "plain", label: t.levels.plain }]}
        value={exercise.level ?? ASIS}
        onChange={(id) => change({ level: id === "full" || id === "plain" ? id : null })}
      />
      <Select
        label={t.furigana}
        options={[asis, { id: "yes", label: t.yes }, { id: "no", label: t.no }]}
        value={exercise.furigana === null ? ASIS : exercise.furigana ? "yes" : "no"}
        onChange={(id) => change({ furigana: id === ASIS ? null : id === "yes" })}
      />
      <div class="builder-checks wide">
        <Check label={t.notice} on={exercise.notice} set={(notice) => change({ notice })} />
        <Check label={t.roles} on={exercise.roles} set={(roles) => change({ roles })} />
      </div>
      <fieldset class="field wide">
        <legend>{t.rubric}</legend>
        <div class="builder-checks">
          {CRITERIA.map((id) => (
            <Check
              key={id}
              label={t.criteria[id]}
              on={exercise.rubric.includes(id)}
              set={() =>
                change({
                  rubric: CRITERIA.filter((each) => (each === id) !== exercise.rubric.includes(each)),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </Part>
  );
}

export function Check({ label, on, set }: { label: string; on: boolean; set(on: boolean): void }) {
  return (
    <label class="builder-check">
      <input type="checkbox" checked={on} onChange={() => set(!on)} />
      <span>{label}</span>
    </label>
  );
}
