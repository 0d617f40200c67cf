import { type Command, isRecord, parseCommand } from "../engine/index.ts";
import type { Run } from "../runs/index.ts";
import type { OtherLine } from "./live-game.ts";

/** What was played on from where a run was left for another: enough to play it again beside that other. */
export interface LeftLine {
  /** The first quarter in which the two may differ. */
  turn: number;
  commands: readonly Command[];
}

/** As many commands as a run file may hold. */
const MOST_COMMANDS = 4000;

/** The line that a run leaves when another begins at a quarter of it. */
export function leftBehind(run: Run, turn: number): LeftLine {
  return { turn, commands: run.commands.filter((command) => command.turn >= turn) };
}

/** A stored value as a line that was left, or null: whatever is not one is as if none had been. */
export function parseLeft(value: unknown): LeftLine | null {
  if (!isRecord(value) || !Array.isArray(value.commands)) return null;
  const { turn, commands } = value;
  if (typeof turn !== "number" || !Number.isInteger(turn) || turn < 0) return null;
  if (commands.length > MOST_COMMANDS) return null;
  const parsed = commands.map(parseCommand);
  const valid = parsed.flatMap((each) => (each.ok ? [each.value] : []));
  return valid.length === parsed.length ? { turn, commands: valid } : null;
}

const played = new WeakMap<LeftLine, OtherLine>();

/** The line that was left, played again from where the two part; the same for as long as the line is. */
export function otherLine(run: Run, left: LeftLine): OtherLine | null {
  // A run that has been rewound to before it parted has no more in common with that line than its beginning.
  if (run.quarters.length < left.turn) return null;
  const known = played.get(left);
  if (known) return known;
  const other = run.fork(left.turn);
  for (const command of left.commands) if (other.play(command).length > 0) break;
  const { scores, ending } = other.board;
  const line = { turn: left.turn, quarters: other.quarters, scores, ending };
  played.set(left, line);
  return line;
}
