import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { keyFor } from "../../session/shortcuts.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { DialogLink } from "../parts/dialoglink.tsx";
import { titleOf, totalsOf } from "../wording.ts";
import { OrderCard } from "./card.tsx";
import { DueUnanswered } from "./due.tsx";
import { Repeat } from "./repeat.tsx";
import { PlaybackStrip, ReturnStrip } from "./strip.tsx";
import "./tray.css";

const UNDO_MS = 8000;

/** Orders of the quarter: cards, empty slots, refused drafts, then the commit button. */
export function Tray() {
  const { m, f, game, session, set, stage } = useGame();
  const d = m.desk;
  const planning = stage === "plan";
  const slotted = game.tray.filter((i) => i.assessment.ok && i.assessment.takesSlot).length;
  const free = Math.max(0, game.board.slots - slotted);
  const removed = useRemoved();
  const totals = totalsOf(m, f, game);
  const { repeats } = game.choices;
  /** The first empty place speaks for the whole tray, or holds what was just taken off. */
  const from = removed || game.tray.length === 0 ? 1 : 0;
  return (
    <section class="tray" id="tray" data-region tabIndex={-1} aria-label={d.tray}>
      {stage === "playback" && <PlaybackStrip />}
      {stage === "respond" && <ReturnStrip />}
      <Cards hidden={stage === "playback" || stage === "respond"}>
        {game.tray.map((item, index) => (
          <OrderCard key={item.key} item={item} index={index} last={index === game.tray.length - 1} />
        ))}
        {planning &&
          Array.from({ length: free }, (_, i) => (
            <li key={`free ${i}`} class={i === 0 && game.tray.length === 0 ? "slot first" : "slot"}>
              {i === 0 && removed ? (
                <button type="button" class="link" onClick={() => session.do({ do: "undo" })}>
                  {d.undo}
                </button>
              ) : i === 0 && game.tray.length === 0 ? (
                <span>{d.emptyTray}</span>
              ) : repeats[i - from] ? (
                <Repeat {...(repeats[i - from] as (typeof repeats)[number])} />
              ) : (
                <>
                  <span aria-hidden="true">{f.integer(slotted + i + 1)}</span>
                  <span class="sr">{d.emptySlot(f.integer(slotted + i + 1))}</span>
                </>
              )}
            </li>
          ))}
      </Cards>
      <div class="tray-end">
        <div class="tray-totals">
          <UndoRedo />
          <p>
            <span>{d.ordersOf(f.integer(slotted), f.integer(game.board.slots))}</span>
            <b>{totals}</b>
          </p>
          <button type="button" class="link review-link" onClick={() => set({ dialog: "tray" })}>
            {d.reviewTray}
          </button>
        </div>
        <Counsel />
        <DueUnanswered />
        <div class="tray-buttons">
          <button
            type="button"
            class="btn primary commit"
            disabled={!planning}
            aria-keyshortcuts="Control+Enter"
            onClick={() => void session.do({ do: "commit" })}
          >
            <span class="commit-long">{d.commit}</span>
            <span class="commit-short">{d.commitShort}</span>
            <Icon name="right" size={16} />
          </button>
        </div>
        {!planning && <p class="caption">{d.notPlanning}</p>}
      </div>
    </section>
  );
}

/** The ways to what others make of the quarter: the forecast and the four schools. */
export function Counsel() {
  const { m, f, game, set, stage } = useGame();
  if (stage !== "plan") return null;
  if (game.rules !== null) {
    return (
      <div class="counsel">
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => set({ dialog: "standing" })}>
          <Icon name="help" size={16} /> {m.desk.rulesOf(f.integer(game.rules))}
        </button>
        <LookBack />
      </div>
    );
  }
  return (
    <div class="counsel">
      <DialogLink to="forecast">
        <Icon name="forecast" size={16} /> {m.forecast.title}
      </DialogLink>
      <DialogLink to="advisers">
        <Icon name="advisers" size={16} /> {m.advisers.title}
      </DialogLink>
      <LookBack />
    </div>
  );
}

function LookBack() {
  const { m, now, game, session, set } = useGame();
  const newest = game.quarters.at(-1);
  if (!newest) return null;
  return (
    <button
      type="button"
      class="link"
      aria-keyshortcuts={keyFor(now.settings, "lookBack")}
      onClick={() => {
        set({ composer: null, dialog: null });
        session.do({ do: "lookBack", turn: newest.turn });
      }}
    >
      <Icon name="history" size={16} /> {m.replay.open}
    </button>
  );
}

function Cards({ hidden, children }: { hidden: boolean; children: ComponentChildren }) {
  const { m } = useGame();
  return (
    <ol class="cards" hidden={hidden} aria-label={m.desk.tray}>
      {children}
    </ol>
  );
}

export function UndoRedo() {
  const { m, game, session, stage } = useGame();
  const d = m.desk;
  const planning = stage === "plan";
  return (
    <>
      <button
        type="button"
        class="icon-btn"
        aria-label={d.undo}
        title={d.undo}
        aria-keyshortcuts="Control+Z"
        disabled={!planning || !game.canUndo}
        onClick={() => session.do({ do: "undo" })}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-btn"
        aria-label={d.redo}
        title={d.redo}
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!planning || !game.canRedo}
        onClick={() => session.do({ do: "redo" })}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}

/** True for eight seconds after an order left the tray. */
function useRemoved(): boolean {
  const { game, m, say, stage } = useGame();
  const [shown, setShown] = useState(false);
  const before = useRef(game.tray);
  useEffect(() => {
    const was = before.current;
    const gone = was.find((i) => !game.tray.some((j) => j.key === i.key));
    before.current = game.tray;
    // Other orders in its place: that is told where it was done.
    const replaced = game.tray.some((i) => !was.some((j) => j.key === i.key));
    if (!gone || replaced || stage !== "plan" || !game.canUndo) {
      setShown(false);
      return;
    }
    say(m.desk.removed(titleOf(m, game.board, gone.order)));
    setShown(true);
    const timer = setTimeout(() => setShown(false), UNDO_MS);
    return () => clearTimeout(timer);
  }, [game.tray.map((i) => i.key).join(" ")]);
  return shown;
}
