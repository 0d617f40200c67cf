import {
  READY,
  readSubmissionBytes,
  readyExercise,
  writeExercise,
  writeSubmission,
} from "../../game/classroom/index.ts";
import { type Stream, stream } from "../../game/engine/index.ts";
import { linkOf, MODIFIERS, readLink, readRunBytes, writeRun } from "../../game/runs/index.ts";
import { TUTORIAL } from "../../game/world/tutorial.ts";
import { handedIn } from "../harness/class.ts";
import { fileOf, varied } from "../harness/varied.ts";
import { DOORS, type DoorName } from "./doors.ts";
import { note } from "./figures.ts";
import { keep } from "./fixtures.ts";
import { mutated } from "./mutate.ts";

/** No answer may take longer, ms, whatever is given; a machine that is busy with more than this gets some more. */
const LIMIT = 1000;
const MOST = 20;

interface Base {
  door: DoorName;
  text: string;
  /** What is inside, as far as the door tells: what reads as the same again is no mutant. */
  inside(bytes: Uint8Array): string | null;
}

const NOT_VALID = "^(diverged|illegal|malformed|unsupported rules)$";
const WANTED: Readonly<Record<DoorName, string>> = {
  run: NOT_VALID,
  link: NOT_VALID,
  // Anything but believed; what was handed in early is no other matter.
  handIn:
    "^(changed|terms|diverged|illegal|otherRules|plainRun|exercise|tooLarge|notText|notHandIn|damaged)$",
  exercise: "^(taken|refused)$",
  scenario: "^(taken|refused)$",
  save: "^(opened|refused|broken)$",
};

const letters = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const asJson = (read: { ok: boolean }): string | null => (read.ok ? JSON.stringify(read) : null);
const nothing = (): null => null;
/** A hand-in without its run's claim says nothing that is false: its score is found by playing. */
const workIn = (bytes: Uint8Array): string | null => {
  const read = readSubmissionBytes(bytes);
  if (!read.ok) return null;
  const { submission } = read;
  return JSON.stringify({ ...submission, run: { ...submission.run, claim: null } });
};

function bases(): Base[] {
  // Short and long ones, under several terms; a link exists for those that are short enough.
  const runs = varied(MODIFIERS.length * 4)
    .filter((_, i) => i % 5 === 0)
    .map(fileOf);
  const handIns = READY.map((id, i) =>
    handedIn(readyExercise(id), "Aoi", i % 2 === 0 ? "recalibrator" : "adaptive"),
  );
  const save = (run: string, i: number) => ({
    id: `slot-${i}`,
    name: "before",
    seed: "tokyo",
    parting: { kind: "forked", quarter: { year: 2025, part: 1 }, nth: 2 },
    left: null,
    dated: { cadence: "daily", id: "2026-01-05" },
    first: true,
    reading: null,
    lesson: null,
    run,
    tray: [{ type: "study", question: "bite" }],
    saved: 1_750_000_000_000,
    auto: true,
    resigned: false,
    read: 3,
    revision: 9,
    count: 9,
  });
  const record = (run: string, i: number) => ({
    id: `seal-${i}`,
    seed: "tokyo",
    dated: { cadence: "weekly", id: "2026-W02" },
    first: true,
    finished: 1_750_000_000_000,
    score: 512,
    ending: "tableholds",
    quarters: 24,
    turns: 24,
    run,
    count: 3,
  });
  const last = {
    id: "slot-1",
    name: "",
    seed: "tokyo",
    parting: null,
    scenario: "crossroads",
    turn: 3,
    turns: 24,
    saved: 1_750_000_000_000,
    quarter: { year: 2025, part: 4 },
    count: 3,
  };
  const texts = runs.map(writeRun);
  const kept = texts.slice(0, 6).flatMap((run, i) => [save(run, i), record(run, i), last]);
  return [
    ...texts.map((text): Base => ({ door: "run", text, inside: (b) => asJson(readRunBytes(b)) })),
    ...runs.flatMap((run): Base[] => {
      const text = linkOf(run);
      return text === null ? [] : [{ door: "link", text, inside: (b) => asJson(readLink(letters(b))) }];
    }),
    ...handIns.map(
      (each): Base => ({
        door: "handIn",
        text: writeSubmission(each),
        inside: workIn,
      }),
    ),
    ...READY.map(
      (id): Base => ({ door: "exercise", text: writeExercise(readyExercise(id)), inside: nothing }),
    ),
    {
      door: "scenario",
      text: JSON.stringify({ ...TUTORIAL, id: "own-soak", texts: OWN_WORDS }),
      inside: nothing,
    },
    ...kept.map((each): Base => ({ door: "save", text: JSON.stringify(each), inside: nothing })),
  ];
}

