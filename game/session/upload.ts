import { quarterOf, type Scenario } from "../engine/index.ts";
import { MOST_SCENARIO_BYTES, MOST_SCENARIO_CHARACTERS, readScenarioBytes } from "../runs/index.ts";
import type { ChosenFile, OwnFile } from "./types.ts";

const NAME = 60;

/** Reads a player's scenario file: what the title shows of it, and the scenario if it may be played. */
export async function readOwnFile(file: ChosenFile): Promise<{ shown: OwnFile; scenario: Scenario | null }> {
  const name = file.name.slice(0, NAME);
  if (file.size > MOST_SCENARIO_BYTES) {
    const need = MOST_SCENARIO_CHARACTERS;
    return { shown: { ok: false, file: name, place: "file", reason: "tooLarge", need }, scenario: null };
  }
  const bytes = await bytesOf(file);
  if (!bytes) {
    return { shown: { ok: false, file: name, place: "file", reason: "unreadable" }, scenario: null };
  }
  const read = readScenarioBytes(bytes);
  if (!read.ok) return { shown: { ...read, file: name }, scenario: null };
  const { scenario } = read;
  const board = { turns: scenario.turns, quarter: quarterOf(scenario, 0) };
  return { shown: { ok: true, file: name, id: scenario.id, texts: scenario.texts ?? {}, board }, scenario };
}

/** Null for a file that has been moved, or is out of reach. */
export async function bytesOf(file: ChosenFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
