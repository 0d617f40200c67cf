import type { StatId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { accountOf } from "../ledger.ts";
import { Figure } from "../parts/figure.tsx";
import { quarterAfter } from "../wording.ts";
import "../parts/sections.css";
import "./side.css";

/** What is counted of people, in the order in which it is told. */
export const HUMAN: readonly (StatId & keyof QuarterRecord["after"]["human"])[] = [
  "dead",
  "displaced",
  "evacuated",
  "cold",
];

/** Unscored, and first in the column: what the quarter was for people. */
export function HumanAccount({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const p = m.pages;
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{p.human}</h2>
        <small>{p.humanNote}</small>
      </div>
      <ul class="plain rows">
        {HUMAN.map((key) => {
          const now = record.after.human[key];
          const change = now - record.before.human[key];
          return (
            <li key={key}>
              <span>{m.stats[key]}</span>
              <span>
                <Figure stat={key} value={now} />
                {change !== 0 && (
                  <small class="human-change">
                    {" "}
                    {change > 0 ? "+" : ""}
                    {f.persons(change)}
                  </small>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** In brief: what was there, what was spent, what came in, what is free. The ledger has every row. */
export function Accounts({ record, last }: { record: QuarterRecord; last: boolean }) {
  const { m, f } = useGame();
  const p = m.pages;
  const t = m.report;
  const budget = accountOf(record, "budget", null);
  const capital = accountOf(record, "capital", null);
  const spent = sumOf(budget.entries.filter((e) => e.cause === "price" || e.by !== "rule"));
  const net = budget.after - budget.before - spent;
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{p.accounts}</h2>
      </div>
      <ul class="plain rows">
        <li>
          <span>{p.carried}</span>
          <b>{f.money(budget.before)}</b>
        </li>
        <li>
          <span>{t.spent}</span>
          <b>{f.signedMoney(spent)}</b>
        </li>
        <li>
          <span>{t.net}</span>
          <b>{f.signedMoney(net)}</b>
        </li>
        <li class="total">
          <span>
            <b>{last ? p.now : p.freeIn(f.quarter(quarterAfter(record.quarter, 1)))}</b>{" "}
            <small>{t.withCapital(f.integer(capital.after))}</small>
          </span>
          <Figure stat="budget" value={budget.after} />
        </li>
      </ul>
    </section>
  );
}

function sumOf(entries: readonly { delta: number }[]): number {
  return entries.reduce((sum, { delta }) => sum + delta, 0);
}
