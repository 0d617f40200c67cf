import { clamp, div } from "../arith.ts";
import { holds } from "../events/condition.ts";
import type { CompiledCoda, Game, Stretch } from "../ledger/turn.ts";
import { PLACE } from "../questions/truth.ts";
import { statValue } from "../state/numbers.ts";
import type { State, View } from "../state/state.ts";

/** What later years made of a run, under one answer to the coda's question. Scores and shares 0–1000. */
export interface CodaResult {
  /** The answer it is told under, 0–1000. */
  truth: number;
  transfers: { id: string; share: number; received: number }[];
  /** Received over all, by share. */
  received: number;
  /** Years gained, in tenths, and the most there could be. */
  delay: number;
  most: number;
  /** The first result: the year, and tenths of it. */
  year: number;
  tenth: number;
  measures: { id: string; weight: number; value: number }[];
  score: number;
}

/** The arithmetic: first = year + (1 − received) × d, and the weighted mean of the measures. */
export function codaUnder(game: Game, s: View, truth: number): CodaResult | null {
  const { coda } = game;
  if (!coda) return null;
  const { first, measures, transfers } = coda.data;
  const parts = transfers.map((t, i) => ({ id: t.id, share: t.share, received: receivedOf(coda, i, s) }));
  let shares = 0;
  let sum = 0;
  for (const p of parts) {
    shares += p.share;
    sum += p.share * p.received;
  }
  const received = shares === 0 ? 0 : div(sum, shares);
  const most = 10 * first.least + div(10 * (first.most - first.least) * truth, 1000);
  const delay = div((1000 - received) * most, 1000);
  const values = measures.map((m, i) => ({
    id: m.id,
    weight: m.weight,
    // Measured against the longest delay any answer allows: where the hull decides little, little can be gained.
    value: m.of === "delay" ? div(100 * delay, first.most) : meanOf(coda.measures[i] ?? [], s),
  }));
  let weights = 0;
  let total = 0;
  for (const v of values) {
    weights += v.weight;
    total += v.weight * v.value;
  }
  return {
    truth,
    transfers: parts,
    received,
    delay,
    most,
    year: first.year + div(delay, 10),
    tenth: delay % 10,
    measures: values,
    score: weights === 0 ? 0 : div(total, weights),
  };
}

/** The coda under the answer that was drawn, and under both ends. */
export function codaOf(
  game: Game,
  s: State,
): { drawn: CodaResult; low: CodaResult; high: CodaResult } | null {
  const { coda } = game;
  if (!coda) return null;
  const drawn = codaUnder(game, s, s.hidden.truths[PLACE[coda.data.first.question]] as number);
  const low = codaUnder(game, s, 0);
  const high = codaUnder(game, s, 1000);
  return drawn && low && high ? { drawn, low, high } : null;
}

function receivedOf(coda: CompiledCoda, transfer: number, s: View): number {
  const found = coda.transfers[transfer]?.find((c) => holds(c.tests, s));
  return found?.received ?? coda.data.transfers[transfer]?.otherwise ?? 0;
}

function meanOf(list: readonly Stretch[], s: View): number {
  let sum = 0;
  for (const { stat, index, zero, full } of list) {
    sum += clamp(div(1000 * (statValue(s, stat, index) - zero), full - zero), 0, 1000);
  }
  return list.length === 0 ? 0 : div(sum, list.length);
}
