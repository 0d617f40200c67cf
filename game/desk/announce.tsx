import { useEffect, useRef, useState } from "preact/hooks";
import { refusalText } from "../text/words.ts";
import { useWords } from "./context.ts";
import { titleOf } from "./wording.ts";

/** The live region: what changed on the desk, in words, for those who do not see it change. */
export function Announcements({ spoken }: { spoken: string }) {
  const { now, m, f } = useWords();
  const [text, setText] = useState("");
  const game = now.game;
  const tray = game?.tray;
  const before = useRef({ keys: tray?.map((i) => i.key) ?? [], stage: game?.stage, spoken });

  useEffect(() => setText(spoken), [spoken]);
  useEffect(() => {
    if (!game || !tray) return;
    const { keys } = before.current;
    const fresh = tray.filter((item) => !keys.includes(item.key));
    before.current.keys = tray.map((item) => item.key);
    const added = fresh[0];
    // What put several orders there at once says so itself.
    const told = before.current.spoken !== spoken;
    before.current.spoken = spoken;
    if (!added || told || game.stage !== "plan") return;
    if (fresh.length > 1) {
      setText(m.desk.addedMany(f.integer(fresh.length)));
      return;
    }
    const title = titleOf(m, game.board, added.order);
    const { problem } = added.assessment;
    setText(problem ? m.desk.addedRefused(title, refusalText(m, problem)) : m.desk.added(title));
  }, [tray]);
  useEffect(() => {
    const was = before.current.stage;
    before.current.stage = game?.stage;
    // The title says nothing of a run that was left.
    if (!game) setText("");
    if (!game || was === game.stage) return;
    const last = game.quarters.at(-1);
    if (game.stage === "report" && last) {
      setText(m.desk.closed(f.quarter(last.quarter), f.score(last.after.quarterScore)));
    } else if (game.stage === "plan") setText(m.desk.opened(f.quarter(game.board.quarter)));
    else if (game.stage === "respond") setText(m.pages.dilemma);
  }, [game?.stage]);

  return (
    <div class="sr" role="status" aria-live="polite">
      {text}
    </div>
  );
}
