import {
  type Change,
  type Command,
  type CrisisChoice,
  type CrisisEnd,
  chancesAt,
  type Dispatch,
  type Engine,
  type Evidence,
  type Game,
  type LedgerEntry,
  type Order,
  OUTCOMES,
  PILLARS,
  type PillarId,
  pillarsAfter,
  type QuestionId,
  type Report,
  RULES,
  STAT,
  type State,
  type View,
  valuer,
} from "../engine/index.ts";

/** The situation that an order answered and how, as the board at the quarter's start names them; null if none. */
export type Answering = { readonly situation: string; readonly answer: string } | null;

/** What is told by itself: an order by its place in the list, an event, a crisis, or what became of a situation. */
export type Teller = "order" | "event" | "crisis" | "situation";

/**
 * What the rows of one cause were worth at the quarter's end: the board as it stands less the board without them. To
 * the quarter's score, and to each pillar that they moved; engine units.
 */
export interface Worth {
  readonly kind: Teller;
  readonly id: string | number;
  readonly situation: LedgerEntry["situation"];
  readonly score: number;
  readonly pillars: Readonly<Record<PillarId, number>>;
}

/** Something that was learnt: chances in 1000 of what was seen, where the truth lies at 150 and at 850. */
export interface Finding {
  readonly question: QuestionId;
  readonly kind: Evidence["kind"];
  /** Place in the quarter's dispatches of what showed it, −1 where none tells of it. */
  readonly dispatch: number;
  /** What the study came back with; null of an outcome. */
  readonly value: number | null;
  /** Whether the good outcome came about, where nothing else was looked for; else null. */
  readonly came: boolean | null;
  readonly low: number;
  readonly high: number;
}

const TELLERS: readonly string[] = ["order", "event", "crisis", "situation"] satisfies Teller[];

export function answersGiven(
  engine: Engine,
  game: Game,
  start: State,
  orders: readonly Order[],
): Answering[] {
  const view = engine.view(start);
  const { answers } = engine.judge(game, view, orders);
  return answers.map((each) => each && engine.answerNamed(game, view, each));
}

/** Rows of one cause together; pillars' own rows say by which term a pillar moved, and are nobody's. */
export function worthsOf(game: Game, view: View, entries: readonly LedgerEntry[]): Worth[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (!entry.ref || !TELLERS.includes(entry.ref.kind)) continue;
    const { situation: s } = entry;
    const key = [entry.ref.kind, entry.ref.id, s?.at, s?.answer, s?.outcome].join(" ");
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  if (groups.size === 0) return [];
  const value = valuer(game, view);
  return [...groups.values()].flatMap((rows) => {
    const { ref, situation } = rows[0] as LedgerEntry;
    if (!ref) return [];
    const undone = rows.map((row) => undoing(game, row));
    const without = pillarsAfter(game, view, undone);
    const pillars = Object.fromEntries(PILLARS.map((id) => [id, 0 - without[id]])) as Record<
      PillarId,
      number
    >;
    const score = 0 - Math.round(value(undone) / 16);
    return [{ kind: ref.kind as Teller, id: ref.id, situation, score, pillars }];
  });
}

/** The change that takes a row back. */
function undoing(game: Game, { stat, of, delta }: LedgerEntry): Change {
  const places = STAT[stat].owner === "zones" ? game.zones : game.actors;
  return { stat: STAT[stat], index: of === null ? 0 : (places.get(of) ?? 0), by: -delta };
}

/** Where the truth is taken to lie at either end of a question. */
const ENDS = { low: 150, high: 850 } as const;
/** A crisis that ended in the quarter: who stood where, and what Tokyo chose in each exchange. */
export interface CrisisTold {
  readonly crisis: string;
  readonly how: CrisisEnd;
  readonly rival: string;
  readonly zone: string;
  readonly top: number;
  /** The rungs on which the choice left both sides; of the last, which ended it, those on which they met. */
  readonly exchanges: readonly Exchange[];
}

