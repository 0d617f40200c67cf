import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Challenge } from "./challenge.ts";
import { dateOf, daysTo } from "./civil.ts";
import { inOrder, MODIFIERS, type ModifierId } from "./modifiers.ts";
import { seedAt } from "./seed.ts";

/** Challenges that everybody meets on a day and in a week of UTC, without a server: made of the date alone. */
export const CADENCES = ["daily", "weekly"] as const;
export type Cadence = (typeof CADENCES)[number];

/** A date's challenge. `id` is the day, `2026-11-30`, or the week by ISO 8601, `2026-W49`. */
export interface Dated {
  cadence: Cadence;
  id: string;
  challenge: Challenge;
  /** What it is about, of its modifiers: not the shortness of a day's. */
  theme: ModifierId;
  /** Milliseconds since 1970 between which it is the one of the day or week. */
  from: number;
  until: number;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** 1970-01-01 was a Thursday: weeks begin on Mondays. */
const FIRST_MONDAY = -3 * DAY;
/** Before this day, 2026-11-01, there was no game. */
export const FIRST_DAY = daysTo(2026, 11, 1) * DAY;

/** Modifiers that make a day's or week's theme: all but the day's own shortness. */
const THEMES = MODIFIERS.filter((id) => id !== "short");

/** The challenge of a moment, milliseconds since 1970. */
export function datedAt(cadence: Cadence, at: number): Dated {
  if (cadence === "daily") {
    const from = Math.floor(at / DAY) * DAY;
    const id = dayOf(from);
    const luck = luckOf(`daily ${id}`);
    const theme = THEMES[luck.below(THEMES.length)] ?? "hawk";
    return { cadence, id, theme, from, until: from + DAY, challenge: terms(luck.seed, ["short", theme]) };
  }
  const from = FIRST_MONDAY + Math.floor((at - FIRST_MONDAY) / WEEK) * WEEK;
  const id = weekOf(from);
  const luck = luckOf(`weekly ${id}`);
  const theme = THEMES[luck.below(THEMES.length)] ?? "hawk";
  const second = THEMES.filter((each) => inOrder([theme, each]).length === 2);
  const other = second[luck.below(second.length)] ?? "lean";
  return { cadence, id, theme, from, until: from + WEEK, challenge: terms(luck.seed, [theme, other]) };
}

/** The last so many, the present one first; none from before the game. */
export function datedBefore(cadence: Cadence, now: number, count: number): Dated[] {
  const step = cadence === "daily" ? DAY : WEEK;
  const all = Array.from({ length: count }, (_, i) => datedAt(cadence, now - i * step));
  return all.filter(({ until }) => until > FIRST_DAY);
}

/** The day's or week's challenge by its id, or null. */
export function datedCalled(cadence: Cadence, id: string): Dated | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(id)?.map(Number) ?? [];
  const [, of, week] = /^(\d{4})-W(\d{2})$/.exec(id)?.map(Number) ?? [];
  let at: number | null = null;
  if (cadence === "daily" && year !== undefined) at = daysTo(year, month ?? 0, day ?? 0) * DAY;
  // 4 January lies in a year's first week.
  if (cadence === "weekly" && of !== undefined) at = daysTo(of, 1, 4) * DAY + ((week ?? 0) - 1) * WEEK;
  if (at === null) return null;
  const found = datedAt(cadence, at);
  return found.id === id ? found : null;
}

/** So far back the calendar goes, and a challenge is known by its date. */
export const REMEMBERED: Readonly<Record<Cadence, number>> = { daily: 60, weekly: 26 };

/** The day or week, of those remembered at a moment, whose challenge this is; null for any other. */
export function datedFor(challenge: Challenge, now: number): Dated | null {
  const found = rememberedAt(now).get(challenge.seed);
  return found && alike(found.challenge, challenge) ? found : null;
}

/** By seed. Hundreds of runs are looked up at once, and what is remembered changes once a day. */
function rememberedAt(now: number): ReadonlyMap<string, Dated> {
  const day = Math.floor(now / DAY);
  if (remembered?.day !== day) {
    const all = CADENCES.flatMap((cadence) => datedBefore(cadence, now, REMEMBERED[cadence]));
    remembered = { day, bySeed: new Map(all.map((dated) => [dated.challenge.seed, dated])) };
  }
  return remembered.bySeed;
}
let remembered: { day: number; bySeed: ReadonlyMap<string, Dated> } | null = null;

function alike(dated: Challenge, other: Challenge): boolean {
  const { scenario, difficulty, truths, modifiers = [], own } = other;
  return (
    own === undefined &&
    Object.keys(truths).length === 0 &&
    scenario === dated.scenario &&
    difficulty === dated.difficulty &&
    modifiers.join() === (dated.modifiers ?? []).join()
  );
}

function terms(seed: number, modifiers: readonly ModifierId[]): Challenge {
  return {
    scenario: "crossroads",
    seed: seedAt(seed),
    difficulty: "standard",
    truths: {},
    modifiers: inOrder(modifiers),
  };
}

/** Numbers made of a text: a seed below 2^40, and a few small ones. */
function luckOf(text: string): { seed: number; below(n: number): number } {
  const bytes = sha256(utf8ToBytes(text));
  let at = 5;
  return {
    seed: bytes.slice(0, 5).reduce((sum, byte) => sum * 256 + byte, 0),
    below(n) {
      const value = ((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) % n;
      at += 2;
      return value;
    },
  };
}

const two = (n: number): string => String(n).padStart(2, "0");

function dayOf(at: number): string {
  const { year, month, day } = dateOf(at / DAY);
  return `${year}-${two(month)}-${two(day)}`;
}

/** The ISO week that begins on a Monday: it belongs to the year of its Thursday. */
function weekOf(monday: number): string {
  const thursday = monday + 3 * DAY;
  const { year } = dateOf(thursday / DAY);
  return `${year}-W${two(1 + Math.floor((thursday - daysTo(year, 1, 1) * DAY) / WEEK))}`;
}
