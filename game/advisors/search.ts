import {
  beliefsOf,
  CRISIS_CHOICES,
  checkResponse,
  copyState,
  eventOf,
  type Game,
  meanOf,
  NO_EVIDENCE,
  type Order,
  type OrderType,
  QUESTIONS,
  type RespondCommand,
  type State,
  type Stream,
  type View,
} from "../engine/index.ts";
import { leansOf, programmeFor } from "./adaptive.ts";
import type { Policy, PolicyMaker, Told } from "./policy.ts";
import { type Programme, RANGES } from "./programme.ts";
import { ordersUnder, type Plan, playOut, valueOfAnswer, worlds } from "./rollouts.ts";
import { SCHOOLS } from "./schools.ts";

export interface Effort {
  /** Worlds imagined for each decision. */
  worlds: number;
  /** Programmes tried in a quarter. */
  tries: number;
  /** Quarters looked ahead. */
  horizon: number;
}

export const STANDARD_EFFORT: Effort = { worlds: 14, tries: 40, horizon: 14 };

/** Worlds after which a plan that has fallen behind the best so far is given up. */
const RACE = 4;
/** Standard errors by which a plan must do better to take its place. */
const DOUBT = 0.7;

/** Quarters in which studies are commissioned: what is learnt late pays little. */
const LEARNING = 10;

interface Kind {
  id: string;
  told: boolean;
  /** False: plays to the prior for ever. */
  updates: boolean;
  effort: Effort;
  /** Order types it does without: the measure of whether an instrument is alive. */
  without?: readonly OrderType[];
}

/**
 * Plans by rollouts: programmes are tried in worlds imagined from the view, the best is kept from quarter to
 * quarter and bettered by changing a field or two. It holds a view and a private stream, never the state.
 */
export function searching(kind: Kind): PolicyMaker {
  return {
    id: kind.id,
    told: kind.told,
    slow: true,
    begin: (told) => new Searcher(kind, kind.told ? told : {}),
  };
}

class Searcher implements Policy {
  readonly id: string;
  private best: Programme | null = null;

  constructor(
    private readonly kind: Kind,
    private readonly told: Told,
  ) {
    this.id = kind.id;
  }

  orders(game: Game, view: View, random: Stream): Order[] {
    const list = this.imagined(game, view, random, this.kind.effort.worlds);
    const plan = this.better(game, list, random, this.read(game, view));
    this.best = plan;
    // Studies are worth nothing in a rollout, where nobody learns: they are commissioned by rule, early.
    const study = this.kind.updates && !this.kind.told && view.turn < LEARNING ? 4 : 0;
    return ordersUnder(game, view, this.plan({ ...plan, study }));
  }

  respond(game: Game, view: View, random: Stream): Pick<RespondCommand, "subject" | "choice"> {
    const plan = this.best ?? (SCHOOLS[1]?.line as Programme);
    const list = this.imagined(game, view, random, this.kind.effort.worlds);
    const event = eventOf(game, view.queue[0]);
    const subject = event?.data.id ?? "crisis";
    const choices = event ? (["a", "b", "c"] as const) : CRISIS_CHOICES;
    let best: RespondCommand["choice"] = event ? "c" : "hold";
    let most = -1;
    for (const choice of choices) {
      const reply: RespondCommand = { type: "respond", turn: view.turn, subject, choice };
      if (checkResponse(game, view, reply)) continue;
      const value = valueOfAnswer(game, list, this.plan(plan), reply, 6);
      if (value <= most) continue;
      most = value;
      best = choice;
    }
    return { subject, choice: best };
  }

  private imagined(game: Game, view: View, random: Stream, count: number): State[] {
    const seen = this.kind.updates ? view : { ...view, evidence: NO_EVIDENCE };
    return worlds(game, seen, this.told, count, `${this.id} ${random.below(1 << 30)}`);
  }

  private plan(programme: Programme): Plan {
    return { programme, without: this.kind.without ?? [] };
  }

  /** What a programme comes to in each of the worlds. */
  private values(game: Game, list: readonly State[], p: Programme): number[] {
    const plan = this.plan(p);
    return list.map((world) => playOut(game, copyState(world), plan, this.kind.effort.horizon));
  }

  /**
   * What a programme comes to in each of the worlds, if it does better there than the best so far by more than
   * chance would have it; null as soon as it has fallen behind. The worlds are few: without the doubt, what
   * hardly matters would be settled by their luck.
   */
  private bettered(
    game: Game,
    list: readonly State[],
    p: Programme,
    best: readonly number[],
  ): number[] | null {
    const plan = this.plan(p);
    const found: number[] = [];
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < list.length; i++) {
      const value = playOut(game, copyState(list[i] as State), plan, this.kind.effort.horizon);
      const gain = value - (best[i] ?? 0);
      found.push(value);
      sum += gain;
      squares += gain * gain;
      if (i + 1 >= RACE && sum <= 0) return null;
    }
    const n = list.length;
    const variance = n < 2 ? 0 : Math.max(0, squares - (sum * sum) / n) / (n - 1);
    return sum > 0 && sum * sum > DOUBT * DOUBT * variance * n ? found : null;
  }

  /** What a rule of thumb would do with what is known. */
  private read(game: Game, view: View): Programme {
    const beliefs = this.kind.updates ? beliefsOf(game, view) : game.priors;
    const means = QUESTIONS.map((q, i) => this.told[q] ?? meanOf(beliefs[i] ?? []));
    return programmeFor(leansOf(means), 0);
  }

  private better(game: Game, list: readonly State[], random: Stream, read: Programme): Programme {
    const first = this.best === null;
    let plan = this.best ?? read;
    let most = this.values(game, list, plan);
    for (const start of first ? openings() : [read]) {
      const found = this.bettered(game, list, start, most);
      if (!found) continue;
      most = found;
      plan = start;
    }
    const tries = this.kind.effort.tries * (first ? 3 : 1);
    for (let i = 0; i < tries; i++) {
      const changed = mutated(plan, random);
      const found = this.bettered(game, list, changed, most);
      if (!found) continue;
      most = found;
      plan = changed;
    }
    return plan;
  }
}

function openings(): Programme[] {
  return SCHOOLS.map((s) => s.line);
}

const FIELDS = Object.keys(RANGES) as (keyof Programme)[];

/** One field or two moved to another value of their range. */
function mutated(p: Programme, random: Stream): Programme {
  const next = { ...p };
  const changes = 1 + random.below(2);
  for (let i = 0; i < changes; i++) {
    const field = FIELDS[random.below(FIELDS.length)] as keyof Programme;
    if (field === "study") continue;
    next[field] = random.below(RANGES[field] + 1);
  }
  return next;
}

export const search = searching({ id: "search", told: false, updates: true, effort: STANDARD_EFFORT });
export const searchPrior = searching({
  id: "search-prior",
  told: false,
  updates: false,
  effort: STANDARD_EFFORT,
});
export const searchTold = searching({
  id: "search-told",
  told: true,
  updates: true,
  effort: STANDARD_EFFORT,
});

/** Search that does without one type of order: what its mean score loses is what the instrument is worth. */
export function searchWithout(type: OrderType): PolicyMaker {
  return searching({
    id: `search-without-${type}`,
    told: false,
    updates: true,
    effort: STANDARD_EFFORT,
    without: [type],
  });
}
