import { checkResponse, copyState, type Game, meanOf, type Stream, type View } from "../engine/index.ts";
import type { Order, OrderType, RespondCommand } from "../engine/orders.ts";
import type { State } from "../engine/state.ts";
import { CRISIS_CHOICES, QUESTIONS } from "../engine/vocabulary.ts";
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

export const STANDARD_EFFORT: Effort = { worlds: 14, tries: 24, horizon: 9 };

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
    const at = view.queue[0];
    const subject = at === undefined ? "crisis" : (game.events[at]?.data.id ?? "");
    const choices = at === undefined ? CRISIS_CHOICES : (["a", "b", "c"] as const);
    let best: RespondCommand["choice"] = at === undefined ? "hold" : "c";
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
    const seen = this.kind.updates ? view : { ...view, beliefs: game.priors.map((p) => [...p]) };
    return worlds(game, seen, this.told, count, `${this.id} ${random.below(1 << 30)}`);
  }

  private plan(programme: Programme): Plan {
    return { programme, without: this.kind.without ?? [] };
  }

  private value(game: Game, list: readonly State[], p: Programme): number {
    const plan = this.plan(p);
    let sum = 0;
    for (const world of list) sum += playOut(game, copyState(world), plan, this.kind.effort.horizon);
    return sum / list.length;
  }

  /** What a rule of thumb would do with what is known. */
  private read(game: Game, view: View): Programme {
    const means = QUESTIONS.map(
      (q, i) => this.told[q] ?? meanOf((this.kind.updates ? view.beliefs[i] : game.priors[i]) ?? []),
    );
    return programmeFor(leansOf(means), 0);
  }

  private better(game: Game, list: readonly State[], random: Stream, read: Programme): Programme {
    let best = this.best;
    let most = best ? this.value(game, list, best) : -1;
    let tries = this.kind.effort.tries;
    const first = best === null;
    for (const start of first ? [read, ...openings()] : [read]) {
      const value = this.value(game, list, start);
      if (value <= most) continue;
      most = value;
      best = start;
    }
    if (first) tries *= 3;
    let plan = best ?? read;
    for (let i = 0; i < tries; i++) {
      const changed = mutated(plan, random);
      const value = this.value(game, list, changed);
      if (value <= most) continue;
      most = value;
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
