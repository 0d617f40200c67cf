import { codeOf, linkOf, loadRulebook, type RunFile, readLink, reopen, rulebook } from "../runs/index.ts";
import { tab } from "./storage/shelf.ts";
import type { Store } from "./store.ts";
import type { RivalLine } from "./terms.ts";

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

  constructor(private readonly store: Store) {
    this.list = kept();
    if (this.list.length > 0) this.tell();
    void this.fetch();
  }

  /** Those of a released version are drawn once its rules are there. */
  private async fetch(): Promise<void> {
    const older = this.list.filter(({ file }) => !rulebook(file.rules));
    if (older.length === 0) return;
    await Promise.all(older.map(({ file }) => loadRulebook(file.rules)));
    for (const { file } of older) lines.delete(file);
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

  private tell(): void {
    this.store.publish({ rivals: this.list.flatMap((each) => lineOf(each) ?? []) });
  }
}

const lines = new WeakMap<RunFile, RivalLine | null>();

/** Null for a run that does not hold. */
function lineOf({ name, file }: Rival): RivalLine | null {
  const known = lines.get(file);
  if (known !== undefined) return known && { ...known, name };
  const { run } = reopen(file);
  const line = run && {
    name,
    code: codeOf(file.challenge, file.rules),
    scores: [...run.state.scores],
    score: run.score,
    ending: run.board.ending,
  };
  lines.set(file, line);
  return line;
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
