import type { BoardBelief } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { findingText, type Learnt, learntIn } from "./evidence.ts";
import "../parts/sections.css";
import "./learnt.css";

/** Questions told in full, and findings of each: the rest is a line. */
const TOLD = 2;
const SENTENCES = 1;

/** What the quarter told of the open questions: likelihoods in words, the range before and now. */
export function WhatWeLearnt({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const t = m.report;
  const learnt = learntIn(record);
  const told = learnt.slice(0, TOLD);
  const rest = learnt.slice(TOLD);
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{t.learnt}</h2>
      </div>
      {learnt.length === 0 && <p class="caption">{m.pages.beliefSteady}</p>}
      {told.map((each) => (
        <Question key={each.question} learnt={each} record={record} />
      ))}
      {rest.map(({ question, before, now }) => (
        <p key={question} class="learnt-line">
          <span>{m.questions[question].name}</span>
          <span>
            {f.scoreRange(before.low, before.high)} → <b>{f.scoreRange(now.low, now.high)}</b>
          </span>
        </p>
      ))}
    </section>
  );
}

function Question({ learnt, record }: { learnt: Learnt; record: QuarterRecord }) {
  const { m, f } = useGame();
  const t = m.report;
  const { question, findings, before, now } = learnt;
  const q = m.questions[question];
  const more = findings.length - SENTENCES;
  return (
    <div class="learnt">
      <h3>{q.asks}</h3>
      <p>
        {f.stops(
          ...findings.slice(0, SENTENCES).map((each) => findingText(m, f, record, each)),
          ...(more > 0 ? [t.moreFindings(f.integer(more))] : []),
        )}
      </p>
      <Range label={t.before} belief={before} former />
      <Range label={t.now} belief={now} />
      <p class="ends">
        <span>{q.low}</span>
        <span>{q.high}</span>
      </p>
    </div>
  );
}

/** A range with its middle ticked: outlined as it was, solid as it is. */
function Range({ label, belief, former = false }: { label: string; belief: BoardBelief; former?: boolean }) {
  const { m, f } = useGame();
  const { low, mean, high } = belief;
  return (
    <div class={former ? "learnt-range former" : "learnt-range"}>
      <span>{label}</span>
      <span class="learnt-track" aria-hidden="true">
        <span class="learnt-fill" style={{ left: `${low / 10}%`, width: `${(high - low) / 10}%` }} />
        <span class="learnt-tick" style={{ left: `${mean / 10}%` }} />
      </span>
      <b aria-hidden="true">{f.scoreRange(low, high)}</b>
      <span class="sr">{m.report.rangeSpoken(f.score(low), f.score(high), f.score(mean))}</span>
    </div>
  );
}
