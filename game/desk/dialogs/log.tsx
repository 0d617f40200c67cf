import { useDesk } from "../context.ts";
import { noticeText } from "../notices.ts";
import { Dialog } from "../parts/dialog.tsx";

/** What was said in the strip at the top, newest first: it leaves the page after a while, and is kept here. */
export function LogDialog({ onClose }: { onClose(): void }) {
  const { m, f, now } = useDesk();
  return (
    <Dialog title={m.dialogs.log} onClose={onClose}>
      {now.log.length === 0 && <p>{m.dialogs.logEmpty}</p>}
      <ul class="plain rows">
        {[...now.log].reverse().map((said) => (
          <li key={said.id}>
            <span>{noticeText(m, f, said)}</span>
            <small>{f.moment(said.at)}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
