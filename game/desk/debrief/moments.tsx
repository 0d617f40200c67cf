import type { LiveGame } from "../../session/types.ts";
import { dispatchText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { changeOf, headlineOf } from "../report/headline.ts";
import { titleOf } from "../wording.ts";
import "../parts/sections.css";
import "./moments.css";

const SHOWN = 3;

export interface Moment {
  /** Place in the list of closed quarters. */
  at: number;
  /** Change of the quarter score on the quarter before. */
  change: number;
}

/** The quarters in which the score moved most, in the order they came. */
export function momentsOf({ board, quarters }: Pick<LiveGame, "board" | "quarters">): Moment[] {
  return quarters
    .map((q, at) => ({ at, change: changeOf(board.scores, q.turn) }))
    .filter(({ at, change }) => at > 0 && change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, SHOWN)
    .sort((a, b) => a.at - b.at);
}

/** Each numbered as on the chart above: what led the news, what had been ordered, and the way to its report. */
export function Moments({ moments }: { moments: readonly Moment[] }) {
  const { m, f, game, set } = useGame();
  const p = m.pages;
  if (moments.length === 0) return null;
  return (
    <section aria-label={p.moments}>
      <div class="section-head">
        <h2>{p.moments}</h2>
        <small>{p.momentsNote}</small>
      </div>
      <ol class="plain moments">
        {moments.map(({ at, change }, i) => {
          const q = game.quarters[at];
          if (!q) return null;
          const answered = q.dispatches.filter((d) => d.kind === "event" && d.choice !== null);
          const done = [
            ...q.orders.map((o) => titleOf(m, q.before, o)),
            ...answered.map((d) => dispatchText(m, d).place),
          ];
          return (
            <li key={at} class="moment">
              <p class="moment-head">
                <span class="moment-n">{f.integer(i + 1)}</span>
                <b>{f.quarter(q.quarter)}</b>
                <span class={`moment-change ${change > 0 ? "good" : "bad"}`}>
                  <span aria-hidden="true">{change > 0 ? "▲" : "▼"} </span>
                  <span class="sr">{change > 0 ? m.desk.rose : m.desk.fell} </span>
                  {f.exact(Math.abs(change))}
                </span>
              </p>
              <h3>{headlineOf(m, game, q)}</h3>
              <p>{done.length === 0 ? p.noDecisions : f.pair(...done)}</p>
              <button type="button" class="link" onClick={() => set({ reading: q.turn, pastReport: true })}>
                {m.dialogs.readNamed(f.quarter(q.quarter))}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
