import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { policyOf } from "../../../game/advisors/index.ts";
import { CRITICS, OP_ED } from "../../../game/cli/balance/index.ts";
import { DIFFICULTIES, type Difficulty, QUESTIONS, type QuestionId } from "../../../game/engine/index.ts";
import { endingOf, gameOf, playRun, scoreOf } from "../../../game/runs/index.ts";

/**
 * What one answer does to each school's score, all other answers and all luck being the same, and what each
 * difficulty does: npm run guide:measure. Seeds are paired, so that the error is that of the difference.
 */
export const SCHOOLS = ["internationalist", "recalibrator", "engagement", "selfreliance"] as const;
export type School = (typeof SCHOOLS)[number];

export interface Sensitivity {
  scenario: string;
  seeds: number;
  schools: readonly School[];
  questions: Partial<Record<QuestionId, { low: number; high: number; change: number; error: number }[]>>;
  difficulty: Record<Difficulty, { mean: number; early: number }[]>;
  /** By the school: its mean score, in what share of the worlds it is the best of the four, and how often it ends early. */
  worlds: Record<WorldId, { mean: number; best: number; early: number }[]>;
}

/** The worlds of the debate: the answers that each side takes to be true, the others drawn; and all of them drawn. */
const WORLDS = {
  drawn: {},
  essay: OP_ED,
  critics: CRITICS,
} as const satisfies Record<string, Partial<Record<QuestionId, number>>>;

export type WorldId = keyof typeof WORLDS;

const EARLY: readonly string[] = ["longsilence", "cabinetresigns", "ledgercloses"];
const LOW = 150;
const HIGH = 850;

interface Result {
  score: number;
  early: boolean;
}

export function measure(scenario: string, seeds: number): Sensitivity {
  const game = gameOf(scenario);
  if (!game) throw new Error(`no scenario ${scenario}`);
  const play = (
    school: School,
    truths: Partial<Record<QuestionId, number>>,
    difficulty: Difficulty,
  ): Result[] => {
    const maker = policyOf(school);
    if (!maker) throw new Error(`no policy ${school}`);
    return Array.from({ length: seeds }, (_, i) => {
      const challenge = { scenario, seed: `alea:guide ${i + 1}`, difficulty, truths };
      const { state } = playRun(game, challenge, maker);
      return { score: scoreOf(game, state), early: EARLY.includes(endingOf(state) ?? "") };
    });
  };
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const questions: Sensitivity["questions"] = {};
  for (const q of QUESTIONS.filter((each) => game.questions.includes(each))) {
    questions[q] = SCHOOLS.map((school) => {
      const low = play(school, { [q]: LOW }, "standard").map((r) => r.score);
      const high = play(school, { [q]: HIGH }, "standard").map((r) => r.score);
      const gaps = high.map((x, i) => x - (low[i] ?? 0));
      const m = mean(gaps);
      const spread = gaps.reduce((a, b) => a + (b - m) ** 2, 0) / (gaps.length - 1);
      return {
        low: Math.round(mean(low)),
        high: Math.round(mean(high)),
        change: Math.round(m),
        error: Math.round(Math.sqrt(spread / gaps.length)),
      };
    });
  }
  const difficulty = Object.fromEntries(
    DIFFICULTIES.map((d) => [
      d,
      SCHOOLS.map((school) => {
        const list = play(school, {}, d);
        const early = list.filter((r) => r.early).length;
        return {
          mean: Math.round(mean(list.map((r) => r.score))),
          early: Math.round((early / seeds) * 100),
        };
      }),
    ]),
  ) as Sensitivity["difficulty"];
  const worlds = Object.fromEntries(
    Object.entries(WORLDS).map(([id, truths]) => {
      const lists = SCHOOLS.map((school) => play(school, truths, "standard"));
      const best = Array.from({ length: seeds }, (_, i) => {
        const scores = lists.map((list) => list[i]?.score ?? 0);
        return scores.indexOf(Math.max(...scores));
      });
      const share = (count: number) => Math.round((100 * count) / seeds);
      return [
        id,
        lists.map((list, at) => ({
          mean: Math.round(mean(list.map((r) => r.score))),
          best: share(best.filter((each) => each === at).length),
          early: share(list.filter((r) => r.early).length),
        })),
      ];
    }),
  ) as Sensitivity["worlds"];
  return { scenario, seeds, schools: SCHOOLS, questions, difficulty, worlds };
}

if (process.argv[1] === import.meta.filename) {
  const seeds = Number(process.argv[2] ?? 100);
  const file = join(import.meta.dirname, "..", "..", "guide", "measured-sensitivity.json");
  writeFileSync(file, `${JSON.stringify(measure("crossroads", seeds), null, 2)}\n`);
}
