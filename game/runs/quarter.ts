import {
  type Board,
  type Command,
  type Dispatch,
  type Engine,
  type Evidence,
  type Game,
  type LedgerEntry,
  type Move,
  type Order,
  type Problem,
  quarterOf,
  type Report,
  type State,
} from "../engine/index.ts";
import { boardIn } from "./boards.ts";
import {
  type Answering,
  answersGiven,
  type CrisisTold,
  crisesIn,
  type Finding,
  findingsOf,
  type Worth,
  worthsOf,
} from "./told.ts";

/** One command carried out: the state it was given in, what it did, and the state it left. */
export interface Step {
  before: State;
  command: Command;
  report: Report;
  after: State;
}

/**
 * What to do next in a state, or null to stop. `refused` says why the last proposal was not taken: another may be
 * made in its place.
 */
export type Next = (state: State, refused: readonly Problem[] | null) => Command | null;

/** How one command is carried out. */
export type Way = (engine: Engine, game: Game, state: State, command: Command) => ReturnType<Engine["step"]>;

/** Each state is left as it was, and everything is told. */
const onCopies: Way = (engine, game, state, command) => engine.step(game, state, command);

/** The one state is worked on, which is then used up, and nothing is told but the hashes: for a claim to be compared. */
export const inPlace: Way = (engine, game, state, command) => {
  const advanced = engine.advance(game, state, command, "hashes");
  return advanced.ok
    ? { ok: true, state, report: advanced.report }
    : { ok: false, problems: advanced.problems };
};

/**
 * Carries out one command after another. Every run that is played, replayed, verified or told goes through this
 * loop, so that all of them mean the same by a refusal and by an end.
 */
export function carryOut(
  engine: Engine,
  game: Game,
  from: State,
  next: Next,
  each: (step: Step) => void = () => {},
  how: Way = onCopies,
): { state: State; refused: readonly Problem[] | null } {
  let state = from;
  let refused: readonly Problem[] | null = null;
  for (let command = next(state, null); command !== null; command = next(state, refused)) {
    const stepped = how(engine, game, state, command);
    refused = stepped.ok ? null : stepped.problems;
    if (!stepped.ok) continue;
    each({ before: state, command, report: stepped.report, after: stepped.state });
    state = stepped.state;
  }
  return { state, refused };
}

/** These commands in turn, up to the first that is refused. */
export function inTurn(commands: Iterable<Command>): Next {
  const list = commands[Symbol.iterator]();
  return (_state, refused) => {
    if (refused) return null;
    const { done, value } = list.next();
    return done ? null : value;
  };
}

/** What is done where nobody decides: no orders, and to what asks its default. */
export function defaultCommand(engine: Engine, game: Game, state: State): Command {
  return state.phase === "plan"
    ? { type: "commit", turn: state.turn, orders: [] }
    : engine.defaultResponse(game, state);
}

/** A quarter as played: its orders, what moved and why. */
export interface QuarterRecord {
  turn: number;
  quarter: { year: number; part: number };
  orders: Order[];
  entries: LedgerEntry[];
  dispatches: Dispatch[];
  moves: Move[];
  /** What was seen that bears on an open question. */
  evidence: Evidence[];
  /** By order: the situation that it answered, as the board before it names it; null where it answered none. */
  answers: Answering[];
  /** What came of each cause that is told by itself: to the score and to the pillars. */
  worths: Worth[];
  /** The evidence with what showed it and how likely that was at both ends. */
  findings: Finding[];
  /** Crises that ended in it. */
  crises: CrisisTold[];
  /** Board at the start, and at the end (or now, while open). */
  before: Board;
  after: Board;
  hash: number;
}

/** A quarter as a run keeps it. No state is ever changed, so the states are shared and not copied. */
export interface PlayedQuarter {
  readonly start: State;
  readonly end: State;
  readonly commands: readonly Command[];
  readonly reports: readonly Report[];
  readonly record: QuarterRecord;
}

/** The quarter with one command more. */
export function quarterWith(
  engine: Engine,
  game: Game,
  open: PlayedQuarter | null,
  { before, command, report, after }: Step,
): PlayedQuarter {
  const start = open?.start ?? before;
  const commands = [...(open?.commands ?? []), command];
  const reports = [...(open?.reports ?? []), report];
  const record = once(() => recordOf(engine, game, start, after, commands, reports));
  return {
    start,
    end: after,
    commands,
    reports,
    get record() {
      return record();
    },
  };
}

/** Boards and ledger are made when somebody looks: most quarters of most runs are never looked at. */
function recordOf(
  engine: Engine,
  game: Game,
  start: State,
  end: State,
  commands: readonly Command[],
  reports: readonly Report[],
): QuarterRecord {
  const first = commands[0];
  const last = reports[reports.length - 1];
  const turn = start.turn;
  const before = once(() => boardIn(engine, game, start));
  // The successor's year runs on after the last quarter: what it left is the debrief's, not this quarter's.
  const after = once(() =>
    last?.successor ? engine.board(game, last.successor.view) : boardIn(engine, game, end),
  );
  const entries = once(() => reports.flatMap((r) => engine.decode(game, r.rows)));
  const orders = first?.type === "commit" ? first.orders : [];
  const answers = once(() => answersGiven(engine, game, start, orders));
  const worths = once(() => worthsOf(game, last?.successor?.view ?? engine.view(end), entries()));
  const crises = once(() => crisesIn(game, commands, reports));
  const findings = once(() => findingsOf(game, commands, reports));
  // Own properties: a copy of the record by its keys has them as well.
  return {
    turn,
    quarter: quarterOf(game.scenario, turn),
    orders,
    dispatches: reports.flatMap((r) => r.dispatches),
    moves: reports.flatMap((r) => r.moves),
    evidence: reports.flatMap((r) => r.evidence),
    hash: last?.hash ?? 0,
    get entries() {
      return entries();
    },
    get answers() {
      return answers();
    },
    get worths() {
      return worths();
    },
    get crises() {
      return crises();
    },
    get findings() {
      return findings();
    },
    get before() {
      return before();
    },
    get after() {
      return after();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
