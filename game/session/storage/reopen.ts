import { lessonFrom } from "../../classroom/index.ts";
import { isRecord, type Order, parseOrder, quarterOf } from "../../engine/index.ts";
import {
  gameOf,
  MOST_RUN_BYTES,
  type ReadRun,
  type Run,
  readRun,
  readRunBytes,
  reopen,
  rulebook,
  withItsRules,
} from "../../runs/index.ts";
import { parseLeft } from "../left-line.ts";
import type { ChosenFile, SlotInfo } from "../types.ts";
import { bytesOf } from "../upload.ts";
import { countOf } from "./count.ts";
import { parseParting } from "./marks.ts";
import { readingOf } from "./reading.ts";
import { datedOf } from "./records.ts";
import type { Save } from "./saves.ts";
import { momentOf, wholeOf } from "./shelf.ts";

/** Why a save or file cannot be opened: a key of text's `notices`, with figures. */
export interface Refused {
  ok: false;
  key: "brokenSave" | "foreignFile" | "unreadable" | "fileTooBig" | "otherVersion" | "diverged" | "illegal";
  params: Record<string, string | number>;
}

export type Opened = { ok: true; run: Run } | Refused;

/** Reads a run's text and replays it, once, by its own rules. `name` is only ever shown as text. */
export async function openRun(text: string, name: string): Promise<Opened> {
  return openRead(await withItsRules(() => readRun(text)), name);
}

/** The same for a run that has been read. */
export function openRead(read: ReadRun, name: string): Opened {
  if (!read.ok) {
    if (read.rules !== undefined) return otherVersion(name, read.rules);
    const key = read.reason === "too large" ? "fileTooBig" : "foreignFile";
    return { ok: false, key, params: { name } };
  }
  const { verdict, run } = reopen(read.run);
  if (run) return { ok: true, run };
  if (verdict.verdict === "unsupported rules") return otherVersion(name, verdict.version);
  const game = gameOf(read.run.challenge, rulebook(read.run.rules) ?? undefined);
  const quarter = (turn: number) => (game ? quarterOf(game.scenario, turn) : {});
  if (game && verdict.verdict === "diverged") {
    const turn = verdict.quarter === null ? game.scenario.turns - 1 : verdict.quarter - 1;
    return { ok: false, key: "diverged", params: { name, ...quarter(turn) } };
  }
  if (verdict.verdict === "illegal") {
    const turn = read.run.commands[verdict.command]?.turn ?? 0;
    return { ok: false, key: "illegal", params: { name, ...quarter(turn) } };
  }
  return { ok: false, key: "foreignFile", params: { name } };
}

function otherVersion(name: string, version: number): Refused {
  return { ok: false, key: "otherVersion", params: { name, version } };
}

/** A file the player chose; one that is too large is not even read. */
export async function openFile(file: ChosenFile, name: string): Promise<Opened> {
  if (file.size > MOST_RUN_BYTES) return { ok: false, key: "fileTooBig", params: { name } };
  const bytes = await bytesOf(file);
  if (!bytes) return { ok: false, key: "unreadable", params: { name } };
  return openRead(await withItsRules(() => readRunBytes(bytes)), name);
}

/** A stored value as a save; whatever is not one is refused as a whole. Draft orders that no longer parse are dropped. */
export function parseSave(value: unknown): Save | null {
  if (!isRecord(value)) return null;
  const { id, name, seed, run, tray, saved, auto, resigned, read, revision } = value;
  if (typeof id !== "string" || typeof name !== "string" || typeof run !== "string") return null;
  if (typeof saved !== "number" || typeof revision !== "number") return null;
  const closed = wholeOf(read);
  const orders: Order[] = [];
  for (const item of Array.isArray(tray) ? tray : []) {
    const parsed = parseOrder(item, 0);
    if (parsed.ok) orders.push(parsed.value);
  }
  return {
    id,
    name,
    seed: typeof seed === "string" ? seed : "",
    parting: parseParting(value.parting),
    left: parseLeft(value.left),
    dated: datedOf(value.dated),
    first: value.first === true,
    reading: readingOf(value.reading),
    lesson: lessonFrom(value.lesson),
    run,
    tray: orders,
    // When it was saved is only told: a moment that is none spoils no run.
    saved: momentOf(saved) ?? 0,
    auto: auto === true,
    resigned: resigned === true,
    // A save that says nothing of reports was written when none was kept from being read.
    read: closed ?? Number.POSITIVE_INFINITY,
    revision: wholeOf(revision) ?? 0,
    count: countOf(value),
  };
}

/** What a list of saves shows; a broken one is listed with its reason and can be deleted. */
export async function slotInfo(value: unknown): Promise<SlotInfo | null> {
  const save = parseSave(value);
  if (!save) {
    const id = isRecord(value) && typeof value.id === "string" ? value.id : null;
    return id === null ? null : brokenSlot({ id, name: id, saved: 0, count: countOf(value) }, "broken");
  }
  const read = await withItsRules(() => readRun(save.run));
  if (!read.ok) {
    const why = read.rules === undefined ? "broken" : "otherVersion";
    return brokenSlot(save, why);
  }
  const game = gameOf(read.run.challenge, rulebook(read.run.rules) ?? undefined);
  if (!game) return brokenSlot(save, "foreign");
  const { turns } = game.scenario;
  const turn = Math.min(turns, read.run.hashes.length);
  return {
    id: save.id,
    name: save.name,
    seed: save.seed || read.run.challenge.seed.replace(/^alea:/, ""),
    parting: save.parting,
    scenario: read.run.challenge.scenario,
    texts: game.scenario.texts ?? null,
    turn,
    turns,
    quarter: quarterOf(game.scenario, turn),
    saved: save.saved,
    count: save.count,
    over: save.resigned || read.run.claim?.ending != null,
    auto: save.auto,
    broken: null,
  };
}

function brokenSlot(of: Pick<Save, "id" | "name" | "saved" | "count">, broken: string): SlotInfo {
  const { id, name, saved, count } = of;
  return {
    id,
    name,
    seed: "",
    parting: null,
    scenario: "",
    texts: null,
    turn: 0,
    turns: 0,
    quarter: { year: 0, part: 1 },
    saved,
    count,
    over: false,
    auto: false,
    broken,
  };
}
