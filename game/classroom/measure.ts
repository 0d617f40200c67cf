import { POSTURE_RANK } from "../engine/index.ts";
import type { QuarterRecord, Run } from "../runs/index.ts";
import type { ChanceOf, FigureOf, Prompt } from "./prompts.ts";

/** What of a run is looked at to decide a forecast. */
export type Decided = Pick<Run, "quarters" | "over" | "score"> & { readonly turns: number };

/** Between coalition or support above and below, engine units. */
const HALF = 500;

/**
 * Whether what a chance was given for has come about by the end of its quarter. Null while that is open: the quarter has
 * not closed and it has not happened yet. A run that ended early is decided by how it stood at its end. `median` is the
 * class's to decide.
 */
export function cameAbout(run: Decided, prompt: Prompt): boolean | null {
  const { ask } = prompt;
  if (ask.kind !== "chance" || ask.of === "median") return null;
  const seen = run.quarters.filter(({ turn }) => turn >= prompt.turn && turn <= ask.by);
  const last = seen.at(-1) ?? (run.over ? run.quarters.at(-1) : undefined);
  if (!last) return null;
  const closed = run.over || last.turn >= ask.by;
  const how = HOW[ask.of];
  if (how.ever) {
    const came = seen.some((quarter) => how.is(quarter, prompt, run));
    return came ? true : closed ? false : null;
  }
  return closed ? how.is(last, prompt, run) : null;
}

interface Way {
  /** Decided by any quarter of them, or by the last. */
  ever: boolean;
  is(quarter: QuarterRecord, prompt: Prompt, run: Decided): boolean;
}

const told =
  (kind: QuarterRecord["dispatches"][number]["kind"]) =>
  ({ dispatches }: QuarterRecord): boolean =>
    dispatches.some((d) => d.kind === kind);

const HOW: Readonly<Record<Exclude<ChanceOf, "median">, Way>> = {
  regime: {
    ever: false,
    is: ({ after }, { turn }, { quarters }) =>
      after.washington.regime !== quarters.find((q) => q.turn === turn)?.before.washington.regime,
  },
  leak: { ever: true, is: told("leak") },
  crisis: { ever: true, is: told("crisisOpens") },
  war: { ever: true, is: told("war") },
  posture: {
    ever: false,
    is: ({ after }) => POSTURE_RANK[after.beijing.posture] >= POSTURE_RANK.coercive,
  },
  coalition: { ever: false, is: ({ after }) => after.ukraine.coalition > HALF },
  armistice: { ever: false, is: ({ after }) => after.ukraine.armistice !== "none" },
  support: { ever: false, is: ({ after }) => after.nation.support > HALF },
  situation: {
    ever: true,
    is: ({ dispatches }, { turn }, { quarters }) => {
      const heaviest = heaviestOf(quarters.find((q) => q.turn === turn));
      return dispatches.some(
        (d) =>
          d.kind === "situation" &&
          d.situation === heaviest?.kind &&
          d.nth === heaviest.nth &&
          d.outcome === "good",
      );
    },
  },
};

/** The situation that lay first on the desk as a quarter began. */
export function heaviestOf(quarter: Pick<QuarterRecord, "before"> | undefined) {
  return quarter?.before.situations[0] ?? null;
}

/** A figure as its quarter left it, points as shown; null while it has not closed. */
export function figureAt({ quarters, over }: Decided, of: FigureOf, by: number): number | null {
  const quarter = quarters.find(({ turn }) => turn === by) ?? (over ? quarters.at(-1) : undefined);
  if (!quarter) return null;
  const { after } = quarter;
  const points = (value: number): number => Math.round(value / 10);
  if (of === "score") return points(after.score);
  if (of === "coalition") return points(after.ukraine.coalition);
  if (of === "support") return points(after.nation.support);
  return points(after.pillars.find(({ id }) => id === of)?.value ?? 0);
}

/** The kind of crisis that came first, by its place in the scenario's list; its length where none came; null while none has. */
export function firstCrisis({ quarters, over }: Decided, kinds: readonly string[]): number | null {
  for (const { dispatches } of quarters) {
    for (const d of dispatches) if (d.kind === "crisisOpens") return kinds.indexOf(d.crisis);
  }
  return over ? kinds.length : null;
}
