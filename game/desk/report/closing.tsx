import { useEffect, useRef, useState } from "preact/hooks";
import { type LedgerEntry, STAT } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import {
  actorName,
  crisisText,
  crisisToldOf,
  dispatchText,
  shipName,
  zoneFullName,
} from "../../text/words.ts";
import { useGame } from "../context.ts";
import { exchangesOf } from "../crisis/exchanges.ts";
import { Hull } from "../crisis/hulls.tsx";
import { Entry } from "../crisis/log.tsx";
import { Mountain, type Stands } from "../crisis/mountain.tsx";
import { Piece } from "../crisis/pieces.tsx";
import { presentIn } from "../crisis/present.ts";
import { Icon, type IconName } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Moved } from "../parts/figure.tsx";
import { viewpointsOf } from "../seen/places.ts";
import { causeName, statName } from "../wording.ts";
import { findingText } from "./evidence.ts";
import { ScoreMoved } from "./moved.tsx";
import type { CrisisTold, Reckoning } from "./reckoning.ts";
import "../parts/sections.css";
import "./closing.css";

/** Rows of a column. */
const ROWS = 3;

interface Props {
  record: QuarterRecord;
  reckoning: Reckoning;
  onDone(): void;
}

/** The scene with which a crisis closes: both ways, who was there, what was won, lost and owed, what was said of it. */
export function Closing({ record, reckoning, onDone }: Props) {
  const { m, f } = useGame();
  const t = m.closing;
  const ref = useRef<HTMLElement>(null);
  const [reading, setReading] = useState(false);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const { told } = reckoning;
  const text = crisisText(m, told.crisis);
  const rival = actorName(m, told.rival).capital;
  const war = told.how === "war";
  const ways = t.waysAlt(m.names.actors.JPN.capital, rival);
  return (
    <main class={war ? "closing war" : "closing"} ref={ref} tabIndex={-1} data-region aria-label={t.scene}>
      <header class="closing-scene">
        <div class="closing-words">
          <p>{t.when(text.name, f.integer(told.exchanges.length), f.quarter(record.quarter))}</p>
          <h1>{t.title[told.how]}</h1>
          <p class="closing-told mincho">
            {crisisToldOf(m, told.crisis)?.ended[told.how] ?? t.told[told.how]({ rival, fade: text.fade })}
          </p>
        </div>
        <div class="closing-ways">
          <Mountain crisis={standsOf(told)} rungs={text.rungs} alt={ways} />
        </div>
        {!war && <Ships record={record} told={told} />}
      </header>
      <div class="closing-paper">
        <div class="closing-columns">
          {war ? (
            <AfterWar record={record} reckoning={reckoning} />
          ) : (
            <Columns record={record} reckoning={reckoning} />
          )}
        </div>
        <Afterwards record={record} told={told} rival={rival} />
        <footer class="closing-foot">
          <div class="btn-row">
            <button type="button" class="btn primary" onClick={onDone}>
              {t.toReport} <Icon name="right" size={16} />
            </button>
            <button type="button" class="btn" onClick={() => setReading(true)}>
              {t.readAll}
            </button>
          </div>
          <Learnt record={record} />
        </footer>
      </div>
      {reading && <AllExchanges record={record} told={told} onClose={() => setReading(false)} />}
    </main>
  );
}

function standsOf({ top, rival, exchanges }: CrisisTold): Stands {
  const last = exchanges.at(-1);
  return {
    top,
    rival,
    tokyo: last?.tokyo ?? 1,
    rivalRung: last?.rival ?? 1,
    trail: exchanges.slice(0, -1),
  };
}

/** Ends after which the other side's ships go. */
const LEAVING: readonly string[] = ["won", "ramp", "faded", "blamed"];

/** Those that were there: hulls on the sea, names under them. */
function Ships({ record, told }: { record: QuarterRecord; told: CrisisTold }) {
  const { m } = useGame();
  const t = m.closing;
  const { ours, friends, theirs } = presentIn(record.after, told.zone, told.rival);
  const names = (ships: readonly { id: string }[]): string =>
    ships.map(({ id }) => shipName(m, id)).join(m.pages.causeGap);
  const near = [...ours, ...friends];
  if (near.length + theirs.length === 0) return <p class="closing-ships none">{t.noShips}</p>;
  return (
    <div class="closing-ships">
      {near.length > 0 && (
        <figure>
          <p>
            {ours.map(({ id, type }) => (
              <Hull key={id} type={type} whose="ours" size={4.5} />
            ))}
            {friends.map(({ id, type }) => (
              <Hull key={id} type={type} whose="friend" size={4.5} />
            ))}
          </p>
          <figcaption>{t.shipsOurs(names(near))}</figcaption>
        </figure>
      )}
      {theirs.length > 0 && (
        <figure class="away">
          <p>
            {theirs.map(({ id, type }) => (
              <Hull key={id} type={type} whose="theirs" size={3.5} />
            ))}
          </p>
          <figcaption>
            {LEAVING.includes(told.how) ? t.shipsTheirs(names(theirs)) : t.shipsTheirsStay(names(theirs))}
          </figcaption>
        </figure>
      )}
    </div>
  );
}

