import type { Rules } from "../rules/index.ts";
import type { Difficulty, QuestionId, Role } from "../vocabulary.ts";
import type { Scenario } from "./scenario.ts";
import type { View } from "./state.ts";

/** A scenario with its names resolved to places and its distances measured: what the rules look things up in. */
export interface Setting {
  readonly scenario: Scenario;
  /** The rules in force, by difficulty. */
  readonly rules: Readonly<Record<Difficulty, Rules>>;
  readonly actors: ReadonlyMap<string, number>;
  readonly zones: ReadonlyMap<string, number>;
  readonly ships: ReadonlyMap<string, number>;
  readonly eventIndex: ReadonlyMap<string, number>;
  readonly projectIndex: ReadonlyMap<string, number>;
  /** By event's slot, its place in the scenario's list. */
  readonly eventAt: ReadonlyMap<number, number>;
  /** By flag that an event or a project sets, its key in the history. */
  readonly flags: ReadonlyMap<string, number>;
  /** Open questions in play, and by question whether it is one of them. */
  readonly questions: readonly QuestionId[];
  readonly asked: readonly boolean[];
  /** By actor, whether its choices are its own: great powers and Tokyo are moved by their own systems. */
  readonly choosesItself: readonly boolean[];
  /** Place of the first actor with the role, −1 if the scenario has none. */
  readonly roles: Readonly<Record<Role, number>>;
  /** Whom sanctions can name, in the order of the state's table. */
  readonly sanctioned: readonly number[];
  /** By actor: the zones of its theatre, its neighbours. */
  readonly theatre: readonly (readonly number[])[];
  readonly neighbours: readonly (readonly number[])[];
  readonly adjacent: readonly (readonly number[])[];
  /** The zones, those with the largest stakes first. */
  readonly byStake: readonly number[];
  /** Steps between zones; from × zones + to. */
  readonly distance: readonly number[];
  /** The ids of the zones passed on a shortest way, both ends among them; from × zones + to. */
  readonly routes: readonly (readonly string[])[];
  /** By side and sea, the steps from its nearest home port. */
  readonly steps: Readonly<Record<"tokyo" | "washington" | "beijing", readonly number[]>>;
  /** By sea, the partners whose waters it is, and those whose waters lie one step off. */
  readonly coasts: readonly { readonly here: readonly number[]; readonly near: readonly number[] }[];
  /** By ship, the place of its owner. */
  readonly owners: readonly number[];
  /** By forum its members; by offer the seas it calms. */
  readonly forums: readonly (readonly number[])[];
  readonly offers: Readonly<Record<"hotline" | "fisheries" | "code", readonly number[]>>;
}

/** The rules under which a game is played. */
export function rulesOf(game: Pick<Setting, "rules">, s: Pick<View, "difficulty">): Rules {
  return game.rules[s.difficulty];
}

/** Whether a scenario keeps a type of order out of play. */
export function isShut(scenario: Scenario, type: string): boolean {
  return scenario.forbidden.includes(type) || scenario.allowed?.includes(type) === false;
}

export const FAR = 99;

export function stepsBetween(game: Setting, from: number, to: number): number {
  return game.distance[from * game.adjacent.length + to] ?? FAR;
}

/** Ids by place: an actor's, a zone's or a ship's; nothing for a part that the scenario leaves out. */
export function actorId(game: Setting, at: number): string {
  return game.scenario.actors[at]?.id ?? "";
}

export function zoneId(game: Setting, at: number): string {
  return game.scenario.zones[at]?.id ?? "";
}

export function shipId(game: Setting, at: number): string {
  return game.scenario.ships[at]?.id ?? "";
}
