import { OUTCOMES } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import {
  actorName,
  crisisText,
  dispatchText,
  eventChoice,
  eventText,
  situationOutcome,
  situationText,
  wordIn,
  zoneName,
} from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon, type IconName, orderIcon } from "../icons.tsx";
import { quarterAfter, summaryOf, titleOf } from "../wording.ts";
import { becauseOf, toldBesides } from "./because.ts";
import { MovedRows, ScoreMoved } from "./moved.tsx";
import { type Ends, OutcomeKey, OutcomeLine, useSpoken } from "./outcomeline.tsx";
import {
  type ChoiceRow,
  type CrisisRow,
  type Effect,
  type Odds,
  type OrderRow,
  type OwnRow,
  ourNews,
  ownRows,
} from "./told.ts";
import "../parts/sections.css";
import "./orders.css";

/** First on the page: each order with what came of it, beside the odds with it and without. */
export function OrderRows({ record, onClosing }: { record: QuarterRecord; onClosing: (() => void) | null }) {
  const { m } = useGame();
  const t = m.report;
  const rows = ownRows(record);
  const odds = rows.some((row) => row.kind === "order" && row.odds !== null);
  return (
    <section class="order-rows" aria-label={t.ordersDid}>
      <div class="section-head">
        <h2>{t.ordersDid}</h2>
        {odds && <OutcomeKey happened />}
      </div>
      {rows.length === 0 && <p>{t.noOrders}</p>}
      <ul class="plain">
        {rows.map((row) => (
          <OneRow key={keyOf(row)} row={row} record={record} onClosing={onClosing} />
        ))}
      </ul>
      <AlsoOurs record={record} />
    </section>
  );
}

function keyOf(row: OwnRow): string {
  if (row.kind === "order") return `order ${row.index}`;
  return row.kind === "choice" ? `choice ${row.told.event}` : `crisis ${row.ends.crisis}`;
}

interface RowProps<R> {
  row: R;
  record: QuarterRecord;
  onClosing: (() => void) | null;
}

function OneRow({ row, record, onClosing }: RowProps<OwnRow>) {
  if (row.kind === "crisis") return <Crisis row={row} record={record} onClosing={onClosing} />;
  if (row.kind === "choice") return <Choice row={row} record={record} />;
  return row.became ? <Answer row={row} record={record} /> : <LongRun row={row} record={record} />;
}

interface FrameProps {
  icon: IconName;
  title: string;
  about: string;
  name: string;
  note: string;
  odds: Odds | null;
  reason: string;
  record: QuarterRecord;
  effect: Effect;
  slim?: boolean;
  onClosing?: (() => void) | null;
}

/** One outcome, one row: who ordered what, what it came to and why, what it moved. */
function Frame(props: FrameProps) {
  const { m } = useGame();
  const { icon, title, about, name, note, odds, reason, record, effect, slim = false, onClosing } = props;
  return (
    <li class={slim ? "order-row slim" : "order-row"}>
      <div class="order-what">
        <Icon name={icon} size={18} />
        <div>
          <b>{title}</b>
          {about && <p>{about}</p>}
        </div>
      </div>
      <div class="order-came">
        <div class="order-name">
          <h3>{name}</h3>
          <p>
            {note} <ScoreMoved score={effect.score} />
          </p>
        </div>
        {odds && <TwoBars odds={odds} />}
        {reason && <p class="order-reason">{reason}</p>}
        {onClosing && (
          <button type="button" class="link" onClick={onClosing}>
            {m.report.seeClosing}
          </button>
        )}
      </div>
      <MovedRows record={record} effect={effect} of={title} most={slim ? 1 : 2} />
    </li>
  );
}

/** What was believed when the quarter began: of the answer given, and of leaving it. */
function TwoBars({ odds }: { odds: Odds }) {
  const { m, f } = useGame();
  const t = m.report;
  const spoken = useSpoken();
  const bar = (label: string, chances: Ends) => (
    <OutcomeLine
      label={label}
      chances={chances}
      happened={odds.outcome}
      spoken={spoken(chances)}
      figure={m.situation.chance(f.integer(Math.round((chances[odds.outcome] ?? 0) / 10)))}
    />
  );
  return (
    <div class="order-odds">
      {odds.with && bar(t.withIt, odds.with.believed)}
      {bar(odds.with ? t.without : t.ifLeft, odds.left.believed)}
    </div>
  );
}

