import type { Dispatch } from "../../engine/index.ts";
import type { LiveGame, QuarterRecord } from "../../session/types.ts";
import { dispatchText, type Messages } from "../../text/words.ts";

/** What may lead the page, weightiest first. */
const WEIGHT: readonly Dispatch["kind"][] = [
  "war",
  "crisisEnds",
  "armistice",
  "crisisOpens",
  "regime",
  "leak",
  "carrierGone",
  "carrierBack",
  "situation",
  "pact",
  "event",
  "posture",
  "incident",
];

/** Place of a kind of dispatch on the page; the least leads. */
export function weightOf(kind: Dispatch["kind"]): number {
  const at = WEIGHT.indexOf(kind);
  return at < 0 ? WEIGHT.length : at;
}

/**
 * What leads a closed quarter's page. News that led the page before stands back where there is other news; where there is none,
 * the change of the quarter score speaks.
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

function leadOf(m: Messages, record: QuarterRecord, change: number, before: string): string {
  const news = [...record.dispatches]
    .sort((a, b) => weightOf(a.kind) - weightOf(b.kind))
    .flatMap((d) => dispatchText(m, d).headline ?? []);
  const lead = news.find((h) => h !== before) ?? news[0];
  if (lead) return lead;
  if (change > 0) return m.pages.gained;
  return change < 0 ? m.pages.lost : m.pages.quietQuarter;
}
