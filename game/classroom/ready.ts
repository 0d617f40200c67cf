import { inOrder, type Limits, seedAt, tidiedLimits } from "../runs/index.ts";
import {
  CRITERIA,
  type Criterion,
  EXERCISE_FORMAT,
  EXERCISE_VERSION,
  type Exercise,
  type Truths,
} from "./exercise.ts";
import type { Prompt } from "./prompts.ts";

/** The exercises that come with the game. Their words are text's, by these ids, in whichever language they are opened. */
export const READY = [
  "decision20",
  "split45",
  "conditions45",
  "cabinet45",
  "twosessions",
  "homework",
] as const;
export type ReadyId = (typeof READY)[number];

/** Questions besides those that a lesson leaves open: held in the middle, and told. */
function rest(open: readonly string[]): NonNullable<Limits["held"]> {
  const all = ["withdrawal", "linkage", "leakage", "bite", "neighbours", "appetite", "credit"] as const;
  return Object.fromEntries(all.filter((q) => !open.includes(q)).map((q) => [q, "middle"]));
}

type Asked = Pick<Prompt, "turn" | "when" | "ask">;

/** The op-ed's world, whose other side is its critics'. */
const OPED: Truths = {
  how: "split",
  at: { withdrawal: "high", linkage: "low", leakage: "high", credit: "low" },
};
const EVEN = { deterrence: 25, resilience: 25, autonomy: 25, order: 25 };

const before = (turn: number, ask: Prompt["ask"]): Asked => ({ turn, when: "before", ask });
const after = (turn: number, ask: Prompt["ask"]): Asked => ({ turn, when: "after", ask });

interface Kept {
  scenario: string;
  limits: Limits;
  seeds: Exercise["seeds"];
  truths?: Truths;
  roles?: boolean;
  asked: readonly Asked[];
  rubric: readonly Criterion[];
}

const KEPT: Readonly<Record<ReadyId, Kept>> = {
  decision20: {
    scenario: "tutorial",
    limits: { held: rest(["withdrawal", "leakage"]) },
    seeds: { how: "same", seed: seedAt(20) },
    asked: [
      before(0, { kind: "chance", of: "regime", by: 5 }),
      before(0, { kind: "chance", of: "leak", by: 5 }),
      after(5, { kind: "text", about: "belief" }),
    ],
    rubric: ["evidence", "calibration"],
  },
  split45: {
    scenario: "crossroads",
    limits: {
      turns: 8,
      slots: 3,
      situations: 2,
      held: rest(["withdrawal", "linkage", "leakage", "credit"]),
    },
    seeds: { how: "same", seed: seedAt(45) },
    truths: OPED,
    asked: [
      before(0, { kind: "chance", of: "posture", by: 7 }),
      before(0, { kind: "chance", of: "coalition", by: 7 }),
      before(0, { kind: "chance", of: "median", by: 7 }),
      after(3, { kind: "text", about: "row" }),
      after(7, { kind: "text", about: "mind" }),
    ],
    rubric: ["evidence", "causal", "calibration", "perspective"],
  },
  conditions45: {
    scenario: "crossroads",
    limits: { turns: 8, slots: 3, situations: 2, doctrine: EVEN, held: rest(["leakage", "credit"]) },
    seeds: { how: "same", seed: seedAt(46) },
    asked: [
      before(0, { kind: "chance", of: "leak", by: 7 }),
      before(3, { kind: "chance", of: "leak", by: 7 }),
      before(3, { kind: "number", of: "support", by: 7 }),
      after(7, { kind: "text", about: "belief" }),
      after(7, { kind: "text", about: "mind" }),
    ],
    rubric: ["evidence", "causal", "calibration"],
  },
  cabinet45: {
    scenario: "crossroads",
    limits: { turns: 8, slots: 3, situations: 2 },
    seeds: { how: "same", seed: seedAt(47) },
    roles: true,
    asked: [
      before(0, { kind: "chance", of: "crisis", by: 7 }),
      after(3, { kind: "text", about: "roles" }),
      after(7, { kind: "text", about: "mind" }),
    ],
    rubric: ["evidence", "perspective"],
  },
  twosessions: {
    scenario: "crossroads",
    limits: { turns: 12, slots: 3 },
    seeds: { how: "each" },
    asked: [
      before(0, { kind: "chance", of: "armistice", by: 11 }),
      before(0, { kind: "choice", of: "crisis", options: [] }),
      before(5, { kind: "number", of: "score", by: 11 }),
      after(11, { kind: "text", about: "chain" }),
    ],
    rubric: CRITERIA,
  },
  homework: {
    scenario: "crossroads",
    limits: { turns: 12 },
    seeds: { how: "each" },
    asked: [
      before(0, { kind: "chance", of: "situation", by: 2 }),
      before(0, { kind: "chance", of: "posture", by: 11 }),
      before(4, { kind: "chance", of: "coalition", by: 11 }),
      before(8, { kind: "number", of: "score", by: 11 }),
      after(11, { kind: "text", about: "memo" }),
    ],
    rubric: CRITERIA,
  },
};

export function isReady(id: string): id is ReadyId {
  return (READY as readonly string[]).includes(id);
}

export function readyExercise(id: ReadyId): Exercise {
  const { scenario, limits, seeds, truths = { how: "drawn" }, roles = false, asked, rubric } = KEPT[id];
  return {
    format: EXERCISE_FORMAT,
    version: EXERCISE_VERSION,
    ready: id,
    title: "",
    brief: "",
    scenario,
    difficulty: "standard",
    modifiers: inOrder([]),
    limits: tidiedLimits(limits) ?? {},
    truths,
    seeds,
    prompts: asked.map((each, i) => ({ id: `q${i + 1}`, ...each, text: "", required: true })),
    rubric,
    language: null,
    level: null,
    furigana: null,
    notice: true,
    roles,
  };
}

/** An exercise to begin with: the campaign cut to a lesson, one world, nothing asked. */
export function blankExercise(): Exercise {
  return {
    ...readyExercise("split45"),
    ready: null,
    truths: { how: "drawn" },
    prompts: [],
    rubric: [],
  };
}