function Columns({ record, reckoning }: { record: QuarterRecord; reckoning: Reckoning }) {
  const { m } = useGame();
  const t = m.closing;
  const { won, lost, owed, human, score } = reckoning;
  return (
    <>
      <Column
        icon="check"
        title={t.won}
        rows={won}
        none={t.nothingWon}
        score={Math.max(0, score)}
        record={record}
      />
      <Column
        icon="down"
        title={t.lost}
        rows={[...human, ...lost]}
        none={t.nothingLost}
        score={Math.min(0, score)}
        record={record}
      />
      <Column
        icon="dispatch"
        title={t.owed}
        rows={owed}
        none={t.nothingOwed}
        score={0}
        note={t.remembered}
        record={record}
      />
    </>
  );
}

/** After a war there is no winning: what was lost, who was there, and what it was for people. */
function AfterWar({ record, reckoning }: { record: QuarterRecord; reckoning: Reckoning }) {
  const { m } = useGame();
  const t = m.closing;
  const { told, lost, human, score } = reckoning;
  const { ours, friends } = presentIn(record.after, told.zone, told.rival);
  const names = [...ours, ...friends].map(({ id }) => shipName(m, id)).join(m.pages.causeGap);
  return (
    <>
      <Column icon="support" title={t.human} rows={human} none="" score={0} record={record} />
      <Column icon="down" title={t.lost} rows={lost} none={t.nothingLost} score={score} record={record} />
      <section class="closing-column">
        <div class="section-head">
          <h2>{t.places}</h2>
        </div>
        <p>{t.placeNamed(zoneFullName(m, told.zone))}</p>
        <p>{names ? t.shipsNamed(names) : t.noShipsNamed}</p>
        {record.dispatches
          .filter((d) => d.kind === "war")
          .map((d) => (
            <p key={d.kind}>{dispatchText(m, d).text}</p>
          ))}
      </section>
    </>
  );
}

interface ColumnProps {
  icon: IconName;
  title: string;
  rows: readonly LedgerEntry[];
  none: string;
  score: number;
  note?: string;
  record: QuarterRecord;
}

function Column({ icon, title, rows, none, score, note, record }: ColumnProps) {
  const { m, f, set } = useGame();
  return (
    <section class="closing-column" aria-label={title}>
      <div class="section-head">
        <h2>
          <Icon name={icon} size={16} /> {title}
        </h2>
        {note ? <small>{note}</small> : <ScoreMoved score={score} />}
      </div>
      {rows.length === 0 && none && <p>{none}</p>}
      <ul class="plain">
        {rows.slice(0, ROWS).map((row) => (
          <li key={`${row.stat} ${row.of}`}>
            <div>
              <span>{statName(m, row.stat, row.of)}</span>
              <small>{causeName(m, record, row)}</small>
            </div>
            <Moved stat={row.stat} n={row.delta} text={f.value(STAT[row.stat].scale, Math.abs(row.delta))} />
          </li>
        ))}
      </ul>
      {rows.length > ROWS && (
        <button
          type="button"
          class="link quiet"
          onClick={() => set({ dialog: "ledger", reading: record.turn })}
        >
          {m.report.moreRows(f.integer(rows.length - ROWS))}
        </button>
      )}
    </section>
  );
}

const SEATS = ["tokyo", "rival", "washington", "naha", "taipei", "manila"] as const;
/** One sentence from each of six capitals: offices, not people. */
function Afterwards({ record, told, rival }: { record: QuarterRecord; told: CrisisTold; rival: string }) {
  const { m } = useGame();
  const t = m.closing;
  const there = viewpointsOf(record.after);
  const plays = (seat: (typeof SEATS)[number]): boolean =>
    seat === "tokyo" || seat === "rival" || there.includes(seat);
  return (
    <section aria-label={t.afterwards}>
      <h2 class="closing-head">{t.afterwards}</h2>
      <dl class="closing-said">
        {SEATS.filter(plays).map((seat) => (
          <div key={seat}>
            <dt>{t.office[seat](rival)}</dt>
            <dd class="mincho">{t.said[told.how][seat]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What told most of the question on which it turned, and the range as it was and is. */
function Learnt({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const of = record.findings
    .filter(({ dispatch }) => record.dispatches[dispatch]?.kind.startsWith("crisis"))
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))[0];
  if (!of) return null;
  const [was, now] = [record.before, record.after].map(({ beliefs }) =>
    beliefs.find(({ question }) => question === of.question),
  );
  return (
    <p class="closing-learnt">
      <b>{f.label(m.closing.learnt, "")}</b>
      {findingText(m, f, record, of)} {m.questions[of.question].name} {was && f.scoreRange(was.low, was.high)}{" "}
      → <b>{now && f.scoreRange(now.low, now.high)}</b>
    </p>
  );
}

/** Every exchange again, and the one that ended it. */
function AllExchanges({
  record,
  told,
  onClose,
}: {
  record: QuarterRecord;
  told: CrisisTold;
  onClose(): void;
}) {
  const { m } = useGame();
  const t = m.closing;
  const rival = actorName(m, told.rival).capital;
  const moves = exchangesOf(record.dispatches, told.crisis);
  const last = told.exchanges[moves.length];
  return (
    <Dialog title={crisisText(m, told.crisis).name} onClose={onClose} wide>
      <ol class="plain closing-log">
        {moves.map((each) => (
          <Entry key={each.round} told={each} crisis={told.crisis} rival={rival} />
        ))}
        <li class="log-entry">
          <span class="log-round">{told.exchanges.length}</span>
          {last && (
            <p>
              <Piece side="tokyo" size={20} />
              <b>{m.exchange.tokyo[last.choice]}</b>
            </p>
          )}
          <p>
            <b>{t.ended[told.how]}</b>
          </p>
        </li>
      </ol>
    </Dialog>
  );
}
