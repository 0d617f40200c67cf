import type { Beginner, CrisisEnd } from "../engine/index.ts";

/** What a side did on a rung, and what it said of it. */
export interface Deed {
  did: string;
  said: string;
}

/**
 * How a kind of crisis is told, in its own terms. Both sides begin on the second rung, and the top ends it: what is
 * done on the way up begins with the third rung, what is done where one stays begins with the second.
 */
export interface CrisisTold {
  /** How it came about, by who began it. */
  began: Partial<Record<Beginner, string>>;
  /** What Tokyo’s people did, by the rung to which it escalated. */
  pressed: string[];
  /** What they did where Tokyo held, by the rung on which it stood. */
  kept: string[];
  /** A red line drawn, and an off-ramp offered. */
  line: string;
  offered: string;
  /** What the other side did, by the rung to which it climbed. */
  climbed: Deed[];
  /** What it did, by the rung on which it stayed. */
  stayed: Deed[];
  /** What it did when it stayed there once more, in turn. */
  still: Deed[];
  accident: string;
  /** The scene with which it closes, by how it ended. */
  ended: Partial<Record<CrisisEnd, string>>;
}
