import type { CrisisPending } from "../../engine/index.ts";
import { actorName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { PieceMark } from "./pieces.tsx";
import "./mountain.css";

/** Names stand outside the flanks: the longest in either language must fit there. */
const FULL = { width: 700, band: 54, foot: [62, 70, 138], named: true } as const;
/** A strip on phones and tablets: steeper, so that the type stays legible; the columns below it name the sides. */
const NARROW = { width: 440, band: 46, foot: [82, 44, 52], named: false } as const;
type Shape = typeof FULL | typeof NARROW;
const STRIP = "(max-width: 68.74em), (max-height: 47.9em)";
/** Pieces of a band's flank: enough to look drawn in one stroke. */
const PIECES = 6;
/** Fine ridges from the summit down, as on the printed mountain. */
const RIDGES = [-0.82, -0.62, -0.42, -0.22, 0, 0.22, 0.42, 0.62, 0.82];
const TOP = 8;
const INK = ["#1D4A6B", "#335C74", "#5F5A55", "#8A4A30", "#A6341B", "#8E1E0C"];

interface Ladder {
  top: number;
  shape: Shape;
  middle: number;
  y(level: number): number;
}

function ladderOf(top: number): Ladder {
  const shape = matchMedia(STRIP).matches ? NARROW : FULL;
  return { top, shape, middle: shape.width / 2, y: (level) => TOP + (top - level) * shape.band };
}

/** Half the mountain's width at a height counted in rungs from its foot: steep above, wide below. */
function half(level: number, { top, shape }: Ladder): number {
  const up = 1 - level / top;
  const [summit, flank, foot] = shape.foot;
  return summit + flank * up + foot * up * up;
}

/** The outline of one band, its flanks bent. */
function bandOf(i: number, ladder: Ladder): string {
  const { middle, y } = ladder;
  const steps = Array.from({ length: PIECES + 1 }, (_, n) => i + n / PIECES);
  const left = steps.map((level) => `${middle - half(level, ladder)},${y(level)}`);
  const right = [...steps].reverse().map((level) => `${middle + half(level, ladder)},${y(level)}`);
  return [...left, ...right].join(" ");
}

function ridgeOf(share: number, ladder: Ladder): string {
  const { top, middle, y } = ladder;
  const steps = Array.from({ length: top * 2 + 1 }, (_, n) => n / 2);
  return steps.map((level) => `${middle + share * half(level, ladder)},${y(level)}`).join(" ");
}

/** Where both sides stand, and how they came there. */
export type Stands = Pick<CrisisPending, "top" | "tokyo" | "rivalRung" | "rival" | "trail">;

interface Props {
  crisis: Stands;
  rungs: string[];
  /** The picture in words, where it is not of where they stand now. */
  alt?: string;
}

/** The ladder as a mountain: Tokyo climbs the left flank, the other side the right, rounds numbered. */
export function Mountain({ crisis, rungs, alt: said }: Props) {
  const { m, f } = useGame();
  const { top } = crisis;
  const ladder = ladderOf(top);
  const { shape, middle, y } = ladder;
  const height = top * shape.band + TOP * 2;
  const rival = actorName(m, crisis.rival).capital;
  const tokyo = m.names.actors.JPN.capital;
  const alt =
    said ??
    m.pages.ladderAlt(tokyo, f.integer(crisis.tokyo), rival, f.integer(crisis.rivalRung), f.integer(top));
  return (
    <svg class="mountain" viewBox={`0 0 ${shape.width} ${height}`} role="img" aria-label={alt}>
      {Array.from({ length: top }, (_, i) => {
        const points = bandOf(i, ladder);
        return <polygon key={points} points={points} fill={INK[i]} class="rung" />;
      })}
      {RIDGES.map((share) => (
        <polyline key={share} points={ridgeOf(share, ladder)} class="ridge" />
      ))}
      {rungs.slice(0, top).map((name, i) => (
        <text key={name} x={middle} y={y(i + 0.5) + 6} class="rung-name">
          {f.integer(i + 1)} {name}
        </text>
      ))}
      <Trail crisis={crisis} side="tokyo" ladder={ladder} />
      <Trail crisis={crisis} side="rival" ladder={ladder} />
      <Climber name={tokyo} rung={crisis.tokyo} side="tokyo" ladder={ladder} />
      <Climber name={rival} rung={crisis.rivalRung} side="rival" ladder={ladder} />
    </svg>
  );
}

type Flank = "tokyo" | "rival";

function place(rung: number, side: Flank, ladder: Ladder) {
  const out = half(rung - 0.5, ladder) + 24;
  return { x: ladder.middle + (side === "tokyo" ? -out : out), y: ladder.y(rung - 0.5) };
}

/** Rounds already played, as numbered stations on the flank. */
function Trail({ crisis, side, ladder }: { crisis: Stands; side: Flank; ladder: Ladder }) {
  const { f } = useGame();
  const now = side === "tokyo" ? crisis.tokyo : crisis.rivalRung;
  const stations = new Map<number, number>();
  for (const [i, step] of crisis.trail.entries()) {
    const rung = Math.max(1, side === "tokyo" ? step.tokyo : step.rival);
    if (rung !== now) stations.set(rung, i + 1);
  }
  const marks = [...stations].map(([rung, round]) => ({
    round,
    ...place(rung, side, ladder),
  }));
  const end = place(Math.max(1, now), side, ladder);
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
  ladder: Ladder;
}

/** Tokyo's shogi piece on the left, the rival's round piece on the right: told apart by outline. */
function Climber({ name, rung, side, ladder }: ClimberProps) {
  const { m, f } = useGame();
  const at = place(Math.max(1, rung), side, ladder);
  const left = side === "tokyo";
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <PieceMark side={side} />
      {ladder.shape.named && (
        <>
          <text x={left ? -26 : 26} y={-2} class={left ? "climber end" : "climber"}>
            {name}
          </text>
          <text x={left ? -26 : 26} y={15} class={left ? "climber small end" : "climber small"}>
            {m.pages.rung(f.integer(rung))}
          </text>
        </>
      )}
    </g>
  );
}
