import { useGame } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { OrderCard } from "../tray/card.tsx";
import { Counsel, UndoRedo } from "../tray/tray.tsx";
import { totalsOf } from "../wording.ts";
import "./traydialog.css";

/** The tray as a sheet, where the page has no room for cards. */
export function TrayDialog({ onClose }: { onClose(): void }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  return (
    <Dialog title={d.tray} onClose={onClose}>
      {game.tray.length === 0 && <p>{d.emptyTray}</p>}
      <ol class="cards stacked">
        {game.tray.map((item, index) => (
          <OrderCard key={item.key} item={item} index={index} last={index === game.tray.length - 1} />
        ))}
      </ol>
      <Counsel />
      <p class="tray-sum">
        <b>{totalsOf(m, f, game)}</b>
        <span class="btn-row">
          <UndoRedo />
        </span>
      </p>
    </Dialog>
  );
}
