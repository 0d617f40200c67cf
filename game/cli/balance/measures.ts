import { SCHOOL_IDS } from "../../advisors/index.ts";
import { QUESTIONS, type QuestionId } from "../../engine/index.ts";
import type { Outcome } from "./job.ts";
import { error, mean, paired, shares } from "./stats.ts";
import { type Line, line, n0, n1, pm } from "./table.ts";

export const FOUR = SCHOOL_IDS;
const EARLY = ["longsilence", "cabinetresigns", "ledgercloses"];

/** Outcomes by policy, each list in the order of the seeds. */
export type Runs = Readonly<Record<string, readonly Outcome[]>>;

const scores = (runs: Runs, id: string): number[] => (runs[id] ?? []).map((o) => o.score);

/** Scores alone, by policy. */
export function scoresIn(runs: Runs): Record<string, number[]> {
  return Object.fromEntries(Object.keys(runs).map((id) => [id, scores(runs, id)]));
}

/** §14.1: the board decides. */
export function board(drawn: Runs): Line[] {
  const one = (a: string, b: string, least: number) => {
    const d = paired(scores(drawn, a), scores(drawn, b));
    return line("1", `${a} − ${b}`, pm(mean(d), error(d)), `≥ ${least}`, mean(d) >= least);
  };
  return [one("triage", "open-loop", 70), one("triage", "table", 20)];
}

/** §14.3: the debate is fair, and no school is the best too often or hardly ever. */
export function debate(drawn: Runs, opEd: Runs, critics: Runs): Line[] {
  const gap = (runs: Runs, a: string, b: string) => paired(scores(runs, a), scores(runs, b));
  const ours = gap(opEd, FOUR[1], FOUR[0]);
  const theirs = gap(critics, FOUR[0], FOUR[1]);
  const one = (name: string, d: number[]) =>
    line("3", name, pm(mean(d), error(d)), "40–200", mean(d) >= 40 && mean(d) <= 200);
  const apart = Math.abs(mean(ours) - mean(theirs));
  const larger = Math.max(mean(ours), mean(theirs));
  const means = FOUR.map((id) => mean(scores(drawn, id)));
  const range = Math.max(...means) - Math.min(...means);
  return [
    one("op-ed's world: recalibrator − internationalist", ours),
    one("critics' world: internationalist − recalibrator", theirs),
    line("3", "the two gaps differ by", n0(apart), `< ${n0(larger / 3)}`, apart < larger / 3),
    ...dominance(drawn),
    line("3", "range of the schools' means", n0(range), "≤ 40", range <= 40),
  ];
}

/** By school, the share in per cent of seeds on which it is the best of the four. */
function bestOf(drawn: Runs): number[] {
  const rows = FOUR.map((id) => scores(drawn, id));
  const seeds = rows[0]?.length ?? 0;
  const best = FOUR.map(() => 0);
  for (let i = 0; i < seeds; i++) {
    const at = rows.map((r) => r[i] ?? 0);
    const top = at.indexOf(Math.max(...at));
    best[top] = (best[top] ?? 0) + 1;
  }
  return best.map((count) => (count / Math.max(1, seeds)) * 100);
}

function dominance(drawn: Runs): Line[] {
  const shares = bestOf(drawn);
  return FOUR.map((id, i) => {
    const share = shares[i] ?? 0;
    return line("3", `${id} is the best of four`, `${n0(share)} %`, "15–40 %", share >= 15 && share <= 40);
  });
}

/** Policies that a sensible cabinet might follow. */
const SENSIBLE = [...FOUR, "open-loop", "triage", "adaptive"] as const;

/** §14.4: skill tells. `search` covers the first seeds of `drawn`. */
export function skill(drawn: Runs, search: readonly Outcome[]): Line[] {
  const means = FOUR.map((id) => ({ id, mean: mean(scores(drawn, id)) }));
  means.sort((a, b) => b.mean - a.mean);
  const best = means[0]?.id ?? FOUR[0];
  const floor = paired(scores(drawn, best), scores(drawn, "random"));
  const s = shares(SENSIBLE.map((id) => scores(drawn, id)));
  const [clever, school] = [scores(drawn, "adaptive"), scores(drawn, best)];
  const same = share(clever.map((x, i) => x > (school[i] ?? 0)));
  const other = share(clever.flatMap((x) => school.map((y) => x > y)));
  const few = search.map((o) => o.score);
  const gain = paired(few, school.slice(0, few.length));
  return [
    ...(few.length === 0
      ? []
      : [line("4", `search − ${best}`, pm(mean(gain), error(gain)), "≥ 60", mean(gain) >= 60)]),
    line("4", `${best} − random`, pm(mean(floor), error(floor)), "≥ 100", mean(floor) >= 100),
    line(
      "4",
      "variance: policy / seed / both (sensible policies)",
      `${n0(s.policy)} / ${n0(s.seed)} / ${n0(s.rest)} %`,
      "policy ≥ seed",
      s.policy >= s.seed,
    ),
    line("4", `adaptive beats ${best} on the same seed`, n0(same), "≥ 85 %", same >= 85),
    line("4", `adaptive beats ${best} on different seeds`, n0(other), "≥ 75 %", other >= 75),
  ];
}

