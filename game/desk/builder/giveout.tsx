import type { Checked, Group } from "../../session/types.ts";
import { SharedLink } from "../challenge/linkbox.tsx";
import { printSheet } from "../classroom/print.tsx";
import { useWords } from "../context.ts";
import { saveFile } from "../export.ts";
import { Icon } from "../icons.tsx";
import { StudentSheet, TeacherSheet } from "./sheets.tsx";

/** The link, the file, the sheets, and a look at it as a student. */
export function GiveOut({ checked }: { checked: Extract<Checked, { ok: true }> }) {
  const { m, f, session, set } = useWords();
  const t = m.builder;
  const { exercise, fragment, groups } = checked;
  const save = async (): Promise<void> => {
    const file = await session.do({ do: "exerciseFile", exercise });
    saveFile(file.name, file.text, "application/json");
  };
  const preview = (group: Group) => (): void => {
    set({ dialog: null });
    void session.do({ do: "previewExercise", exercise, group });
  };
  return (
    <section class="give-out" aria-label={t.give}>
      {fragment === null ? (
        <p>{t.tooLong}</p>
      ) : (
        <SharedLink title={t.link} note={t.giveNote} fragment={fragment} />
      )}
      {groups && fragment !== null && (
        <details>
          <summary>{t.groups}</summary>
          <p class="caption">{t.groupsNote}</p>
          <SharedLink title={t.linkOf("A")} note="" fragment={groups.a} />
          <SharedLink title={t.linkOf("B")} note="" fragment={groups.b} />
        </details>
      )}
      <div class="btn-row wrap">
        <button type="button" class="btn" onClick={preview("a")}>
          {groups ? t.previewOf("A") : t.preview}
        </button>
        {groups && (
          <button type="button" class="btn" onClick={preview("b")}>
            {t.previewOf("B")}
          </button>
        )}
        <button type="button" class="btn" onClick={() => void save()}>
          <Icon name="save" size={16} /> {t.file}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => printSheet(<StudentSheet m={m} f={f} checked={checked} />)}
        >
          <Icon name="print" size={16} /> {t.printStudent}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => printSheet(<TeacherSheet m={m} f={f} checked={checked} />)}
        >
          <Icon name="print" size={16} /> {t.printTeacher}
        </button>
      </div>
    </section>
  );
}
