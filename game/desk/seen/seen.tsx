import { STAT } from "../../engine/index.ts";
import type { QuarterRecord, Viewpoint } from "../../session/types.ts";
import { causeText, dispatchText, zoneName } from "../../text/words.ts";
import { WATCHED_FROM } from "../../world/geography/viewpoints.ts";
import { useGame } from "../context.ts";
import type { Account } from "../ledger.ts";
import { Delta, Figure } from "../parts/figure.tsx";
import { pauseOf, titleOf } from "../wording.ts";
import { figuresOf, moodOf, powersDid, reaching, seasOf } from "./places.ts";
import "./seen.css";

const CAUSES = 2;
const DISPATCHES = 4;

/** A closed quarter from another place: its voice, what moved there and why, who did what, whom it cost. */
export function Seen({ viewpoint, record }: { viewpoint: Viewpoint; record: QuarterRecord }) {
  const { m, f } = useGame();
  const s = m.seen;
  const mood = moodOf(viewpoint, record);
  const voice = s.voices[viewpoint === "kyiv" && !record.after.war ? "yards" : viewpoint];
  const figures = figuresOf(viewpoint, record);
  const seas = seasOf(viewpoint, record);
  return (
    <section class="seen" aria-label={s.from(s.viewpoints[viewpoint])}>
      <p class="seen-voice">{f.stops(voice[mood.near], voice[mood.tokyo])}</p>
      <div class="seen-columns">
        <div>
          <h3>{s.moved}</h3>
          <ul class="plain seen-figures">
            {figures.map((a) => (
              <Moved key={`${a.stat} ${a.of}`} account={a} name={m.stats[a.stat]} />
            ))}
          </ul>
          {seas.length > 0 && <h3>{s.seas}</h3>}
          <ul class="plain seen-figures">
            {seas.map((a) => (
              <Moved key={a.of} account={a} name={zoneName(m, a.of ?? "")} />
            ))}
          </ul>
        </div>
        <div>
          <Tokyo viewpoint={viewpoint} record={record} />
          <Powers viewpoint={viewpoint} record={record} />
          <People viewpoint={viewpoint} record={record} />
        </div>
      </div>
      <p class="caption">{s.note}</p>
    </section>
  );
}

/** A figure, its change, and the two causes that weighed most; the figure opens all of them. */
function Moved({ account, name }: { account: Account; name: string }) {
  const { m, f } = useGame();
  const { stat, of, before, after, entries } = account;
  const { scale } = STAT[stat];
  const change = after - before;
  return (
    <li>
      <p>
        <span>{name}</span>
        <span>
          <Figure stat={stat} of={of} value={after} />{" "}
          <Delta stat={stat} n={change} text={f.value(scale, Math.abs(change))} />
        </span>
      </p>
      {entries.length > 0 && (
        <p class="caption">
          {entries
            .slice(0, CAUSES)
            .map((e) => `${causeText(m, e)} ${f.change(scale, e.delta)}`)
            .join(m.pages.causeGap)}
        </p>
      )}
    </li>
  );
}

function Tokyo({ viewpoint, record }: { viewpoint: Viewpoint; record: QuarterRecord }) {
  const { m, f } = useGame();
  const s = m.seen;
  const orders = reaching(viewpoint, record);
  const pledges = record.after.pledges.filter((p) => p.to === WATCHED_FROM[viewpoint].actor);
  return (
    <>
      <h3>{s.tokyoDid}</h3>
      <ul class="plain seen-list">
        {orders.map((order) => (
          <li key={JSON.stringify(order)}>{titleOf(m, record.before, order)}</li>
        ))}
        {pledges.map((p) => (
          <li key={p.id}>
            {s.inForce(
              f.pair(
                m.names.purposes[p.purpose],
                m.names.terms[p.terms],
                p.suspended ? pauseOf(m, f, record.after, p) : m.desk.aQuarter(f.money(p.amount)),
              ),
            )}
          </li>
        ))}
        {orders.length + pledges.length === 0 && <li class="caption">{s.tokyoDidNot}</li>}
      </ul>
    </>
  );
}

function Powers({ viewpoint, record }: { viewpoint: Viewpoint; record: QuarterRecord }) {
  const { m } = useGame();
  const s = m.seen;
  const told = powersDid(viewpoint, record).slice(0, DISPATCHES);
  return (
    <>
      <h3>{s.othersDid}</h3>
      <ul class="plain seen-list">
        {told.map((d) => {
          const { place, text } = dispatchText(m, d);
          return (
            <li key={JSON.stringify(d)}>
              <b>{place}</b> {text}
            </li>
          );
        })}
        {told.length === 0 && <li class="caption">{s.othersDidNot}</li>}
      </ul>
    </>
  );
}

function People({ viewpoint, record }: { viewpoint: Viewpoint; record: QuarterRecord }) {
  const { m, f } = useGame();
  return (
    <>
      <h3>
        {m.seen.human} <small>{m.pages.humanNote}</small>
      </h3>
      <ul class="plain seen-list">
        {WATCHED_FROM[viewpoint].human.map((key) => {
          const change = record.after.human[key] - record.before.human[key];
          return (
            <li key={key}>
              {m.stats[key]} <Figure stat={key} value={record.after.human[key]} />{" "}
              {change !== 0 && <small>{`${change > 0 ? "+" : ""}${f.persons(change)}`}</small>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
