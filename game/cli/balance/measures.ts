import { QUESTIONS, type QuestionId } from "../../engine/index.ts";
import type { Outcome } from "./job.ts";
import { error, mean, paired, shares, trimmed } from "./stats.ts";
import { type Line, line, n0, n1, pm } from "./table.ts";

export const FOUR = ["internationalist", "recalibrator", "accommodator", "fortress"] as const;
const EARLY = ["longsilence", "cabinetresigns", "ledgercloses"];

/** Outcomes by policy, each list in the order of the seeds. */
export type Runs = Readonly<Record<string, readonly Outcome[]>>;

const scores = (runs: Runs, id: string): number[] => (runs[id] ?? []).map((o) => o.score);

/** §14.1: the debate is fair. */
export function debate(drawn: Runs, opEd: Runs, critics: Runs): Line[] {
  const gap = (runs: Runs, a: string, b: string) => paired(scores(runs, a), scores(runs, b));
  const one = (name: string, d: number[], least: number) =>
    line("1", name, pm(mean(d), error(d)), `≥ ${least}`, mean(d) >= least);
  return [
    one("op-ed's world: recalibrator − internationalist", gap(opEd, FOUR[1], FOUR[0]), 40),
    one("critics' world: internationalist − recalibrator", gap(critics, FOUR[0], FOUR[1]), 40),
    one("drawn: adaptive − internationalist", gap(drawn, "adaptive", FOUR[0]), 0),
    one("drawn: adaptive − recalibrator", gap(drawn, "adaptive", FOUR[1]), 0),
  ];
}

/** §14.2: no school is the best too often, none hardly ever. */
export function dominance(drawn: Runs): Line[] {
  const rows = FOUR.map((id) => scores(drawn, id));
  const seeds = rows[0]?.length ?? 0;
  const best = FOUR.map(() => 0);
  for (let i = 0; i < seeds; i++) {
    const at = rows.map((r) => r[i] ?? 0);
    const top = at.indexOf(Math.max(...at));
    best[top] = (best[top] ?? 0) + 1;
  }
  return FOUR.map((id, i) => {
    const share = ((best[i] ?? 0) / seeds) * 100;
    return line("2", `${id} is the best of four`, `${n0(share)} %`, "10–45 %", share >= 10 && share <= 45);
  });
}

/** §14.3: skill tells. `search` covers the first seeds of `drawn`. */
export function skill(drawn: Runs, search: readonly Outcome[]): Line[] {
  const means = FOUR.map((id) => ({ id, mean: mean(scores(drawn, id)) }));
  means.sort((a, b) => b.mean - a.mean);
  const best = means[0]?.id ?? FOUR[0];
  const few = search.map((o) => o.score);
  const gain = paired(few, scores(drawn, best).slice(0, few.length));
  const floor = paired(scores(drawn, best), scores(drawn, "random"));
  const table = [...FOUR, "adaptive", "random", "idle"].map((id) => scores(drawn, id));
  const s = shares(table);
  return [
    line("3", `search − ${best}`, pm(mean(gain), error(gain)), "≥ 60", mean(gain) >= 60),
    line("3", `${best} − random`, pm(mean(floor), error(floor)), "≥ 100", mean(floor) >= 100),
    line(
      "3",
      "variance: policy / seed / both (schools, adaptive, random, idle)",
      `${n0(s.policy)} / ${n0(s.seed)} / ${n0(s.rest)} %`,
      "policy > seed",
      s.policy > s.seed,
    ),
  ];
}

/** §14.4: each order type is worth something to search. */
export function alive(
  search: readonly Outcome[],
  without: Readonly<Record<string, readonly Outcome[]>>,
): Line[] {
  return Object.entries(without).map(([type, runs]) => {
    const d = trimmed(runs.map((o, i) => (search[i]?.score ?? 0) - o.score));
    return line(
      "4",
      `search − search without ${type}`,
      pm(d.mean, d.error),
      "> 2 errors",
      d.mean > 2 * d.error,
    );
  });
}

