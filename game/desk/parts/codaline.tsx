import type { Board } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import "./codaline.css";

/** What later years would make of things as they stand, where that has a share of the score: now, and against before. */
export function CodaLine({ now, before }: { now: Board; before?: Board }) {
  const { m, f } = useGame();
  const c = m.coda;
  const years = yearsOf(now);
  if (!now.coda || years === null) return null;
  const was = before ? yearsOf(before) : null;
  const moved = was !== null && was !== years;
  return (
    <p class="coda-line">
      <span>{c.asItStandsFirst}</span> <b>{moved ? c.moved(was, years) : years}</b>{" "}
      <small>
        {c.ofScore(f.percent(now.codaShare * 10), f.scoreRange(now.coda.low.score, now.coda.high.score))}
      </small>
    </p>
  );
}

/** The first carrier's year under both answers to what the hull decides. */
function yearsOf({ coda }: Board): string | null {
  if (!coda) return null;
  const { low, high } = coda;
  return low.year === high.year ? String(low.year) : `${low.year}–${high.year}`;
}
