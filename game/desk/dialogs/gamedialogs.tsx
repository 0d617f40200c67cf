import { ShareDialog } from "../challenge/sharedialog.tsx";
import { LessonDialog } from "../classroom/lessondialog.tsx";
import { useGame } from "../context.ts";
import { BesideDialog } from "../debrief/besidedialog.tsx";
import { recordAt } from "../ledger.ts";
import { AdvisersDialog } from "../outlook/advisers.tsx";
import { ForecastDialog } from "../outlook/forecast.tsx";
import { Confirm } from "../parts/dialog.tsx";
import { LedgerPage } from "../report/ledgerpage.tsx";
import { HistoryDialog } from "./history.tsx";
import { LinesDialog } from "./lines.tsx";
import { StandingDialog } from "./standing.tsx";
import { TrayDialog } from "./traydialog.tsx";
import { WhyDialog } from "./whydialog.tsx";

/** The dialogs of a running game. */
export function GameDialogs() {
  const { ui, set, game, m, f, session } = useGame();
  const close = (): void => set({ dialog: null, account: null });
  switch (ui.dialog) {
    case "history":
      return <HistoryDialog onClose={close} />;
    case "tray":
      return <TrayDialog onClose={close} />;
    case "forecast":
      return <ForecastDialog onClose={close} />;
    case "advisers":
      return <AdvisersDialog onClose={close} />;
    case "ledger": {
      const record = recordAt(game, ui.reading);
      return record && <LedgerPage record={record} account={ui.account} onClose={close} />;
    }
    case "lines":
      return <LinesDialog onClose={close} />;
    case "standing":
      return <StandingDialog onClose={close} />;
    case "share":
      return <ShareDialog onClose={close} />;
    case "lesson":
      return <LessonDialog onClose={close} />;
    case "beside":
      return <BesideDialog onClose={close} />;
    case "why":
      return <WhyDialog onClose={close} />;
    case "fork": {
      const quarter = game.quarters.find((q) => q.turn === ui.forking)?.quarter;
      return (
        quarter && (
          <Confirm
            title={m.dialogs.fork}
            text={m.dialogs.forkAsk(f.quarter(quarter))}
            yes={m.dialogs.forkYes}
            onYes={() => {
              close();
              if (ui.forking !== null) void session.do({ do: "fork", turn: ui.forking });
            }}
            onNo={close}
          />
        )
      );
    }
    case "resign":
      return (
        <Confirm
          title={m.dialogs.resign}
          text={m.dialogs.resignAsk}
          yes={m.dialogs.resignYes}
          onYes={() => {
            close();
            void session.do({ do: "resign" });
          }}
          onNo={close}
        />
      );
    default:
      return null;
  }
}
