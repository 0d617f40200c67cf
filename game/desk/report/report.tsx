import { useEffect, useRef, useState } from "preact/hooks";
import type { QuarterRecord } from "../../session/types.ts";
import { zoneName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { quarterAfter } from "../wording.ts";
import { headlineOf } from "./headline.ts";
import { Outlooks } from "./outlooks.tsx";
import { PillarRows } from "./pillars.tsx";
import { Accounts, BeliefChanges, HumanAccount, NextQuarter } from "./side.tsx";
import "./report.css";

interface Props {
  record: QuarterRecord;
  past: boolean;
  onDone(): void;
}

/** One page on the quarter that closed: what moved and why, what arrived, what it cost whom. */
export function Report({ record, past, onDone }: Props) {
  const { m, f, game, session, set } = useGame();
  const p = m.pages;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const over = game.board.phase === "over";
  const next = quarterAfter(record.quarter, 1);
  const [asking, setAsking] = useState(false);
  return (
    <main class="report" ref={ref} tabIndex={-1} data-region aria-label={p.report}>
      <div class="report-spine" aria-hidden="true">
        <span class="spine-quarter">{f.quarter(record.quarter)}</span>
        <span class="spine-turn">{p.quarterN(f.integer(record.turn + 1), f.integer(game.board.turns))}</span>
      </div>
      <div class="report-main">
        <Head record={record} />
        <PillarRows record={record} />
        <Outlooks record={record} />
        {!past && record.after.ending === null && <NextQuarter record={record} />}
      </div>
      <aside class="report-side" aria-label={p.accounts}>
        <HumanAccount record={record} />
        <BeliefChanges record={record} />
        <Accounts record={record} />
        <div class="report-actions">
          <div class="btn-row">
            <button type="button" class="btn" onClick={() => set({ dialog: "ledger", reading: record.turn })}>
              {p.seeLedger}
            </button>
            <button type="button" class="btn primary" onClick={onDone}>
              {past ? m.dialogs.close : over ? p.toDebrief : p.plan(f.quarter(next))}
              <Icon name="right" size={16} />
            </button>
          </div>
          <div class="report-links">
            <button type="button" class="link" onClick={() => window.print()}>
              <Icon name="print" size={16} /> {p.print}
            </button>
            {asking ? (
              <button
                type="button"
                class="link"
                onClick={() => {
                  setAsking(false);
                  void session.do({ do: "rewind", turn: record.turn });
                }}
              >
                {f.label(m.dialogs.rewindYes, f.quarter(record.quarter))}
              </button>
            ) : (
              <button type="button" class="link" onClick={() => setAsking(true)}>
                <Icon name="history" size={16} /> {p.rewindHere}
              </button>
            )}
            <button type="button" class="link" onClick={() => set({ dialog: "fork", forking: record.turn })}>
              {p.forkHere}
            </button>
          </div>
        </div>
      </aside>
    </main>
  );
}

function Head({ record }: { record: QuarterRecord }) {
  const { m, f, game } = useGame();
  const p = m.pages;
  const { after } = record;
  const tense = [...after.zones].sort((a, b) => b.tension - a.tension)[0];
  const score = game.board.scores[record.turn] ?? after.quarterScore;
  const before = game.board.scores[record.turn - 1];
  return (
    <header class="report-head">
      <p class="report-when">
        {f.pair(
          f.quarter(record.quarter),
          p.quarterN(f.integer(record.turn + 1), f.integer(game.board.turns)),
        )}
      </p>
      <h1>{headlineOf(m, game, record)}</h1>
      <p class="lead">
        {f.stops(
          p.summaryPosture(m.names.postures[after.beijing.posture]),
          p.summaryRegime(m.names.regimes[after.washington.regime]),
          ...(tense ? [p.summaryTension(zoneName(m, tense.id), f.score(tense.tension))] : []),
        )}
      </p>
      <p class="score-line">
        {before === undefined ? p.scoreFirst(f.exact(score)) : p.scoreLine(f.exact(before), f.exact(score))}
      </p>
    </header>
  );
}
