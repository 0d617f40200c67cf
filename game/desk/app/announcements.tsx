import { useEffect, useRef, useState } from "preact/hooks";
import { gameIn, stageIn } from "../../session/scene.ts";
import type { LiveGame } from "../../session/types.ts";
import { type Format, type Messages, refusalText, situationText } from "../../text/words.ts";
import { wordsFor } from "../agenda/argued.ts";
import { useWords } from "../context.ts";
import { headlineOf } from "../report/headline.ts";
import { nearestEnd, titleOf } from "../wording.ts";

/** How much waits for an answer, and what of it cannot wait. */
function onTheDesk(m: Messages, f: Format, { board }: LiveGame): string {
  const due = board.situations.filter(({ clock }) => clock <= 1);
  const titles = due.map((each) => situationText(m, wordsFor(each)).title);
  const count = m.agenda.countQuiet(f.integer(board.situations.length));
  return due.length > 0 ? m.agenda.due(f.list(titles)) : board.situations.length > 0 ? count : m.agenda.empty;
}

/** The live region: what changed on the desk, in words, for those who do not see it change. */
export function Announcements({ spoken }: { spoken: string }) {
  const { now, m, f } = useWords();
  const [text, setText] = useState("");
  const game = gameIn(now.scene);
  const stage = stageIn(now.scene);
  const tray = game?.tray;
  const before = useRef({ keys: tray?.map((i) => i.key) ?? [], stage, spoken });

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
    if (!added || told || stage !== "plan") return;
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
    before.current.stage = stage;
    // The title says nothing of a run that was left.
    if (!game) setText("");
    if (!game || was === stage) return;
    const last = game.quarters.at(-1);
    if (stage === "report" && last) {
      const closed = m.desk.closed(f.quarter(last.quarter), f.score(last.after.quarterScore));
      setText(f.stops(closed, headlineOf(m, game, last)));
    } else if (stage === "plan") {
      // What is heard as a cue, and seen on the bar, is said.
      const near = game.board.ends.filter((end) => end.near).map((end) => nearestEnd(m, f, end));
      setText(f.stops(m.desk.opened(f.quarter(game.board.quarter)), onTheDesk(m, f, game), ...near));
    } else if (stage === "respond") setText(m.pages.dilemma);
  }, [stage]);

  return (
    <div class="sr" role="status" aria-live="polite">
      {text}
    </div>
  );
}
