import { compileCondition, type Names, quantity, type Test } from "./conditions.ts";
import { type CompiledEffect, compileEffect } from "./effects.ts";
import type { OrderType } from "./orders.ts";
import type { CodaData, CodaMeasure, EndingData, ProjectData, Scenario, SightData } from "./scenario.ts";
import type { Stat } from "./stats.ts";
import type { EndingId } from "./vocabulary.ts";

/** Whether a scenario keeps a type of order out of play. */
export function isShut(scenario: Scenario, type: OrderType): boolean {
  return scenario.forbidden.includes(type) || scenario.allowed?.includes(type) === false;
}

/** What a scenario may add of its own, made ready with the events' vocabulary: projects, sights, a coda, endings. */
export interface CompiledProject {
  readonly data: ProjectData;
  readonly tests: readonly Test[];
  readonly effects: readonly CompiledEffect[];
}

export interface CompiledSight {
  readonly data: SightData;
  /** By place, its conditions. */
  readonly tests: readonly (readonly Test[])[];
}

export interface CompiledCoda {
  readonly data: CodaData;
  readonly transfers: readonly { tests: readonly Test[]; received: number }[][];
  readonly measures: readonly (readonly Stretch[])[];
}

/** A number stretched so that `zero` counts nothing and `full` all. */
export interface Stretch {
  readonly stat: Stat;
  readonly index: number;
  readonly zero: number;
  readonly full: number;
}

export function compileProject(data: ProjectData, names: Names): CompiledProject {
  return {
    data,
    tests: data.when.map((c) => compileCondition(c, names)),
    effects: data.effects.map((e) => compileEffect(e, names)),
  };
}

export function compileSight(data: SightData, names: Names): CompiledSight {
  return { data, tests: data.places.map(({ when }) => when.map((c) => compileCondition(c, names))) };
}

export function compileEndings(
  list: readonly EndingData[],
  names: Names,
): { id: EndingId; tests: readonly Test[] | null }[] {
  return list.map(({ id, when }) => ({
    id,
    tests: when ? when.map((c) => compileCondition(c, names)) : null,
  }));
}

export function compileCoda(data: CodaData, names: Names): CompiledCoda {
  return {
    data,
    transfers: data.transfers.map((t) =>
      t.cases.map((c) => ({
        tests: c.when.map((each) => compileCondition(each, names)),
        received: c.received,
      })),
    ),
    measures: data.measures.map((m) => stretches(m, names)),
  };
}

function stretches(measure: CodaMeasure, names: Names): Stretch[] {
  if (measure.of === "delay") return [];
  return measure.of.map((each) => ({ ...quantity(each, names), zero: each.zero, full: each.full }));
}
