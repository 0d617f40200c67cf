import type { ShipType } from "../../engine/index.ts";
import "./hulls.css";

/** Hulls in profile, 64 by 24, waterline at 22: a ski-jump's rising bow, a flat deck, a gun and a mast, a low boat, a white cutter. */
const HULL: Record<ShipType | "merchant", string> = {
  skijump: "M2 10h8l3-1h24l10 1 8 0 7-4-4 12-3 4H6zM28 9V4h8v5zM31 4V1",
  catapult: "M1 10h62l-5 8-2 4H7zM34 10V4h9v6zM38 4V1",
  escort: "M6 14h8l2-4h9V6h6v4h8l3 4h16l-8 8H11zM28 6V2M16 10h-4",
  submarine: "M6 18c4-3 10-3 16-3v-5h8v5c8 0 16 0 24 3l3 2-3 2H8z",
  cutter: "M10 15h14V9h10v6h18l-7 7H16zM29 9V4",
  merchant: "M4 13h8V6h7v7h41l-5 9H9zM24 13v-3h10v3M38 13v-3h10v3",
};

interface Props {
  type: ShipType | "merchant";
  whose: "ours" | "friend" | "theirs" | "none";
  size?: number;
}

/** One hull; its name stands beside it in words. */
export function Hull({ type, whose, size = 3.25 }: Props) {
  return (
    <svg
      class={`hull ${whose}`}
      viewBox="0 0 64 24"
      style={{ "--size": `${size}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path d={HULL[type]} />
    </svg>
  );
}
