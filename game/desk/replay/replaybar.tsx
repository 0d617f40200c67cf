import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Order } from "../../engine/index.ts";
import { presentIn } from "../../session/scene.ts";
import { keyFor } from "../../session/shortcuts.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { situationText } from "../../text/words.ts";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { titleOf } from "../wording.ts";
import { Story } from "./story.tsx";
import "./replaybar.css";

/** One quarter is on the desk so long while they play, ms. */
const PACE = 1600;

interface Props {
  /** Closed quarters, oldest first, and the one that is shown. */
  quarters: readonly QuarterRecord[];
  shown: QuarterRecord;
}

/** In the tray's place while one looks back: step, play or drag over the closed quarters. */
export function ReplayBar({ quarters, shown }: Props) {
  const { m, f, now, session, set } = useWords();
  const r = m.replay;
  const id = useId();
  const [playing, setPlaying] = useState(false);
  const region = useRef<HTMLElement>(null);
  const at = quarters.findIndex((q) => q.turn === shown.turn);
  const last = quarters.length - 1;
  const go = (to: number): void => {
    const quarter = quarters[Math.max(0, Math.min(last, to))];
    if (quarter) session.do({ do: "lookBack", turn: quarter.turn });
  };
  useEffect(() => region.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!playing) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(at + 1), PACE);
    return () => clearTimeout(timer);
  }, [playing, at]);
  /** An order, and the situation that it answered. */
  const orderedAs = (order: Order, i: number): string => {
    const answering = shown.answers[i];
    const on = answering && shown.before.situations.find(({ id }) => id === answering.situation);
    const title = titleOf(m, shown.before, order);
    if (!on) return title;
    return r.answering(title, situationText(m, { ...on, situation: on.kind, place: on.at }).title);
  };
  const present = presentIn(now.scene);
  const over = present?.truths != null;
  const watched = present?.watched === true;
  return (
    <section class="tray replay" id="tray" ref={region} data-region tabIndex={-1} aria-label={r.title}>
      <div class="replay-steps">
        <button
          type="button"
          class="icon-btn"
          aria-label={r.earlier}
          title={r.earlier}
          disabled={at <= 0}
          onClick={() => go(at - 1)}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          class="btn"
          disabled={at >= last}
          aria-label={playing ? r.pause : r.play}
          onClick={() => setPlaying(!playing)}
        >
          <Icon name={playing ? "pause" : "play"} size={16} />
          <span class="play-word">{playing ? r.pause : r.play}</span>
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={r.later}
          title={r.later}
          disabled={at >= last}
          onClick={() => go(at + 1)}
        >
          <Icon name="right" />
        </button>
      </div>
      <div class="replay-line">
        <label for={id} class="sr">
          {r.slider}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={Math.max(1, last)}
          step={1}
          value={at}
          disabled={last === 0}
          aria-valuetext={f.quarter(shown.quarter)}
          style={{ "--share": `${(100 * at) / Math.max(1, last)}%` }}
          onInput={(event) => {
            setPlaying(false);
            go(Number(event.currentTarget.value));
          }}
        />
        <p class="replay-ends" aria-hidden="true">
          <span>{quarters[0] && f.quarter(quarters[0].quarter)}</span>
          <b>{f.quarter(shown.quarter)}</b>
          <span>{quarters[last] && f.quarter(quarters[last].quarter)}</span>
        </p>
        <p class="replay-orders">
          {f.label(r.ordered, "")}
          {shown.orders.length === 0
            ? r.orderedNothing
            : f.pair(...shown.orders.map((order, i) => orderedAs(order, i)))}
        </p>
        <Story shown={shown} />
      </div>
      <div class="replay-end">
        <button type="button" class="btn" onClick={() => set({ reading: shown.turn, pastReport: true })}>
          {r.read}
        </button>
        {watched && (
          <button
            type="button"
            class="btn"
            title={m.challenges.takeOverNote}
            onClick={() => void session.do({ do: "fork", turn: shown.turn })}
          >
            {m.challenges.takeOver}
          </button>
        )}
        <button
          type="button"
          class="btn primary"
          aria-keyshortcuts={keyFor(now.settings, "lookBack")}
          onClick={() => session.do({ do: "lookBack", turn: null })}
        >
          {over
            ? m.challenges.toDebrief
            : present
              ? r.present(f.quarter(present.board.quarter))
              : m.dialogs.close}
        </button>
      </div>
    </section>
  );
}
