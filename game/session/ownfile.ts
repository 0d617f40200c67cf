import { quarterOf, type Scenario } from "../engine/index.ts";
import { MOST_SCENARIO_CHARACTERS, readScenario } from "../runs/index.ts";
import type { ChosenFile, OwnFile } from "./types.ts";

/** UTF-8 takes up to three bytes a character of a Japanese text. */
const MOST_BYTES = 3 * MOST_SCENARIO_CHARACTERS;
const NAME = 60;

/** Reads a player's scenario file: what the title shows of it, and the scenario if it may be played. */
export async function readOwnFile(file: ChosenFile): Promise<{ shown: OwnFile; scenario: Scenario | null }> {
  const name = file.name.slice(0, NAME);
  if (file.size > MOST_BYTES) {
    const need = MOST_SCENARIO_CHARACTERS;
    return { shown: { ok: false, file: name, place: "file", reason: "tooLarge", need }, scenario: null };
  }
  const text = await file.text().catch(() => null);
  if (text === null) {
    return { shown: { ok: false, file: name, place: "file", reason: "unreadable" }, scenario: null };
  }
  const read = readScenario(text);
  if (!read.ok) return { shown: { ...read, file: name }, scenario: null };
  const { scenario } = read;
  const board = { turns: scenario.turns, quarter: quarterOf(scenario, 0) };
  return { shown: { ok: true, file: name, id: scenario.id, texts: scenario.texts ?? {}, board }, scenario };
}
