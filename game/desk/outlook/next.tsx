import { PILLARS, type PillarId } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { RangeBar } from "../parts/bars.tsx";
import "./next.css";

/** On a pillar's own page: where it may stand next quarter. */
export function NextRange({ stat }: { stat: string }) {
  const { m, f, outlook } = useGame();
  const id = PILLARS.find((p) => p === stat);
  const range = id && outlook?.forecast?.pillars[id][0];
  if (!range) return null;
  return (
    <div class="next-range" data-pending={outlook?.state === "pending"}>
      <p>{m.forecast.nextLong(f.scoreRange(range.low, range.high))}</p>
      <RangeBar low={range.low} high={range.high} tone="gold" />
    </div>
  );
}

/** The five next ranges, where the bar has no room for them. */
export function NextRanges() {
  const { m, f, game, open, outlook } = useGame();
  const { board } = game;
  if (!outlook) return null;
  if (outlook.state === "none") return <p class="caption">{m.jobs[outlook.fault ?? "fault"]}</p>;
  const now = (id: PillarId): number => board.pillars.find((p) => p.id === id)?.value ?? 0;
  return (
    <ul class="plain rows next-list" aria-label={m.forecast.title} data-pending={outlook.state === "pending"}>
      {PILLARS.map((id) => {
        const range = outlook.forecast?.pillars[id][0];
        return (
          <li key={id}>
            <button type="button" class="link" onClick={() => open({ kind: "stat", id, of: null })}>
              {m.names.pillars[id]}
            </button>
            <span>
              {f.score(now(id))} <b>{range ? m.forecast.next(f.scoreRange(range.low, range.high)) : "…"}</b>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
