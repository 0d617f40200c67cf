import type { Dispatch } from "../../engine/index.ts";
import type { LiveGame, QuarterRecord } from "../../session/types.ts";
import { dispatchText, type Messages } from "../../text/words.ts";

/**
 * What news weighs that no row tells of, in tenths of a point of the score: a war or a change of course weighs for years
 * to come, and an agreement less than what went wrong in a sea that quarter.
 */
const WEIGHT: Partial<Record<Dispatch["kind"], number>> = {
  war: 1000,
  crisisEnds: 300,
  armistice: 120,
  crisisOpens: 90,
  regime: 80,
  leak: 25,
  carrierGone: 40,
  carrierBack: 30,
  incident: 6,
  pact: 3,
};

/** A posture weighs by where it goes. */
const POSTURE = { crisis: 45, coercive: 12, probing: 8, conciliatory: 8 } as const;

/** How much a dispatch weighs: what it did to the score, or where no row tells that, what such a thing does. */
export function weightOf(record: QuarterRecord, d: Dispatch): number {
  if (d.kind === "posture") return POSTURE[d.to];
  return (WEIGHT[d.kind] ?? 0) + effectOn(record, d);
}

function effectOn({ worths }: QuarterRecord, d: Dispatch): number {
  const of = worths.filter(({ kind, id, situation }) => {
    if (d.kind === "event") return kind === "event" && id === d.event;
    if (d.kind === "crisisEnds") return kind === "crisis" && id === d.crisis;
    if (d.kind !== "situation" || situation === null) return false;
    return (
      situation.situation === d.situation &&
      situation.at === d.place &&
      situation.answer === d.answer &&
      situation.outcome === d.outcome
    );
  });
  const score = of.reduce((sum, worth) => sum + worth.score, 0);
  // A pillar that moved counts as well, or what lifts one and lowers another would be no news.
  const pillars = of.flatMap((worth) => Object.values(worth.pillars)).map(Math.abs);
  return Math.abs(score) + Math.max(0, ...pillars) / 4;
}

/**
 * What leads a closed quarter's page: what did most. News that led the page before stands back where there is other news;
 * where there is none, the change of the quarter score speaks.
 */
export function headlineOf(m: Messages, { board, quarters }: Game, record: QuarterRecord): string {
  let led = "";
  for (const each of quarters) {
    if (each.turn >= record.turn) break;
    led = leadOf(m, each, changeOf(board.scores, each.turn), led);
  }
  return leadOf(m, record, changeOf(board.scores, record.turn), led);
}
type Game = Pick<LiveGame, "board" | "quarters">;

/** Change of the quarter score on the quarter before; 0 in the first. */
export function changeOf(scores: readonly number[], turn: number): number {
  const score = scores[turn] ?? 0;
  return score - (scores[turn - 1] ?? score);
}

/** Headlines of a quarter, weightiest first, each once. */
export function newsOf(m: Messages, record: QuarterRecord): string[] {
  const told = record.dispatches
    .filter((d) => !isToldBy(record, d))
    .map((d) => ({ d, weight: weightOf(record, d) }))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ d }) => dispatchText(m, d).headline ?? []);
  return [...new Set(told)];
}

/** A crisis that opened and ended in one quarter is told by its end, and one that became a war by the war. */
function isToldBy({ dispatches }: QuarterRecord, d: Dispatch): boolean {
  if (d.kind === "crisisOpens")
    return dispatches.some((each) => each.kind === "crisisEnds" && each.crisis === d.crisis);
  return d.kind === "crisisEnds" && d.how === "war" && dispatches.some(({ kind }) => kind === "war");
}

function leadOf(m: Messages, record: QuarterRecord, change: number, before: string): string {
  const news = newsOf(m, record);
  const lead = news.find((h) => h !== before) ?? news[0];
  if (lead) return lead;
  if (change > 0) return m.pages.gained;
  return change < 0 ? m.pages.lost : m.pages.quietQuarter;
}
