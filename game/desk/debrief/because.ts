import type { Board, LedgerEntry } from "../../engine/index.ts";
import { STAT } from "../../engine/index.ts";
import type { Because, LiveGame } from "../../session/types.ts";
import {
  ANY_TIME,
  causeText,
  crisisText,
  eventText,
  type Format,
  type Messages,
  situationText,
} from "../../text/words.ts";
import { titleOf } from "../wording.ts";

/** A cause of the gap between two worlds in words. */
export function becauseText(m: Messages, f: Format, game: LiveGame, because: Because): string {
  switch (because.kind) {
    case "order": {
      const record = game.quarters[because.turn];
      const board: Board = record?.before ?? game.board;
      return m.after.orderIn(f.quarter(board.quarter), titleOf(m, board, because.order));
    }
    case "situation":
      return situationText(m, { situation: because.situation, place: because.at, nth: ANY_TIME }).title;
    case "event":
      return eventText(m, because.event).title;
    case "crisis":
      return crisisText(m, because.crisis).name;
    case "rule":
      return causeText(m, rowOf(because.cause));
    default:
      return m.after.because[because.kind];
  }
}

/** A row of a cause by itself, for its words. */
function rowOf(cause: LedgerEntry["cause"]): LedgerEntry {
  const stat = STAT.support.id;
  return { stat, of: null, delta: 0, cause, by: "rule", ref: null, situation: null, from: [] };
}
