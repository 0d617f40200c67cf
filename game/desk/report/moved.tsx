import { type LedgerEntry, PILLARS, type PillarId, STAT, type StatId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Moved } from "../parts/figure.tsx";
import { causeName, statName } from "../wording.ts";
import type { Effect } from "./told.ts";
import "./moved.css";

/** The effect on the score, as the page writes it; nothing where it is nought. */
export function ScoreMoved({ score }: { score: number }) {
  const { m, f } = useGame();
  if (score === 0) return null;
  return (
    <span class="score-moved">
      {m.report.score} <Moved stat="support" n={score} text={f.exact(Math.abs(score))} />
    </span>
  );
}

interface RowsProps {
  record: QuarterRecord;
  effect: Effect;
  /** Of what, for those who do not see beside what it stands. */
  of: string;
  /** Pillars shown. */
  most: number;
}

/** Numbers shown where no pillar moved, before the rest is counted. */
const NUMBERS = 2;

/** Pillars that an effect moved by a tenth of a point and more, the most first. */
function pillarsOf({ pillars }: Effect): PillarId[] {
  return PILLARS.filter((id) => pillars[id] !== 0).sort(
    (a, b) => Math.abs(pillars[b]) - Math.abs(pillars[a]),
  );
}

/**
 * What one outcome moved: the pillars first, then the numbers in the ledger that they are made of, each opening its account.
 */
export function MovedRows({ record, effect, of, most }: RowsProps) {
  const { m, f, set } = useGame();
  const t = m.report;
  const pillars = pillarsOf(effect).slice(0, most);
  // A pillar that is a number of its own is told once.
  const rows = effect.rows.filter(({ stat }) => !pillars.some((id) => id === stat));
  const room = Math.max(1, NUMBERS - pillars.length);
  // One more takes no more room than the word that counts it.
  const shown = rows.length === room + 1 ? rows : rows.slice(0, room);
  const read = (account: StatId | null): void => set({ dialog: "ledger", reading: record.turn, account });
  if (effect.rows.length === 0) return <p class="caption moved-rows">{t.noRows}</p>;
  return (
    <div class="moved-rows">
      {pillars.length > 0 && (
        <ul class="plain moved-pillars" aria-label={t.rowsOf(of)}>
          {pillars.map((id) => (
            <li key={id}>
              <button type="button" class="link" onClick={() => read(id)}>
                {m.names.pillars[id]}
              </button>
              <Moved stat={id} n={effect.pillars[id]} text={f.exact(Math.abs(effect.pillars[id]))} />
            </li>
          ))}
        </ul>
      )}
      <ul class="plain moved-numbers" aria-label={f.pair(t.rowsOf(of), m.pages.ledger)}>
        {shown.map((row) => (
          <li key={`${row.stat} ${row.of} ${row.cause}`}>
            <button
              type="button"
              class="link quiet"
              title={causeName(m, record, row)}
              onClick={() => read(row.stat)}
            >
              {statName(m, row.stat, row.of)}
            </button>{" "}
            <Moved stat={row.stat} n={row.delta} text={sizeOf(f, row)} />
          </li>
        ))}
        {rows.length > shown.length && (
          <li>
            <button type="button" class="link quiet" onClick={() => read(null)}>
              {t.moreRows(f.integer(rows.length - shown.length))}
              <span class="sr">{f.pair("", t.rowsOf(of))}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function sizeOf(f: ReturnType<typeof useGame>["f"], { stat, delta }: LedgerEntry): string {
  return f.value(STAT[stat].scale, Math.abs(delta));
}
