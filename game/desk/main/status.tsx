import type { Board } from "../../engine/index.ts";
import type { LiveGame } from "../../session/types.ts";
import { type Messages, scenarioName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Figure } from "../parts/figure.tsx";
import { PillarCell } from "./pillar.tsx";
import { Standing } from "./standing.tsx";
import "./status.css";

/** Money and capital left after the tray as it stands. */
export function leftOf(board: Board, totals: { budget: number; capital: number }) {
  return {
    budget: board.nation.budget - totals.budget,
    capital: board.nation.capital - totals.capital,
  };
}

export function StatusBar() {
  const { m, f, game } = useGame();
  const { board, trayTotals, quarters } = game;
  const left = leftOf(board, trayTotals);
  // Once the run is over the last quarter played is shown, not one that nobody will plan.
  const last = board.phase === "over" ? quarters.at(-1) : undefined;
  const weakest = Math.min(...board.pillars.map((p) => p.value));
  return (
    <section class="status" data-region tabIndex={-1} aria-label={m.desk.status}>
      <div class="brand">
        <span class="seal" aria-hidden="true">
          東京
        </span>
        <div>
          <h1>{m.title.name}</h1>
          <p>{f.pair(...played(m, game))}</p>
        </div>
      </div>
      <dl class="purse">
        <div class="purse-cell when">
          <dt>
            <Icon name="quarter" size={14} /> {m.desk.quarter}
          </dt>
          <dd>
            <b>{f.quarter(last?.quarter ?? board.quarter)}</b>{" "}
            <small>
              {m.desk.quarterOf(f.integer((last?.turn ?? board.turn) + 1), f.integer(board.turns))}
            </small>
          </dd>
        </div>
        <div class="purse-cell">
          <dt>
            <Icon name="budget" size={14} /> {m.desk.budget}
          </dt>
          <dd>
            <Figure stat="budget" value={left.budget} />{" "}
            <small>{m.desk.left(f.money(board.nation.budget))}</small>
          </dd>
        </div>
        <div class="purse-cell">
          <dt>
            <Icon name="capital" size={14} /> {m.desk.capital}
          </dt>
          <dd>
            <Figure stat="capital" value={left.capital} />{" "}
            <small>{m.desk.left(f.integer(board.nation.capital))}</small>
          </dd>
        </div>
      </dl>
      <Standing />
      <ul class="pillars" aria-label={m.desk.pillars}>
        {board.pillars.map((pillar) => (
          <PillarCell key={pillar.id} pillar={pillar} weakest={pillar.value === weakest} />
        ))}
      </ul>
      <Tools />
    </section>
  );
}

/** What is played, in a few words: a date's challenge by its date, and how many changes there are. */
function played(m: Messages, { board, terms, first }: LiveGame): string[] {
  const t = m.challenges;
  const { dated } = terms;
  const changes = terms.modifiers.length;
  if (!dated) {
    const name = scenarioName(m, board.scenario);
    return [name, m.names.difficulties[board.difficulty], changes > 0 ? t.changed(changes) : ""];
  }
  return [t[dated.cadence === "daily" ? "dayOf" : "weekOf"](dated.id), first ? t.firstShort : t.practice];
}

function Tools() {
  const { m, now, session, set, speak } = useGame();
  const other = now.settings.language === "en" ? "ja" : "en";
  const { muted } = now.settings;
  return (
    <div class="tools">
      <button type="button" class="bar-btn text" lang={other} onClick={() => speak({ language: other })}>
        {m.desk.otherLanguage}
      </button>
      <button
        type="button"
        class="bar-btn wide-only"
        aria-label={m.desk.sound}
        aria-pressed={!muted}
        title={muted ? m.desk.soundOff : m.desk.soundOn}
        onClick={() => session.do({ do: "setSettings", change: { muted: !muted } })}
      >
        <Icon name={muted ? "soundOff" : "sound"} />
      </button>
      <button
        type="button"
        class="bar-btn"
        aria-label={m.desk.menu}
        title={m.desk.menu}
        aria-haspopup="dialog"
        onClick={() => set({ dialog: "menu" })}
      >
        <Icon name="menu" />
      </button>
    </div>
  );
}
