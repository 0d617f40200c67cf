import type { StatId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { actorName, causeText, wordIn } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { accountOf } from "../ledger.ts";
import { RangeBar } from "../parts/bars.tsx";
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

/** Questions whose range moved, the former range outlined behind the new one. */
export function BeliefChanges({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const p = m.pages;
  const moved = record.after.beliefs.flatMap((after) => {
    const before = record.before.beliefs.find((b) => b.question === after.question);
    const shift = before ? Math.abs(after.low - before.low) + Math.abs(after.high - before.high) : 0;
    // What was asked for is told first, however little it moved.
    const asked = record.evidence.some((r) => r.kind === "study" && r.question === after.question) ? 1 : 0;
    return before && shift > 0 ? [{ before, after, shift, asked }] : [];
  });
  moved.sort((a, b) => b.asked - a.asked || b.shift - a.shift);
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{p.believe}</h2>
        {moved.length > 0 && <small>{p.formerRange}</small>}
      </div>
      {moved.length === 0 && <p class="caption">{p.beliefSteady}</p>}
      {moved.slice(0, 3).map(({ before, after }) => {
        const q = m.questions[after.question];
        return (
          <div key={after.question} class="belief-change">
            <p>
              <b>{q.name}</b> <span>{f.scoreRange(after.low, after.high)}</span>
            </p>
            <RangeBar low={after.low} high={after.high} former={before} />
            <p class="ends">
              <span>{q.low}</span>
              <span>{q.high}</span>
            </p>
          </div>
        );
      })}
    </section>
  );
}

export function Accounts({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const p = m.pages;
  const budget = accountOf(record, "budget", null);
  const capital = accountOf(record, "capital", null);
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
        {sumByCause(budget.entries).map((e) => (
          <li key={`${e.cause} ${e.ref?.id}`}>
            <span>{causeText(m, e)}</span>
            <span>{f.signedMoney(e.delta)}</span>
          </li>
        ))}
        <li class="total">
          <b>{p.freeIn(f.quarter(quarterAfter(record.quarter, 1)))}</b>
          <Figure stat="budget" value={budget.after} />
        </li>
        <li>
          <span>{p.capitalRow}</span>
          <span>
            {f.integer(capital.before)} {capital.after < capital.before ? "−" : "+"}{" "}
            {f.integer(Math.abs(capital.after - capital.before))} ={" "}
            <Figure stat="capital" value={capital.after} />
          </span>
        </li>
      </ul>
    </section>
  );
}

/** In the accounts, all orders together are one line, and each event's answer its own; the ledger has them all apart. */
function sumByCause(entries: ReturnType<typeof accountOf>["entries"]) {
  const rows = new Map<string, (typeof entries)[number]>();
  for (const e of entries) {
    const key = e.ref?.kind === "event" ? `${e.cause} ${e.ref.id}` : e.cause;
    const row = rows.get(key);
    rows.set(key, row ? { ...row, delta: row.delta + e.delta } : e);
  }
  return [...rows.values()];
}

export function NextQuarter({ record }: { record: QuarterRecord }) {
  const { m, f } = useGame();
  const p = m.pages;
  const { builds, answerable, washington, turn } = record.after;
  const lines = builds.filter((b) => b.due <= turn).map((b) => p.nextDue(wordIn(m.stats, b.capability)));
  const ask = m.names.asks[washington.ask];
  const answer = m.names.askAnswers[washington.ask];
  if (answerable.includes(washington.ask)) lines.push(p.nextAsk(ask, answer));
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{p.next}</h2>
      </div>
      <p>{lines.length === 0 ? p.nextNothing : f.stops(...lines)}</p>
    </section>
  );
}

export function Partners({ record }: { record: QuarterRecord }) {
  const { m, f, set } = useGame();
  const p = m.pages;
  const moved = record.after.actors
    .filter((a) => a.role !== "tokyo" && a.role !== "beijing")
    .map((a) => ({ id: a.id, ...accountOf(record, "alignment", a.id) }))
    .filter((a) => f.score(a.after) !== f.score(a.before))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const shown = moved.slice(0, 4);
  return (
    <section class="partners" aria-label={p.partners}>
      <h2>{p.partners}</h2>
      {shown.length === 0 && <span>{p.partnersSteady}</span>}
      {shown.map((a) => (
        <span key={a.id}>
          {actorName(m, a.id).name} {f.score(a.before)} →{" "}
          <Figure stat="alignment" of={a.id} value={a.after} text={f.score(a.after)} />
        </span>
      ))}
      {moved.length > shown.length && (
        <button type="button" class="link" onClick={() => set({ dialog: "ledger", reading: record.turn })}>
          {p.smaller(f.integer(moved.length - shown.length))}
        </button>
      )}
    </section>
  );
}
