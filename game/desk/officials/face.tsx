import type { SchoolId } from "../../session/types.ts";
import "./face.css";

/**
 * The four offices that advise Tokyo, each in one mass of ink and few lines: an office, never a likeness. Told apart by
 * outline at twenty pixels: bob and glasses, bald with a moustache, a bun over a stand collar, a cap.
 */
const SHOULDERS = "M6 74c1-12 9-17 18-19h18c9 2 17 7 18 19z";
const HEAD = "M20 30c0-11 5-17 13-17s13 6 13 17c0 12-5 21-13 21s-13-9-13-21z";
const NECK = "M27 48h12v9c-3 3-9 3-12 0z";
const EYES = "M26 31.5h3.4M36.6 31.5H40";
const MOUTH = "M29.5 42.5c2 1.2 5 1.2 7 0";

interface Drawing {
  /** Behind the head, and over it. */
  behind: string;
  ink: string;
  /** Cloth over the shoulders, inked or left as paper. */
  coat: "ink" | "blue" | "paper";
  lines: string;
}

const DRAWINGS: Record<SchoolId, Drawing> = {
  internationalist: {
    behind: "M14 46V27C14 13 22 7 33 7s19 6 19 20v19c-3 3-8 4-11 3H25c-3 1-8 0-11-3z",
    ink: "M19 31c0-6 3-10 8-12 4 3 12 4 19 3 1 3 1 6 1 9 3-14-2-22-14-22S16 17 19 31z",
    coat: "blue",
    lines: "M23 28.5h8v6h-8zM35 28.5h8v6h-8zM31 31h4M23 31l-3-1M43 31l3-1M27 57l6 6 6-6M33 63v11",
  },
  recalibrator: {
    behind: "M18 33c-1-3-1-6 0-9l3 1v11zM48 33c1-3 1-6 0-9l-3 1v11z",
    ink: "M26 40.5c2-3 5-3.4 7-1.8 2-1.6 5-1.2 7 1.8-2 .9-5 1.2-7 0-2 1.2-5 .9-7 0z",
    coat: "ink",
    lines: "M24 27.5c2-1.4 4-1.4 6-.4M36 27.1c2-1 4-1 6 .4M29 19c3-1 6-1 8 0M33 57l-4 5 4 12 4-12z",
  },
  engagement: {
    behind: "M33 2c5 0 8 3 8 7 0 2-1 4-2 5H27c-1-1-2-3-2-5 0-4 3-7 8-7z",
    ink: "M18 34c-2-14 4-22 15-22s17 8 15 22c-1-6-3-10-7-13-3 3-13 3-16 0-4 3-6 7-7 13z",
    coat: "paper",
    lines: "M24 55l9 4 9-4M33 59v15M24 55v6M42 55v6",
  },
  selfreliance: {
    behind: "M20 25h26v8H20z",
    ink: "M12 20c1-9 10-14 21-14s20 5 21 14c-3 2-5 3-6 6H18c-1-3-3-4-6-6zM16 28c6-3 28-3 34 0-5 3-29 3-34 0z",
    coat: "blue",
    lines: "M27 57l6 7 6-7M14 66h8M44 66h8",
  },
};

/** Drawn beside a name, so it says nothing to a screen reader. */
export function Face({ school, size = 66 }: { school: SchoolId; size?: number }) {
  const { behind, ink, coat, lines } = DRAWINGS[school];
  return (
    <svg
      class="face"
      viewBox="0 0 66 74"
      style={{ "--size": `${size / 16}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path class="face-ink" d={behind} />
      <path class={`face-${coat}`} d={SHOULDERS} />
      <path class="face-skin" d={NECK} />
      <path class="face-skin" d={HEAD} />
      <path class="face-ink" d={ink} />
      <path class="face-line" d={lines} />
      {school !== "internationalist" && <path class="face-line" d={EYES} />}
      {school !== "recalibrator" && <path class="face-line" d={MOUTH} />}
    </svg>
  );
}
