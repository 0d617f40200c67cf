import type { Order } from "../../engine/index.ts";
import type { After, Turning } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { titleOf } from "../wording.ts";
import { WorkSection } from "./work.tsx";
import "./moments.css";

/** A better line is told from a tenth of what is shown on: less is rounding. */
const WORTH_TELLING = 5;

/** The decisions on which most hung, each with a better one where one was found, to be played from there. */
export function Turnings({ after }: { after: After }) {
  const { m } = useGame();
  const t = m.after;
  const { turnings } = after;
  return (
    <WorkSection what="turnings" title={t.turnings} note={t.turningsNote} work={turnings}>
      {turnings.value && (
        <ol class="plain moments">
          {turnings.value.map((turning, i) => (
            <TurningCard key={turning.turn} turning={turning} nth={i + 1} />
          ))}
        </ol>
      )}
    </WorkSection>
  );
}

function TurningCard({ turning, nth }: { turning: Turning; nth: number }) {
  const { m, f, game, session, set } = useGame();
  const t = m.after;
  const { turn, quarter, orders, score, none, better, weight } = turning;
  const record = game.quarters[turn];
  if (!record) return null;
  const named = (list: readonly Order[]): string =>
    list.length === 0 ? t.nothing : f.pair(...list.map((order) => titleOf(m, record.before, order)));
  const at = f.quarter(quarter);
  const compare = (list: readonly Order[]): void => {
    session.do({ do: "compare", otherwise: { kind: "orders", turn, orders: list } });
    set({ dialog: "beside" });
  };
  const found = better && better.score - score >= WORTH_TELLING ? better : null;
  return (
    <li class="moment">
      <p class="moment-head">
        <span class="moment-n">{f.integer(nth)}</span>
        <b>{at}</b>
      </p>
      <h3>{t.hung(f.exact(weight))}</h3>
      <p>{f.label(t.ordered, named(orders))}</p>
      <p class="caption">
        {t.without(f.signedExact(none - score))}{" "}
        <button type="button" class="link" aria-label={f.stops(t.whatIf, at)} onClick={() => compare([])}>
          {t.whatIf}
        </button>
      </p>
      {found ? (
        <>
          <p>
            <b>{f.label(t.betterBy(f.signedExact(found.score - score)), "")}</b>
            {named(found.orders)}
          </p>
          <button
            type="button"
            class="btn"
            onClick={() => void session.do({ do: "playOtherwise", turn, orders: found.orders })}
          >
            {t.playBetter(at)}
            <Icon name="right" size={16} />
          </button>{" "}
          <button
            type="button"
            class="btn"
            aria-label={t.compareNamed(at)}
            onClick={() => compare(found.orders)}
          >
            {t.compareBetter}
          </button>
        </>
      ) : (
        <p class="caption">{t.noBetter}</p>
      )}
      <button type="button" class="link" onClick={() => set({ reading: turn, pastReport: true })}>
        {t.read(at)}
      </button>
    </li>
  );
}
