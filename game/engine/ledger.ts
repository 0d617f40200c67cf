import { CAUSES, type CauseId, type RefKind } from "./causes.ts";
import type { Game } from "./game.ts";
import { type LedgerEntry, ROW } from "./report.ts";
import { TRACK_LIST, type Track, type TrackId } from "./tracks.ts";
import { rowAt } from "./turn.ts";
import { CAPABILITIES, QUESTIONS } from "./vocabulary.ts";

/** Integer rows into ids: what `text` words and the desk shows. */
export function decodeLedger(game: Game, rows: readonly number[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let at = 0; at + ROW <= rows.length; at += ROW) {
    const { index, delta, ref, ...codes } = rowAt(rows, at);
    const track = TRACK_LIST[codes.track];
    const cause = CAUSES[codes.cause];
    if (!track || !cause) {
      throw new Error(`ledger row of unknown track ${codes.track} or cause ${codes.cause}`);
    }
    const of = ownerOf(game, track, index);
    const id = refId(game, cause.ref, ref);
    entries.push({
      track: track.id as TrackId,
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

/** Whose number it is: the actor or sea of a track that has one for each. */
export function ownerOf(game: Game, track: Track, index: number): string | null {
  const { actors, zones } = game.scenario;
  if (track.section === "actors") return actors[index]?.id ?? null;
  return track.section === "zones" ? (zones[index]?.id ?? null) : null;
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
