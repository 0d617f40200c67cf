import { DIFFICULTIES } from "../engine/index.ts";
import { LIMIT_RANGES, type Limits, seedOf } from "../runs/index.ts";
import { type Exercise, exerciseFrom, type ReadExercise } from "./exercise.ts";
import { GROUPS } from "./seat.ts";

/**
 * What a link to an exercise can say after its number sign, one row each: the guide's page of links is made from this
 * table. Those that change the exercise make another of it, and all links of one class must say the same.
 */
export interface Parameter {
  readonly name: string;
  /** What it may be: one of a list, a whole number of a range, or text. */
  readonly takes:
    | { readonly kind: "one"; readonly of: readonly string[] }
    | { readonly kind: "number"; readonly least: number; readonly most: number }
    | { readonly kind: "text"; readonly most: number };
  /** Which exercise it names, what it changes about one, or how the page is set for whoever opens it. */
  readonly does: "names" | "changes" | "sets";
}

const one = (...of: string[]) => ({ kind: "one", of }) as const;
const number = ({ least, most }: { least: number; most: number }) =>
  ({ kind: "number", least, most }) as const;

export const MOST_PACKED = 12_000;

export const PARAMETERS = [
  { name: "e", takes: { kind: "text", most: 24 }, does: "names" },
  { name: "x", takes: { kind: "text", most: MOST_PACKED }, does: "names" },
  { name: "h", takes: { kind: "text", most: MOST_PACKED }, does: "names" },
  { name: "turns", takes: number(LIMIT_RANGES.turns), does: "changes" },
  { name: "slots", takes: number(LIMIT_RANGES.slots), does: "changes" },
  { name: "situations", takes: number(LIMIT_RANGES.situations), does: "changes" },
  { name: "money", takes: number(LIMIT_RANGES.money), does: "changes" },
  { name: "difficulty", takes: one(...DIFFICULTIES), does: "changes" },
  { name: "seed", takes: { kind: "text", most: 64 }, does: "changes" },
  { name: "notice", takes: one("yes", "no"), does: "changes" },
  { name: "roles", takes: one("yes", "no"), does: "changes" },
  { name: "language", takes: one("en", "ja"), does: "changes" },
  { name: "level", takes: one("full", "plain"), does: "changes" },
  { name: "furigana", takes: one("yes", "no"), does: "changes" },
  { name: "group", takes: one(...GROUPS), does: "sets" },
  { name: "palette", takes: one("paper", "contrast", "projector"), does: "sets" },
] as const satisfies readonly Parameter[];
export type ParameterName = (typeof PARAMETERS)[number]["name"];

export type Given = Readonly<Partial<Record<ParameterName, string>>>;

/** The parameters of a link that are known, and the first that is not what it may be. */
export function parametersIn(said: ReadonlyMap<string, string>): { given: Given; bad: ParameterName | null } {
  const given: Partial<Record<ParameterName, string>> = {};
  let bad: ParameterName | null = null;
  for (const { name, takes } of PARAMETERS) {
    const value = said.get(name);
    if (value === undefined) continue;
    if (fits(takes, value)) given[name] = value;
    else bad ??= name;
  }
  return { given, bad };
}

function fits(takes: Parameter["takes"], value: string): boolean {
  if (takes.kind === "one") return takes.of.includes(value);
  if (takes.kind === "text") return value !== "" && value.length <= takes.most;
  const n = Number(value);
  return /^\d{1,4}$/.test(value) && n >= takes.least && n <= takes.most;
}

/** The exercise with what a link changes about it; refused where that cannot hold together. */
export function changedBy(exercise: Exercise, given: Given): ReadExercise {
  const { seed, difficulty, notice, roles, language, level, furigana } = given;
  const limits: Limits = { ...exercise.limits };
  for (const name of ["turns", "slots", "situations", "money"] as const) {
    if (given[name] !== undefined) limits[name] = Number(given[name]);
  }
  const drawn = seed === undefined ? null : seedOf(seed);
  const yes = (word: string): boolean => word === "yes";
  return exerciseFrom({
    ...exercise,
    limits,
    ...(drawn === null ? {} : { seeds: { how: "same", seed: drawn } }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(notice === undefined ? {} : { notice: yes(notice) }),
    ...(roles === undefined ? {} : { roles: yes(roles) }),
    ...(language === undefined ? {} : { language }),
    ...(level === undefined ? {} : { level }),
    ...(furigana === undefined ? {} : { furigana: yes(furigana) }),
  });
}
