import {
  type Board,
  type Command,
  ENGINE,
  type Engine,
  type Game,
  type Problem,
  type State,
} from "../engine/index.ts";
import { boardIn } from "./boards.ts";
import { type Challenge, gameOf, startOf } from "./challenge.ts";
import { type RunFile, sealed } from "./file.ts";
import {
  carryOut,
  inTurn,
  type Next,
  type PlayedQuarter,
  type QuarterRecord,
  quarterWith,
} from "./quarter.ts";

/**
 * A run: a challenge and the commands given so far, on the engine it was begun with. It grows by playing and never
 * goes back; a line that leaves it earlier is a fork, which shares what both have in common.
 */
export class Run {
  readonly commands: Command[] = [];
  private readonly closed: PlayedQuarter[] = [];
  private unfinished: PlayedQuarter | null = null;

  private constructor(
    readonly engine: Engine,
    readonly game: Game,
    readonly challenge: Challenge,
    private now: State,
  ) {}

  /** Null if no scenario is called so. */
  static begin(challenge: Challenge, engine: Engine = ENGINE): Run | null {
    const game = gameOf(challenge, engine);
    return game && new Run(engine, game, challenge, startOf(game, challenge, engine));
  }

  get state(): State {
    return this.now;
  }

  get over(): boolean {
    return this.now.phase === "over";
  }

  /** Closed quarters, oldest first, and the one in progress once its orders are given. */
  get quarters(): QuarterRecord[] {
    return this.closed.map((q) => q.record);
  }

  get open(): QuarterRecord | null {
    return this.unfinished?.record ?? null;
  }

  get hashes(): number[] {
    return this.closed.map((q) => q.reports[q.reports.length - 1]?.hash ?? 0);
  }

  get board(): Board {
    return boardIn(this.engine, this.game, this.now);
  }

  /** Plays one command, whatever it is; a refusal is an answer and changes nothing. */
  play(given: unknown): readonly Problem[] {
    // Kept as parsed, with its fields in their one order: a run's seal is made from exactly this.
    const parsed = this.engine.parse(given);
    return parsed.ok ? this.playOn(inTurn([parsed.value])) : [parsed.problem];
  }

  /** Plays what it is told until it is told no more; answers why the last was refused, if it was. */
  playOn(next: Next): readonly Problem[] {
    const { refused } = carryOut(this.engine, this.game, this.now, next, (step) => {
      const quarter = quarterWith(this.engine, this.game, this.unfinished, step);
      this.unfinished = step.report.closed ? null : quarter;
      if (step.report.closed) this.closed.push(quarter);
      this.commands.push(step.command);
      this.now = step.after;
    });
    return refused ?? [];
  }

  /** The state as a quarter began, or as the run stands if it has not got so far. */
  at(turn: number): State {
    return (
      this.closed[turn]?.start ?? (turn === this.closed.length ? this.unfinished?.start : null) ?? this.now
    );
  }

  /** Another run with the same past, up to where a quarter began. */
  fork(turn: number): Run {
    const fork = new Run(this.engine, this.game, this.challenge, this.at(turn));
    const past = this.closed.slice(0, Math.max(0, turn));
    fork.closed.push(...past);
    if (turn > this.closed.length) fork.unfinished = this.unfinished;
    fork.commands.push(...this.commands.filter((c) => c.turn < turn));
    return fork;
  }

  get score(): number {
    return this.engine.score(this.game, this.now);
  }

  get ending(): string | null {
    return this.engine.ending(this.now);
  }

  /** The run file of what has been played, with its claim. */
  file(): RunFile {
    const { challenge, commands, hashes, score, ending } = this;
    return sealed({ rules: this.engine.version, challenge, commands: [...commands], hashes }, score, ending);
  }
}

/** A run file of what was played, with its claim; null if it cannot be played so. */
export function makeRun(
  challenge: Challenge,
  commands: readonly Command[],
  engine: Engine = ENGINE,
): RunFile | null {
  const run = Run.begin(challenge, engine);
  return run && run.playOn(inTurn(commands)).length === 0 ? run.file() : null;
}
