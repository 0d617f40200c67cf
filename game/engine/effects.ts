import { compileCondition, type Names, need, quantity, sanctionTarget, type Test } from "./conditions.ts";
import type { Addition, Effect, EventData } from "./scenario.ts";
import type { Stat } from "./stats.ts";
import { codeOf, PACT_TRACKS, QUESTIONS, SECTORS } from "./vocabulary.ts";

/** An effect with its names resolved: what systems/effects.ts carries out and describe.ts tells beforehand. */
export type CompiledEffect =
  | { act: "add"; stat: Stat; index: number; add: number }
  | { act: "truth"; stat: Stat; index: number; question: number; pivot: number; swing: number }
  | { act: "chance"; stat: Stat; index: number; odds: number; gain: number; loss: number }
  | { act: "flag"; target: number; quarters: number }
  | { act: "suspend"; target: number }
  | { act: "amend"; target: number; halve: boolean }
  | { act: "alert"; target: number }
  | { act: "sign"; target: number; pact: number; stages: number }
  | { act: "talks"; target: number; pact: number }
  | { act: "sanction"; target: number; sector: number; by: number }
  | { act: "holdRegime"; quarters: number }
  | { act: "delay"; target: number; quarters: number }
  | { act: "leak"; odds: number }
  | { act: "code" }
  | { act: "blame"; target: number; right: CompiledAddition[]; wrong: CompiledAddition[] };

export interface CompiledAddition {
  stat: Stat;
  index: number;
  add: number;
}

export interface CompiledEvent {
  readonly data: EventData;
  readonly tests: readonly Test[];
  readonly effects: readonly CompiledEffect[];
  readonly choices: readonly (readonly CompiledEffect[])[];
}

/** All flags that events and projects set, in order of first mention. */
export function flagsOf(
  events: readonly { effects: readonly Effect[]; choices?: EventData["choices"] }[],
): Map<string, number> {
  const flags = new Map<string, number>();
  const note = (effects: readonly Effect[]) => {
    for (const e of effects) if ("flag" in e && !flags.has(e.flag)) flags.set(e.flag, flags.size);
  };
  for (const event of events) {
    note(event.effects);
    for (const choice of event.choices ?? []) note(choice.effects);
  }
  return flags;
}

export function compileEvent(data: EventData, names: Names): CompiledEvent {
  return {
    data,
    tests: data.when.map((c) => compileCondition(c, names)),
    effects: data.effects.map((e) => compileEffect(e, names)),
    choices: data.choices.map((c) => c.effects.map((e) => compileEffect(e, names))),
  };
}

function addition(a: Addition, names: Names): CompiledAddition {
  return { ...quantity(a, names), add: a.add };
}

export function compileEffect(e: Effect, names: Names): CompiledEffect {
  if ("flag" in e) return { act: "flag", target: need(names.flags, e.flag), quarters: e.quarters };
  if ("suspend" in e) return { act: "suspend", target: need(names.actors, e.suspend) };
  if ("amend" in e) return { act: "amend", target: need(names.actors, e.of), halve: e.amend === "halve" };
  if ("alert" in e) return { act: "alert", target: need(names.zones, e.alert) };
  if ("sign" in e) {
    const target = need(names.actors, e.of);
    return { act: "sign", target, pact: codeOf(PACT_TRACKS, e.sign), stages: e.stages };
  }
  if ("talks" in e)
    return { act: "talks", target: need(names.actors, e.of), pact: codeOf(PACT_TRACKS, e.talks) };
  if ("sanction" in e) {
    const target = sanctionTarget(e.sanction, names);
    return { act: "sanction", target, sector: codeOf(SECTORS, e.sector), by: e.by };
  }
  if ("holdRegime" in e) return { act: "holdRegime", quarters: e.holdRegime };
  if ("delay" in e) return { act: "delay", target: need(names.ships, e.delay), quarters: e.quarters };
  if ("leak" in e) return { act: "leak", odds: e.leak };
  if ("code" in e) return { act: "code" };
  if ("blame" in e) {
    return {
      act: "blame",
      target: need(names.actors, e.blame),
      right: e.right.map((a) => addition(a, names)),
      wrong: e.wrong.map((a) => addition(a, names)),
    };
  }
  const { stat, index } = quantity(e, names);
  if ("question" in e) {
    const question = QUESTIONS.indexOf(e.question);
    return { act: "truth", stat, index, question, pivot: e.pivot, swing: e.swing };
  }
  if ("odds" in e) return { act: "chance", stat, index, odds: e.odds, gain: e.gain, loss: e.loss };
  return { act: "add", stat, index, add: e.add };
}
