import type { Difficulty, Game } from "../../engine/index.ts";
import { stream } from "../../engine/index.ts";
import { bestLessWorst, bestWay } from "./best-worst.ts";
import type { Forked, ForkJob, forkRun, Place } from "./forks.ts";
import { error, mean } from "./stats.ts";
import { type Line, line, n0, n1, pm } from "./table.ts";

/** Whose runs are forked: ordinary play at first beliefs, and strong play. */
export const FORKED_RUNS = ["triage", "adaptive"] as const;
/** Instances of a kind that are asked for before its shares count. */
const ENOUGH = 60;
/** Dilemmas forked for each situation asked for of a kind: there are more of them and each says less. */
const DILEMMAS = 4;

export interface ForkOptions {
  seeds: readonly string[];
  difficulty: Difficulty;
  /** Situations of each kind, half of them in runs of either policy. */
  each: number;
  lucks: number;
}

type PlayJobs = (jobs: readonly ForkJob[]) => Promise<ReturnType<typeof forkRun>[]>;

/** Places found in natural play, by policy; then as many of each kind as asked for, forked. */
export async function forkLines(game: Game, options: ForkOptions, play: PlayJobs): Promise<Line[]> {
  const { seeds, difficulty, each, lucks } = options;
  const lines: Line[] = [];
  const all: Forked[] = [];
  for (const policy of FORKED_RUNS) {
    const base = { policy, difficulty, lucks };
    const survey = await play(seeds.map((seed) => ({ ...base, seed, places: null })));
    const places = survey.flatMap((found) => found.places);
    const chosen = chosenFrom(places, Math.ceil(each / FORKED_RUNS.length));
    const jobs = seeds.flatMap((seed): ForkJob[] => {
      const its = chosen.filter((place) => place.seed === seed);
      return its.length > 0 ? [{ ...base, seed, places: its }] : [];
    });
    const forked = (await play(jobs)).flatMap((found) => found.forked);
    const often = countsIn(places.filter(({ at }) => at >= 0));
    lines.push(...worthLines(policy, forked, often, seeds.length));
    all.push(...forked);
  }
  lines.push(...shareLines(game, all));
  return lines;
}

/** So many places of each kind, spread over the seeds by lot. */
function chosenFrom(places: readonly Place[], each: number): Place[] {
  const random = stream("which places are forked");
  const lots = places.map((place) => ({ place, by: random.below(1 << 20) })).sort((a, b) => a.by - b.by);
  const taken = new Map<string, number>();
  return lots.flatMap(({ place }) => {
    const kind = place.at < 0 ? "dilemmas" : place.kind;
    const so = taken.get(kind) ?? 0;
    if (so >= (place.at < 0 ? DILEMMAS : 1) * each) return [];
    taken.set(kind, so + 1);
    return [place];
  });
}

function countsIn(places: readonly { kind: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of places) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Best − worst of a situation as often as each kind comes up, of all those of a run, and of a dilemma. */
export function worthLines(
  policy: string,
  forked: readonly Forked[],
  often: ReadonlyMap<string, number>,
  runs: number,
): Line[] {
  let sum = 0;
  let variance = 0;
  let weights = 0;
  for (const [kind, count] of often) {
    const list = forked.filter((f) => !f.dilemma && f.kind === kind).map((f) => bestLessWorst(f.values));
    if (list.length === 0) continue;
    weights += count;
    sum += count * mean(list);
    variance += (count * error(list)) ** 2;
  }
  const one = sum / Math.max(1, weights);
  const off = Math.sqrt(variance) / Math.max(1, weights);
  const met = [...often.values()].reduce((a, b) => a + b, 0) / Math.max(1, runs);
  const n = forked.filter((f) => !f.dilemma).length;
  const dilemmas = forked.filter((f) => f.dilemma).map((f) => bestLessWorst(f.values));
  const gap = mean(dilemmas);
  return [
    line("1", `best − worst answer, ${policy} (${n} forks)`, pm(one, off), "≥ 5", one >= 5),
    line(
      "1",
      `the same × ${n1(met)} situations a run, ${policy}`,
      pm(one * met, off * met),
      "≥ 450",
      one * met >= 450,
    ),
    line(
      "1",
      `best − worst of a dilemma, ${policy} (${dilemmas.length})`,
      pm(gap, error(dilemmas)),
      "≥ 4",
      gap >= 4,
    ),
  ];
}

/** In what share of the instances in which it could be given each answer does best. */
function shareLines(game: Game, forked: readonly Forked[]): Line[] {
  return game.situations.map(({ data }) => {
    const list = forked.filter((f) => !f.dilemma && f.kind === data.id);
    const best = list.map((f) => f.ways[bestWay(f.values)]);
    const gaps = list.map((f) => bestLessWorst(f.values));
    const shares = [...data.answers.map(({ id }) => id), "left"].map((id) => {
      const could = list.filter((f) => f.ways.includes(id)).length;
      return { id, could, share: (best.filter((way) => way === id).length / Math.max(1, could)) * 100 };
    });
    const told = shares.map(({ id, share }) => `${id} ${n0(share)}`).join(", ");
    const fair = shares.every(({ id, share }) => id === "left" || (share >= 10 && share <= 70));
    return line(
      "1",
      `${data.id}: best in % of ${list.length}; best − worst ${n1(mean(gaps))}`,
      told,
      `10–70 % but leaving, n ≥ ${ENOUGH}`,
      fair && list.length >= ENOUGH,
    );
  });
}
