import type { Fixed } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { type Messages, situationText, wordIn } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { quarterAfter } from "../wording.ts";
import "../parts/sections.css";
import "./comes.css";

/** What is fixed, in words. */
function fixedText(m: Messages, fixed: Fixed): string {
  const t = m.situation;
  switch (fixed.kind) {
    case "date":
      return t.dates[fixed.id] ?? fixed.id;
    case "ask":
      return t.fixed.ask(m.names.asks[fixed.ask]);
    case "delivery":
      return t.fixed.delivery(wordIn(m.stats, fixed.capability));
    default:
      return t.fixed[fixed.kind];
  }
}

/** What falls due and what is fixed, quarter by quarter, as it stood when this one had closed. */
export function WhatComes({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const t = m.report;
  const { after } = record;
  const quarters = [0, 1, 2, 3].map((n) => {
    const due = after.situations
      .filter(({ clock }) => Math.max(0, clock - 1) === n)
      .map((each) => situationText(m, { ...each, situation: each.kind, place: each.at }).title);
    const fixed = after.calendar
      .filter(({ turn }) => turn === after.turn + n)
      .map((each) => fixedText(m, each));
    return { quarter: quarterAfter(record.quarter, n + 1), due, fixed };
  });
  const shown = quarters.filter(({ due, fixed }) => due.length + fixed.length > 0);
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{t.comes}</h2>
      </div>
      {shown.length === 0 && <p>{t.nothingComes}</p>}
      <dl class="comes">
        {shown.map(({ quarter, due, fixed }) => (
          <div key={f.quarter(quarter)}>
            <dt>{f.quarter(quarter)}</dt>
            <dd>
              {due.length > 0 && (
                <>
                  <b>{f.label(t.due, "")}</b>
                  {f.stops(due.join(m.pages.causeGap))}{" "}
                </>
              )}
              {fixed.length > 0 && f.stops(...fixed)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
