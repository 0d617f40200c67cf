import { useGame } from "../context.ts";
import { Figure } from "../parts/figure.tsx";
import "./alignment.css";

/** Edges of the bands of LOOK §5, as percentages of −100…+100. */
const BANDS = [
  { id: "b3", from: 0, to: 20 },
  { id: "b2", from: 20, to: 40 },
  { id: "b1", from: 40, to: 47.5 },
  { id: "plain", from: 47.5, to: 52.5 },
  { id: "c1", from: 52.5, to: 60 },
  { id: "c2", from: 60, to: 80 },
  { id: "c3", from: 80, to: 100 },
];
const PLAIN = 50;

export function AlignmentBar({ of, value }: { of: string; value: number }) {
  const { m, f } = useGame();
  const { leans } = m.desk;
  const lean = value >= PLAIN ? leans.coalition : value <= -PLAIN ? leans.beijing : leans.plain;
  return (
    <div class="alignment">
      <div class="alignment-bar" aria-hidden="true">
        {BANDS.map((b) => (
          <span key={b.id} class={`band ${b.id}`} style={{ width: `${b.to - b.from}%` }} />
        ))}
        <span class="alignment-mark" style={{ left: `${(value + 1000) / 20}%` }} />
      </div>
      <p class="alignment-words">
        <small aria-hidden="true">{m.desk.beijingEnd}</small>
        <span>
          {lean} <Figure stat="alignment" of={of} value={value} text={f.signedScore(value)} />
        </span>
        <small aria-hidden="true">{m.desk.coalitionEnd}</small>
      </p>
    </div>
  );
}
