import * as v from "valibot";
import { type Command, DIFFICULTIES, parseCommand, QUESTIONS, SEED_PATTERN } from "../engine/index.ts";
import { list, MOST_TURNS } from "./bounds.ts";
import type { Challenge } from "./challenge.ts";
import { textOf } from "./decode.ts";
import { digest } from "./digest.ts";
import { parseJson } from "./json.ts";
import { LimitsSchema, tidied } from "./limits.ts";
import { MOST_MODIFIERS } from "./modifiers.ts";
import { rulebook } from "./rulebooks/index.ts";
import { OWN_PREFIX, parseScenario } from "./scenario/read.ts";

export const RUN_FORMAT = "tokyo-crossroads-run";
export const RUN_VERSION = 1;
/** A standard run is about 20 KB; a file beyond this is refused before it is read. */
export const MOST_CHARACTERS = 2_000_000;
/** Three bytes hold any character that a file of so many could be full of. */
export const MOST_RUN_BYTES = 3 * MOST_CHARACTERS;
/** Orders, answers to what the calendar and luck ask, six exchanges of a crisis: under thirty a turn. */
export const MOST_COMMANDS = 4000;

/** A run: a challenge and its commands, with what its player claims came of it. */
export interface RunFile {
  format: typeof RUN_FORMAT;
  version: typeof RUN_VERSION;
  rules: number;
  challenge: Challenge;
  commands: Command[];
  /** State hash after each closed quarter. */
  hashes: number[];
  claim: Claim | null;
}

export interface Claim {
  score: number;
  ending: string | null;
  /** SHA-256 of the canonical run, in hexadecimal. */
  hash: string;
}

const hash32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
const truth = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

export const RunSchema = v.strictObject({
  format: v.literal(RUN_FORMAT),
  version: v.literal(RUN_VERSION),
  rules: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  challenge: v.strictObject({
    scenario: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
    seed: v.pipe(v.string(), v.regex(SEED_PATTERN)),
    difficulty: v.picklist(DIFFICULTIES),
    truths: v.strictObject(
      Object.fromEntries(QUESTIONS.map((q) => [q, v.optional(truth)])) as Record<
        (typeof QUESTIONS)[number],
        v.OptionalSchema<typeof truth, undefined>
      >,
    ),
    modifiers: v.optional(list(v.pipe(v.string(), v.regex(/^[a-z]{1,16}$/)), MOST_MODIFIERS)),
    limits: v.optional(LimitsSchema),
    own: v.optional(v.unknown()),
  }),
  commands: list(v.unknown(), MOST_COMMANDS),
  hashes: list(hash32, MOST_TURNS),
  claim: v.nullable(
    v.strictObject({
      score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
      ending: v.nullable(v.pipe(v.string(), v.maxLength(64))),
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

export type ReadRun =
  | { ok: true; run: RunFile }
  /**
   * `place` is a path such as `commands.3`; `reason` a short code, never text from the file. `rules` is given where the
   * file is of a version that is not here: what the present rules find wrong with its commands says nothing then.
   */
  | { ok: false; place: string; reason: string; rules?: number };

/** The door for run files as they lie on a disk. */
export function readRunBytes(bytes: Uint8Array): ReadRun {
  if (bytes.length > MOST_RUN_BYTES) return { ok: false, place: "file", reason: "too large" };
  const text = textOf(bytes);
  return text === null ? { ok: false, place: "file", reason: "not text" } : readRun(text);
}

/** The door for run files: any text in, a typed run or the place that is wrong out. Never throws. */
export function readRun(text: string): ReadRun {
  if (text.length > MOST_CHARACTERS) return { ok: false, place: "file", reason: "too large" };
  const json = parseJson(text);
  return json.ok ? runFrom(json.value) : { ok: false, place: "file", reason: json.reason };
}

/** The same for what is JSON already. */
export function runFrom(value: unknown): ReadRun {
  const parsed = v.safeParse(RunSchema, value, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const place = v.getDotPath(issue) ?? "file";
    return { ok: false, place: place.slice(0, 60), reason: issue.type };
  }
  const commands: Command[] = [];
  const { rules } = parsed.output;
  const engine = rulebook(rules);
  const parse = engine?.parse ?? parseCommand;
  for (const [i, item] of parsed.output.commands.entries()) {
    const command = parse(item);
    if (!command.ok) {
      const reason = command.problem.what ?? "shape";
      return { ok: false, place: `commands.${i}`, reason, ...(engine ? {} : { rules }) };
    }
    commands.push(command.value);
  }
  const { truths, own: given, modifiers, limits: asked, ...rest } = parsed.output.challenge;
  // Nothing changed is said by leaving it out: one run has one seal.
  if (modifiers?.length === 0) return { ok: false, place: "challenge.modifiers", reason: "min_length" };
  const limits = asked && tidied(asked);
  if (asked && JSON.stringify(limits) !== JSON.stringify(asked)) {
    return { ok: false, place: "challenge.limits", reason: "order" };
  }
  const own = ownOf(rest.scenario, given);
  if (!own.ok) return own;
  const fixed: Challenge["truths"] = {};
  for (const q of QUESTIONS) if (truths[q] !== undefined) fixed[q] = truths[q];
  return {
    ok: true,
    run: {
      ...parsed.output,
      commands,
      challenge: {
        ...rest,
        truths: fixed,
        ...(modifiers ? { modifiers } : {}),
        ...(limits ? { limits } : {}),
        ...own.carried,
      },
    },
  };
}

/** An own scenario must come with its run, under its own name; no other run may carry one. */
function ownOf(
  scenario: string,
  given: unknown,
): { ok: true; carried: Pick<Challenge, "own"> } | { ok: false; place: string; reason: string } {
  if (!scenario.startsWith(OWN_PREFIX)) {
    return given === undefined
      ? { ok: true, carried: {} }
      : { ok: false, place: "challenge.own", reason: "extra" };
  }
  const read = parseScenario(given);
  if (!read.ok) {
    const place = read.place === "file" ? "challenge.own" : `challenge.own.${read.place}`;
    return { ok: false, place, reason: read.reason };
  }
  if (read.scenario.id !== scenario)
    return { ok: false, place: "challenge.own.id", reason: "unknown scenario" };
  return { ok: true, carried: { own: read.scenario } };
}

/** The text of a run file: stable key order, a line a command, so that files diff well. */
export function writeRun(run: RunFile): string {
  const { commands, ...rest } = run;
  const head = JSON.stringify({ ...rest, commands: [] }, null, 1);
  const lines = commands.map((c) => `  ${JSON.stringify(c)}`).join(",\n");
  return `${head.replace('"commands": []', () => `"commands": [\n${lines}\n ]`)}\n`;
}

/** SHA-256 of what a run is: rules, challenge (an own scenario included), commands and the hash of each quarter. */
export function runHash(run: Pick<RunFile, "rules" | "challenge" | "commands" | "hashes">): string {
  const { scenario, seed, difficulty, truths, modifiers, limits, own } = run.challenge;
  const fixed = Object.entries(truths).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: unknown[] = [run.rules, scenario, seed, difficulty, fixed, run.commands, run.hashes];
  if (modifiers) parts.push(modifiers);
  if (limits) parts.push(limits);
  if (own) parts.push(own);
  return digest(JSON.stringify(parts));
}

/** What was played, as a file with its claim. */
export function sealed(
  run: Pick<RunFile, "rules" | "challenge" | "commands" | "hashes">,
  score: number,
  ending: string | null,
): RunFile {
  const claim: Claim = { score, ending, hash: runHash(run) };
  return { format: RUN_FORMAT, version: RUN_VERSION, ...run, claim };
}
