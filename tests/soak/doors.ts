import { handInOf, readExerciseBytes, readSubmissionBytes } from "../../game/classroom/index.ts";
import { defaultResponse, step } from "../../game/engine/index.ts";
import {
  gameOf,
  type ReadRun,
  readLink,
  readRunBytes,
  readScenarioBytes,
  startOf,
  verdictOn,
} from "../../game/runs/index.ts";
import { parseLast } from "../../game/session/storage/marks.ts";
import { recordsOf } from "../../game/session/storage/records.ts";
import { openRun, parseSave, slotInfo } from "../../game/session/storage/reopen.ts";
import { faults } from "../unit/helpers.ts";

export type DoorName = "run" | "link" | "handIn" | "exercise" | "scenario" | "save";

const verdictOf = (read: ReadRun): string => verdictOn(read).verdict;
const letters = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Every door through which a stranger's bytes come in, and its answer in a word. What is wrong with an answer is thrown. */
export const DOORS: Readonly<Record<DoorName, (bytes: Uint8Array) => string | Promise<string>>> = {
  run: (bytes) => verdictOf(readRunBytes(bytes)),
  link: (bytes) => verdictOf(readLink(letters(bytes))),
  handIn: (bytes) => handInOf(readSubmissionBytes(bytes)).verdict,
  exercise: (bytes) => (readExerciseBytes(bytes).ok ? "taken" : "refused"),
  scenario(bytes) {
    const read = readScenarioBytes(bytes);
    if (!read.ok) return "refused";
    const { id } = read.scenario;
    const challenge = {
      scenario: id,
      seed: "alea:door",
      difficulty: "standard",
      truths: {},
      own: read.scenario,
    } as const;
    const game = gameOf(challenge);
    if (!game) throw new Error("a scenario that was taken makes no game");
    let state = startOf(game, challenge);
    // What was let in is played through with what is done where nobody decides.
    for (let i = 0; state.phase !== "over"; i++) {
      if (i > 2000) throw new Error("a scenario that was taken does not end");
      const command =
        state.phase === "plan"
          ? ({ type: "commit", turn: state.turn, orders: [] } as const)
          : defaultResponse(game, state);
      const stepped = step(game, state, command);
      if (!stepped.ok) throw new Error(`refused its own default: ${JSON.stringify(stepped.problems)}`);
      state = stepped.state;
      const [fault] = faults(state);
      if (fault) throw new Error(fault);
    }
    return "taken";
  },
  /** A browser's own keeping, which holds whatever has been put there: the bytes are JSON, with figures that JSON has not. */
  async save(bytes) {
    const value = kept(letters(bytes));
    const info = await slotInfo(value);
    if (info) presentable(info.saved, info.turn, info.turns, info.quarter.year, info.quarter.part);
    const [record] = await recordsOf([value]);
    if (record) presentable(record.finished, record.score, record.quarters, record.turns);
    const last = parseLast(value);
    if (last) presentable(last.saved, last.turn, last.turns, last.quarter.year, last.quarter.part);
    const save = parseSave(value);
    if (!save) return "broken";
    return (await openRun(save.run, save.name)).ok ? "opened" : "refused";
  },
};

/** What a list shows must be figures, and moments that a date can be made of. */
function presentable(moment: number, ...figures: number[]): void {
  new Date(moment).toISOString();
  for (const figure of figures) {
    if (!Number.isSafeInteger(figure)) throw new Error(`a list would show ${figure}`);
  }
}

const ODD: Readonly<Record<string, unknown>> = {
  "\u0000nan": Number.NaN,
  "\u0000infinity": Number.POSITIVE_INFINITY,
  "\u0000undefined": undefined,
  "\u0000date": new Date(Number.NaN),
  "\u0000map": new Map([["id", 1]]),
};

function kept(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === "string" && Object.hasOwn(ODD, value) ? ODD[value] : value,
    );
  } catch {
    return text;
  }
}
