import {
  beliefIn,
  CRISIS_SLOT,
  type Game,
  kindAt,
  type Order,
  ordersFor,
  pointAt,
  QUESTIONS,
  type QuestionId,
  questionOf,
  rangeOf,
  type View,
} from "../engine/index.ts";
import { answer } from "./answers.ts";
import { readLadder } from "./ladder.ts";
import { wishesOf } from "./line.ts";
import { PLAN } from "./plans/index.ts";
import type { Policy, PolicyMaker, Told } from "./policy.ts";
import type { Programme } from "./programme.ts";
import { projectsOf } from "./projects.ts";
import { answered, atFirst, believed, type Wanted, wanted } from "./triage.ts";
import type { Means } from "./values.ts";

/** How a policy that answers the desk knows the questions: from the prior, from what it sees, or because it is told. */
export interface Reader {
  readonly id: string;
  readonly updates: boolean;
  readonly studies: boolean;
  readonly told: boolean;
  /** An answer that it gives to a kind of situation whatever it is worth. */
  readonly always?: { readonly kind: string; readonly answer: string };
  /** How it finds what it would answer, where that is not triage. */
  readonly wants?: (game: Game, view: View, means: Means) => Wanted[];
}

/** A range wider than this is worth a study while there is time to use it. */
const DOUBT = 350;
const LEARNING = 14;
const SPARE = { budget: 30, capital: 4 };

/** The phase of a run: its first, second and last third. */
export function phaseOf(game: Game, turn: number): number {
  return Math.min(2, Math.trunc((3 * turn) / game.scenario.turns));
}

/** The background plan of a quarter. */
export function planAt(game: Game, turn: number, plan: readonly Programme[] = PLAN): Programme {
  return plan[phaseOf(game, turn)] as Programme;
}

export function readerPolicy(reader: Reader): PolicyMaker {
  return {
    id: reader.id,
    told: reader.told,
    slow: false,
    begin: (told) => new Reading(reader, reader.told ? told : {}),
  };
}

class Reading implements Policy {
  readonly id: string;

  constructor(
    private readonly reader: Reader,
    private readonly told: Told,
  ) {
    this.id = reader.id;
  }

  orders(game: Game, view: View): Order[] {
    const means = this.means(game, view);
    const plan = [
      ...projectsOf(game, view, "recalibrator"),
      ...(this.reader.studies ? study(game, view) : []),
      ...wishesOf(game, view, planAt(game, view.turn)),
    ];
    const { wants = wanted } = this.reader;
    return answered(game, view, this.chosen(game, view, wants(game, view, means)), plan);
  }

  respond(game: Game, view: View): ReturnType<Policy["respond"]> {
    const { crisis } = view;
    if (view.queue.length === 0 && crisis)
      return {
        subject: "crisis",
        choice: readLadder(game, view, this.belief(game, view, questionOf(game, crisis))),
      };
    return answer(game, view, this.means(game, view), 2, "recalibrator");
  }

  /** What is wanted, with the answer that is always given first where its kind lies open, and no other to it. */
  private chosen(game: Game, view: View, list: readonly Wanted[]): readonly Wanted[] {
    const { always } = this.reader;
    if (!always) return list;
    const first: Wanted[] = [];
    view.situations.forEach((situation, i) => {
      const { data } = kindAt(game, situation);
      if (data.id !== always.kind) return;
      const answer = data.answers.findIndex((each) => each.id === always.answer);
      const orders = ordersFor(game, view, situation, answer);
      if (orders.length > 0) first.push({ situation: i, answer, gain: 0, orders });
    });
    const kinds = view.situations.map((situation) => kindAt(game, situation).data.id);
    return [...first, ...list.filter(({ situation }) => kinds[situation] !== always.kind)];
  }

  /** The weights of what it holds of a question; who forgets what outcomes told keeps in mind what this crisis has shown. */
  private belief(game: Game, view: View, question: QuestionId): readonly number[] {
    const told = this.told[question];
    if (told !== undefined) return pointAt(told);
    if (this.reader.updates) return beliefIn(game, view, question);
    const rows = view.evidence.rows.filter(
      (row) => row.kind === "outcome" && row.turn === view.turn && row.slot === CRISIS_SLOT,
    );
    return beliefIn(game, { evidence: { rows, digest: 0 } }, question);
  }

  private means(game: Game, view: View): Means {
    const seen = this.reader.updates ? believed(game, view) : atFirst(game);
    return QUESTIONS.map((question, i) => this.told[question] ?? seen[i] ?? 500);
  }
}

/** The question of which least is known, while money and time are there for it. */
function study(game: Game, view: View): Order[] {
  const { budget, capital } = view.nation;
  if (view.turn >= LEARNING || budget < SPARE.budget || capital < SPARE.capital) return [];
  let widest = DOUBT;
  let found: Order[] = [];
  for (const question of game.questions) {
    const { low, high } = rangeOf(beliefIn(game, view, question), 900);
    if (high - low <= widest) continue;
    widest = high - low;
    found = [{ type: "study", question }];
  }
  return found;
}

/** Triage that gives one kind of situation always the same answer. */
export function answering(kind: string, answer: string): PolicyMaker {
  return readerPolicy({
    id: `triage-${kind}-${answer}`,
    updates: false,
    studies: false,
    told: false,
    always: { kind, answer },
  });
}

export const triage = readerPolicy({ id: "triage", updates: false, studies: false, told: false });
export const adaptive = readerPolicy({ id: "adaptive", updates: true, studies: true, told: false });
export const adaptiveNoStudy = readerPolicy({
  id: "adaptive-nostudy",
  updates: true,
  studies: false,
  told: false,
});
export const adaptiveTold = readerPolicy({ id: "adaptive-told", updates: true, studies: false, told: true });
export const neverUpdates = readerPolicy({ id: "never-updates", updates: false, studies: true, told: false });
