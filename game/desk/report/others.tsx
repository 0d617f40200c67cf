import type { QuarterRecord } from "../../session/types.ts";
import { dispatchText, type Messages, situationOutcome, situationText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { becauseOf } from "./because.ts";
import { MovedRows, ScoreMoved } from "./moved.tsx";
import { besidesOf } from "./orders.tsx";
import { luckNews, type News, othersNews } from "./told.ts";
import "../parts/sections.css";
import "./others.css";

/** After Tokyo's own: what others did, situation by situation, and then plain luck with its sum. */
export function OthersAndLuck({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const t = m.report;
  const others = gathered(m, othersNews(record));
  const besides = besidesOf(m, f, record);
  const luck = luckNews(record);
  const sum = luck.reduce((total, { score }) => total + score, 0);
  return (
    <div class="others-and-luck">
      <section aria-label={t.othersDid}>
        <div class="section-head">
          <h2>{t.othersDid}</h2>
        </div>
        {others.length + besides.length === 0 && <p>{t.othersQuiet}</p>}
        <ul class="plain news-grid">
          {others.map((news, i) => (
            <NewsItem key={i} news={news.first} besides={news.besides} record={record} />
          ))}
          {besides.map(({ place, text }) => (
            <li key={text} class="news">
              <h3>{place}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t.chance}>
        <div class="section-head">
          <h2>{t.chance}</h2>
          <ScoreMoved score={sum} />
        </div>
        {luck.length === 0 && <p>{t.chanceNone}</p>}
        <ul class="plain">
          {luck.map((news, i) => (
            <NewsItem key={i} news={news} besides={[]} record={record} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** News from one place that no row tells of, in one paragraph. */
function gathered(m: Messages, all: News[]): { first: News; besides: string[] }[] {
  const items: { first: News; place: string; besides: string[] }[] = [];
  for (const news of all) {
    const { place, text } = dispatchText(m, news.dispatch);
    const alone = news.rows.length > 0 || news.dispatch.kind === "situation";
    const same = alone ? undefined : items.find((each) => each.place === place);
    if (same) same.besides.push(text);
    else items.push({ first: news, place: alone ? "" : place, besides: [] });
  }
  return items;
}

interface ItemProps {
  news: News;
  besides: string[];
  record: QuarterRecord;
}

function NewsItem({ news, besides, record }: ItemProps) {
  const { m, f } = useGame();
  const t = m.report;
  const { dispatch: d, odds, rows } = news;
  const { place, text } = dispatchText(m, d);
  const more = becauseOf(m, f, record, d);
  const at = d.kind === "situation" ? d : null;
  const title = at ? situationText(m, at).title : place;
  const foretold = odds
    ? t.leftAt(f.integer(Math.round((odds.left.believed[odds.outcome] ?? 0) / 10)))
    : d.kind === "situation" && !d.seen
      ? t.notSeen
      : "";
  const name = at && d.kind === "situation" ? situationOutcome(m, at, d.answer, d.outcome).name : "";
  return (
    <li class="news">
      <div class="news-head">
        <h3>{name ? m.situation.told(title, name) : title}</h3>
        <small>
          {foretold && <span>{foretold}</span>}
          <ScoreMoved score={news.score} />
        </small>
      </div>
      <p>{f.stops(text, ...more, ...besides)}</p>
      {rows.length > 0 && <MovedRows record={record} effect={news} of={title} most={1} />}
    </li>
  );
}
