import { type Game, kindAt, type Order, ordersFor, QUESTIONS, type View } from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import { answer } from "./answers.ts";
import { wishesOf } from "./line.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import type { Programme } from "./programme.ts";
import { projectsOf } from "./projects.ts";
import { NONE, SCHOOL_DATA, type SchoolData } from "./school-data.ts";
import { answered, type Wanted } from "./triage.ts";

/** A school with its whole line. */
export interface School extends SchoolData {
  line: Programme;
}

/** Situations that a school sees to in a quarter; the rest of its attention is for its line. */
const MOST = 4;

export const SCHOOLS: readonly School[] = SCHOOL_DATA.map((school) => ({
  ...school,
  line: { ...NONE, ...school.line },
}));

/** What a school argues for on the desk, whether or not it would find room for it, what matters most to it first. */
export function arguedFor(game: Game, view: View, school: School): Wanted[] {
  const list: Wanted[] = [];
  for (const [kind, names] of Object.entries(school.answers)) {
    view.situations.forEach((situation, i) => {
      const { data } = kindAt(game, situation);
      if (data.id !== kind) return;
      for (const name of names) {
        const at = data.answers.findIndex((each) => each.id === name);
        const orders = ordersFor(game, view, situation, at);
        if (orders.length === 0) continue;
        list.push({ situation: i, answer: at, gain: 0, orders });
        return;
      }
    });
  }
  return list;
}

/** What it would answer this quarter. */
export function answersOf(game: Game, view: View, school: School): Wanted[] {
  return arguedFor(game, view, school).slice(0, MOST);
}

export function ordersOf(game: Game, view: View, school: School): Order[] {
  const plan = [...projectsOf(game, view, school.id), ...wishesOf(game, view, school.line)];
  return answered(game, view, answersOf(game, view, school), affordable(game, view, plan));
}

export function schoolPolicy(school: School): PolicyMaker {
  const truths = QUESTIONS.map((q) => school.convictions[q]);
  return steady({
    id: school.id,
    orders: (game, view) => ordersOf(game, view, school),
    respond: (game, view) => answer(game, view, truths, school.line.nerve, school.id),
  });
}
