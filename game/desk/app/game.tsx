import { useWords } from "../context.ts";
import { DebriefPage } from "../debrief/debrief.tsx";
import { GameDialogs } from "../dialogs/gamedialogs.tsx";
import { MainPage } from "../main/main.tsx";
import { Announcements } from "./announcements.tsx";
import "./regions.css";

/** All that is drawn once a game is open. */
export function GamePage({ spoken }: { spoken: string }) {
  const { now } = useWords();
  return (
    <>
      {now.scene.kind === "debrief" ? <DebriefPage /> : <MainPage />}
      <GameDialogs />
      <Announcements spoken={spoken} />
    </>
  );
}
