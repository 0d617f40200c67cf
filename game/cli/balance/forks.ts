import {
  choosing,
  horizon,
  lasting,
  meeting,
  orderFor,
  type Policy,
  policyOf,
} from "../../advisors/index.ts";
import {
  changesOf,
  checkResponse,
  type Difficulty,
  eventOf,
  type Game,
  kindAt,
  lying,
  type Order,
  type SituationState,
  type State,
  shareOf,
  valuer,
  viewOf,
  wayOf,
} from "../../engine/index.ts";
import { playRun } from "../../runs/index.ts";
import { scenarioPart } from "../values.ts";
import { fineScore, playOn, underLuck } from "./playing.ts";
import { isOf, toldIn, trueChances } from "./told.ts";

/** A situation or a dilemma at which a run may be forked: where it stood first, by what it is known there. */
export interface Place {
  seed: string;
  turn: number;
  /** A situation's kind, or an event. */
  kind: string;
  /** The place of the situation on the desk; −1 for a dilemma. */
  at: number;
}

/** A run to look through for places, or with places to be forked there. Plain data. */
export interface ForkJob {
  seed: string;
  policy: string;
  difficulty: Difficulty;
  lucks: number;
  places: readonly Place[] | null;
}

/** What each way came to under each luck; `left` is the leaving of a situation. */
export interface Forked {
  kind: string;
  dilemma: boolean;
  policy: string;
  ways: string[];
  values: number[][];
}

export interface ForkResult {
  places: Place[];
  forked: Forked[];
}

export function forkRun(game: Game, job: ForkJob): ForkResult {
  const maker = policyOf(job.policy);
  if (!maker) throw new Error(`no policy ${job.policy}`);
  const challenge = { ...scenarioPart(game), seed: job.seed, difficulty: job.difficulty, truths: {} };
  const places: Place[] = [];
  const held: { place: Place; state: State }[] = [];
  const known = new Set<string>();
  playRun(game, challenge, maker, (state) => {
    for (const place of placesIn(game, state, job.seed, known)) {
      if (job.places === null) places.push(place);
      else if (job.places.some((p) => p.turn === place.turn && p.kind === place.kind && p.at === place.at))
        held.push({ place, state });
    }
  });
  const policy = maker.begin({});
  const forked = held.flatMap(({ place, state }) => {
    const found =
      place.at < 0
        ? forkDilemma(game, state, place, policy, job.lucks)
        : forkSituation(game, state, place, policy, job.lucks);
    return found.ways.length < 2 ? [] : [{ ...found, kind: place.kind, policy: job.policy }];
  });
  return { places, forked };
}

/** What lies on the desk for the first time, and what waits first for a choice. */
function placesIn(game: Game, state: State, seed: string, known: Set<string>): Place[] {
  const { turn } = state;
  if (state.phase === "respond") {
    const event = eventOf(game, state.queue[0])?.data;
    return event ? [{ seed, turn, kind: event.id, at: -1 }] : [];
  }
  return state.situations.flatMap((each, at) => {
    const name = `${each.slot} ${each.ordinal}`;
    if (known.has(name)) return [];
    known.add(name);
    return [{ seed, turn, kind: kindAt(game, each).data.id, at }];
  });
}

type Ways = Pick<Forked, "dilemma" | "ways" | "values">;

/** The same luck for every way, so that what has nothing to do with the answer falls out of the difference. */
function lucksOf({ seed, turn, kind, at }: Place, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${seed.slice(-24)} ${turn} ${kind.slice(0, 12)}${at} ${i}`);
}

function forkDilemma(game: Game, state: State, place: Place, policy: Policy, lucks: number): Ways {
  const ways = (["a", "b", "c"] as const).filter(
    (choice) =>
      checkResponse(game, viewOf(state), {
        type: "respond",
        turn: state.turn,
        subject: place.kind,
        choice,
      }) === null,
  );
  const values = ways.map((choice) =>
    lucksOf(place, lucks).map((luck) => {
      const by = choosing(policy, state.turn, { subject: place.kind, choice });
      return fineScore(game, playOn(game, underLuck(state, luck), by));
    }),
  );
  return { dilemma: true, ways, values };
}

function forkSituation(game: Game, state: State, place: Place, policy: Policy, lucks: number): Ways {
  const situation = state.situations[place.at] as SituationState;
  const { answers } = kindAt(game, situation).data;
  const tried: { id: string; answer: number; order: Order | null }[] = [];
  answers.forEach(({ id }, answer) => {
    const order = orderFor(game, viewOf(state), situation, answer);
    if (order) tried.push({ id, answer, order });
  });
  tried.push({ id: "left", answer: -1, order: null });
  const values = tried.map(({ answer, order }) => {
    const moved = outcomeWorth(game, state, situation, answer);
    return lucksOf(place, lucks).map((luck) => {
      const s = underLuck(state, luck);
      let drawn = 0;
      playOn(game, s, meeting(policy, situation, order), undefined, (report) => {
        const told = toldIn(game, report).find((each) => isOf(game, each, situation));
        if (told?.row) drawn = luckOfOutcome(moved, told.outcome, trueChances(s, told.row));
        // What may still come to pass is looked for until it has.
        return told === undefined;
      });
      return fineScore(game, s) - drawn;
    });
  });
  return { dilemma: false, ways: tried.map(({ id }) => id), values };
}

/** What each outcome would move, in points of the run's score, as the board stood at the fork. */
function outcomeWorth(game: Game, state: State, situation: SituationState, answer: number): number[] {
  const view = viewOf(state);
  const { data } = wayOf(game, view, situation, answer);
  const value = valuer(game, view);
  const lasts = horizon(game, view.turn) / 1000;
  return [0, 1, 2].map((outcome) => {
    const changes = changesOf(
      data.outcome(lying(game, situation), outcome),
      shareOf(game, view, situation, outcome),
    );
    return (value(lasting(game, view, changes)) / 16) * lasts;
  });
}

/**
 * What the outcome drawn is worth beyond the mean of the three by their odds. Its own mean is nought, so taking it away
 * weighs the outcomes by their odds instead of drawing one, without moving what is estimated.
 */
export function luckOfOutcome(worth: readonly number[], outcome: number, chances: readonly number[]): number {
  const expected = worth.reduce((sum, each, i) => sum + (each * (chances[i] ?? 0)) / 1000, 0);
  return (worth[outcome] ?? 0) - expected;
}
