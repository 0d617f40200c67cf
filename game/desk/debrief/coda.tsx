import { wordIn } from "../../text/words.ts";
import { useGame } from "../context.ts";
import "../parts/sections.css";
import "../parts/tables.css";
import "./coda.css";

/** What later years made of the run, under both answers to the question nobody can settle, and as it was drawn. */
export function CodaSection() {
  const { m, f, game } = useGame();
  const { coda } = game;
  if (!coda) return null;
  const c = m.coda;
  const results = [
    { key: "low", name: c.under.low, result: coda.low },
    { key: "drawn", name: c.under.drawn(f.score(coda.drawn.truth)), result: coda.drawn },
    { key: "high", name: c.under.high, result: coda.high },
  ];
  return (
    <section class="coda" aria-label={c.title}>
      <div class="section-head">
        <h2>{c.title}</h2>
      </div>
      <p>{c.lead}</p>
      <ul class="plain coda-first" aria-label={c.first}>
        {results.map(({ key, name, result }) => (
          <li key={key} class={key === "drawn" ? "coda-year drawn" : "coda-year"}>
            <span>{name}</span>
            <b>{result.year}</b>
            <small>
              {c.first}
              <br />
              {f.label(c.delay, c.years((result.delay / 10).toFixed(1)))}
            </small>
          </li>
        ))}
      </ul>
      <div class="coda-tables">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{c.changedHands}</th>
              <th scope="col">{c.share}</th>
              <th scope="col">{c.received}</th>
            </tr>
          </thead>
          <tbody>
            {coda.drawn.transfers.map((t) => (
              <tr key={t.id}>
                <th scope="row">{wordIn(c.transfers, t.id)}</th>
                <td>{f.percent(t.share * 10)}</td>
                <td>{f.percent(t.received)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{c.measure}</th>
              <th scope="col">{c.share}</th>
              <th scope="col">
                {f.score(0)}–{f.score(1000)}
              </th>
            </tr>
          </thead>
          <tbody>
            {coda.drawn.measures.map((measure) => (
              <tr key={measure.id}>
                <th scope="row">{wordIn(c.measures, measure.id)}</th>
                <td>{f.percent(measure.weight * 10)}</td>
                <td>{f.score(measure.value)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{c.score}</th>
              <td />
              <td>
                <b>{f.exact(coda.drawn.score)}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <p class="caption">{c.contested}</p>
    </section>
  );
}
