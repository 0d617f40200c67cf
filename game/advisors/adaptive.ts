import { type Game, meanOf, type View } from "../engine/index.ts";
import { QUESTIONS, type QuestionId } from "../engine/vocabulary.ts";
import { affordable } from "./affordable.ts";
import { answer } from "./answers.ts";
import { wishesOf } from "./line.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import type { Programme } from "./programme.ts";
import { repairs } from "./repairs.ts";

/** How the bot reads a belief: below, about or above the point where the options break even. */
const EVEN: Readonly<Record<QuestionId, number>> = {
  withdrawal: 460,
  linkage: 430,
  leakage: 350,
  bite: 360,
  neighbours: 560,
  appetite: 500,
  credit: 400,
  hull: 500,
};
const MARGIN = 45;

type Lean = -1 | 0 | 1;

function leans(game: Game, view: View, updates: boolean): Record<QuestionId, Lean> {
  return Object.fromEntries(
    QUESTIONS.map((q, i) => {
      const off = meanOf((updates ? view.beliefs[i] : game.priors[i]) ?? []) - EVEN[q];
      return [q, off > MARGIN ? 1 : off < -MARGIN ? -1 : 0];
    }),
  ) as Record<QuestionId, Lean>;
}

const by = (lean: Lean, low: number, middle: number, high: number): number =>
  lean < 0 ? low : lean > 0 ? high : middle;

/** The programme that suits a reading of the questions. */
export function programmeFor(l: Record<QuestionId, Lean>, study: number): Programme {
  return {
    kyiv: by(l.linkage, 1, 2, 4),
    terms: by(l.leakage, 0, 1, 1),
    russia: by(l.bite, 1, 2, 3),
    china: by(l.bite, 0, 1, 2),
    warm: by(l.appetite, 3, 0, 0),
    firm: by(l.appetite, 0, 0, 2),
    washington: by(l.withdrawal, 4, 2, 0),
    forum: by(l.credit, 0, 2, 4),
    pacts: by(l.neighbours, 1, 3, 4),
    partnerAid: by(l.neighbours, 3, 2, 1),
    partnerTerms: 1,
    maritime: by(l.appetite, 1, 2, 3),
    airdefence: 2,
    counterstrike: by(l.appetite, 0, 1, 3),
    intelligence: 0,
    hardening: 0,
    secure: 4,
    deploy: by(l.appetite, 0, 1, 3),
    study,
    nerve: by(l.appetite, 1, 3, 4),
  };
}

function adaptivePolicy(id: string, updates: boolean, studies: boolean): PolicyMaker {
  return steady({
    id,
    orders(game, view) {
      const study = studies && view.turn < 10 ? 4 : 0;
      const p = programmeFor(leans(game, view, updates), study);
      return affordable(game, view, [...repairs(view), ...wishesOf(game, view, p)]);
    },
    respond(game, view) {
      const l = leans(game, view, updates);
      const truths = QUESTIONS.map((_, i) => meanOf((updates ? view.beliefs[i] : game.priors[i]) ?? []));
      return answer(game, view, truths, programmeFor(l, 0).nerve);
    },
  });
}

export const adaptive = adaptivePolicy("adaptive", true, true);
export const adaptiveNoStudy = adaptivePolicy("adaptive-nostudy", true, false);
export const neverUpdates = adaptivePolicy("never-updates", false, false);