export interface Exchange {
  readonly choice: CrisisChoice;
  readonly tokyo: number;
  readonly rival: number;
}

/** What evidence says of a case in which only the good outcome was looked for, and did not come. */
const OTHERWISE = 3;

/** Crises that ended, with every exchange: what ends one is told by its end alone, and the choice by the command. */
export function crisesIn(
  { scenario }: Game,
  commands: readonly Command[],
  reports: readonly Report[],
): CrisisTold[] {
  let exchanges: Exchange[] = [];
  return reports.flatMap(({ dispatches }, i) => {
    const command = commands[i];
    if (command?.type !== "respond" || command.subject !== "crisis") return [];
    const choice = command.choice as CrisisChoice;
    const move = dispatches.find((d) => d.kind === "crisisMove");
    exchanges = [
      ...exchanges,
      move ? { choice, tokyo: move.tokyo, rival: move.rival } : lastOf(choice, exchanges),
    ];
    return dispatches.flatMap((d) => {
      const data = d.kind === "crisisEnds" ? scenario.crises.find(({ id }) => id === d.crisis) : null;
      if (d.kind !== "crisisEnds" || !data) return [];
      const told = {
        crisis: d.crisis,
        how: d.how,
        rival: data.rival,
        zone: data.zone,
        top: data.top,
        exchanges,
      };
      exchanges = [];
      return [told];
    });
  });
}

/** Where an exchange leaves both sides that ends the matter: a press a rung higher, stepping back on the first. */
function lastOf(choice: CrisisChoice, before: readonly Exchange[]): Exchange {
  const { tokyo, rival } = before.at(-1) ?? { tokyo: RULES.crisis.first, rival: RULES.crisis.first };
  if (choice === "yield") return { choice, tokyo: 1, rival };
  return { choice, tokyo: choice === "press" ? Math.max(tokyo + 1, rival) : tokyo, rival };
}

/** All that was learnt in a quarter, command by command; dispatches are counted over the whole of it. */
export function findingsOf(game: Game, commands: readonly Command[], reports: readonly Report[]): Finding[] {
  let before = 0;
  return reports.flatMap((report, i) => {
    const found = report.evidence.map((row) => {
      const at = shownBy(game, commands[i], report.dispatches, row);
      return findingOf(row, at < 0 ? -1 : before + at);
    });
    before += report.dispatches.length;
    return found;
  });
}

function findingOf(row: Evidence, dispatch: number): Finding {
  const { question, kind } = row;
  if (row.kind !== "outcome")
    return { question, kind, dispatch, value: row.value, came: null, low: 0, high: 0 };
  const likely = (truth: number): number => {
    const chances = chancesAt(row, row.shift, truth);
    return row.outcome === OTHERWISE ? 1000 - chances[0] : (chances[row.outcome] ?? 0);
  };
  const came = isPlain(row) ? row.outcome === 0 : null;
  return { question, kind, dispatch, value: null, came, low: likely(ENDS.low), high: likely(ENDS.high) };
}

/** Whether only the good outcome was looked for. */
function isPlain(row: Evidence): boolean {
  return row.kind === "outcome" && row.bad === 0 && row.badSwing === 0;
}

/** Place of the dispatch that tells what was seen, −1 if none does. */
function shownBy(
  game: Game,
  command: Command | undefined,
  dispatches: readonly Dispatch[],
  row: Evidence,
): number {
  if (row.kind !== "outcome")
    return dispatches.findIndex((d) => d.kind === "study" && d.question === row.question);
  if (command?.type === "respond" && command.subject === "crisis")
    return dispatches.findIndex((d) => d.kind === "crisisMove" || d.kind === "crisisEnds");
  if (isPlain(row)) return dispatches.findIndex((d) => d.kind === "turned" && d.question === row.question);
  return dispatches.findIndex(
    (d) =>
      d.kind === "situation" &&
      game.scenario.situations?.find((each) => each.id === d.situation)?.slot === row.slot &&
      OUTCOMES[row.outcome] === d.outcome,
  );
}
