import { aboutOf } from "../engine/index.ts";
import {
  codeOf,
  linkOf,
  loadRulebook,
  type QuarterRecord,
  type Run,
  type RunFile,
  readLink,
  reopen,
  rulebook,
} from "../runs/index.ts";
import { tab } from "./storage/shelf.ts";
import type { Store } from "./store.ts";
import type { RivalLine, RivalOrder } from "./terms.ts";

/** As many lines as a chart can tell apart. */
const MOST = 8;
const KEY = "tokyo-crossroads-rivals";

interface Rival {
  name: string;
  file: RunFile;
}

/** Friends' runs that are drawn beside one's own in the same world, for as long as the tab is open. */
export class Rivals {
  private list: Rival[] = [];
  private told: { list: Rival[]; run: Run | null; commands: number; lines: readonly RivalLine[] } | null =
    null;

  /** `open` gives the run at the desk, if there is one. */
  constructor(
    private readonly store: Store,
    private readonly open: () => Run | null,
  ) {
    this.list = kept();
    if (this.list.length > 0) this.tell();
    void this.fetch();
  }

  /** Those of a released version are drawn once its rules are there. */
  private async fetch(): Promise<void> {
    const older = this.list.filter(({ file }) => !rulebook(file.rules));
    if (older.length === 0) return;
    await Promise.all(older.map(({ file }) => loadRulebook(file.rules)));
    for (const { file } of older) replays.delete(file);
    this.told = null;
    this.tell();
  }

  /** A run of the same seal is no second rival; the oldest makes room. */
  add(file: RunFile, name: string): void {
    const same = ({ file: known }: Rival): boolean => known.claim?.hash === file.claim?.hash;
    this.list = [...this.list.filter((each) => !same(each)), { name, file }].slice(-MOST);
    this.keep();
    void this.fetch();
  }

  remove(name: string): void {
    this.list = this.list.filter((each) => each.name !== name);
    this.keep();
  }

  /** Everything on this device is erased. */
  clear(): void {
    this.list = [];
    tab.remove(KEY);
    this.tell();
  }

  private keep(): void {
    const links = this.list.flatMap(({ name, file }) => {
      const link = linkOf(file);
      return link ? [{ name, link }] : [];
    });
    // What is too long for a link, or finds no room, is a rival until the page is left.
    tab.set(KEY, JSON.stringify(links));
    this.tell();
  }

  /** Their lines as they stand beside the run at the desk; the same ones while it has not gone on. */
  beside(): readonly RivalLine[] {
    const { list, told } = this;
    const run = this.open();
    const commands = run?.commands.length ?? 0;
    if (told?.list === list && told.run === run && told.commands === commands) return told.lines;
    const lines = list.flatMap((each) => lineOf(each, run) ?? []);
    this.told = { list, run, commands, lines };
    return lines;
  }

  private tell(): void {
    this.store.publish({ rivals: this.beside() });
  }
}

/** What a friend's run was, replayed once. */
interface Replay extends Pick<RivalLine, "code" | "scores" | "score" | "ending" | "orders"> {
  hashes: readonly number[];
}

const replays = new WeakMap<RunFile, Replay | null>();

/** Null for a run that does not hold. */
function replayOf(file: RunFile): Replay | null {
  const known = replays.get(file);
  if (known !== undefined) return known;
  const { run } = reopen(file);
  const replay = run && {
    code: codeOf(file.challenge, file.rules),
    scores: [...run.state.scores],
    score: run.score,
    ending: run.board.ending,
    orders: [...run.quarters, ...(run.open ? [run.open] : [])].map(ordersOf),
    hashes: run.hashes,
  };
  replays.set(file, replay);
  return replay;
}

function ordersOf(quarter: QuarterRecord): RivalOrder[] {
  return quarter.orders.map((order) => {
    const { pledge: id } = aboutOf(order);
    // The board is made when it is asked for: most orders change no pledge.
    const pledge = id === undefined ? undefined : quarter.before.pledges.find((each) => each.id === id);
    return { order, pledge: pledge ?? null };
  });
}

function lineOf({ name, file }: Rival, run: Run | null): RivalLine | null {
  const replay = replayOf(file);
  if (!replay) return null;
  const { hashes, ...line } = replay;
  const here = run !== null && line.code !== null && line.code === codeOf(run.challenge, run.engine.version);
  if (!here) return { ...line, name, orders: [], parted: null };
  const own = run.hashes;
  const parted = own.findIndex((hash, turn) => turn < hashes.length && hash !== hashes[turn]);
  return {
    ...line,
    name,
    orders: line.orders.slice(0, own.length + 1),
    parted: parted < 0 ? null : parted,
  };
}

function kept(): Rival[] {
  let list: unknown;
  try {
    list = JSON.parse(tab.get(KEY) ?? "[]");
  } catch {
    return [];
  }
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST).flatMap((each: unknown) => {
    const { name, link } = (each ?? {}) as Record<string, unknown>;
    if (typeof name !== "string" || typeof link !== "string") return [];
    const read = readLink(link);
    return read.ok ? [{ name, file: read.run }] : [];
  });
}