function Answer({ row, record }: { row: OrderRow; record: QuarterRecord }) {
  const { m } = useGame();
  const { became, order, answer, bound } = row;
  if (!became) return null;
  const outcome = situationOutcome(m, became, answer, became.outcome);
  const { title } = situationText(m, became);
  return (
    <Frame
      icon={orderIcon(order.type)}
      title={titleOf(m, record.before, order)}
      about={bound === null ? title : m.report.wasBound(title, zoneName(m, bound))}
      name={outcome.name}
      note={m.situation.worth[OUTCOMES[row.odds?.outcome ?? OUTCOMES.indexOf(became.outcome)] ?? "middling"]}
      odds={row.odds}
      reason={outcome.text}
      record={record}
      effect={row}
    />
  );
}

/** What answers nothing: by its own rows, or by when it delivers. */
function LongRun({ row, record }: { row: OrderRow; record: QuarterRecord }) {
  const { m, f } = useGame();
  const t = m.report;
  const { order } = row;
  const { name, note } = cameOf(m, f, record, row);
  return (
    <Frame
      icon={orderIcon(order.type)}
      title={titleOf(m, record.before, order)}
      about={order.type === "study" ? "" : t.longRun}
      name={name}
      note={note}
      odds={null}
      reason={summaryOf(m, f, record.before, order)}
      record={record}
      effect={row}
      slim
    />
  );
}

function cameOf(
  m: ReturnType<typeof useGame>["m"],
  f: ReturnType<typeof useGame>["f"],
  record: QuarterRecord,
  { order }: OrderRow,
): { name: string; note: string } {
  const t = m.report;
  const plain = { name: t.done[order.type], note: "" };
  switch (order.type) {
    case "build": {
      const due = record.after.builds
        .filter(({ capability, amount }) => capability === order.capability && amount === order.amount)
        .map((build) => build.due)
        .sort((a, b) => b - a)[0];
      const when = due === undefined ? "" : f.quarter(quarterAfter(record.quarter, due - record.turn));
      return { name: plain.name, note: when && t.deliveredIn(when) };
    }
    case "pact": {
      const signed = record.dispatches.some(
        (d) => d.kind === "pact" && d.with === order.with && d.track === order.track,
      );
      return { name: signed ? t.signed : plain.name, note: wordIn(m.names.pactTracks, order.track) };
    }
    case "deploy":
      return order.mission === "standdown" ? { name: t.stoodDown, note: "" } : plain;
    case "channel": {
      const answered = record.entries.find(
        ({ cause, ref }) =>
          (cause === "offerAccepted" || cause === "offerRefused") &&
          ref?.kind === "order" &&
          record.orders[Number(ref.id)] === order,
      );
      if (!answered || order.offer === "none") return plain;
      const what = wordIn(m.names.offers, order.offer);
      const said = answered.cause === "offerAccepted" ? m.because.offerTaken : m.because.offerRefused;
      return { name: plain.name, note: said(what) };
    }
    case "study":
      return { name: plain.name, note: m.questions[order.question].name };
    default:
      return plain;
  }
}

function Choice({ row, record }: { row: ChoiceRow; record: QuarterRecord }) {
  const { m } = useGame();
  const { event, choice } = row.told;
  return (
    <Frame
      icon="dispatch"
      title={eventText(m, event).title}
      about={m.report.youChose}
      name={choice === null ? "" : eventChoice(m, event, choice)}
      note=""
      odds={null}
      reason={dispatchText(m, row.told).text}
      record={record}
      effect={row}
    />
  );
}

function Crisis({ row, record, onClosing }: RowProps<CrisisRow>) {
  const { m, f } = useGame();
  const { ends, exchanges } = row;
  return (
    <Frame
      icon="warning"
      title={crisisText(m, ends.crisis).name}
      about={m.report.crisisRow}
      name={m.closing.ended[ends.how]}
      note={m.report.exchanges(f.integer(exchanges))}
      odds={null}
      reason={dispatchText(m, ends).text}
      record={record}
      effect={row}
      onClosing={onClosing}
    />
  );
}

/** Tokyo's own that no order of this quarter brought: deliveries, groups come home, pledges that end. */
function AlsoOurs({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const told = ourNews(record).map((d) => ({ ...dispatchText(m, d), more: becauseOf(m, f, record, d) }));
  if (told.length === 0) return null;
  return (
    <p class="also-ours">
      <b>{m.report.alsoOurs}</b> {f.stops(...told.flatMap(({ text, more }) => [text, ...more]))}
    </p>
  );
}

/** What the other side of a desk says besides its dispatches, by the capital that says it. */
export function besidesOf(
  m: ReturnType<typeof useGame>["m"],
  f: ReturnType<typeof useGame>["f"],
  record: QuarterRecord,
) {
  const washington = record.after.actors.find((a) => a.role === "washington");
  const place = washington ? actorName(m, washington.id).capital : "";
  return toldBesides(m, f, record).filter((told) => told.place === place);
}
