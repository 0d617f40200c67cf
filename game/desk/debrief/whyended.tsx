import type { LedgerEntry, StatId } from "../../engine/index.ts";
import type { LiveGame, QuarterRecord } from "../../session/types.ts";
import { dispatchText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { accountOf } from "../ledger.ts";
import { Moved } from "../parts/figure.tsx";
import { causeName, titleOf } from "../wording.ts";
import "../parts/sections.css";
import "./whyended.css";

/** Quarters before the end whose causes are told, and so many of those. */
const LAST = 6;
const CAUSES = 5;
/** News of the ladder that told how a war came. */
const LADDER = ["crisisOpens", "crisisMove", "crisisAccident", "war"];

/** After an early end: what brought it, and the last quarter from which it could have gone otherwise. */
export function WhyEnded() {
  const { m, f, game } = useGame();
  const { ending, ends, turns } = game.board;
  const early = game.quarters.length < turns;
  if (!early || (ending !== "cabinetresigns" && ending !== "ledgercloses" && ending !== "longsilence"))
    return null;
  const t = m.ended;
  const line =
    ends.find(({ id }) => id === (ending === "cabinetresigns" ? "cabinet" : "treasury"))?.line ?? 0;
  return (
    <section class="why-ended" aria-label={t.title}>
      <div class="section-head">
        <h2>{t.title}</h2>
      </div>
      <p>{ending === "longsilence" ? t.lead.longsilence : t.lead[ending](f.score(line))}</p>
      {ending === "longsilence" ? (
        <Ladder record={game.quarters.at(-1)} />
      ) : (
        <Causes stat={ending === "cabinetresigns" ? "support" : "debt"} />
      )}
      <Otherwise />
    </section>
  );
}

interface Cause {
  entry: LedgerEntry;
  record: QuarterRecord;
  sum: number;
}

/** What moved a number most over the last quarters, each cause with its sum and its first quarter. */
function causesOf(game: LiveGame, stat: StatId): Cause[] {
  const found = new Map<string, Cause>();
  for (const record of game.quarters.slice(-LAST))
    for (const entry of accountOf(record, stat, null).entries) {
      const key = `${entry.cause} ${entry.ref?.id ?? ""}`;
      const known = found.get(key);
      if (known) known.sum += entry.delta;
      else found.set(key, { entry, record, sum: entry.delta });
    }
  return [...found.values()].sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum)).slice(0, CAUSES);
}

function Causes({ stat }: { stat: StatId }) {
  const { m, f, game, set } = useGame();
  return (
    <ul class="plain rows">
      {causesOf(game, stat).map(({ entry, record, sum }) => (
        <li key={`${entry.cause} ${entry.ref?.id}`}>
          <button type="button" class="link" onClick={() => set({ reading: record.turn, pastReport: true })}>
            {causeName(m, record, entry)}
          </button>
          <small>{m.ended.first(f.quarter(record.quarter))}</small>
          <Moved stat={stat} n={sum} text={f.exact(Math.abs(sum))} />
        </li>
      ))}
    </ul>
  );
}

function Ladder({ record }: { record: QuarterRecord | undefined }) {
  const { m } = useGame();
  if (!record) return null;
  return (
    <ol class="why-ladder">
      {record.dispatches
        .filter(({ kind }) => LADDER.includes(kind))
        .map((d, i) => {
          const { place, text } = dispatchText(m, d);
          return (
            <li key={i}>
              <b>{place}</b> {text}
            </li>
          );
        })}
    </ol>
  );
}

/** What was found of it, while it is looked for and after. */
function Otherwise() {
  const { m, f, game, now, set } = useGame();
  const t = m.ended;
  const { review } = now;
  if (!review) return null;
  const { state, done, of, found } = review;
  const record = found ? game.quarters[found.turn] : undefined;
  return (
    <div class="otherwise" role="status">
      {state === "pending" && (
        <p>{of === 0 ? t.searchingYet : t.searching(f.integer(done), f.integer(of))}</p>
      )}
      {state === "none" && <p>{t.unknown}</p>}
      {state === "ready" && !found && <p>{t.notFound}</p>}
      {found && record && (
        <>
          <p>
            <b>{t.found(f.quarter(found.quarter), f.exact(found.score))}</b>
          </p>
          <p>
            {f.label(
              t.there,
              found.orders.length === 0
                ? t.nothing
                : f.pair(...found.orders.map((order) => titleOf(m, record.before, order))),
            )}
          </p>
          <button type="button" class="btn" onClick={() => set({ dialog: "fork", forking: found.turn })}>
            {t.play(f.quarter(found.quarter))}
          </button>
        </>
      )}
    </div>
  );
}
