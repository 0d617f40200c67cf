import { ExercisesDialog } from "../builder/exercisesdialog.tsx";
import { ChallengesDialog } from "../challenge/challengesdialog.tsx";
import { ReceivedDialog } from "../challenge/receiveddialog.tsx";
import { useDesk } from "../context.ts";
import { GuideDialog } from "../guide/guide.tsx";
import { ClaimsDialog } from "./claims.tsx";
import { HelpDialog } from "./help.tsx";
import { LogDialog } from "./log.tsx";
import { MenuDialog } from "./menu.tsx";
import { SavesDialog } from "./saves.tsx";
import { SettingsDialog } from "./settings.tsx";
import { SourcesDialog } from "./sources.tsx";

/** The dialogs that any screen can open. */
export function Dialogs() {
  const { ui, set } = useDesk();
  const close = (): void => set({ dialog: null });
  switch (ui.dialog) {
    case "settings":
      return <SettingsDialog onClose={close} />;
    case "saves":
      return <SavesDialog onClose={close} />;
    case "help":
      return <HelpDialog onClose={close} />;
    case "sources":
      return <SourcesDialog onClose={close} />;
    case "claims":
      return <ClaimsDialog onClose={close} />;
    case "guide":
      return <GuideDialog onClose={close} />;
    case "log":
      return <LogDialog onClose={close} />;
    case "menu":
      return <MenuDialog onClose={close} />;
    case "challenges":
      return <ChallengesDialog onClose={close} />;
    case "exercises":
      return <ExercisesDialog onClose={close} />;
    case "received":
      return <ReceivedDialog onClose={close} />;
    default:
      return null;
  }
}
