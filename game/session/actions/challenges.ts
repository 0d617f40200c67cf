import { csvOf } from "../../classroom/index.ts";
import { type Difficulty, ENGINE, type Engine } from "../../engine/index.ts";
import {
  type Cadence,
  type Challenge,
  codeOf,
  datedCalled,
  datedFor,
  inOrder,
  isModifier,
  linkOf,
  loadRulebook,
  type ReadCode,
  readCode,
  rulebook,
  seedOf,
} from "../../runs/index.ts";
import type { Context } from "../context.ts";
import { calendarAt, termsOf } from "../dated.ts";
import { type Asked, fragmentFor, fragmentOf } from "../fragment.ts";
import { followLesson } from "../lesson-door.ts";
import { challenged, type OpenGame, withReading } from "../open-game.ts";
import { openSlot } from "../open-slot.ts";
import type { Received } from "../received.ts";
import { BOARD_COLUMNS } from "../receiver.ts";
import { firsts } from "../storage/firsts.ts";
import { recordsOf } from "../storage/records.ts";
import { drawnSeed, newSlotId } from "../storage/slot-id.ts";
import type { DatedCard, DateOf, RecordInfo, Shared, Terms } from "../terms.ts";

/** Worlds that others can play too: by code, by date, by link. */
export const challenges = {
  /** Reads a code as typed; what it says, or what is wrong with it, waits to be looked at. */
  readCode(s: Context, { typed }: { typed: string }): Promise<void> | void {
    return receiveCode(s, typed, null);
  },

  /** Takes what a link to the page asks for; whether it asked for anything. */
  async follow(s: Context, { fragment }: { fragment: string }): Promise<boolean> {
    const asked = fragmentOf(fragment);
    if (!asked) return false;
    if (asked.kind === "run") void s.receiver.link(asked.link, asked.name);
    else if (asked.kind === "lesson") await followLesson(s, new Map(Object.entries(asked.given)));
    else if (asked.kind === "code") await receiveCode(s, asked.code, asked.seed);
    else s.store.publish({ received: dateIn(asked) });
    return true;
  },

  putAway(s: Context): void {
    s.receiver.putAway();
  },

  /** Begins a challenge by its code; nothing happens for what is none. */
  async playCode(s: Context, { code, seed }: { code: string; seed: string | null }): Promise<void> {
    const read = readCode(code);
    const engine = read.ok && (await loadRulebook(read.rules));
    if (engine) await begin(s, read.challenge, seed === null ? {} : { seed }, engine);
  },

  /** Begins the challenge of a date; the first attempt at it on this device is marked as such. */
  async playDated(s: Context, { cadence, id }: DateOf): Promise<void> {
    const dated = datedCalled(cadence, id);
    if (!dated) return;
    const slot = newSlotId();
    await begin(s, dated.challenge, { slot, seed: id, dated: { cadence, id } });
  },

  /** Goes on with the first attempt at a date's challenge. */
  async goOnWith(s: Context, of: DateOf): Promise<void> {
    const first = firsts.get(of);
    if (first) await openSlot(s, first.slot);
  },

  /** The same world from its first quarter. */
  async playAgain(s: Context): Promise<void> {
    if (!s.game) return;
    const { run, seed, dated } = s.game;
    await begin(s, run.challenge, { seed, dated }, run.engine);
  },

  /** A seed that nobody has typed. */
  drawSeed(): string {
    return drawnSeed();
  },

  /** The code of terms that a player puts together. */
  termsFor(
    _: Context,
    asked: { scenario: string; difficulty: Difficulty; seed: string; modifiers: readonly string[] },
  ): Terms | null {
    const seed = seedOf(asked.seed);
    if (seed === null) return null;
    const modifiers = inOrder(asked.modifiers.filter(isModifier));
    const { scenario, difficulty } = asked;
    return termsOf({
      scenario,
      difficulty,
      seed,
      truths: {},
      ...(modifiers.length > 0 ? { modifiers } : {}),
    });
  },

  /** The fragment that asks for it. */
  fragmentFor(_: Context, { asked }: { asked: Asked }): string {
    return fragmentFor(asked);
  },

  calendar(_: Context, { cadence }: { cadence: Cadence }): DatedCard[] {
    return calendarAt(cadence, Date.now());
  },

  /** The day and the week may have passed since the page was opened. */
  refreshDays(s: Context): void {
    s.tellDays();
  },

  /** Finished runs on this device, newest first; null where they cannot be read now. */
  async records(s: Context): Promise<RecordInfo[] | null> {
    const all = await s.records.all();
    return all.ok ? recordsOf(all.value) : null;
  },

  /** Received runs as a table for a spreadsheet. */
  tableOf(s: Context, { keys }: { keys: readonly number[] }): string {
    return csvOf(BOARD_COLUMNS, s.receiver.rowsOf(keys));
  },

  /** Draws a received run beside one's own in the same world from now on. */
  addRival(s: Context, { key, name }: { key: number; name: string }): void {
    const file = s.receiver.fileOf(key);
    if (file) s.rivals.add(file, name);
  },

  /** Begins the world of a received run: a date's challenge as such while its rules are those of now, any other by its code. */
  async playReceived(s: Context, { key }: { key: number }): Promise<void> {
    const file = s.receiver.fileOf(key);
    if (!file) return;
    const { challenge, rules } = file;
    const dated = rules === ENGINE.version ? datedFor(challenge, Date.now()) : null;
    const code = codeOf(challenge, rules);
    if (dated) await challenges.playDated(s, dated);
    else if (code) await challenges.playCode(s, { code, seed: null });
  },

  removeRival(s: Context, { name }: { name: string }): void {
    s.rivals.remove(name);
  },

  /** How the run at the desk is passed on. */
  share(s: Context, { name }: { name: string }): Shared | null {
    return s.game && sharedOf(s.game, name);
  },
};

