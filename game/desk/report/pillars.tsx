import { PILLARS, type PillarId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";
import { accountOf } from "../ledger.ts";
import { Figure } from "../parts/figure.tsx";
import { changeOf } from "./headline.ts";
import "./pillars.css";

/** The pillar in danger: the one that a line that ends the run lies near. */
export function inDanger(record: QuarterRecord): PillarId | null {
  return record.after.ends.some(({ id, near }) => id === "cabinet" && near) ? "support" : null;
}

/** Five pillars and the score as one strip of sums: previous ± change = now. */
export function PillarStrip({ record }: { record: QuarterRecord }) {
  const { m, f, game } = useGame();
  const t = m.report;
  const danger = inDanger(record);
  const score = game.board.scores[record.turn] ?? record.after.quarterScore;
  const change = changeOf(game.board.scores, record.turn);
  return (
    <ul class="plain pillar-strip" aria-label={t.strip}>
      {PILLARS.map((id) => {
        const { before, after } = accountOf(record, id, null);
        const grave = id === danger;
        return (
          <li key={id} class={grave ? "pillar-cell danger" : "pillar-cell"}>
            <h3>
              <Icon name={grave ? "warning" : PILLAR_ICON[id]} size={16} /> {m.names.pillars[id]}
              {grave && <small>{t.inDanger}</small>}
            </h3>
            <p class="row-sum">
              <span>
                {f.exact(before)} {after < before ? "−" : "+"} {f.exact(Math.abs(after - before))} =
              </span>{" "}
              <Figure stat={id} value={after} text={f.exact(after)} />
            </p>
          </li>
        );
      })}
      <li class="pillar-cell score-cell">
        <h3>
          {t.scoreCell} <small>{t.runScore(f.exact(record.after.score))}</small>
        </h3>
        <p class="row-sum">
          {record.turn > 0 && (
            <>
              <span>
                {f.exact(score - change)} {change < 0 ? "−" : "+"} {f.exact(Math.abs(change))} =
              </span>{" "}
            </>
          )}
          <b>{f.exact(score)}</b>
        </p>
      </li>
    </ul>
  );
}
