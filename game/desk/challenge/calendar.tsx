import { useEffect, useState } from "preact/hooks";
import type { Cadence, DatedCard } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { PlayDated, stateOf } from "./dated.tsx";
import { modifierOf } from "./termslist.tsx";
import "../dialogs/saves.css";

/** Days and weeks that have been: each can be played still. */
export function Calendar() {
  const { m, f, session, now } = useWords();
  const t = m.challenges;
  const [cadence, setCadence] = useState<Cadence>("daily");
  const [cards, setCards] = useState<readonly DatedCard[]>([]);
  useEffect(() => {
    void session.do({ do: "calendar", cadence }).then(setCards);
  }, [session, cadence, now.days]);
  return (
    <section aria-label={t.past}>
      <h3>{t.past}</h3>
      <p>{t.pastNote}</p>
      <div class="btn-row">
        {(["daily", "weekly"] as const).map((each) => (
          <button
            key={each}
            type="button"
            class="btn"
            aria-pressed={cadence === each}
            onClick={() => setCadence(each)}
          >
            {each === "daily" ? t.pastDays : t.pastWeeks}
          </button>
        ))}
      </div>
      <ul class="plain slots">
        {cards.map((card) => (
          <li key={card.dated.id} class="slot-row">
            <div>
              <b>{cadence === "daily" ? f.day(card.from) : card.dated.id}</b>{" "}
              <small>{modifierOf(m, card.theme)?.name}</small>
              <p class="caption">{stateOf(m, f, card)}</p>
            </div>
            <PlayDated card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
