import { dispatchText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { summaryOf, titleOf } from "../wording.ts";
import "../parts/sections.css";
import "./decisions.css";

/** What was ordered and answered, quarter by quarter. */
export function Decisions() {
  const { m, f, game, session, set } = useGame();
  const p = m.pages;
  return (
    <section class="decisions" aria-label={p.decisions}>
      <div class="section-head">
        <h2>{p.decisions}</h2>
      </div>
      {game.quarters.map((q) => {
        const answers = q.dispatches.filter(
          (d) => (d.kind === "event" && d.choice !== null) || d.kind === "crisisMove",
        );
        const done = [
          ...q.orders.map((o) => titleOf(m, q.before, o)),
          ...new Set(answers.map((d) => dispatchText(m, d).place)),
        ];
        return (
          <details key={q.turn} class="decision">
            <summary>
              <b>{f.quarter(q.quarter)}</b>
              <span>{done.length === 0 ? p.noDecisions : f.pair(...done)}</span>
              <small>{m.dialogs.score(f.score(game.board.scores[q.turn] ?? 0))}</small>
            </summary>
            <ul>
              {q.orders.map((o, i) => (
                <li key={`${o.type} ${i}`}>
                  <b>{f.label(titleOf(m, q.before, o), "")}</b>
                  {summaryOf(m, f, q.before, o)}
                </li>
              ))}
              {answers.map((d, i) => {
                const text = dispatchText(m, d);
                return (
                  <li key={`${d.kind} ${i}`}>
                    <b>{f.label(text.place, "")}</b>
                    {text.text}
                  </li>
                );
              })}
            </ul>
            <div class="btn-row wrap">
              <button type="button" class="link" onClick={() => set({ reading: q.turn, pastReport: true })}>
                {m.dialogs.readNamed(f.quarter(q.quarter))}
              </button>
              <button type="button" class="link" onClick={() => set({ dialog: "fork", forking: q.turn })}>
                {m.dialogs.forkNamed(f.quarter(q.quarter))}
              </button>
              {q.orders.length > 0 && (
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    const otherwise = { kind: "orders", turn: q.turn, orders: [] } as const;
                    session.do({ do: "compare", otherwise });
                    set({ dialog: "beside" });
                  }}
                >
                  {m.after.whatIfNone(f.quarter(q.quarter))}
                </button>
              )}
            </div>
          </details>
        );
      })}
    </section>
  );
}
