import { useId } from "preact/hooks";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Door, Later } from "./door.tsx";

/** The third door: a run file to replay and talk about, and the page on how the model works. */
export function Classroom() {
  const { m, session, set } = useDesk();
  const t = m.title;
  const id = useId();
  return (
    <Door icon="classroom" name={t.classroom}>
      <h3>{t.classroomLead}</h3>
      <ol class="steps">
        {t.classroomSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="door-form">
        <input
          id={id}
          class="sr"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void session.do({ do: "importRun", file });
            // The same file may be chosen again.
            input.value = "";
          }}
        />
        <label class="btn primary" for={id}>
          {t.openRun}
          <Icon name="right" size={16} />
        </label>
        <p class="caption" id={`${id}-note`}>
          {t.openRunNote}
        </p>
        <button type="button" class="btn" onClick={() => set({ dialog: "guide", page: "model" })}>
          {t.readModel}
        </button>
      </div>
      <Later>{t.laterClassroom}</Later>
    </Door>
  );
}
