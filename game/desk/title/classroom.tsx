import { useId } from "preact/hooks";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Door } from "./door.tsx";

/** The third door: an exercise to set, a class to debrief, the guide; and for students a file to go on with. */
export function Classroom() {
  const { m, session, set } = useDesk();
  const t = m.title;
  const id = useId();
  return (
    <Door icon="classroom" name={t.classroom}>
      <h3>{t.classroomLead}</h3>
      <p>{t.classroomText}</p>
      <div class="door-form">
        <button type="button" class="btn primary" onClick={() => set({ dialog: "exercises" })}>
          {t.setExercise}
          <Icon name="right" size={16} />
        </button>
        <button type="button" class="btn" onClick={() => set({ dialog: "board" })}>
          {t.debriefClass}
        </button>
        <button type="button" class="btn" onClick={() => set({ dialog: "guide", page: "teachers" })}>
          {t.teachersGuide}
        </button>
      </div>
      <div class="door-links">
        <input
          id={id}
          class="sr"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void session.do({ do: "takeLesson", file });
            // The same file may be chosen again.
            input.value = "";
          }}
        />
        <label class="link" for={id}>
          {t.takeExercise}
        </label>
      </div>
    </Door>
  );
}
