import { useEffect, useRef, useState } from "preact/hooks";
import { PILLARS } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { isBound } from "../challenge/bound.ts";
import { Prompts } from "../classroom/prompts.tsx";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { accountOf } from "../ledger.ts";
import { CodaLine } from "../parts/codaline.tsx";
import { usePainted } from "../parts/painted.tsx";
import { quarterAfter } from "../wording.ts";
import { Closing } from "./closing.tsx";
import { WhatComes } from "./comes.tsx";
import { headlineOf, newsOf } from "./headline.ts";
import { WhatWeLearnt } from "./learnt.tsx";
import { OrderRows } from "./orders.tsx";
import { OthersAndLuck } from "./others.tsx";
import { Outlooks } from "./outlooks.tsx";
import { inDanger, PillarStrip } from "./pillars.tsx";
import { reckoningOf } from "./reckoning.ts";
import { Accounts, HumanAccount } from "./side.tsx";
import "./report.css";

interface Props {
  record: QuarterRecord;
  past: boolean;
  onDone(): void;
}

/** The report of a quarter; before it, once, the scene with which a crisis closed. */
export function Report(props: Props) {
  const { record, past } = props;
  const reckoning = reckoningOf(record);
  const [closing, setClosing] = useState(!past && reckoning !== null);
  if (closing && reckoning)
    return <Closing record={record} reckoning={reckoning} onDone={() => setClosing(false)} />;
  return <Page {...props} onClosing={reckoning ? () => setClosing(true) : null} />;
}

/** One page on the quarter that closed: what the orders did, then what others did, then luck; beside it what was learnt. */
function Page({ record, past, onDone, onClosing }: Props & { onClosing: (() => void) | null }) {
  const { m, f, game, set } = useGame();
  const p = m.pages;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const whole = usePainted();
  const over = game.board.phase === "over";
  // The successor's year is nobody's to plan: the last quarter announces no next one.
  const last = record.after.ending !== null || record.turn + 1 >= game.board.turns;
  const next = quarterAfter(record.quarter, 1);
  return (
    <main class="report" ref={ref} tabIndex={-1} data-region aria-label={p.report}>
      <div class="report-spine" aria-hidden="true">
        <span class="spine-quarter">{f.quarter(record.quarter)}</span>
        <span class="spine-turn">
          {f.integer(record.turn + 1)} / {f.integer(game.board.turns)}
        </span>
      </div>
      <div class="report-main">
        <Head record={record} />
        <PillarStrip record={record} />
        {whole && (
          <Outlooks record={record} links={<Links record={record} />}>
            <OrderRows record={record} onClosing={onClosing} />
            <OthersAndLuck record={record} />
          </Outlooks>
        )}
      </div>
      <aside class="report-side" aria-label={m.report.learnt}>
        {whole && (
          <>
            <WhatWeLearnt record={record} />
            <CodaLine now={record.after} before={record.before} />
            <HumanAccount record={record} />
            <Accounts record={record} last={last} />
            {!last && <WhatComes record={record} />}
          </>
        )}
        {!past && <Prompts when="after" />}
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
        </div>
      </aside>
    </main>
  );
}

/** On paper, and back in time: small, under the two buttons. */
function Links({ record }: { record: QuarterRecord }) {
  const { m, f, game, session, set } = useGame();
  const p = m.pages;
  const [asking, setAsking] = useState(false);
  const bound = isBound(game);
  return (
    <div class="report-links">
      <button type="button" class="link" onClick={() => window.print()}>
        <Icon name="print" size={16} /> {p.print}
      </button>
      {bound ? null : asking ? (
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
      {!bound && (
        <button type="button" class="link" onClick={() => set({ dialog: "fork", forking: record.turn })}>
          {p.forkHere}
        </button>
      )}
    </div>
  );
}

function Head({ record }: { record: QuarterRecord }) {
  const { m, f, game } = useGame();
  const p = m.pages;
  const lead = headlineOf(m, game, record);
  const others = newsOf(m, record).filter((each) => each !== lead);
  return (
    <header class="report-head">
      <p class="report-when">
        {f.pair(
          f.quarter(record.quarter),
          p.quarterN(f.integer(record.turn + 1), f.integer(game.board.turns)),
        )}
      </p>
      <h1>{lead}</h1>
      <p class="lead">
        {f.stops(
          ...(others.length > 0 ? [m.report.besides(others.slice(0, ALSO).join(m.report.besidesGap))] : []),
          standing(m, f, record),
        )}
      </p>
    </header>
  );
}

/** Headlines told besides the one that leads. */
const ALSO = 2;

/** How the pillars stand in one sentence: the one in danger, or the one that moved most. */
function standing(
  m: ReturnType<typeof useGame>["m"],
  f: ReturnType<typeof useGame>["f"],
  record: QuarterRecord,
): string {
  const t = m.report;
  const danger = inDanger(record);
  const line = record.after.ends.find(({ id }) => id === "cabinet")?.line ?? 0;
  if (danger) {
    const { after } = accountOf(record, danger, null);
    return t.dangerLine(m.names.pillars[danger], f.exact(after), f.score(line));
  }
  const moved = PILLARS.map((id) => ({ id, ...accountOf(record, id, null) })).sort(
    (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before),
  )[0];
  if (!moved || moved.after === moved.before) return t.allSteady;
  return t.movedMost(m.names.pillars[moved.id], f.exact(moved.before), f.exact(moved.after));
}
