import type { BoardEnd } from "../../engine/index.ts";
import type { Field } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { nearestEnd } from "../wording.ts";
import { spread } from "./spread.ts";
import "./standing.css";

/** Pips of each end. */
const PIPS = [1, 2, 3, 4];
/** How the run stands, in the bar: the score so far among others, and what ends a run. Pressed, it says all of it. */
export function Standing() {
  const { m, f, game, set } = useGame();
  const t = m.standing;
  const { scores, score, ends } = game.board;
  const { field } = game;
  const near = ends.find((end) => end.near);
  const place = field && t.place(field.place, f.integer(field.rivals.length + 1));
  return (
    <button type="button" class="standing" aria-haspopup="dialog" onClick={() => set({ dialog: "standing" })}>
      <span class="standing-score">
        <span class="standing-line">
          <span class="standing-label">
            <span class="standing-long">{t.score}</span>
            <span class="standing-short">{t.scoreShort}</span>
          </span>
          {scores.length === 0 ? <span class="standing-label">{t.none}</span> : <b>{f.exact(score)}</b>}
          <b class="standing-place">{place ?? ""}</b>
        </span>
        {field && <Strip field={field} score={score} />}
      </span>
      <span class="standing-ends">
        <span class="standing-label">{t.ends}</span>
        <span class="standing-three">
          {ends.map((end) => (
            <Pips key={end.id} end={end} />
          ))}
        </span>
      </span>
      {near && (
        <span class="standing-near">
          <Icon name="warning" size={14} /> {nearestEnd(m, f, near)}
        </span>
      )}
    </button>
  );
}

function Pips({ end }: { end: BoardEnd }) {
  const { m, f } = useGame();
  const t = m.standing;
  return (
    <span class="end" data-near={end.near}>
      <span>{end.near ? f.pair(t.end[end.id], t.near) : t.end[end.id]}</span>
      <span class="sr">{t.pips(f.integer(end.pips))}</span>
      <span class="end-pips">
        {PIPS.map((n) => (
          <i key={n} data-on={n <= end.pips} />
        ))}
      </span>
    </span>
  );
}

/** You as a koma, the schools as squares, nobody as a dashed ring: where each stands at this quarter. */
function Strip({ field, score }: { field: Field; score: number }) {
  const { m } = useGame();
  const t = m.standing;
  const values = [score, ...field.rivals.map(({ mean }) => mean)];
  const low = Math.min(...values);
  const span = Math.max(1, Math.max(...values) - low);
  const at = (value: number): number => 4 + (92 * (value - low)) / span;
  const rivals = spread(field.rivals.map(({ mean }) => at(mean)));
  return (
    <span class="field-strip" aria-hidden="true">
      {field.rivals.map(({ id }, i) => (
        <span
          key={id}
          class={id === "idle" ? "strip-nobody" : "strip-school"}
          style={{ left: `${(rivals[i] ?? 0).toFixed(1)}%` }}
        >
          {id === "idle" ? "" : t.letters[id]}
        </span>
      ))}
      <span class="strip-you" style={{ left: `${at(score).toFixed(1)}%` }}>
        <svg viewBox="0 0 12 14" aria-hidden="true" focusable="false">
          <path d="M6 1l4 2.5 1.5 9.5H.5L2 3.5z" />
        </svg>
      </span>
    </span>
  );
}
