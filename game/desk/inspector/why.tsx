import { useState } from "preact/hooks";
import { type LedgerEntry, STAT, type StatId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { causeText, crisisText, eventText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { accountOf, entryKey, explained, followed } from "../ledger.ts";
import { Delta, Moved } from "../parts/figure.tsx";
import { causeName, orderOf, statName, summaryOf, titleOf } from "../wording.ts";
import "./why.css";

/** Previous value, every cause with its sign and source, new value; the sum is printed. */
export function Why({ stat, of, record }: { stat: StatId; of: string | null; record?: QuarterRecord }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  const source = record ?? explained(game);
  const { scale } = STAT[stat];
  if (!source) {
    return (
      <section class="why" tabIndex={-1}>
        <h3>{d.whyPlain}</h3>
        <p class="caption">{d.noHistory}</p>
      </section>
    );
  }
  const account = accountOf(source, stat, of);
  const signed = stat === "alignment";
  const show = (n: number): string => (signed ? f.signedExact(n) : f.value(scale, n));
  return (
    <section class="why" tabIndex={-1}>
      <div class="why-head">
        <h3>{d.why(show(account.after))}</h3>
        <small>{d.fromLast(show(account.before))}</small>
      </div>
      {account.entries.length === 0 ? (
        <p class="caption">{d.unchanged}</p>
      ) : (
        <>
          <ul class="plain causes">
            {account.entries.map((entry) => (
              <Cause key={entryKey(entry)} entry={entry} record={source} depth={0} />
            ))}
          </ul>
          <Sum
            before={account.before}
            after={account.after}
            entries={account.entries}
            show={show}
            scale={scale}
          />
        </>
      )}
    </section>
  );
}

interface SumProps {
  before: number;
  after: number;
  entries: LedgerEntry[];
  show(n: number): string;
  scale: (typeof STAT)[StatId]["scale"];
}

function Sum({ before, after, entries, show, scale }: SumProps) {
  const { m, f } = useGame();
  const total = (sign: 1 | -1): number =>
    entries.filter((e) => Math.sign(e.delta) === sign).reduce((sum, e) => sum + e.delta, 0);
  const [gains, losses] = [total(1), total(-1)];
  const plain = (n: number): string => f.value(scale, n);
  const parts = [show(before)];
  if (gains !== 0) parts.push(`+ ${plain(gains)}`);
  if (losses !== 0) parts.push(`− ${plain(-losses)}`);
  return (
    <p class="sum">
      <span class="sr">{f.label(m.desk.sum, "")}</span>
      <span>{parts.join(" ")} =</span> <b>{show(after)}</b>
    </p>
  );
}

/** One cause. Opened, it shows the order, event or rule behind it, and the figures it came from. */
interface CauseProps {
  entry: LedgerEntry;
  record: QuarterRecord;
  /** How many steps of "because of" led here. */
  depth: number;
}

function Cause({ entry, record, depth }: CauseProps) {
  const { m, f } = useGame();
  const { scale } = STAT[entry.stat];
  const text = causeName(m, record, entry);
  const size = f.value(scale, Math.abs(entry.delta));
  // What stands behind a cause is made when it is opened: behind it stand others.
  const [shown, setShown] = useState(false);
  return (
    <li>
      <details class="cause" onToggle={(event) => event.currentTarget.open && setShown(true)}>
        <summary>
          <span class="cause-text">
            <span class="cause-name">{text}</span>
            <small>{f.pair(m.desk.source[entry.by], f.quarter(record.quarter))}</small>
          </span>
          <Moved stat={entry.stat} n={entry.delta} text={size} />
        </summary>
        {shown && <Behind entry={entry} record={record} depth={depth} />}
      </details>
    </li>
  );
}

function Behind({ entry, record, depth }: CauseProps) {
  const { m, f, game, open, set } = useGame();
  const order = entry.ref?.kind === "order" ? orderOf(record, entry.ref.id) : null;
  const event = entry.ref?.kind === "event" ? eventText(m, String(entry.ref.id)) : null;
  const crisis = entry.ref?.kind === "crisis" ? crisisText(m, String(entry.ref.id)) : null;
  const place =
    entry.ref?.kind === "actor" || entry.ref?.kind === "zone" || entry.ref?.kind === "ship"
      ? { kind: entry.ref.kind, id: String(entry.ref.id) }
      : null;
  return (
    <div class="behind">
      {order && (
        <p>
          <b>{titleOf(m, record.before, order)}</b>: {summaryOf(m, f, record.before, order)}
        </p>
      )}
      {event && <p>{event.body}</p>}
      {crisis && (
        <p>
          <b>{crisis.name}</b>: {crisis.stake}
        </p>
      )}
      {place && (
        <button type="button" class="link" onClick={() => open(place)}>
          {causeText(m, entry)}
        </button>
      )}
      {entry.by === "rule" && entry.ref?.kind !== "pledge" && (
        <button type="button" class="link quiet" onClick={() => set({ dialog: "guide", page: "model" })}>
          {m.guides.pages.model.name}
        </button>
      )}
      {entry.from.map((stat) => (
        <Because key={stat} stat={stat} of={followed(record, stat, entry)} record={record} depth={depth} />
      ))}
      {depth === 0 && game.quarters.includes(record) && (
        <button
          type="button"
          class="link quiet"
          onClick={() => set({ dialog: "ledger", reading: record.turn })}
        >
          {m.pages.ledgerOf(f.quarter(record.quarter))}
        </button>
      )}
    </div>
  );
}

/** No chain of causes is followed further in place; the figure's own page goes on from there. */
const DEEPEST = 3;

/** One level further back: the figure a cause came from, with its own causes when it is opened. */
function Because({
  stat,
  of,
  record,
  depth,
}: Omit<CauseProps, "entry"> & { stat: StatId; of: string | null }) {
  const { m, f, open } = useGame();
  const [shown, setShown] = useState(false);
  const { scale } = STAT[stat];
  const name = statName(m, stat, of);
  const account = accountOf(record, stat, of);
  const change = account.after - account.before;
  return (
    <details class="because" onToggle={(event) => event.currentTarget.open && setShown(true)}>
      <summary>
        <span>
          {m.desk.becauseOf} <b>{name}</b>
        </span>
        <Delta stat={stat} n={change} text={f.value(scale, Math.abs(change))} />
      </summary>
      {shown && (
        <>
          {account.entries.length === 0 && <p class="caption">{m.desk.unchanged}</p>}
          <ul class="plain causes">
            {depth < DEEPEST &&
              account.entries.map((entry) => (
                <Cause key={entryKey(entry)} entry={entry} record={record} depth={depth + 1} />
              ))}
          </ul>
          <button type="button" class="link quiet" onClick={() => open({ kind: "stat", id: stat, of })}>
            {name}
          </button>
        </>
      )}
    </details>
  );
}
