import { keyShown, SHORTCUTS } from "../../session/shortcuts.ts";
import { useDesk } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { calls } from "./keylist.tsx";
import "./help.css";

export function HelpDialog({ onClose }: { onClose(): void }) {
  const { m, now } = useDesk();
  const t = m.dialogs;
  const { letterKeys, shortcuts } = now.settings;
  const single = SHORTCUTS.map((each) => ({ keys: keyShown(shortcuts[each]), does: calls(m, each) }));
  return (
    <Dialog title={t.help} onClose={onClose}>
      {t.helpLead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{t.keysTitle}</h3>
      <p class="caption">{letterKeys ? t.keysChange : t.keysOff}</p>
      <dl class="keys">
        {[...(letterKeys ? single : []), ...t.keys].map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
