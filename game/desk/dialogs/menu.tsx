import { type DialogName, useDesk } from "../context.ts";
import { Icon, type IconName } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import "./menu.css";

export function MenuDialog({ onClose }: { onClose(): void }) {
  const { m, words, now, session, set, speak } = useDesk();
  const t = m.dialogs;
  const other = now.settings.language === "en" ? "ja" : "en";
  const entries: { dialog: DialogName; icon: IconName; label: string }[] = [
    { dialog: "history", icon: "history", label: t.history },
    { dialog: "saves", icon: "save", label: t.saves },
    ...(words
      ? [
          { dialog: "share" as const, icon: "code" as const, label: words.challenges.share },
          { dialog: "challenges" as const, icon: "code" as const, label: words.challenges.title },
          { dialog: "received" as const, icon: "check" as const, label: words.challenges.check },
        ]
      : []),
    { dialog: "log", icon: "check", label: t.log },
    { dialog: "settings", icon: "settings", label: t.settings },
    { dialog: "help", icon: "help", label: t.help },
    { dialog: "sources", icon: "study", label: t.sources },
    { dialog: "guide", icon: "ledger", label: t.guide },
  ];
  const running = now.scene.kind === "play" || now.scene.kind === "replay";
  if (running) entries.push({ dialog: "resign", icon: "capital", label: t.resign });
  return (
    <Dialog title={t.menu} onClose={onClose}>
      <ul class="plain menu">
        {entries.map(({ dialog, icon, label }) => (
          <li key={dialog}>
            <button type="button" class="menu-btn" onClick={() => set({ dialog, page: null })}>
              <Icon name={icon} /> {label}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="menu-btn" lang={other} onClick={() => speak({ language: other })}>
            <Icon name="language" /> {m.desk.otherLanguage}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="menu-btn"
            onClick={() => session.do({ do: "setSettings", change: { muted: !now.settings.muted } })}
          >
            <Icon name={now.settings.muted ? "soundOff" : "sound"} />{" "}
            {now.settings.muted ? m.desk.soundOff : m.desk.soundOn}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="menu-btn"
            onClick={() => {
              onClose();
              session.do({ do: "toTitle" });
            }}
          >
            <Icon name="left" /> {t.menuToTitle}
          </button>
        </li>
      </ul>
    </Dialog>
  );
}
