import {
  type Dispatch,
  ENGINE,
  type Game,
  type LedgerEntry,
  PILLARS,
  type Report,
  STAT,
  type State,
  type StatId,
} from "../../engine/index.ts";
import { carryOut, inTurn, type Played } from "../../runs/index.ts";
import { mean } from "./stats.ts";
import { type Line, line, n1 } from "./table.ts";

/** Quarters in which nothing happens, and rows that point the other way than what they are said to come from. */
export interface Calm {
  /** By quarter, what each pillar moved by, in engine units. */
  drifts: number[][];
  /** Rows checked, and those whose direction disagrees, by cause and number. */
  rows: number;
  wrong: string[];
}

/** One quarter in so many is lived through without anything happening in it. */
const EVERY = 2;

/** From boards of ordinary play; `starts` are the states in which orders were given, in order. */
export function calmIn(game: Game, starts: readonly State[], played: Played): Calm {
  const drifts: number[][] = [];
  for (let i = 1; i < starts.length; i += EVERY) {
    const drift = quietQuarter(game, starts[i] as State);
    if (drift) drifts.push(drift);
  }
  const found = { rows: 0, wrong: new Set<string>() };
  for (let i = 0; i + 1 < starts.length; i++) {
    const [before, after] = [starts[i] as State, starts[i + 1] as State];
    const reports = played.reports.filter((report) => report.turn === before.turn);
    const entries = reports.flatMap((report) => ENGINE.decode(game, report.rows));
    for (const entry of entries) checkRow(entry, before, after, found);
  }
  return { drifts, rows: found.rows, wrong: [...found.wrong] };
}

const stills = new WeakMap<Game, Game>();

/** The game in which luck brings no event. */
function still(game: Game): Game {
  const known = stills.get(game) ?? { ...game, gates: game.gates.map((n, i) => (i % 2 === 1 ? 0 : n)) };
  stills.set(game, known);
  return known;
}

/**
 * What the pillars move by in a quarter without orders and events, from which whatever lay on the desk has been taken
 * away; null if something happened all the same, or a ship came or went: its intent said so before.
 */
function quietQuarter(game: Game, from: State): number[] | null {
  const s: State = { ...from, situations: [], hidden: { ...from.hidden, unseen: [] } };
  const reports: Report[] = [];
  const quiet = inTurn([{ type: "commit", turn: s.turn, orders: [] }]);
  const { state } = carryOut(ENGINE, still(game), s, quiet, ({ report }) => reports.push(report));
  const [report] = reports;
  if (!report?.closed || report.successor) return null;
  if (report.dispatches.some(({ kind }) => !WORDS.includes(kind))) return null;
  if (
    state.ships.some(({ zone, phase }, i) => zone !== from.ships[i]?.zone || phase !== from.ships[i]?.phase)
  )
    return null;
  return PILLARS.map((id) => pillarOf(state, id) - pillarOf(from, id));
}

/** Dispatches of what moves no number: anything else that is told has happened. */
const WORDS: readonly Dispatch["kind"][] = ["ask", "posture"];

function pillarOf(s: State, id: (typeof PILLARS)[number]): number {
  return id === "support" ? s.nation.support : s.pillars[id];
}

/** Terms of a pillar that move with one number: which, and whether more of it raises the pillar. */
const TERMS: Readonly<Record<string, { of: StatId; way: 1 | -1 }>> = {
  "resilience termProsperity": { of: "economy", way: 1 },
  "resilience termMissiles": { of: "missiles", way: -1 },
  "resilience termDebt": { of: "debt", way: -1 },
  "autonomy termTechnology": { of: "technology", way: 1 },
  "autonomy termAmerica": { of: "asia", way: -1 },
  "order termStanding": { of: "standing", way: 1 },
  "order termCoalition": { of: "coalition", way: 1 },
  "order termFront": { of: "front", way: 1 },
  "deterrence termWord": { of: "credibility", way: 1 },
  "deterrence termReassurance": { of: "drive", way: -1 },
  "deterrence termBeijing": { of: "power", way: -1 },
  "deterrence termStanding": { of: "standing", way: 1 },
};

/** Causes that can only take or only give, whatever the number. */
const ONE_WAY: Readonly<Record<string, 1 | -1>> = {
  price: -1,
  unspent: -1,
  debtService: -1,
  forceUpkeep: -1,
  pactUpkeep: -1,
  pledgePaid: -1,
  wear: -1,
  revenue: 1,
  delivered: 1,
  shadowed: 1,
  mandateRenewed: 1,
  crisisAccident: 1,
};

function checkRow(
  { stat, cause, delta }: LedgerEntry,
  before: State,
  after: State,
  found: { rows: number; wrong: Set<string> },
): void {
  const term = TERMS[`${stat} ${cause}`];
  const owner = { nation: 0, washington: 0, beijing: 0, ukraine: 0, pyongyang: 0 };
  let way: number = 0;
  if (term) {
    const read = STAT[term.of];
    if (!(read.owner in owner)) return;
    const part = read.owner as keyof typeof owner;
    way = term.way * Math.sign(read.place(after[part]) - read.place(before[part]));
    // What stands where it stood may still round another way than before.
    if (way === 0) way = Math.abs(delta) <= 1 ? Math.sign(delta) : 2;
  } else if (stat !== "support" && stat !== "tension") way = ONE_WAY[cause] ?? 0;
  if (way === 0) return;
  found.rows++;
  if (Math.sign(delta) !== way) found.wrong.add(`${stat} by ${cause}`);
}

/** §14.9: what moves by itself is little and steady, and rows say what is so. */
export function calmLines(list: readonly Calm[]): Line[] {
  const drifts = list.flatMap((calm) => calm.drifts);
  const rows = list.reduce((sum, calm) => sum + calm.rows, 0);
  const wrong = [...new Set(list.flatMap((calm) => calm.wrong))];
  return [
    ...PILLARS.map((id, i) => {
      const shown = drifts.map((drift) => (drift[i] ?? 0) / 10);
      const drift = mean(shown);
      const spread = Math.sqrt(mean(shown.map((x) => (x - drift) ** 2)));
      return line(
        "9",
        `${id} in ${shown.length} quarters in which nothing happens`,
        `${n1(drift)} shown, sd ${n1(spread)}`,
        "drift ≤ 3, sd ≤ 1",
        shown.length > 0 && Math.abs(drift) <= 3 && spread <= 1,
      );
    }),
    line(
      "9",
      `rows that agree with their cause (${rows})`,
      wrong.join(", ") || "all",
      "all",
      rows > 0 && wrong.length === 0,
    ),
  ];
}
