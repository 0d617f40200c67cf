import { actorName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import type { CrisisPending } from "./crisis.tsx";

const WIDTH = 760;
const BAND = 58;
/** Pieces of a band's flank: enough to look drawn in one stroke. */
const PIECES = 6;
/** Fine ridges from the summit down, as on the printed mountain. */
const RIDGES = [-0.82, -0.62, -0.42, -0.22, 0, 0.22, 0.42, 0.62, 0.82];
const TOP = 8;
const MIDDLE = WIDTH / 2;
const INK = ["#1D4A6B", "#335C74", "#5F5A55", "#8A4A30", "#A6341B", "#8E1E0C"];

/** Half the mountain's width at a height counted in rungs from its foot: steep above, wide below. */
function half(level: number, top: number): number {
  const up = 1 - level / top;
  return 78 + 84 * up + 156 * up * up;
}

/** The outline of one band, its flanks bent. */
function bandOf(i: number, top: number, y: (level: number) => number): string {
  const steps = Array.from({ length: PIECES + 1 }, (_, n) => i + n / PIECES);
  const left = steps.map((level) => `${MIDDLE - half(level, top)},${y(level)}`);
  const right = [...steps].reverse().map((level) => `${MIDDLE + half(level, top)},${y(level)}`);
  return [...left, ...right].join(" ");
}

function ridgeOf(share: number, top: number, y: (level: number) => number): string {
  const steps = Array.from({ length: top * 2 + 1 }, (_, n) => n / 2);
  return steps.map((level) => `${MIDDLE + share * half(level, top)},${y(level)}`).join(" ");
}

/** The ladder as a mountain: Tokyo climbs the left flank, the other side the right, rounds numbered. */
export function Mountain({ crisis, rungs }: { crisis: CrisisPending; rungs: string[] }) {
  const { m, f } = useGame();
  const { top } = crisis;
  const height = top * BAND + TOP * 2;
  const y = (level: number): number => TOP + (top - level) * BAND;
  const rival = actorName(m, crisis.rival).capital;
  const tokyo = m.names.actors.JPN.capital;
  const alt = m.pages.ladderAlt(
    tokyo,
    f.integer(crisis.tokyo),
    rival,
    f.integer(crisis.rivalRung),
    f.integer(top),
  );
  return (
    <svg class="mountain" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={alt}>
      {Array.from({ length: top }, (_, i) => {
        const points = bandOf(i, top, y);
        return <polygon key={points} points={points} fill={INK[i]} class="rung" />;
      })}
      {RIDGES.map((share) => (
        <polyline key={share} points={ridgeOf(share, top, y)} class="ridge" />
      ))}
      {rungs.slice(0, top).map((name, i) => (
        <text key={name} x={MIDDLE} y={y(i + 0.5) + 6} class="rung-name">
          {f.integer(i + 1)} {name}
        </text>
      ))}
      <Trail crisis={crisis} side="tokyo" y={y} />
      <Trail crisis={crisis} side="rival" y={y} />
      <Climber name={tokyo} rung={crisis.tokyo} side="tokyo" top={top} y={y} />
      <Climber name={rival} rung={crisis.rivalRung} side="rival" top={top} y={y} />
    </svg>
  );
}

type Flank = "tokyo" | "rival";

function place(rung: number, side: Flank, top: number, y: (n: number) => number) {
  const out = half(rung - 0.5, top) + 24;
  return { x: side === "tokyo" ? MIDDLE - out : MIDDLE + out, y: y(rung - 0.5) };
}

/** Rounds already played, as numbered stations on the flank. */
function Trail({ crisis, side, y }: { crisis: CrisisPending; side: Flank; y: (n: number) => number }) {
  const { f } = useGame();
  const now = side === "tokyo" ? crisis.tokyo : crisis.rivalRung;
  const stations = new Map<number, number>();
  for (const [i, step] of crisis.trail.entries()) {
    const rung = Math.max(1, side === "tokyo" ? step.tokyo : step.rival);
    if (rung !== now) stations.set(rung, i + 1);
  }
  const marks = [...stations].map(([rung, round]) => ({
    round,
    ...place(rung, side, crisis.top, y),
  }));
  const end = place(Math.max(1, now), side, crisis.top, y);
  const line = [...marks, end].map((p) => `${p.x},${p.y}`).join(" ");
  return (
    <g>
      <polyline points={line} class="trail" />
      {marks.map((p) => (
        <g key={p.round}>
          <circle cx={p.x} cy={p.y} r={9} class="station" />
          <text x={p.x} y={p.y + 4} class="station-text">
            {f.integer(p.round)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface ClimberProps {
  name: string;
  rung: number;
  side: Flank;
  top: number;
  y: (n: number) => number;
}

/** Tokyo's shogi piece on the left, the rival's round piece on the right: told apart by outline. */
function Climber({ name, rung, side, top, y }: ClimberProps) {
  const { m, f } = useGame();
  const at = place(Math.max(1, rung), side, top, y);
  const left = side === "tokyo";
  const ship = "M-9 3h18l-3 5h-12zM-5 3v-4h9v4M-1 -1v-4";
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      {left ? (
        <path d="M0-19l11 6 5 30h-32l5-30z" class="piece tokyo" />
      ) : (
        <>
          <circle r={18} class="piece rival" />
          <circle r={14.5} class="piece ring" />
        </>
      )}
      <path d={ship} class={left ? "piece-ship tokyo" : "piece-ship rival"} />
      <text x={left ? -26 : 26} y={-2} class={left ? "climber end" : "climber"}>
        {name}
      </text>
      <text x={left ? -26 : 26} y={14} class={left ? "climber small end" : "climber small"}>
        {m.pages.rung(f.integer(rung))}
      </text>
    </g>
  );
}
