import { beliefsOf, type Game, meanOf, QUESTIONS, type QuestionId, type View } from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import { answer } from "./answers.ts";
import { EVEN } from "./even.ts";
import { wishesOf } from "./line.ts";
import type { SchoolId } from "./names.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import type { Programme } from "./programme.ts";
import { projectsOf } from "./projects.ts";
import { repairs } from "./repairs.ts";

/** How far a belief must lie from the point where options break even to be leant on. */
const MARGIN = 30;
/** Quarters in which it commissions a study each: what is learnt late pays little. */
const LEARNING = 8;

type Lean = -1 | 0 | 1;

/** Leans of a reading of the questions, by place. */
export function leansOf(means: readonly number[]): Record<QuestionId, Lean> {
  return Object.fromEntries(
    QUESTIONS.map((q, i) => {
      const off = (means[i] ?? 500) - EVEN[q];
      return [q, off > MARGIN ? 1 : off < -MARGIN ? -1 : 0];
    }),
  ) as Record<QuestionId, Lean>;
}

function leans(game: Game, view: View, updates: boolean): Record<QuestionId, Lean> {
  const beliefs = updates ? beliefsOf(game, view) : game.priors;
  return leansOf(QUESTIONS.map((_, i) => meanOf(beliefs[i] ?? [])));
}

/** What is done where a question's belief lies below, about and above the even point. Tuned on seeds of their own. */
interface Rule {
  on: QuestionId;
  values: readonly [number, number, number];
}

type Field = Exclude<keyof Programme, "study">;

export const RULES: Readonly<Record<Field, Rule>> = {
  kyiv: { on: "linkage", values: [1, 2, 3] },
  terms: { on: "leakage", values: [0, 1, 1] },
  trigger: { on: "leakage", values: [1, 1, 1] },
  abrupt: { on: "credit", values: [0, 0, 0] },
  russia: { on: "bite", values: [1, 2, 2] },
  china: { on: "bite", values: [0, 1, 2] },
  warm: { on: "appetite", values: [4, 3, 0] },
  firm: { on: "appetite", values: [0, 0, 3] },
  washington: { on: "withdrawal", values: [4, 3, 0] },
  forum: { on: "credit", values: [0, 1, 4] },
  pacts: { on: "neighbours", values: [1, 2, 4] },
  partnerAid: { on: "neighbours", values: [3, 1, 1] },
  partnerTerms: { on: "leakage", values: [0, 1, 1] },
  maritime: { on: "appetite", values: [4, 4, 1] },
  airdefence: { on: "appetite", values: [1, 2, 1] },
  counterstrike: { on: "appetite", values: [0, 2, 4] },
  intelligence: { on: "withdrawal", values: [0, 0, 0] },
  hardening: { on: "withdrawal", values: [0, 0, 2] },
  secure: { on: "bite", values: [4, 4, 4] },
  deploy: { on: "appetite", values: [2, 4, 5] },
  nerve: { on: "appetite", values: [3, 3, 4] },
};

/** Whose projects it carries out, by how much it thinks the hull is worth to Beijing; in doubt it bids, which can be dropped. */
const HEEDS: Readonly<Record<Lean, SchoolId>> = {
  [-1]: "accommodator",
  0: "recalibrator",
  1: "recalibrator",
};

const FIELDS = Object.keys(RULES) as Field[];

/** The programme that suits a reading of the questions. */
export function programmeFor(leans: Record<QuestionId, Lean>, study: number, rules = RULES): Programme {
  const p = { study } as Programme;
  for (const field of FIELDS) {
    const { on, values } = rules[field];
    p[field] = values[leans[on] + 1] ?? 0;
  }
  return p;
}

export function adaptivePolicy(id: string, updates: boolean, studies: boolean, rules = RULES): PolicyMaker {
  return steady({
    id,
    orders(game, view) {
      const study = studies && view.turn < LEARNING ? 4 : 0;
      const l = leans(game, view, updates);
      const p = programmeFor(l, study, rules);
      return affordable(game, view, [
        ...repairs(view),
        ...projectsOf(game, view, HEEDS[l.hull]),
        ...wishesOf(game, view, p),
      ]);
    },
    respond(game, view) {
      const l = leans(game, view, updates);
      const beliefs = updates ? beliefsOf(game, view) : game.priors;
      const truths = QUESTIONS.map((_, i) => meanOf(beliefs[i] ?? []));
      return answer(game, view, truths, programmeFor(l, 0, rules).nerve, HEEDS[l.hull]);
    },
  });
}

export const adaptive = adaptivePolicy("adaptive", true, true);
export const adaptiveNoStudy = adaptivePolicy("adaptive-nostudy", true, false);
export const neverUpdates = adaptivePolicy("never-updates", false, false);