function share(list: readonly boolean[]): number {
  return (list.filter(Boolean).length / Math.max(1, list.length)) * 100;
}

/** §14.5: crises that an adaptive run meets. */
export function crises(drawn: Runs): Line[] {
  const runs = drawn.adaptive ?? [];
  const met = mean(runs.map((o) => o.crises));
  return [line("5", "crises in an adaptive run", n1(met), "0.8–2", met >= 0.8 && met <= 2)];
}

/** §14.10: some runs end before their time, in more than one way. */
export function earlyEnds(schools: readonly Outcome[]): Line[] {
  const early = schools.filter((o) => EARLY.includes(o.ending));
  const share = (early.length / schools.length) * 100;
  const kinds = [...new Set(early.map((o) => o.ending))];
  return [
    line("10", "schools' runs ended early", `${n0(share)} %`, "5–25 %", share >= 5 && share <= 25),
    line("10", "kinds of early ending", kinds.join(", "), "more than one", kinds.length > 1),
  ];
}

/**
 * §14.10: nobody at the desk does worse than orders at random, and those worse than the best school; and at another
 * difficulty, `at`, no school is the best of four too often.
 */
export function floor(drawn: Runs, at = ""): Line[] {
  const means = FOUR.map((id) => mean(scores(drawn, id)));
  const [random, idle] = [mean(scores(drawn, "random")), mean(scores(drawn, "idle"))];
  const below = Math.max(...means) - random;
  const where = at && ` (${at})`;
  const lines = [
    line("10", `random below the best school${where}`, n0(below), "≥ 60", below >= 60),
    line("10", `random − idle${where}`, n0(random - idle), "> 0", random > idle),
  ];
  const most = Math.max(...bestOf(drawn));
  if (at)
    lines.push(
      line("10", `the school that is best most often${where}`, `${n0(most)} %`, "≤ 50 %", most <= 50),
    );
  return lines;
}

/** §14.10: what a step of difficulty takes from an adaptive run, the easier first. */
export function steps(names: readonly string[], runs: readonly (readonly Outcome[])[]): Line[] {
  return runs.slice(1).map((harder, i) => {
    const d = paired(
      (runs[i] ?? []).map((o) => o.score),
      harder.map((o) => o.score),
    );
    const fair = mean(d) >= 30 && mean(d) <= 60;
    return line("10", `${names[i]} − ${names[i + 1]}, adaptive`, pm(mean(d), error(d)), "30–60", fair);
  });
}

/** §14.2: knowing pays. */
export function knowing(drawn: Runs, slow: Runs): Line[] {
  const d = (runs: Runs, a: string, b: string) => paired(scores(runs, a), scores(runs, b));
  const least = (name: string, list: number[], wanted: number) =>
    line("2", name, pm(mean(list), error(list)), `≥ ${wanted}`, mean(list) >= wanted);
  const told = d(drawn, "adaptive-told", "triage");
  const closed = (mean(d(drawn, "adaptive", "triage")) / Math.max(1, mean(told))) * 100;
  const searched = slow["search-told"] ? d(slow, "search-told", "search-prior") : null;
  return [
    least("adaptive − triage", d(drawn, "adaptive", "triage"), 40),
    least("adaptive-told − triage", told, 80),
    ...(searched ? [least("search-told − search-prior", searched, 80)] : []),
    line("2", "outcomes and studies close", `${n0(closed)} %`, "≥ 50 %", closed >= 50),
    least("studies: adaptive − adaptive-nostudy", d(drawn, "adaptive", "adaptive-nostudy"), 8),
  ];
}

/** §14.11: what is said to be nine or eight in ten is so. */
export function calibration(
  asked: readonly QuestionId[],
  runs: readonly Outcome[],
  forecasts: readonly Outcome[],
): Line[] {
  const lines = asked.map((q) => {
    const i = QUESTIONS.indexOf(q);
    const held = (runs.filter((o) => o.held[i]).length / runs.length) * 100;
    return line("11", `90 % range holds ${q}`, `${n1(held)} %`, "88–94 %", held >= 88 && held <= 94);
  });
  const held = forecasts.reduce((a, o) => a + o.forecasts.held, 0);
  const of = forecasts.reduce((a, o) => a + o.forecasts.of, 0);
  const hold = (held / Math.max(1, of)) * 100;
  lines.push(
    line("11", `80 % forecast ranges hold (${of})`, `${n1(hold)} %`, "76–84 %", hold >= 76 && hold <= 84),
  );
  return lines;
}
