import type { After } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { WorkSection } from "./work.tsx";
import "./lucks.css";

/** Width of a bar, 0–1000. */
const BIN = 50;
const WIDTH = 700;
const HEIGHT = 150;
const FOOT = 24;
const HEAD = 20;

/** What the same orders came to under other lucks: bars, and where the run lies among them. */
export function Lucks({ after }: { after: After }) {
  const { m, f, game } = useGame();
  const t = m.after;
  const { lucks } = after;
  const scores = lucks.value ?? [];
  const mine = game.board.score;
  const below = scores.filter((score) => score < mine).length;
  const middle = [...scores].sort((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
  return (
    <WorkSection what="lucks" title={t.luck} note={t.luckNote} work={lucks}>
      {scores.length > 0 && (
        <>
          <p>{t.luckLine(f.integer(below), f.integer(scores.length), f.score(middle))}</p>
          <Histogram scores={scores} mine={mine} />
        </>
      )}
    </WorkSection>
  );
}

function Histogram({ scores, mine }: { scores: readonly number[]; mine: number }) {
  const { m, f } = useGame();
  const t = m.after;
  const count = 1000 / BIN;
  const bins = Array.from({ length: count }, (_, i) => {
    const of = (score: number): number => Math.min(count - 1, Math.floor(score / BIN));
    return scores.filter((score) => of(score) === i).length;
  });
  const most = Math.max(...bins);
  const x = (score: number): number => (WIDTH * score) / 1000;
  const high = HEIGHT - FOOT - HEAD;
  const told = bins
    .flatMap((n, i) => (n > 0 ? [t.luckBar(f.score(i * BIN), f.score((i + 1) * BIN), f.integer(n))] : []))
    .join("; ");
  return (
    <figure class="chart lucks">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${t.luck}. ${told}`}>
        {bins.map((n, i) => (
          <rect
            key={i}
            x={x(i * BIN) + 1}
            width={x(BIN) - 2}
            y={HEAD + high * (1 - n / most)}
            height={(high * n) / most}
            class="luck-bar"
          />
        ))}
        <line x1={0} x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} class="grid-line" />
        {[0, 250, 500, 750, 1000].map((score) => (
          <text
            key={score}
            x={x(score)}
            y={HEIGHT - 6}
            class={score === 0 ? "axis" : score === 1000 ? "axis end" : "axis mid"}
          >
            {f.score(score)}
          </text>
        ))}
        <line x1={x(mine)} x2={x(mine)} y1={HEAD - 4} y2={HEIGHT - FOOT} class="luck-you" />
        <text x={x(mine)} y={HEAD - 8} class={mine > 850 ? "axis end" : mine < 150 ? "axis" : "axis mid"}>
          {f.label(t.luckYou, f.exact(mine))}
        </text>
      </svg>
    </figure>
  );
}
