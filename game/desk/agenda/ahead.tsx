import { useGame } from "../context.ts";
import { FixedWords } from "./calendar.tsx";
import "./ahead.css";

/** So many dates close the list; the calendar of the region has them all. */
const SHOWN = 3;

/** What is fixed ahead, as the last line of the agenda. */
export function FixedAhead() {
  const { m, f, game } = useGame();
  const dates = game.board.calendar.slice(0, SHOWN);
  if (dates.length === 0) return null;
  return (
    <section class="ahead" aria-label={m.agenda.fixedAhead}>
      <h3>{m.agenda.fixedAhead}</h3>
      <ul class="plain">
        {dates.map((fixed, i) => (
          <li key={i}>
            <b>{f.quarter(fixed.quarter)}</b>
            <span>
              <FixedWords fixed={fixed} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
