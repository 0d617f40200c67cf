import { PARAMETERS, type ParameterName } from "../classroom/index.ts";

/** What a link to the page asks for, after its number sign. */
export type Asked =
  | { kind: "code"; code: string; seed: string | null }
  | { kind: "dated"; cadence: "daily" | "weekly"; id: string }
  | { kind: "run"; link: string; name: string }
  | { kind: "lesson"; given: Readonly<Partial<Record<ParameterName, string>>> };

const NAME = 24;
const SEED = 64;

/**
 * The parameters of a link. `c` a challenge code, with `s` the seed as it was typed; `d` a day and `w` a week; `r` a
 * run, with `n` whose it is. An exercise has parameters of its own, in `classroom/parameters.ts`. Null for any other
 * fragment: an anchor of the page.
 */
export function fragmentOf(hash: string): Asked | null {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const code = given.get("c");
  if (code !== null) return { kind: "code", code, seed: given.get("s")?.slice(0, SEED) ?? null };
  const day = given.get("d");
  if (day !== null) return { kind: "dated", cadence: "daily", id: day };
  const week = given.get("w");
  if (week !== null) return { kind: "dated", cadence: "weekly", id: week };
  const link = given.get("r");
  if (link !== null) return { kind: "run", link, name: (given.get("n") ?? "").slice(0, NAME) };
  if (!NAMES.some((name) => given.has(name))) return null;
  const said = PARAMETERS.flatMap(({ name }) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { kind: "lesson", given: Object.fromEntries(said) };
}

/** Any of them makes a link one to an exercise. */
const NAMES = PARAMETERS.filter(({ does }) => does === "names").map(({ name }) => name);

/** The fragment that asks for it. */
export function fragmentFor(asked: Asked): string {
  const given = new URLSearchParams();
  if (asked.kind === "code") {
    given.set("c", asked.code);
    if (asked.seed !== null) given.set("s", asked.seed);
  } else if (asked.kind === "lesson") {
    for (const [name, value] of Object.entries(asked.given)) given.set(name, value);
  } else if (asked.kind === "dated") given.set(asked.cadence === "daily" ? "d" : "w", asked.id);
  else {
    given.set("r", asked.link);
    if (asked.name !== "") given.set("n", asked.name);
  }
  return `#${given}`;
}
