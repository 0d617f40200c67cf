import { keyFor } from "../../session/shortcuts.ts";
import { LessonStrip } from "../classroom/strip.tsx";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { CodaLine } from "../parts/codaline.tsx";
import { DialogLink } from "../parts/dialoglink.tsx";
import { FixedAhead } from "./ahead.tsx";
import { DoctrineAsk } from "./doctrine.tsx";
import { inOrder } from "./order.ts";
import { Pinch } from "./pinch.tsx";
import { SituationRow } from "./row.tsx";
import "./agenda.css";

/** What lies on the desk this quarter: each with its clock, odds and stake, and its answers one press away. */
export function Agenda() {
  const { m, f, now, game, set } = useGame();
  const t = m.agenda;
  const { codaShare, situations, turn, turns } = game.board;
  const due = situations.filter(({ clock }) => clock <= 1).length;
  const count = f.integer(situations.length);
  return (
    <>
      <header class="agenda-head">
        <h2>{t.title}</h2>
        {situations.length > 0 && (
          <small>{due > 0 ? t.count(count, f.integer(due)) : t.countQuiet(count)}</small>
        )}
        <nav aria-label={m.desk.overview}>
          <button type="button" class="link" onClick={() => set({ panel: "region" })}>
            {t.region}
          </button>
          <button
            type="button"
            class="link"
            aria-keyshortcuts={keyFor(now.settings, "beliefs")}
            onClick={() => set({ beliefs: true })}
          >
            {m.desk.beliefs}
          </button>
          <DialogLink to="advisers">{m.advisers.title}</DialogLink>
        </nav>
      </header>
      <LessonStrip />
      {turn === 0 && (
        <p class="agenda-goal">
          {f.stops(
            codaShare > 0
              ? t.goalWithCoda(f.integer(turns), f.percent(codaShare * 10))
              : m.newcomer.goal(f.integer(turns)),
            m.newcomer.endsEarly,
          )}
        </p>
      )}
      {turn > 0 && <CodaLine now={game.board} />}
      <Pinch />
      <ul class="plain agenda" onKeyDown={betweenRows}>
        <DoctrineAsk />
        {inOrder(situations).map((each) => (
          <SituationRow key={each.id} situation={each} />
        ))}
      </ul>
      {situations.length === 0 && turn > 0 && (
        <p class="agenda-empty">
          <Icon name="quarter" size={18} /> {t.empty}
        </p>
      )}
      <FixedAhead />
    </>
  );
}

/** Arrows go from row to row. */
function betweenRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>(".row-title, summary")];
  const row = document.activeElement?.closest("li.situation-row, li.promise");
  const at = titles.findIndex((title) => title.closest("li.situation-row, li.promise") === row);
  const next = titles[at + step];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}
