import type { BoardSituation } from "../../engine/index.ts";
import { anyName, situationText } from "../../text/words.ts";
import { answering, inHundred, wordsFor } from "../agenda/argued.ts";
import { Banner } from "../agenda/banner.tsx";
import { inOrder } from "../agenda/order.ts";
import { useClock } from "../agenda/row.tsx";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { SeaBalance } from "../parts/balance.tsx";
import { AfterPaint } from "../parts/painted.tsx";
import { SourceLine } from "../parts/source.tsx";
import { quarterAfter } from "../wording.ts";
import { Ends } from "./ends.tsx";
import { Turning } from "./turning.tsx";
import { Leave, Way } from "./way.tsx";
import "./situation.css";

/** One situation, opened: what is happening, how it may end, what it turns on, and every way of meeting it alike. */
export function SituationPage({ situation }: { situation: BoardSituation }) {
  const { m, game } = useGame();
  const t = m.agenda;
  const text = situationText(m, wordsFor(situation));
  const zone = game.board.zones.find(({ id }) => id === situation.at);
  return (
    <article class="situation-page" aria-label={text.title}>
      <Head situation={situation} title={text.title} />
      <AfterPaint>
        <div class="situation-texts">
          <section>
            <h3>{t.what}</h3>
            <p>{text.body}</p>
            {situation.crisis && (
              <p class="situation-crisis">
                <Icon name="warning" size={14} /> {t.crisis}
              </p>
            )}
          </section>
          <Ends situation={situation} />
          {zone && <SeaBalance zone={zone} />}
        </div>
        <Turning situation={situation} />
        <ul class="plain ways" aria-label={m.situation.answers}>
          {situation.answers.map((each) => (
            <Way key={each.id} situation={situation} answer={each} />
          ))}
          <Leave situation={situation} />
        </ul>
        <p class="caption">
          <SourceLine source={situation.source} />
        </p>
      </AfterPaint>
    </article>
  );
}

function Head({ situation, title }: { situation: BoardSituation; title: string }) {
  const { m, f, game, open, session } = useGame();
  const t = m.agenda;
  const order = inOrder(game.board.situations);
  const at = order.findIndex(({ id }) => id === situation.id);
  const go = (step: 1 | -1) => (): void => {
    const next = order[(at + step + order.length) % order.length];
    if (next) open({ kind: "situation", id: next.id });
  };
  const until = quarterAfter(game.board.quarter, situation.clock - 1);
  return (
    <header class="situation-head">
      <Banner
        situation={situation}
        answered={answering(game, situation.id) !== undefined}
        figure={inHundred(f, situation.left.believed[2])}
      />
      <div>
        <h2>{title}</h2>
        <p>{anyName(m, situation.at)}</p>
      </div>
      <p class="situation-due">
        <b>{useClock(situation)}</b>
        <span>{t.due3(f.quarter(until))}</span>
      </p>
      <div class="situation-go">
        <button type="button" class="icon-btn" aria-label={t.previous} title={t.previous} onClick={go(-1)}>
          <Icon name="left" size={16} />
        </button>
        <button type="button" class="icon-btn" aria-label={t.next} title={t.next} onClick={go(1)}>
          <Icon name="right" size={16} />
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={t.close}
          title={t.close}
          onClick={() => session.do({ do: "select", selection: null })}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
    </header>
  );
}
