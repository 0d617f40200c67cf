import { useDesk } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import "./help.css";

export function HelpDialog({ onClose }: { onClose(): void }) {
  const { m, now } = useDesk();
  const t = m.dialogs;
  return (
    <Dialog title={t.help} onClose={onClose}>
      {t.helpLead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{t.keysTitle}</h3>
      {!now.settings.letterKeys && <p class="caption">{t.keysOff}</p>}
      <dl class="keys">
        {t.keys.map(({ keys, does }) => (
          <div key={keys}>
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
