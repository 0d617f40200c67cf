import { mkdirSync, writeFileSync } from "node:fs";
import { type Challenge, Run } from "../../game/runs/index.ts";
import { answerTo } from "./commands.ts";
import { DOORS, type DoorName } from "./doors.ts";

/** What failed once, as it is kept: tests/unit/fixtures.test.ts meets it again, whoever found it. */
export type Fixture =
  /** A command that was put to a run, after those that it had carried out. */
  | {
      kind: "command";
      part: string;
      seed: string;
      challenge: Challenge;
      commands: unknown[];
      command: unknown;
    }
  /** Bytes that were brought to one of the doors for files, in base 64, and what its answer may be. */
  | { kind: "file"; part: string; seed: string; door: DoorName; bytes: string; wanted: string };

export const FOLDER = "tests/fixtures";

/** Keeps a failure under its part, its seed and its number. */
export function keep(fixture: Fixture, number: number): string {
  mkdirSync(FOLDER, { recursive: true });
  const name = `${FOLDER}/soak-${fixture.part}-${fixture.seed.replace(/\W/g, "_")}-${number}.json`;
  writeFileSync(name, `${JSON.stringify(fixture)}\n`);
  return name;
}

/** Meets a fixture again: what is wrong still, or nothing. */
export async function meet(fixture: Fixture): Promise<string[]> {
  if (fixture.kind === "file") {
    const bytes = new Uint8Array(Buffer.from(fixture.bytes, "base64"));
    const answer = await DOORS[fixture.door](bytes);
    return new RegExp(fixture.wanted).test(answer) ? [] : [answer];
  }
  const run = Run.begin(fixture.challenge);
  if (!run) return ["no such challenge"];
  for (const command of fixture.commands) run.play(command);
  return answerTo(run.game, run.state, fixture.command).faults;
}
