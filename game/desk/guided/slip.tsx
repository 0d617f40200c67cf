import type { OrderType } from "../../engine/index.ts";
import { guideSlip, situationText } from "../../text/words.ts";
import { answering, wordsFor } from "../agenda/argued.ts";
import { inOrder } from "../agenda/order.ts";
import { type Playing, useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { BEGIN, useNotes } from "./notes.ts";
import { show } from "./steps.ts";

/** So many ideas fit on the first slip. */
const IDEAS = 3;

/** One slip of paper on the chart: a note of the guided scenario, or where to begin. */
export function Slip() {
  const playing = useGame();
  const { m, game, ui, stage, now } = playing;
  const { board } = game;
  // An opened situation, or an order that is being written, says what to do by itself.
  if (now.selection?.kind === "situation" || ui.composer || stage !== "plan") return null;
  if (board.guide > 0) {
    const told = guideSlip(m, board.scenario, board.turn);
    return told === null ? null : <Note text={told} />;
  }
  return board.turn === 0 && !now.settings.notes.includes(BEGIN) ? <Begin /> : null;
}

/** Puts a slip away; the focus goes from it to the chart that it lay on. */
function leave(put: () => void): void {
  document.querySelector<HTMLElement>("#map")?.focus({ preventScroll: true });
  put();
}

/** One idea and one thing to do; once it is done the note says only that. */
function Note({ text }: { text: string }) {
  const playing = useGame();
  const { m, f, game, say } = playing;
  const { turn, guide } = game.board;
  const t = m.newcomer;
  const { step, done, away, putAway, skipAll } = useNotes(playing);
  if (away) return null;
  const name = t.note(f.integer(turn + 1), f.integer(guide), step ? t.ideas[step] : "");
  return (
    <aside class="slip guided" aria-label={name} data-done={done}>
      <p class="slip-name">
        {done && <Icon name="check" size={16} />} {done && step ? t.done(t.ideas[step]) : name}
      </p>
      <p>{done ? t.next : text}</p>
      <div class="slip-links">
        {step && !done && (
          <button type="button" class="link" onClick={() => show(step, playing)}>
            {t.show}
          </button>
        )}
        <button type="button" class="link quiet" onClick={() => leave(putAway)}>
          {m.desk.dismiss}
        </button>
        {turn + 1 < guide && (
          <button
            type="button"
            class="link quiet"
            onClick={() => {
              leave(skipAll);
              say(t.skipped);
            }}
          >
            {t.skip}
          </button>
        )}
      </div>
    </aside>
  );
}

/** What the first quarter asks: the most urgent situation by its name, until it has an answer. */
function lead({ m, game }: Playing): string {
  const t = m.newcomer;
  const first = inOrder(game.board.situations).find(({ id }) => !answering(game, id));
  if (!first || first.clock > 1) return game.tray.length > 0 ? t.ready : t.none;
  return t.due(situationText(m, wordsFor(first)).title);
}

/** First minute: what is most urgent, three more ideas, and nothing locked. */
function Begin() {
  const playing = useGame();
  const { m, game, compose, session } = playing;
  const { board } = game;
  const ideas: { type: OrderType; name: string; go(): void }[] = [
    {
      type: "pact",
      name: m.desk.slipAlliance,
      go: () => compose("alliances", { type: "pact", target: "PHL" }),
    },
    { type: "project", name: m.desk.project, go: () => compose("projects") },
    { type: "deploy", name: m.desk.slipDeploy, go: () => compose("posture", { type: "deploy" }) },
    { type: "study", name: m.desk.slipStudy, go: () => compose("diplomacy", { type: "study" }) },
  ];
  const open = ideas.filter(
    ({ type }) => !board.closed.includes(type) && (type !== "project" || board.projects.length > 0),
  );
  const text = lead(playing);
  const away = (): void => {
    const { notes } = session.now.settings;
    void session.do({ do: "setSettings", change: { notes: [...notes, BEGIN] } });
  };
  return (
    <aside class="slip" aria-label={text}>
      <p>{text}</p>
      <div class="slip-links">
        <span>{m.newcomer.also}</span>
        {open.slice(0, IDEAS).map(({ type, name, go }) => (
          <button key={type} type="button" class="link" onClick={go}>
            {name}
          </button>
        ))}
        <button type="button" class="link quiet" onClick={() => leave(away)}>
          {m.desk.dismiss}
        </button>
      </div>
    </aside>
  );
}
