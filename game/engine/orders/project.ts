import { CAUSE } from "../ledger/causes.ts";
import type { CompiledProject, Game } from "../ledger/turn.ts";
import type { Condition } from "../state/effects.ts";
import { mark, marked } from "../state/marks.ts";
import { FREE, type OrderKind, type Refusal } from "./kind.ts";

/** A project that the scenario defines as data: its price, its conditions and what it does. */
export interface ProjectOrder {
  type: "project";
  project: string;
}

export const PROJECT: OrderKind<ProjectOrder> = {
  type: "project",
  family: "projects",
  fields: { project: { kind: "project" } },
  takesSlot: (game, order) => found(game, order)?.data.slot ?? true,
  price(game, _s, order) {
    const project = found(game, order);
    return project ? { budget: project.data.budget, capital: project.data.capital } : FREE;
  },
  subject: (_game, _s, order) => `project ${order.project}`,
  refuse(game, s, order) {
    const project = found(game, order);
    if (!project) return { code: "target", what: order.project };
    const { again, when } = project.data;
    const last = marked(s.history.projects, project.key);
    const wait = last + again - (s.turn + 1);
    if (last > 0 && (again === 0 || wait > 0)) return { code: "projectDone", need: Math.max(0, wait) };
    const unmet = when.find((_, i) => !project.tests[i]?.(s));
    return unmet ? lacking(unmet) : null;
  },
  carryOut(t, order, index) {
    const project = found(t.game, order);
    if (!project) return;
    const { history, turn } = t.state;
    history.projects = mark(history.projects, project.key, turn + 1);
    for (const effect of project.effects) effect.apply(t, CAUSE.projectDone, index, NO_SLOT);
  },
  about: ({ project }) => ({ project }),
};

/** A project has no place of its own for luck: an effect that draws reads the first, as it always has. */
const NO_SLOT = 0;

function found(game: Game, { project }: ProjectOrder): CompiledProject | undefined {
  return game.projects[game.projectIndex.get(project) ?? -1];
}

/** What a project waits for, or what has closed it: an event is named by its flag, a date by its year. */
function lacking(unmet: Condition): Refusal {
  if ("flag" in unmet) return { code: unmet.set ? "projectNotYet" : "projectPast", what: unmet.flag };
  if ("year" in unmet) return { code: unmet.year === ">=" ? "projectNotYet" : "projectPast", need: unmet.n };
  return { code: "projectNotYet" };
}
