import {
  type Command,
  compile,
  type Dispatch,
  type Game,
  kindAt,
  type Report,
  type State,
} from "../../game/engine/index.ts";
import { judge } from "../../game/engine/orders/check.ts";
import { lying } from "../../game/engine/state/place.ts";
import type { ChanceData, SituationData } from "../../game/engine/state/situations.ts";
import type { SituationState } from "../../game/engine/state/state.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { changed, crossroads, policy, walk } from "./helpers.ts";

/** Quarters of natural play and what lay open in them, for tests of situations. */

export interface Quarter {
  before: State;
  command: Command;
  report: Report;
  after: State;
}

const BY = ["triage", "adaptive", "recalibrator", "engagement", "internationalist", "selfreliance", "random"];

/** Every command of runs by several policies. */
export function quartersOf(seeds: number, game: Game = crossroads, by: readonly string[] = BY): Quarter[] {
  const found: Quarter[] = [];
  for (let seed = 0; seed < seeds; seed++)
    for (const id of by)
      walk(
        `situations${seed}`,
        policy(id),
        (before, command, report, after) => {
          // What a successor leaves is several quarters off.
          if (!report.successor) found.push({ before, command, report, after });
        },
        game,
      );
  return found;
}

export const commits = (quarters: readonly Quarter[]): Quarter[] =>
  quarters.filter((q) => q.command.type === "commit");

export type Told = Extract<Dispatch, { kind: "situation" }>;

export const toldIn = ({ dispatches }: Report): Told[] =>
  dispatches.flatMap((d) => (d.kind === "situation" ? [d] : []));

/** What came to pass in a commit: what had opened, by which answer it was met (−1: left), and what was told of it. */
export interface Settled {
  situation: SituationState;
  answer: number;
  seen: boolean;
  told: Told;
}

/** By the rules' own order: what was answered or fell due as it lay on the desk, then what nobody had seen. */
export function settledIn({ before, command, report }: Quarter, game: Game = crossroads): Settled[] {
  if (command.type !== "commit") return [];
  const answers = new Map<number, number>();
  for (const each of judge(game, before, command.orders).answers)
    if (each) answers.set(each.situation, each.answer);
  const due = before.situations.flatMap((situation, i) => {
    const answer = answers.get(i) ?? -1;
    return answer >= 0 || situation.clock === 1 ? [{ situation, answer, seen: true }] : [];
  });
  const unseen = before.hidden.unseen.map((situation) => ({ situation, answer: -1, seen: false }));
  const told = toldIn(report);
  if (told.length !== due.length + unseen.length)
    throw new Error(`${told.length} told of ${due.length} due and ${unseen.length} unseen`);
  return [...due, ...unseen].map((each, i) => ({ ...each, told: told[i] as Told }));
}

export const nameOf = (situation: SituationState, game: Game = crossroads): string =>
  kindAt(game, situation).data.id;

/** Where it lies as it is told, if its ship goes where it was bound for. */
export function placeOf(situation: SituationState, game: Game = crossroads): string {
  const at = lying(game, situation);
  return at.actor ?? at.sea;
}

/** The state with just this on the desk, and means for any answer to it. */
export function only(state: State, ...situations: SituationState[]): State {
  return changed(state, (s) => {
    s.situations = situations;
    s.hidden.unseen = [];
    s.nation.budget = 900;
    s.nation.capital = 60;
  });
}

/** Situations of natural play with the state in which they lay open, a few of each kind and place. */
export function openIn(
  quarters: readonly Quarter[],
  most: number,
  game: Game = crossroads,
): { state: State; situation: SituationState }[] {
  const counts = new Map<string, number>();
  return commits(quarters).flatMap(({ before }) =>
    before.situations.flatMap((situation) => {
      const which = `${nameOf(situation, game)} ${placeOf(situation, game)}`;
      const n = counts.get(which) ?? 0;
      counts.set(which, n + 1);
      return n < most ? [{ state: before, situation }] : [];
    }),
  );
}

/** The campaign with something of every kind of situation changed. */
export function withKinds(change: (kind: SituationData) => SituationData): Game {
  return compile({ ...CROSSROADS, situations: (CROSSROADS.situations ?? []).map(change) });
}

/** The same, with one set of chances whatever is done, in every world and on every board. */
export function evenly(good: number, bad: number): Game {
  const even = <W extends ChanceData>({ shift: _shift, leak: _leak, ...way }: W) => ({
    ...way,
    ...{ good, bad, goodSwing: 0, badSwing: 0 },
  });
  return withKinds(({ standing: _standing, ...kind }) => ({
    ...kind,
    left: even(kind.left),
    answers: kind.answers.map(even),
  }));
}
