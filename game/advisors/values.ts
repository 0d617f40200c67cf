import {
  type Change,
  chancesAt,
  chancesOf,
  changesOf,
  type Game,
  kindAt,
  leakOdds,
  lying,
  outbreakChance,
  QUESTIONS,
  type QuestionId,
  type Rules,
  rulesOf,
  type SituationState,
  STAT,
  type StatId,
  shareOf,
  type View,
  valuer,
  wayOf,
} from "../engine/index.ts";

/** What a crisis costs by itself, in points of a quarter's score. */
const CRISIS_COST = 60;
/** Quarters for which what has changed goes on being felt. */
const LASTS = 20;

/** Points of the run's score that a point of a quarter's score is worth when it fades as changes do, in 1000. */
export function horizon(game: Game, turn: number, lasts = LASTS): number {
  const all = game.scenario.turns + game.scenario.successor;
  let left = 1;
  for (let q = turn; q < all; q++) left -= left / lasts;
  return (1000 * lasts * (1 - left)) / all;
}

/** Quarters in which a change of these numbers wears off, where that is not about LASTS and no rule says it outright. */
const WEARS: Partial<Record<StatId, number>> = {
  asia: 45,
  power: 45,
  maritime: 32,
  airdefence: 32,
  counterstrike: 32,
  hardening: 32,
  energy: 60,
  minerals: 60,
  chips: 60,
  food: 60,
};

const worn = new WeakMap<Rules, Partial<Record<StatId, number>>>();

/** The same with the paces at which the rules let a number drift back to what is usual. */
function wearsOf(rules: Rules): Partial<Record<StatId, number>> {
  const known = worn.get(rules);
  if (known) return known;
  const { home, partners, ukraine, beijing } = rules;
  const wears = {
    ...WEARS,
    support: home.usual.by,
    standing: home.habit.standing.by,
    alignment: partners.habit,
    coalition: ukraine.coalition.by,
    front: ukraine.front.by,
    tension: beijing.calm,
  };
  worn.set(rules, wears);
  return wears;
}

/**
 * What a number carries besides the pillar it stands in, per cent: support keeps a government in office, growth pays for
 * the next answers, a word that is believed ends crises, and standing is soon spent. Found by trying, on seeds of their own.
 */
const CARRIES: Partial<Record<StatId, number>> = {
  support: 200,
  economy: 250,
  credibility: 200,
  asia: 160,
  power: 160,
  standing: 60,
};

/** Changes as they count over what is left of a run: what wears off slowly, or carries other numbers, counts for more. */
export function lasting(game: Game, view: View, changes: readonly Change[]): Change[] {
  const usual = horizon(game, view.turn);
  const danger = view.nation.support < DANGER.below ? DANGER.times : 1;
  const wears = wearsOf(rulesOf(game, view));
  return changes.map(({ stat, index, by }) => {
    const lasts = wears[stat.id];
    const left = lasts === undefined ? by : (by * horizon(game, view.turn, lasts)) / usual;
    const counts = (left * (CARRIES[stat.id] ?? 100)) / 100;
    return { stat, index, by: stat.id === "support" ? counts * danger : counts };
  });
}

/** A government that may fall loses all that was still to come: below this, support counts so many times. */
const DANGER = { below: 380, times: 2.5 };

/** Mean of each question as it is believed or held to stand, 0–1000, by place. */
export type Means = readonly number[];

/**
 * What each way of meeting a situation is worth, in points of a quarter's score: by answer, and last the leaving of it.
 * Exact arithmetic: the chances at what is believed times what each outcome would move now.
 */
export function waysOf(
  game: Game,
  view: View,
  situation: SituationState,
  means: Means,
  value = valuer(game, view),
): number[] {
  const kind = kindAt(game, situation);
  const at = lying(game, situation);
  const outbreak =
    kind.data.crisis === 0 ? 0 : outbreakChance(game, view, kind.data.crisis, situation.zone) / 1000;
  const worth = new Map<unknown, number>();
  const worthOf = (key: unknown, changes: () => Change[]): number => {
    const known = worth.get(key);
    if (known !== undefined) return known;
    const found = value(lasting(game, view, changes())) / 16;
    worth.set(key, found);
    return found;
  };
  const ways: number[] = [];
  for (let answer = 0; answer <= kind.answers.length; answer++) {
    const given = answer < kind.answers.length ? answer : -1;
    const { data } = wayOf(game, view, situation, given);
    const chances = chancesOf(game, view, situation, given, meanIn(means, data.data.question));
    let sum = worthOf(data.effects(at), () => changesOf(data.effects(at), 100));
    for (let outcome = 0; outcome < 3; outcome++) {
      const effects = data.outcome(at, outcome);
      const share = shareOf(game, view, situation, outcome);
      sum += ((chances[outcome] as number) / 1000) * worthOf(effects, () => changesOf(effects, share));
    }
    sum -= ((chances[2] as number) / 1000) * outbreak * CRISIS_COST;
    const second = leakOdds(data.data);
    if (second) {
      const [leaks] = chancesAt(second, 0, meanIn(means, "leakage"));
      sum += (leaks / 1000) * worthOf("leak", () => leakChanges(game, view));
    }
    ways.push(sum);
  }
  return ways;
}

function meanIn(means: Means, question: QuestionId): number {
  return means[QUESTIONS.indexOf(question)] ?? 500;
}

/** What a leak is known to move, half of it north and half west. */
function leakChanges(game: Game, view: View): Change[] {
  const r = rulesOf(game, view).leak;
  return [
    { stat: STAT.missiles, index: 0, by: r.missiles / 2 },
    { stat: STAT.power, index: 0, by: r.power / 2 },
    { stat: STAT.support, index: 0, by: r.support.whim },
    { stat: STAT.standing, index: 0, by: r.standing.whim },
    { stat: STAT.credibility, index: 0, by: r.credibility },
  ];
}
