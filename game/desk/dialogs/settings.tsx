import { useId } from "preact/hooks";
import { useDesk } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Amount, Choices } from "../parts/fields.tsx";
import { KeyList } from "./keylist.tsx";

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
        onChange={(language) => speak({ language })}
      />
      <Choices
        legend={t.level}
        options={[
          { id: "full", label: t.levelFull },
          { id: "plain", label: t.levelPlain },
        ]}
        value={s.level}
        onChange={(level) => speak({ level })}
      />
      {s.language === "ja" && (
        <Check
          label={t.furigana}
          on={s.furigana}
          onChange={(furigana) => session.do({ do: "setSettings", change: { furigana } })}
        />
      )}
      <fieldset class="group">
        <legend>{t.soundGroup}</legend>
        <Check
          label={t.muted}
          on={s.muted}
          onChange={(muted) => session.do({ do: "setSettings", change: { muted } })}
        />
        {(["master", "music", "cues"] as const).map((what) => (
          <Amount
            key={what}
            label={t[what]}
            min={0}
            max={100}
            step={5}
            value={s[what]}
            shown={percent}
            onChange={(volume) => session.do({ do: "setSettings", change: { [what]: volume } })}
          />
        ))}
        <Check
          label={t.captions}
          on={s.captions}
          onChange={(captions) => session.do({ do: "setSettings", change: { captions } })}
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
          onChange={(palette) => session.do({ do: "setSettings", change: { palette } })}
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
            session.do({
              do: "setSettings",
              change: { reducedMotion: next === "system" ? null : next === "reduced" },
            })
          }
        />
        <Choices
          legend={t.speed}
          options={([1, 2, 4] as const).map((id) => ({ id, label: `${id}×` }))}
          value={s.speed}
          onChange={(speed) => session.do({ do: "setSettings", change: { speed } })}
        />
      </fieldset>
      <fieldset class="group">
        <legend>{t.keyboard}</legend>
        <Check
          label={t.letterKeys}
          on={s.letterKeys}
          onChange={(letterKeys) => session.do({ do: "setSettings", change: { letterKeys } })}
        />
        {s.letterKeys && <KeyList />}
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
