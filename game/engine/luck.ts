import seedrandom from "seedrandom";

/**
 * A quarter's luck: a table of 32-bit draws made before anything moves, keyed by seed and turn. Each
 * system has its row and each question, ship, actor, zone and event its own place in it, so that no
 * draw can shift another and one changed decision changes only its consequences. Rows are append-only
 * and roomy: a new event takes a free slot and moves nobody's luck. What every quarter reads comes first:
 * the rest of a table is worked out only if somebody looks there, which changes none of its values.
 */
const ROWS = [
  ["effective", 32],
  ["washington", 8],
  ["beijing", 8],
  ["ukraine", 8],
  ["leak", 8],
  ["pyongyang", 8],
  ["economy", 8],
  ["crisisKind", 32],
  ["actor", 64],
  ["ship", 128],
  ["event", 160],
  ["study", 32],
  ["crisis", 64],
  /** Two places an event: what its chances come to, what an inquiry finds. */
  ["outcome", 320],
  ["zone", 48],
] as const;

export type LuckRow = (typeof ROWS)[number][0];

export const LUCK_SIZE: Readonly<Record<LuckRow, number>> = Object.fromEntries(ROWS) as Record<
  LuckRow,
  number
>;

/** Where a row begins in a table. */
export type RowStart = number & { readonly of: "luck" };

/** The rows, by name: what `roll` and `sway` are asked with. */
export const ROW = {} as Record<LuckRow, RowStart>;
let total = 0;
for (const [row, size] of ROWS) {
  ROW[row] = total as RowStart;
  total += size;
}

/** The table of one turn, worked out as far as anybody has looked. */
export class Luck {
  private readonly table = new Int32Array(total);
  private drawn = 0;
  private random = seedrandom.alea("");

  begin(key: string): void {
    this.random = seedrandom.alea(key);
    this.drawn = 0;
  }

  /** The draw at a place, as an integer of 32 bits without sign. */
  at(place: number): number {
    const { table } = this;
    if (place >= this.drawn) {
      for (let i = this.drawn; i <= place; i++) table[i] = this.random.int32();
      this.drawn = place + 1;
    }
    return (table[place] as number) >>> 0;
  }
}

/** Tables kept: enough for the worlds and quarters that a search compares its plans in. */
const SHELF = 256;
const tables: Luck[] = [];
const keys: string[] = [];
const places = new Map<string, number>();
let next = 0;
/** The table asked for last: most commands of a quarter ask for it again. */
let last = new Luck();
let lastSeed = "";
let lastTurn = -1;

/**
 * The table of one turn. The newest few are kept, since every command of a quarter reads the same one and
 * a search reads the same ones again; none may be held on to.
 */
export function drawLuck(seed: string, turn: number): Luck {
  if (turn === lastTurn && seed === lastSeed) return last;
  lastSeed = seed;
  lastTurn = turn;
  last = tableOf(seed, turn);
  return last;
}

function tableOf(seed: string, turn: number): Luck {
  const key = `${seed}|${turn}`;
  const known = places.get(key);
  if (known !== undefined) return tables[known] as Luck;
  const place = next;
  next = (next + 1) % SHELF;
  let table = tables[place];
  if (table === undefined) {
    table = new Luck();
    tables[place] = table;
  } else places.delete(keys[place] as string);
  table.begin(key);
  keys[place] = key;
  places.set(key, place);
  return table;
}

/** An integer from 0 to n−1 from one place of the table; n up to 2^20 keeps the product exact. */
export function roll(luck: Luck, row: RowStart, place: number, n: number): number {
  return Math.floor((luck.at(row + place) * n) / 4294967296);
}

/** An integer from −reach to +reach, uniform. */
export function sway(luck: Luck, row: RowStart, place: number, reach: number): number {
  return roll(luck, row, place, 2 * reach + 1) - reach;
}

/** A private stream of integers for what is not part of a quarter: truths at the start, imagined worlds. */
export interface Stream {
  below(n: number): number;
}

export function stream(seed: string): Stream {
  const random = seedrandom.alea(seed);
  return { below: (n) => Math.floor(((random.int32() >>> 0) * n) / 4294967296) };
}