/** §14.4: events, endings and kinds of crisis come about of themselves. */
export function reached(
  schools: readonly Outcome[],
  everyone: readonly Outcome[],
  wanted: { events: readonly string[]; kinds: readonly string[]; endings: readonly string[] },
): Line[] {
  const share = (name: string) =>
    (schools.filter((o) => o.seen?.includes(name)).length / schools.length) * 100;
  const off = wanted.events.filter((id) => share(`event ${id}`) < 1 || share(`event ${id}`) > 60);
  const told = off.map((id) => `${id} ${n1(share(`event ${id}`))} %`).join(", ");
  const any = new Set(everyone.flatMap((o) => o.seen ?? []));
  const missing = (kind: string, ids: readonly string[]) => ids.filter((id) => !any.has(`${kind} ${id}`));
  const kinds = missing("crisis", wanted.kinds);
  const endings = missing("ending", wanted.endings);
  return [
    line(
      "4",
      `events in 1–60 % of the schools' runs (${wanted.events.length})`,
      told || "all",
      "all",
      off.length === 0,
    ),
    line(
      "4",
      `kinds of crisis reached (${wanted.kinds.length})`,
      kinds.join(", ") || "all",
      "all",
      kinds.length === 0,
    ),
    line(
      "4",
      `endings reached (${wanted.endings.length})`,
      endings.join(", ") || "all",
      "all",
      endings.length === 0,
    ),
  ];
}

/** §14.5: some runs end before their time, in more than one way. */
export function earlyEnds(schools: readonly Outcome[]): Line[] {
  const early = schools.filter((o) => EARLY.includes(o.ending));
  const share = (early.length / schools.length) * 100;
  const kinds = [...new Set(early.map((o) => o.ending))];
  return [
    line("5", "schools' runs ended early", `${n0(share)} %`, "5–25 %", share >= 5 && share <= 25),
    line("5", "kinds of early ending", kinds.join(", "), "more than one", kinds.length > 1),
  ];
}

/** §14.6: knowing pays. */
export function knowing(drawn: Runs, slow: Runs): Line[] {
  const d = (runs: Runs, a: string, b: string) => paired(scores(runs, a), scores(runs, b));
  const told = d(slow, "search-told", "search-prior");
  const high = mean(d(slow, "search-told", "search"));
  const low = mean(d(slow, "search", "search-prior"));
  const study = mean(d(drawn, "adaptive", "adaptive-nostudy"));
  const update = mean(d(drawn, "adaptive-nostudy", "never-updates"));
  return [
    line("6", "search-told − search-prior", pm(mean(told), error(told)), "≥ 40", mean(told) >= 40),
    line(
      "6",
      "search lies between them",
      `${n1(high)} below, ${n1(low)} above`,
      "both > 0",
      high > 0 && low > 0,
    ),
    line(
      "6",
      "adaptive > without studies > never updating",
      `${n1(study)}, ${n1(update)}`,
      "both > 0",
      study > 0 && update > 0,
    ),
  ];
}

/** §14.7: what is said to be nine or eight in ten is so. */
export function calibration(
  asked: readonly QuestionId[],
  runs: readonly Outcome[],
  forecasts: readonly Outcome[],
): Line[] {
  const lines = asked.map((q) => {
    const i = QUESTIONS.indexOf(q);
    const share = (runs.filter((o) => o.held[i]).length / runs.length) * 100;
    return line("7", `90 % range holds ${q}`, `${n1(share)} %`, "88–92 %", share >= 88 && share <= 92);
  });
  const held = forecasts.reduce((a, o) => a + o.forecasts.held, 0);
  const of = forecasts.reduce((a, o) => a + o.forecasts.of, 0);
  const share = (held / Math.max(1, of)) * 100;
  lines.push(
    line("7", `80 % forecast ranges hold (${of})`, `${n1(share)} %`, "76–84 %", share >= 76 && share <= 84),
  );
  return lines;
}
