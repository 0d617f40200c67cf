import { LADDER_RULES, type LadderRule, meetingCrisis, policyOf } from "../../advisors/index.ts";
import { type Difficulty, type Game, questionOf, type State } from "../../engine/index.ts";
import { playRun } from "../../runs/index.ts";
import { scenarioPart } from "../values.ts";
import { fineScore, playOn, truthOf, underLuck } from "./playing.ts";
import { error, mean, paired } from "./stats.ts";
import { type Line, line, pm } from "./table.ts";

/** A run whose outbreaks are met in every way. Plain data. */
export interface OutbreakJob {
  seed: string;
  policy: string;
  difficulty: Difficulty;
}

/** A crisis as it broke out, and what each way of meeting it came to under one other luck, the same for all. */
export interface Outbreak {
  /** The question on which the rival's answers turn, and how it stands. */
  question: string;
  truth: number;
  scores: Record<LadderRule, number>;
  /** How it ended where it was pressed. */
  pressed: string;
}

/** Whose runs: they meet crises often enough, and play well enough for one to matter. */
const RUNS = ["triage", "open-loop", "table", "adaptive"] as const;
const BANDS = [
  { name: "fear", from: 0, to: 350 },
  { name: "middle", from: 350, to: 650 },
  { name: "ambition", from: 650, to: 1001 },
] as const;

export function outbreaksOf(game: Game, job: OutbreakJob): Outbreak[] {
  const maker = policyOf(job.policy);
  if (!maker) throw new Error(`no policy ${job.policy}`);
  const broken: State[] = [];
  const challenge = { ...scenarioPart(game), seed: job.seed, difficulty: job.difficulty, truths: {} };
  playRun(game, challenge, maker, (state) => {
    const { crisis, queue } = state;
    if (crisis && queue.length === 0 && crisis.exchange === 1 && crisis.trail.length === 0)
      broken.push(state);
  });
  const policy = maker.begin({});
  return broken.map(met);

  function met(state: State): Outbreak {
    const { crisis } = state;
    const question = crisis ? questionOf(game, crisis) : "appetite";
    let pressed = "";
    const scores = {} as Record<LadderRule, number>;
    for (const rule of LADDER_RULES) {
      const s = underLuck(state, `${job.seed.slice(-24)} ${state.turn} outbreak`);
      playOn(game, s, meetingCrisis(policy, state.turn, rule), undefined, (report) => {
        const end = report.dispatches.find((d) => d.kind === "crisisEnds");
        if (rule === "press" && end) pressed = end.how;
        return rule === "press" && end === undefined && report.turn === state.turn;
      });
      scores[rule] = fineScore(game, s);
    }
    return { question, truth: truthOf(state, question), scores, pressed };
  }
}

/** Which runs to look through: policies in turn over the seeds, in worlds of their own each round. */
export function outbreakJobs(seeds: readonly string[], difficulty: Difficulty, round: number): OutbreakJob[] {
  return RUNS.flatMap((policy) =>
    seeds.map((seed): OutbreakJob => ({ seed: `${seed} ${policy} ${round}`, policy, difficulty })),
  );
}

const BLIND = LADDER_RULES.filter((rule) => rule !== "reading");

/** §14.5, of those whose question is Beijing's motive. `enough` is how many were asked for. */
export function outbreakLines(all: readonly Outbreak[], enough: number): Line[] {
  const list = all.filter(({ question }) => question === "appetite");
  const gain = (some: readonly Outbreak[], a: LadderRule, b: LadderRule) =>
    paired(
      some.map(({ scores }) => scores[a]),
      some.map(({ scores }) => scores[b]),
    );
  const best = BLIND.reduce((a, b) => (mean(gain(list, b, a)) > 0 ? b : a));
  const read = gain(list, "reading", best);
  const lines = [
    line(
      "5",
      "outbreaks forked (Beijing's; all)",
      `${list.length}; ${all.length}`,
      `≥ ${enough}`,
      list.length >= enough,
    ),
    line("5", `reading − best blind rule (${best})`, pm(mean(read), error(read)), "≥ 8", mean(read) >= 8),
  ];
  for (const { name, from, to } of BANDS) {
    const band = list.filter(({ truth }) => truth >= from && truth < to);
    const told = LADDER_RULES.filter((rule) => rule !== "yield").map((rule) => {
      const d = gain(band, rule, "yield");
      return `${rule} ${pm(mean(d), error(d))}`;
    });
    // Yielding is best beyond error only if it beats each of the others so.
    const yields = LADDER_RULES.every((rule) => {
      const d = gain(band, "yield", rule);
      return rule === "yield" || mean(d) > 2 * error(d);
    });
    lines.push(
      line(
        "5",
        `${name} (${band.length}), less yielding at once`,
        told.join("; "),
        "yielding not best",
        band.length > 0 && !yields,
      ),
    );
    const press = gain(band, "press", "hold");
    const found = pm(mean(press), error(press));
    if (name === "ambition")
      lines.push(line("5", "press − hold at ambition", found, "≥ 20", mean(press) >= 20));
    if (name === "fear") lines.push(line("5", "press − hold at fear", found, "≤ −20", mean(press) <= -20));
  }
  const won = list.filter(({ pressed }) => pressed === "won");
  const worth = gain(won, "press", "yield");
  const fair = mean(worth) >= 20 && mean(worth) <= 60;
  return [
    ...lines,
    line("5", `won rather than yielded (${won.length})`, pm(mean(worth), error(worth)), "20–60", fair),
  ];
}
