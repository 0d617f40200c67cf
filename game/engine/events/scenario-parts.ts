import { keyOf } from "../arith.ts";
import type { CompiledCoda, CompiledProject, CompiledSight, Stretch, Test } from "../ledger/turn.ts";
import type { Condition } from "../state/effects.ts";
import type { CodaData, CodaMeasure, EndingData, ProjectData, SightData } from "../state/scenario.ts";
import type { Setting } from "../state/setting.ts";
import type { EndingId } from "../vocabulary.ts";
import { compileCondition } from "./condition.ts";
import { compileEffect } from "./effect.ts";
import { quantity } from "./fields.ts";

/** What a scenario may add of its own, made ready with the events' vocabulary: projects, sights, a coda, endings. */

const tests = (when: readonly Condition[], setting: Setting): Test[] =>
  when.map((c) => compileCondition(c, setting));

export function compileProject(data: ProjectData, setting: Setting): CompiledProject {
  return {
    data,
    key: keyOf(data.id),
    tests: tests(data.when, setting),
    effects: data.effects.map((e) => compileEffect(e, setting, data.at)),
  };
}

export function compileSight(data: SightData, setting: Setting): CompiledSight {
  return { data, tests: data.places.map(({ when }) => tests(when, setting)) };
}

export function compileEndings(
  list: readonly EndingData[],
  setting: Setting,
): { id: EndingId; tests: readonly Test[] | null }[] {
  return list.map(({ id, when }) => ({ id, tests: when ? tests(when, setting) : null }));
}

export function compileCoda(data: CodaData, setting: Setting): CompiledCoda {
  return {
    data,
    transfers: data.transfers.map((t) =>
      t.cases.map((c) => ({ tests: tests(c.when, setting), received: c.received })),
    ),
    measures: data.measures.map((m) => stretches(m, setting)),
  };
}

function stretches(measure: CodaMeasure, setting: Setting): Stretch[] {
  if (measure.of === "delay") return [];
  return measure.of.map((each) => ({ ...quantity(each, setting), zero: each.zero, full: each.full }));
}
