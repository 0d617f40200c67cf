import {
  type Chances,
  chancesAt,
  type Dispatch,
  type Evidence,
  type Game,
  kindAt,
  OUTCOMES,
  type Report,
  type SituationState,
  type State,
} from "../../engine/index.ts";
import { truthOf } from "./playing.ts";

/** What became of situations, read back from a report: which one, how it went, and at what odds it truly stood. */

type Happened = Extract<Dispatch, { kind: "situation" }>;
type Seen = Extract<Evidence, { kind: "outcome" }>;

export interface Told {
  readonly dispatch: Happened;
  /** Place in OUTCOMES. */
  readonly outcome: number;
  /** The odds it had with what the board added; null where its question is not in play. */
  readonly row: Seen | null;
}

/** Situations that came to pass, each with its evidence: both stand in a report in the order of coming to pass. */
export function toldIn(game: Game, report: Report): Told[] {
  const rows = report.evidence.filter((row): row is Seen => row.kind === "outcome" && !isLeak(row));
  let next = 0;
  return report.dispatches.flatMap((dispatch) => {
    if (dispatch.kind !== "situation") return [];
    const outcome = OUTCOMES.indexOf(dispatch.outcome);
    const row = rows[next];
    const slot = game.situations.find(({ data }) => data.id === dispatch.situation)?.data.slot;
    const its = row !== undefined && row.slot === slot && row.outcome === outcome;
    if (its) next++;
    return [{ dispatch, outcome, row: its ? row : null }];
  });
}

/** A leak is a second result of an answer and says nothing of how the situation went. */
function isLeak(row: Seen): boolean {
  return row.question === "leakage" && row.bad === 0 && row.badSwing === 0;
}

/** The chances that a situation truly had when it came to pass. */
export function trueChances(s: State, row: Seen): Chances {
  return chancesAt(row, row.shift, truthOf(s, row.question));
}

/** Whether a dispatch is of this situation: of one kind no two lie in one place, and a carrier has one sortie. */
export function isOf(game: Game, { dispatch }: Told, situation: SituationState): boolean {
  if (!dispatch.seen || dispatch.situation !== kindAt(game, situation).data.id) return false;
  const { ships, actors, zones } = game.scenario;
  if (situation.ship >= 0) return dispatch.ship === ships[situation.ship]?.id;
  const place = situation.actor >= 0 ? actors[situation.actor]?.id : zones[situation.zone]?.id;
  return dispatch.place === place;
}