async function begin(
  s: Context,
  challenge: Challenge,
  as: Partial<OpenGame>,
  engine: Engine = ENGINE,
): Promise<void> {
  if (!(await s.press())) return;
  const game = withReading(challenged(challenge, as, [], engine));
  game.first = game.dated !== null && firsts.begin(game.dated, game.slot);
  s.open(game, { selection: null, received: null });
  s.tellDays();
  await s.save();
}

/** At once, but where rules of a released version have to be fetched first. */
function receiveCode(s: Context, typed: string, seed: string | null): Promise<void> | void {
  const read = readCode(typed);
  const tell = (): void => s.store.publish({ received: termsIn(read, seed) });
  if (!read.ok || rulebook(read.rules)) return tell();
  return loadRulebook(read.rules).then(tell);
}

function termsIn(read: ReadCode, seed: string | null): Received {
  if (!read.ok) return { kind: "refused", fault: read.fault };
  if (!rulebook(read.rules)) return { kind: "refused", fault: "rules" };
  // A seed that the link says it was typed as, if that is the world it means.
  const said = seed !== null && seedOf(seed) === read.challenge.seed ? seed : null;
  return { kind: "terms", terms: termsOf(read.challenge, null, read.rules), seed: said };
}

function dateIn({ cadence, id }: DateOf): Received {
  const dated = datedCalled(cadence, id);
  if (!dated || dated.from > Date.now()) return { kind: "refused", fault: "date" };
  return { kind: "terms", terms: termsOf(dated.challenge, { cadence, id }), seed: null };
}

function sharedOf({ run, seed, dated }: OpenGame, name: string): Shared {
  const { code } = termsOf(run.challenge, dated, run.engine.version);
  const link = linkOf(run.file());
  const typed = seedOf(seed) === run.challenge.seed ? seed : null;
  return {
    terms: dated
      ? fragmentFor({ kind: "dated", ...dated })
      : code && fragmentFor({ kind: "code", code, seed: typed }),
    run: link && fragmentFor({ kind: "run", link, name }),
  };
}