const OWN_WORDS = { en: { name: "Soak" }, ja: { name: "浸" } };
/** How often each door is tried, of twenty. */
const SHARES: readonly DoorName[] = [
  ...Array<DoorName>(7).fill("run"),
  ...Array<DoorName>(4).fill("link"),
  ...Array<DoorName>(2).fill("handIn"),
  "exercise",
  ...Array<DoorName>(3).fill("scenario"),
  ...Array<DoorName>(3).fill("save"),
];

/** Mutated run files, links, hand-ins, exercises, scenarios and saves: an answer each, never an exception, never a false one. */
export async function files(count: number, seed: string): Promise<boolean> {
  const started = Date.now();
  const luck: Stream = stream(`soak|files|${seed}`);
  const all = bases();
  for (const { door, text } of all) {
    const answer = await DOORS[door](new TextEncoder().encode(text));
    if (!/^(valid|unfinished|taken|opened|refused|broken)$/.test(answer))
      throw new Error(`a sound ${door}: ${answer}`);
  }
  const inside = new Map(all.map((base) => [base, base.inside(new TextEncoder().encode(base.text))]));
  const answers: Record<string, Record<string, number>> = {};
  const failed: string[] = [];
  let [tried, twins, slowest] = [0, 0, 0];
  for (let i = 0; tried < count; i++) {
    const door = SHARES[i % SHARES.length] as DoorName;
    const those = all.filter((base) => base.door === door);
    const base = those[luck.below(those.length)] as Base;
    const given = mutated(base.text, those[luck.below(those.length)]?.text ?? "", luck);
    const own = inside.get(base) ?? null;
    const from = performance.now();
    let answer: string;
    try {
      answer = own !== null && base.inside(given) === own ? "" : await DOORS[door](given);
    } catch (error) {
      answer = `threw ${String(error)}`;
    }
    const ms = performance.now() - from;
    slowest = Math.max(slowest, ms);
    if (answer === "") {
      twins++;
      continue;
    }
    tried++;
    const counts = answers[door] ?? {};
    answers[door] = { ...counts, [answer]: (counts[answer] ?? 0) + 1 };
    const wanted = WANTED[door];
    // Another sound file of the same door may be put together of two: it is what it says it is.
    const sound = those.some(
      (other) => other.inside(given) !== null && other.inside(given) === inside.get(other),
    );
    if ((new RegExp(wanted).test(answer) || sound) && ms < LIMIT) continue;
    if (failed.length < MOST) {
      const bytes = Buffer.from(given).toString("base64");
      failed.push(
        `${door}: ${answer}, ${Math.round(ms)} ms: ${keep({ kind: "file", part: "files", seed, door, bytes, wanted }, i)}`,
      );
    }
  }
  for (const line of failed) console.log(`  ${line}`);
  note("files", {
    seed,
    files: tried,
    twins,
    answers,
    slowestMs: Math.round(slowest),
    failed: failed.length,
    seconds: Math.round((Date.now() - started) / 1000),
  });
  return failed.length === 0;
}
