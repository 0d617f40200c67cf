import {
  believedChances,
  type Command,
  ENGINE,
  type Game,
  type Report,
  type State,
  viewOf,
} from "../../engine/index.ts";
import { type Line, line, n1 } from "./table.ts";
import { isOf, toldIn } from "./told.ts";

/** Chances as they were printed when orders were given, in tens, and how often what they spoke of came about. */
export interface Uses {
  /** By tens: how many, the sum of the printed chances in 1000, and how often it came about. */
  bins: { uses: number; printed: number; came: number }[];
}

const TENS = 10;
/** Uses from which a ten is judged, and by how many points in a hundred it may be off. */
const ENOUGH = 2000;
const OFF = 4;

export function noUses(): Uses {
  return { bins: Array.from({ length: TENS }, () => ({ uses: 0, printed: 0, came: 0 })) };
}

/** One printed chance in 1000 and whether it came about. */
export function use({ bins }: Uses, chance: number, came: boolean): void {
  const bin = bins[Math.min(TENS - 1, Math.trunc(chance / 100))];
  if (!bin) return;
  bin.uses++;
  bin.printed += chance;
  bin.came += came ? 1 : 0;
}

/** All that came to pass in a run, seen and in the open, against what the desk said of it before. */
export function usesIn(
  game: Game,
  starts: readonly State[],
  commands: readonly Command[],
  reports: readonly Report[],
): Uses {
  const uses = noUses();
  commands.forEach((command, i) => {
    const report = reports[i];
    const state = starts.find((s) => s.turn === command.turn);
    if (command.type !== "commit" || !report || !state) return;
    const view = viewOf(state);
    const { answers } = ENGINE.judge(game, view, command.orders);
    const told = toldIn(game, report);
    view.situations.forEach((situation, at) => {
      const came = told.find((each) => isOf(game, each, situation));
      if (!came) return;
      const answer = answers.find((each) => each?.situation === at)?.answer ?? -1;
      const printed = believedChances(game, view, situation, answer);
      printed.forEach((chance, outcome) => {
        use(uses, chance, came.outcome === outcome);
      });
    });
  });
  return uses;
}

/** §14.11: in each ten that was used often enough, what was said came about as often as was said. */
export function chanceLines(list: readonly Uses[]): Line[] {
  const sum = noUses();
  for (const { bins } of list)
    for (const [i, bin] of sum.bins.entries()) {
      const more = bins[i];
      if (!more) continue;
      bin.uses += more.uses;
      bin.printed += more.printed;
      bin.came += more.came;
    }
  const judged = sum.bins.filter(({ uses }) => uses >= ENOUGH);
  const offs = sum.bins.map(({ uses, printed, came }) =>
    uses === 0 ? 0 : (came * 100 - printed / 10) / uses,
  );
  const told = sum.bins.map(({ uses }, i) => `${10 * i}: ${n1(offs[i] ?? 0)} (${uses})`).join(", ");
  const holds =
    judged.length > 0 && sum.bins.every(({ uses }, i) => uses < ENOUGH || Math.abs(offs[i] ?? 0) <= OFF);
  return [
    line(
      "11",
      "printed chances by tens: came − said, points (uses)",
      told,
      `within ${OFF} from ${ENOUGH} uses`,
      holds,
    ),
  ];
}
