import type { Fixed } from "../../engine/index.ts";
import { wordIn } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Section } from "../parts/fields.tsx";
import "./calendar.css";

/** What is fixed for this quarter and the three that follow: dates, deliveries, what Washington waits for. */
export function Calendar() {
  const { m, f, game, stage } = useGame();
  const { calendar } = game.board;
  if (stage !== "plan") return null;
  return (
    <Section title={m.situation.calendar}>
      {calendar.length === 0 ? (
        <p>{m.situation.calendarNone}</p>
      ) : (
        <ul class="plain calendar">
          {calendar.map((fixed, i) => (
            <li key={i}>
              <span class="calendar-when">{f.quarter(fixed.quarter)}</span>
              <span>
                <FixedWords fixed={fixed} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What a date says. */
export function FixedWords({ fixed }: { fixed: Fixed }) {
  const { m } = useGame();
  const t = m.situation;
  switch (fixed.kind) {
    case "date":
      return <>{t.dates[fixed.id] ?? fixed.id}</>;
    case "ask":
      return <>{t.fixed.ask(m.names.asks[fixed.ask])}</>;
    case "delivery":
      return <>{t.fixed.delivery(wordIn(m.stats, fixed.capability))}</>;
    default:
      return <>{t.fixed[fixed.kind]}</>;
  }
}
