import { PILLARS } from "../../engine/index.ts";
import { HandIn } from "../classroom/lessondialog.tsx";
import { useGame } from "../context.ts";
import { useExport } from "../export.ts";
import { recordAt, valueOn } from "../ledger.ts";
import { Figure } from "../parts/figure.tsx";
import { OlderRules } from "../parts/olderrules.tsx";
import { Report } from "../report/report.tsx";
import { HUMAN } from "../report/side.tsx";
import { quarterAfter } from "../wording.ts";
import { Against } from "./against.tsx";
import { LineChart } from "./chart.tsx";
import { CodaSection } from "./coda.tsx";
import { Decisions } from "./decisions.tsx";
import { Chains, OwnWay, SeenFrom, Threads } from "./epilogue.tsx";
import { Head } from "./head.tsx";
import { Lucks } from "./lucks.tsx";
import { Moments, momentsOf } from "./moments.tsx";
import { Truths } from "./truths.tsx";
import { Turnings } from "./turnings.tsx";
import { WhyEnded } from "./whyended.tsx";
import "../parts/sections.css";
import "./debrief.css";

const STROKES = ["solid", "dashdot", "dash", "dots", "long"] as const;

export function DebriefPage() {
  const { m, game, now, ui, set } = useGame();
  const record = ui.pastReport ? recordAt(game, ui.reading) : null;
  if (record) {
    return <Report record={record} past onDone={() => set({ pastReport: false, reading: null })} />;
  }
  return (
    <div class="debrief">
      <Head />
      <main class="debrief-body" aria-label={m.pages.debrief}>
        <div class="debrief-main">
          {game.lesson && !game.lesson.preview && <HandIn />}
          <WhyEnded />
          <CodaSection />
          <Chains />
          <Threads />
          <OwnWay />
          <Charts />
          <OlderRules />
          {now.after && (
            <>
              <Against after={now.after} />
              <Turnings after={now.after} />
              <Lucks after={now.after} />
            </>
          )}
          <Decisions />
        </div>
        <aside class="debrief-side">
          <Truths />
          <SeenFrom />
          <Toll />
        </aside>
      </main>
      <Actions />
    </div>
  );
}

function Charts() {
  const { m, f, game } = useGame();
  const moments = momentsOf(game);
  const p = m.pages;
  const { quarters, board } = game;
  const labels = quarters.map((q) => f.quarter(q.quarter));
  // The successor's year counts too, so it is on the chart; nobody gave orders in it.
  const last = quarters.at(-1);
  const beyond = board.scores.slice(quarters.length);
  const later = last ? beyond.map((_, i) => f.quarter(quarterAfter(last.quarter, i + 1))) : [];
  if (quarters.length < 2) return null;
  return (
    <>
      <section aria-label={p.trajectory}>
        <div class="section-head">
          <h2>{p.trajectory}</h2>
          <small>{beyond.length > 0 ? f.stops(p.scoreChartNote, p.successorNote) : p.scoreChartNote}</small>
        </div>
        <LineChart
          title={p.trajectory}
          series={[
            {
              name: p.scoreSeries,
              values: board.scores,
              stroke: "solid",
            },
          ]}
          labels={[...labels, ...later]}
          shown={f.score}
          max={1000}
          filled
          after={beyond.length > 0 ? { from: labels.length, name: p.successorYear } : undefined}
          marks={moments.map(({ at }, i) => ({ at, label: f.integer(i + 1) }))}
        />
      </section>
      <Moments moments={moments} />
      <section aria-label={p.pillarChart}>
        <div class="section-head">
          <h2>{p.pillarChart}</h2>
          <small>{p.pillarChartNote}</small>
        </div>
        <LineChart
          title={p.pillarChart}
          series={PILLARS.map((id, i) => ({
            name: m.names.pillars[id],
            values: quarters.map((q) => valueOn(q.after, id, null)),
            stroke: STROKES[i] ?? "solid",
          }))}
          labels={labels}
          shown={f.score}
          max={1000}
        />
      </section>
    </>
  );
}

/** Unscored: what the years were for people, from the first quarter to the last. */
function Toll() {
  const { m, game } = useGame();
  const p = m.pages;
  const { human } = game.board;
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{p.human}</h2>
        <small>{p.humanNote}</small>
      </div>
      <ul class="plain rows">
        {HUMAN.map((key) => (
          <li key={key}>
            <span>{m.stats[key]}</span>
            <Figure stat={key} value={human[key]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actions() {
  const { m, f, game, session, set } = useGame();
  const p = m.pages;
  const save = useExport();
  return (
    <footer class="debrief-foot">
      <div class="btn-row wrap">
        <button type="button" class="btn primary" onClick={() => set({ dialog: "share" })}>
          {m.challenges.share}
        </button>
        <button type="button" class="btn" onClick={save}>
          {p.save}
        </button>
        <button type="button" class="btn" onClick={() => set({ dialog: "history" })}>
          {p.forkFrom}
        </button>
        <button type="button" class="btn" onClick={() => void session.do({ do: "playAgain" })}>
          {p.sameSeed}
        </button>
        <button type="button" class="btn" onClick={() => session.do({ do: "toTitle" })}>
          {p.toTitle}
        </button>
      </div>
      <p class="caption">{f.stops(p.seed(game.seed), p.worlds)}</p>
    </footer>
  );
}
