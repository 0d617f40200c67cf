import { useDesk } from "../context.ts";
import { GuideDialog } from "../guide/guide.tsx";
import { recordAt } from "../ledger.ts";
import { AdvisersDialog } from "../outlook/advisers.tsx";
import { ForecastDialog } from "../outlook/forecast.tsx";
import { Confirm } from "../parts/dialog.tsx";
import { LedgerPage } from "../report/ledgerpage.tsx";
import { HelpDialog } from "./help.tsx";
import { HistoryDialog } from "./history.tsx";
import { MenuDialog } from "./menu.tsx";
import { SavesDialog } from "./saves.tsx";
import { SettingsDialog } from "./settings.tsx";
import { SourcesDialog } from "./sources.tsx";
import { TrayDialog } from "./traydialog.tsx";

export function Dialogs() {
  const { ui, set, now, m, session } = useDesk();
  const close = (): void => set({ dialog: null });
  const { game } = now;
  switch (ui.dialog) {
    case "settings":
      return <SettingsDialog onClose={close} />;
    case "saves":
      return <SavesDialog onClose={close} />;
    case "help":
      return <HelpDialog onClose={close} />;
    case "sources":
      return <SourcesDialog onClose={close} />;
    case "guide":
      return <GuideDialog onClose={close} />;
    case "menu":
      return <MenuDialog onClose={close} />;
    case "history":
      return game && <HistoryDialog onClose={close} />;
    case "tray":
      return game && <TrayDialog onClose={close} />;
    case "forecast":
      return game && <ForecastDialog onClose={close} />;
    case "advisers":
      return game && <AdvisersDialog onClose={close} />;
    case "ledger": {
      const record = game && recordAt(game, ui.reading);
      return record && <LedgerPage record={record} onClose={close} />;
    }
    case "resign":
      return (
        <Confirm
          title={m.dialogs.resign}
          text={m.dialogs.resignAsk}
          yes={m.dialogs.resignYes}
          onYes={() => {
            close();
            void session.resign();
          }}
          onNo={close}
        />
      );
    case null:
      return null;
  }
}
