import type { Scenario, SituationData } from "../../engine/index.ts";
import { SCENARIOS } from "../../world/index.ts";
import { MOST_OWN_SITUATIONS } from "../bounds.ts";
import type { BadName } from "./faults.ts";

/** What a scenario's kinds of situation must be beyond their shape: not too many of its own, and each with words. */
export function badSituation(s: Scenario): BadName | null {
  const kinds = s.situations ?? [];
  if (kinds.length === 0) return null;
  const shipped = shippedAnswers();
  const own = kinds.flatMap(({ id }, i) => (shipped.has(id) ? [] : [i]))[MOST_OWN_SITUATIONS];
  if (own !== undefined) return { place: `situations.${own}`, reason: "length", need: MOST_OWN_SITUATIONS };
  for (const [i, kind] of kinds.entries()) {
    const bad =
      lostProject(s, kind, i) ?? lostAnswer(kinds, kind, i) ?? wordless(s, kind, shipped.get(kind.id));
    if (bad) return bad;
  }
  return null;
}

/** The answers of every kind that ships, which have words in the game. */
function shippedAnswers(): Map<string, ReadonlySet<string>> {
  return new Map(
    Object.values(SCENARIOS)
      .flatMap((each) => each.situations ?? [])
      .map(({ id, answers }) => [id, new Set(answers.map((answer) => answer.id))]),
  );
}

/** An answer by a project that nobody can order would never be given. */
function lostProject(s: Scenario, { answers }: SituationData, at: number): BadName | null {
  for (const [i, { orders }] of answers.entries())
    for (const [n, { project }] of orders.entries())
      if (project !== undefined && !s.projects?.some(({ id }) => id === project))
        return { place: `situations.${at}.answers.${i}.orders.${n}.project`, reason: "unknown" };
  return null;
}

/** What follows from an answer that the other kind has not would never open. */
function lostAnswer(kinds: readonly SituationData[], { lies }: SituationData, at: number): BadName | null {
  if (!("after" in lies)) return null;
  for (const [i, { kind, by = [] }] of lies.after.entries()) {
    const answers = kinds.find(({ id }) => id === kind)?.answers ?? [];
    const n = by.findIndex((id) => id !== "left" && !answers.some((answer) => answer.id === id));
    if (n >= 0) return { place: `situations.${at}.lies.after.${i}.by.${n}`, reason: "unknown" };
  }
  return null;
}

/** Without words a kind would lie on the desk under its bare id, and its answers would be told apart by theirs. */
function wordless(
  s: Scenario,
  { id, answers }: SituationData,
  shipped?: ReadonlySet<string>,
): BadName | null {
  let found = false;
  for (const language of ["en", "ja"] as const) {
    const words = s.texts?.[language]?.situations;
    // A language's words of a kind stand whole: the other is borrowed only where there are none.
    if (!words || !Object.hasOwn(words, id)) continue;
    found = true;
    const none = answers.find((answer) => !Object.hasOwn(words[id]?.answers ?? {}, answer.id));
    if (none) return { place: `texts.${language}.situations.${id}.answers.${none.id}`, reason: "missing" };
  }
  if (found || (shipped && answers.every((answer) => shipped.has(answer.id)))) return null;
  return { place: `texts.situations.${id}`, reason: "missing" };
}
