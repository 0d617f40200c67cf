import {
  boardOf,
  type Command,
  decodeLedger,
  type Game,
  quarterOf,
  viewOf,
} from "../../game/engine/index.ts";
import type { QuarterRecord } from "../../game/session/types.ts";
import { crossroads, policy, walk } from "./helpers.ts";

const SCHOOLS = ["internationalist", "recalibrator", "engagement", "selfreliance", "random"];

/** The quarters of a really played run as the session records them, without its forecasts and saves. */
export function playedQuarters(seed: number, turns = 24, game: Game = crossroads): QuarterRecord[] {
  const out: QuarterRecord[] = [];
  let open: QuarterRecord | null = null;
  walk(
    `map ${seed}`,
    policy(SCHOOLS[seed % SCHOOLS.length] ?? "random"),
    (before, command: Command, report, after) => {
      if (report.turn >= turns) return;
      const start = open ?? {
        turn: report.turn,
        quarter: quarterOf(game.scenario, report.turn),
        orders: command.type === "commit" ? command.orders : [],
        entries: [],
        dispatches: [],
        moves: [],
        evidence: [],
        answers: [],
        worths: [],
        findings: [],
        crises: [],
        before: boardOf(game, viewOf(before)),
        after: boardOf(game, viewOf(after)),
        hash: 0,
      };
      open = {
        ...start,
        entries: [...start.entries, ...decodeLedger(game, report.rows)],
        dispatches: [...start.dispatches, ...report.dispatches],
        moves: [...start.moves, ...report.moves],
        after: boardOf(game, viewOf(after)),
        hash: report.hash,
      };
      if (!report.closed) return;
      out.push(open);
      open = null;
    },
    game,
  );
  return out;
}
