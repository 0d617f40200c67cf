import { useDesk } from "../context.ts";
import { DialogLink } from "../parts/dialoglink.tsx";
import { PageWord } from "./pagecopy.tsx";
import "./footer.css";

export function TitleFooter() {
  const { m, now, session, set, speak } = useDesk();
  const other = now.settings.language === "en" ? "ja" : "en";
  return (
    <section class="title-foot" aria-label={m.title.footer}>
      <PageWord />
      <div class="foot-links">
        <button type="button" class="link" lang={other} onClick={() => speak({ language: other })}>
          {m.desk.otherLanguage}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => session.do({ do: "setSettings", change: { muted: !now.settings.muted } })}
        >
          {now.settings.muted ? m.desk.soundOff : m.desk.soundOn}
        </button>
        <button type="button" class="link" onClick={() => set({ dialog: "settings" })}>
          {m.desk.settings}
        </button>
        {now.log.length > 0 && (
          <button type="button" class="link" onClick={() => set({ dialog: "log" })}>
            {m.dialogs.log}
          </button>
        )}
        <DialogLink to="help">{m.dialogs.help}</DialogLink>
        <button type="button" class="link" onClick={() => set({ dialog: "sources" })}>
          {m.dialogs.sources}
        </button>
        <button type="button" class="link" onClick={() => set({ dialog: "guide", page: null })}>
          {m.dialogs.guide}
        </button>
      </div>
    </section>
  );
}
