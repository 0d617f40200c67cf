import { PILLARS } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { valueOn } from "../ledger.ts";
import { Delta } from "../parts/figure.tsx";
import "./head.css";

/** The ending in its own words, the score, and where the five pillars stood at the end against the start. */
export function Head() {
  const { m, f, game } = useGame();
  const p = m.pages;
  const { board, quarters } = game;
  const ending = m.endings[board.ending ?? "resigned"];
  const [first, last] = [quarters[0], quarters.at(-1)];
  return (
    <header class="debrief-head">
      <div class="debrief-words">
        <p class="caption">
          {f.stops(p.debrief, p.quartersPlayed(f.integer(quarters.length), f.integer(board.turns)))}
        </p>
        <h1>{ending.name}</h1>
        <p class="lead">{ending.epilogue}</p>
      </div>
      <p class="score">
        <b>{f.exact(board.score)}</b>
        <span>{p.yourScore}</span>
        <small>{board.codaShare > 0 ? m.coda.scoreNote(f.percent(10 * board.codaShare)) : p.scoreNote}</small>
      </p>
      {first && last && (
        <dl class="final-pillars">
          {PILLARS.map((id) => {
            const [was, now] = [valueOn(first.before, id, null), valueOn(last.after, id, null)];
            return (
              <div key={id}>
                <dt>{m.names.pillars[id]}</dt>
                <dd>
                  <b>{f.score(now)}</b> <Delta stat={id} n={now - was} text={f.exact(Math.abs(now - was))} />
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </header>
  );
}
