import type { Board } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";
import { valueOn } from "../ledger.ts";
import { Bar } from "../parts/bars.tsx";
import { Delta } from "../parts/figure.tsx";
import "./pillar.css";

interface Props {
  pillar: Board["pillars"][number];
  weakest: boolean;
}

/** Whether a line that ends the run lies inside what may become of a pillar, or has been crossed already. */
function inAlarm(board: Board, id: Board["pillars"][number]["id"], next: { low: number } | null): boolean {
  const cabinet = board.ends.find((end) => end.id === "cabinet");
  if (id !== "support" || !cabinet) return false;
  return Math.min(cabinet.value, next?.low ?? cabinet.value) < cabinet.line;
}

/** One pillar of the bar: figure, bar with last quarter's tick, change, weight. The whole cell opens its ledger. */
export function PillarCell({ pillar, weakest }: Props) {
  const { m, f, game, now, open, outlook } = useGame();
  const { id, value, weight } = pillar;
  const was = game.before ? valueOn(game.before, id, null) : null;
  const change = was === null ? 0 : value - was;
  const next = outlook?.forecast?.pillars[id][0] ?? null;
  const alarm = inAlarm(game.board, id, next);
  const tone = weakest ? " weakest" : weight === 0 ? " none" : "";
  const chosen = now.selection?.kind === "stat" && now.selection.id === id;
  return (
    <li class={chosen ? "pillar on" : "pillar"} data-alarm={alarm}>
      <button
        type="button"
        aria-pressed={chosen}
        title={m.names.pillarNotes[id]}
        onClick={() => open({ kind: "stat", id, of: null })}
      >
        <span class="pillar-top">
          <Icon name={alarm ? "warning" : PILLAR_ICON[id]} size={14} />
          <span class="pillar-name">{m.names.pillars[id]}</span>
          <b>{f.score(value)}</b>
        </span>
        <Bar value={value} max={1000} tick={was} range={next} dim={outlook?.state === "pending"} />
        <span class="pillar-foot">
          {next && (
            <span class="pillar-next" data-pending={outlook?.state === "pending"}>
              {m.forecast.next(f.scoreRange(next.low, next.high))}
            </span>
          )}
          {was === null ? <span /> : <Delta stat={id} n={change} text={f.exact(Math.abs(change))} />}
          <span class={`pillar-weight${tone}`}>
            {alarm
              ? m.standing.danger
              : weakest
                ? m.desk.weakest
                : weight > 0
                  ? f.percent(weight * 10)
                  : was === null
                    ? m.desk.noWeight
                    : ""}
          </span>
        </span>
      </button>
    </li>
  );
}
