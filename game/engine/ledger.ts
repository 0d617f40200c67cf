import { CAUSES, type CauseId, type RefKind } from "./causes.ts";
import type { Game } from "./game.ts";
import { type LedgerEntry, ROW } from "./report.ts";
import { STATS, type Stat, type StatId } from "./stats.ts";
import { rowAt } from "./turn.ts";
import { CAPABILITIES, QUESTIONS } from "./vocabulary.ts";

/** Integer rows into ids: what `text` words and the desk shows. */
export function decodeLedger(game: Game, rows: readonly number[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let at = 0; at + ROW <= rows.length; at += ROW) {
    const { index, delta, ref, ...codes } = rowAt(rows, at);
    const stat = STATS[codes.stat];
    const cause = CAUSES[codes.cause];
    if (!stat || !cause) {
      throw new Error(`ledger row of unknown stat ${codes.stat} or cause ${codes.cause}`);
    }
    const of = ownerOf(game, stat, index);
    const id = refId(game, cause.ref, ref);
    entries.push({
      stat: stat.id as StatId,
      of,
      delta,
      cause: cause.id as CauseId,
      by: cause.by,
      ref: id === null ? null : { kind: cause.ref, id },
      from: cause.from,
    });
  }
  return entries;
}

/** Whose number it is: the actor or sea of a stat that has one for each. */
export function ownerOf(game: Game, stat: Stat, index: number): string | null {
  const { actors, zones } = game.scenario;
  if (stat.section === "actors") return actors[index]?.id ?? null;
  return stat.section === "zones" ? (zones[index]?.id ?? null) : null;
}

function refId(game: Game, kind: RefKind, ref: number): string | number | null {
  if (ref < 0) return null;
  const { scenario } = game;
  switch (kind) {
    case "none":
      return null;
    case "order":
    case "pledge":
      return ref;
    case "event":
      return scenario.events[ref]?.id ?? null;
    case "actor":
      return scenario.actors[ref]?.id ?? null;
    case "sanction":
      return scenario.actors[game.sanctioned[ref] ?? -1]?.id ?? null;
    case "zone":
      return scenario.zones[ref]?.id ?? null;
    case "ship":
      return scenario.ships[ref]?.id ?? null;
    case "question":
      return QUESTIONS[ref] ?? null;
    case "capability":
      return CAPABILITIES[ref] ?? null;
    case "crisis":
      return scenario.crises[ref]?.id ?? null;
  }
}
