import { useEffect } from "preact/hooks";
import { presentIn } from "../../session/scene.ts";
import { useWaiting } from "../classroom/waiting.ts";
import { Composer } from "../composer/composer.tsx";
import { useDesk, useGame } from "../context.ts";
import { Questions } from "../crisis/questions.tsx";
import { useFollowed } from "../guided/notes.ts";
import { Inspector } from "../inspector/inspector.tsx";
import { recordAt } from "../ledger.ts";
import { Kept } from "../parts/kept.tsx";
import { ReplayBar } from "../replay/replaybar.tsx";
import { Report } from "../report/report.tsx";
import { Tray } from "../tray/tray.tsx";
import { MapRegion } from "./mapregion.tsx";
import { Rail } from "./rail.tsx";
import { StatusBar } from "./status.tsx";
import "./main.css";

/** The situation room: bar, rail, map, inspector, tray; the report lies over it when a quarter closes. */
export function MainPage() {
  const { now, ui, set, session, stage } = useGame();
  const { scene } = now;
  // The game itself, and not the quarter looked back at.
  const game = presentIn(scene);
  const replay = scene.kind === "replay" ? scene : null;
  if (!game) throw new Error("no game is open");
  const reading = stage === "report" || ui.pastReport;
  const record = recordAt(game, ui.pastReport ? ui.reading : null);
  const planning = stage === "plan" && !reading;
  useEffect(() => {
    // A new quarter, or a new run, starts reading at the top; whatever had the focus has gone.
    if (!planning || !(document.activeElement?.matches("body, :disabled") ?? true)) return;
    document.querySelector<HTMLElement>(".status")?.focus({ preventScroll: true });
  }, [planning]);
  useWaiting();
  useFollowed();
  const composing = ui.composer !== null && stage === "plan";
  return (
    <div class="desk" data-stage={stage ?? "looking"} data-composing={composing} data-sheet={ui.sheet}>
      <div class="desk-under" inert={reading && record !== null}>
        <SkipLink />
        <StatusBar />
        <Rail />
        <MapRegion />
        {composing && <Composer />}
        <Inspector />
        {replay ? (
          <ReplayBar quarters={game.quarters} shown={replay.shown} />
        ) : (
          <Kept of={Tray} sees={["away"]} />
        )}
      </div>
      {reading && record && (
        <Report
          record={record}
          past={ui.pastReport}
          onDone={() => {
            if (ui.pastReport) set({ pastReport: false, reading: null });
            else session.do({ do: "reportRead" });
          }}
        />
      )}
      {stage === "respond" && !ui.pastReport && <Questions />}
    </div>
  );
}

function SkipLink() {
  const { m } = useDesk();
  return (
    <a class="skip" href="#tray">
      {m.desk.skip}
    </a>
  );
}
