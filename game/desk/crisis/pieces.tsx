import "./pieces.css";

/** A ship on a piece, drawn about the origin. */
const SHIP = "M-9 3h18l-3 5h-12zM-5 3v-4h9v4M-1 -1v-4";

/** Tokyo's shogi piece and the rival's round piece, told apart by outline; drawn about the origin. */
export function PieceMark({ side }: { side: "tokyo" | "rival" }) {
  return (
    <>
      {side === "tokyo" ? (
        <path d="M0-19l11 6 5 30h-32l5-30z" class="piece tokyo" />
      ) : (
        <>
          <circle r={18} class="piece rival" />
          <circle r={14.5} class="piece ring" />
        </>
      )}
      <path d={SHIP} class={side === "tokyo" ? "piece-ship tokyo" : "piece-ship rival"} />
    </>
  );
}

/** The same beside a sentence that says whose it is. */
export function Piece({ side, size }: { side: "tokyo" | "rival"; size: number }) {
  return (
    <svg
      class="piece-mark"
      viewBox="-20 -20 40 40"
      style={{ "--size": `${size / 16}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <PieceMark side={side} />
    </svg>
  );
}
