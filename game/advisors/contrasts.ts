import type { QuestionId } from "../engine/index.ts";
import { answering } from "./adaptive.ts";
import type { PolicyMaker } from "./policy.ts";

/** Two answers to one kind of situation that are opposed on a question: the one pays where it is high, the other where it is low. */
export interface Contrast {
  readonly question: QuestionId;
  readonly kind: string;
  readonly high: string;
  readonly low: string;
}

const contrast = (question: QuestionId, kind: string, high: string, low: string): Contrast => ({
  question,
  kind,
  high,
  low,
});

export const CONTRASTS: readonly Contrast[] = [
  contrast("withdrawal", "okinawa", "reduce", "push"),
  contrast("withdrawal", "review", "hedge", "pay"),
  contrast("withdrawal", "missiles", "shield", "together"),
  contrast("linkage", "instalment", "open", "tied"),
  contrast("linkage", "reading", "surge", "rearm"),
  contrast("leakage", "bureau", "inspect", "pay"),
  contrast("bite", "round", "tighten", "ease"),
  contrast("bite", "missiles", "sanction", "shield"),
  contrast("bite", "minerals", "counter", "stock"),
  contrast("neighbours", "pressed", "escort", "aid"),
  contrast("neighbours", "window", "sign", "slow"),
  contrast("neighbours", "bid", "tied", "outbid"),
  contrast("appetite", "sortie", "meet", "hotline"),
  contrast("appetite", "talks", "refuse", "accept"),
  contrast("credit", "favour", "full", "swap"),
  contrast("credit", "round", "jointly", "ease"),
  contrast("credit", "talks", "strings", "accept"),
];

/** Answers the desk at first beliefs, but always so to the contrast's kind. */
export function contrasting({ kind, high, low }: Contrast, side: "high" | "low"): PolicyMaker {
  return answering(kind, side === "high" ? high : low);
}
