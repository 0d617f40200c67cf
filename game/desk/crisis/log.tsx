import { useEffect, useRef } from "preact/hooks";
import type { CrisisPending } from "../../engine/index.ts";
import { actorName, crisisToldOf, type Messages } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { deedOf, ownDeed, type Told } from "./exchanges.ts";
import { Piece } from "./pieces.tsx";
import "./log.css";

interface Props {
  crisis: CrisisPending;
  told: readonly Told[];
}

/** What has been done on both sides, exchange by exchange, and that it is Tokyo's turn. */
export function ExchangeLog({ crisis, told }: Props) {
  const { m, f } = useGame();
  const t = m.exchange;
  const rival = actorName(m, crisis.rival).capital;
  const list = useRef<HTMLOListElement>(null);
  // The newest is what is read first.
  useEffect(() => list.current?.scrollTo({ top: list.current.scrollHeight }), []);
  return (
    <section class="crisis-log" aria-label={t.log}>
      <h2>{t.log}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by keys as well */}
      <ol class="plain log-list" ref={list} tabIndex={0}>
        {told.map((each) => (
          <Entry key={each.round} told={each} crisis={crisis.crisis} rival={rival} />
        ))}
        <li class="log-entry now">
          <span class="log-round" aria-hidden="true">
            {f.integer(crisis.exchange)}
          </span>
          <p>
            <b>{t.yourAnswer}</b> {told.length === 0 ? t.begins(rival) : m.pages.noClock}
          </p>
        </li>
      </ol>
    </section>
  );
}

export function Entry({ told, crisis, rival }: { told: Told; crisis: string; rival: string }) {
  const { m, f } = useGame();
  const t = m.exchange;
  const { did, said } = deedOf(m, crisis, rival, told);
  const rung = f.integer(told.rival);
  return (
    <li class="log-entry">
      <span class="log-round">{f.integer(told.round)}</span>
      <p>
        <Piece side="tokyo" size={20} />
        <span>
          <b>{t.tokyo[told.choice]}</b> {ownDeed(m, crisis, told)}
        </span>
      </p>
      <p>
        <Piece side="rival" size={20} />
        <span>
          <b>{told.climbed ? t.upTo(rung) : t.stillOn(rung)}</b> {did}{" "}
          {said && <q class="mincho">{t.quoted(said)}</q>}
          {told.accident && ` ${crisisToldOf(m, crisis)?.accident ?? ""} ${t.accident}`}
        </span>
      </p>
    </li>
  );
}

/** What the last exchange came to, in one sentence for those who hear it. */
export function newsOf(m: Messages, f: ReturnType<typeof useGame>["f"], crisis: CrisisPending): string {
  const rival = actorName(m, crisis.rival).capital;
  return m.exchange.news(
    f.integer(crisis.exchange),
    m.names.actors.JPN.capital,
    f.integer(crisis.tokyo),
    rival,
    f.integer(crisis.rivalRung),
  );
}
