import { useId } from "preact/hooks";
import { useDesk } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Amount, Choices } from "../parts/fields.tsx";

type Motion = "system" | "full" | "reduced";

export function SettingsDialog({ onClose }: { onClose(): void }) {
  const { m, f, now, session, speak } = useDesk();
  const t = m.dialogs;
  const s = now.settings;
  const motion: Motion = s.reducedMotion === null ? "system" : s.reducedMotion ? "reduced" : "full";
  const percent = (n: number): string => f.percent(n * 10);
  return (
    <Dialog title={t.settings} onClose={onClose}>
      <Choices
        legend={t.language}
        options={[
          { id: "en", label: t.english },
          { id: "ja", label: t.japanese },
        ]}
        value={s.language}
        onChange={speak}
      />
      <fieldset class="group">
        <legend>{t.soundGroup}</legend>
        <Check label={t.muted} on={s.muted} onChange={(muted) => session.setSettings({ muted })} />
        <Amount
          label={t.music}
          min={0}
          max={100}
          step={5}
          value={s.music}
          shown={percent}
          onChange={(music) => session.setSettings({ music })}
        />
        <Amount
          label={t.cues}
          min={0}
          max={100}
          step={5}
          value={s.cues}
          shown={percent}
          onChange={(cues) => session.setSettings({ cues })}
        />
        <Check
          label={t.captions}
          on={s.captions}
          onChange={(captions) => session.setSettings({ captions })}
        />
      </fieldset>
      <fieldset class="group">
        <legend>{t.display}</legend>
        <Choices
          legend={t.palette}
          options={[
            { id: "paper", label: t.paper },
            { id: "contrast", label: t.contrast },
            { id: "projector", label: t.projector },
          ]}
          value={s.palette}
          onChange={(palette) => session.setSettings({ palette })}
        />
        <Choices
          legend={t.motion}
          options={[
            { id: "system", label: t.motionSystem },
            { id: "full", label: t.motionFull },
            { id: "reduced", label: t.motionReduced },
          ]}
          value={motion}
          onChange={(next) =>
            session.setSettings({ reducedMotion: next === "system" ? null : next === "reduced" })
          }
        />
        <Choices
          legend={t.speed}
          options={([1, 2, 4] as const).map((id) => ({ id, label: `${id}×` }))}
          value={s.speed}
          onChange={(speed) => session.setSettings({ speed })}
        />
      </fieldset>
      <fieldset class="group">
        <legend>{t.keyboard}</legend>
        <Check
          label={t.letterKeys}
          on={s.letterKeys}
          onChange={(letterKeys) => session.setSettings({ letterKeys })}
        />
      </fieldset>
    </Dialog>
  );
}

function Check({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </div>
  );
}
