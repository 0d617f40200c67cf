import type { Setting } from "../state/setting.ts";
import { OUTCOMES, type Outcome } from "../vocabulary.ts";

/** A situation's part of a ledger row, as one integer: its kind, where it lay, how it was met, what came of it. */

const PLACES = 256;
const ACTORS = 128;
/** Answers, and leaving it. */
const WAYS = 6;
const RESULTS = OUTCOMES.length;

export interface SituationRef {
  readonly situation: string;
  /** An actor's or a sea's id. */
  readonly at: string;
  /** Null where it was left. */
  readonly answer: string | null;
  readonly outcome: Outcome;
}

/** `actor` and `zone` are places, the actor −1 where it lay at sea; `answer` −1 where it was left. */
export function situationRef(
  { scenario }: Pick<Setting, "scenario">,
  slot: number,
  actor: number,
  zone: number,
  answer: number,
  outcome: number,
): number {
  const kind = (scenario.situations ?? []).findIndex((each) => each.slot === slot);
  const place = actor >= 0 ? ACTORS + actor : zone;
  return ((kind * PLACES + place) * WAYS + answer + 1) * RESULTS + outcome;
}

export function situationOf({ scenario }: Pick<Setting, "scenario">, ref: number): SituationRef | null {
  const outcome = OUTCOMES[ref % RESULTS];
  const way = Math.trunc(ref / RESULTS);
  const where = Math.trunc(way / WAYS);
  const place = where % PLACES;
  const kind = scenario.situations?.[Math.trunc(where / PLACES)];
  if (!kind || !outcome) return null;
  const at = place >= ACTORS ? scenario.actors[place - ACTORS]?.id : scenario.zones[place]?.id;
  return {
    situation: kind.id,
    at: at ?? "",
    answer: kind.answers[(way % WAYS) - 1]?.id ?? null,
    outcome,
  };
}
