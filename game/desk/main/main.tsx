import { useEffect } from "preact/hooks";
import type { LiveGame } from "../../session/types.ts";
import { Composer } from "../composer/composer.tsx";
import { useDesk, useGame } from "../context.ts";
import { Questions } from "../crisis/questions.tsx";
import { Inspector } from "../inspector/inspector.tsx";
import { recordAt } from "../ledger.ts";
import { ReplayBar } from "../replay/replaybar.tsx";
import { Report } from "../report/report.tsx";
import { Tray } from "../tray/tray.tsx";
import { MapRegion } from "./mapregion.tsx";
import { Rail } from "./rail.tsx";
import { StatusBar } from "./status.tsx";

/** The situation room: bar, rail, map, inspector, tray; the report lies over it when a quarter closes. */
export function MainPage() {
  const { now, ui, set, session } = useGame();
  const game = useLive(now.game);
  const { looking } = game;
  const reading = game.stage === "report" || ui.pastReport;
  const record = recordAt(game, ui.pastReport ? ui.reading : null);
  const planning = game.stage === "plan" && !reading && !looking;
  useEffect(() => {
    // A new quarter, or a new run, starts reading at the top; whatever had the focus has gone.
    if (!planning || !(document.activeElement?.matches("body, :disabled") ?? true)) return;
    document.querySelector<HTMLElement>(".status")?.focus({ preventScroll: true });
  }, [planning]);
  const composing = ui.composer !== null && game.stage === "plan" && !looking;
  return (
    <div
      class="desk"
      data-stage={looking ? "looking" : game.stage}
      data-composing={composing}
      data-sheet={ui.sheet}
    >
      <div class="desk-under" inert={reading && record !== null}>
        <SkipLink />
        <StatusBar />
        <Rail />
        <MapRegion />
        {composing && <Composer />}
        <Inspector />
        {looking ? <ReplayBar quarters={game.quarters} shown={looking} /> : <Tray />}
      </div>
      {reading && record && (
        <Report
          record={record}
          past={ui.pastReport}
          onDone={() => {
            if (ui.pastReport) set({ pastReport: false, reading: null });
            else session.reportRead();
          }}
        />
      )}
      {game.stage === "respond" && !ui.pastReport && !looking && <Questions />}
    </div>
  );
}

/** The game itself, and not the quarter looked back at. */
function useLive(game: LiveGame | null): LiveGame {
  if (!game) throw new Error("no game is open");
  return game;
}

function SkipLink() {
  const { m } = useDesk();
  return (
    <a class="skip" href="#tray">
      {m.desk.skip}
    </a>
  );
}
