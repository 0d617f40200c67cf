import { compileCondition } from "../events/condition.ts";
import { compileEffect } from "../events/effect.ts";
import { need, quantity, statNamed } from "../events/fields.ts";
import type { CompiledAnswer, CompiledEffect, CompiledSituation, Lying } from "../ledger/turn.ts";
import type { Effect } from "../state/effects.ts";
import type { Setting } from "../state/setting.ts";
import type { Before, ChanceData, OutcomeEffects, SituationData } from "../state/situations.ts";
import { codeOf, OUTCOMES } from "../vocabulary.ts";

/** Makes a kind of situation ready: names resolved, and effects at each place made when they are first asked for. */
export function compileSituation(data: SituationData, setting: Setting): CompiledSituation {
  const { lies } = data;
  const made = maker(setting);
  return {
    data,
    tests: data.when.map((each) => compileCondition(each, setting)),
    drawn: data.drawn.map((each) => ({ ...quantity(each, setting), from: each.from, by: each.by })),
    at:
      "at" in lies
        ? lies.at.map((id) => need(setting.actors, id))
        : "role" in lies
          ? [setting.roles[lies.role]]
          : [],
    sortie: "sortie" in lies ? setting.roles[lies.sortie] : -1,
    after: "after" in lies ? compileBefore(lies.after, setting) : [],
    chance: "after" in lies ? lies.chance : 0,
    answers: data.answers.map((each) => compileAnswer(each, data.outcomes, made)),
    opens: data.opens.map((id) => setting.scenario.crises.findIndex((crisis) => crisis.id === id)),
    left: compileAnswer(data.left, data.outcomes, made),
  };
}

/** What a kind follows from; a kind that is left out of a run, as an exercise may, never ends. */
function compileBefore(list: readonly Before[], { scenario }: Setting): CompiledSituation["after"] {
  return list.flatMap(({ kind, as, by }) => {
    const data = scenario.situations?.find(({ id }) => id === kind);
    if (!data) return [];
    const answers = by?.map((id) => data.answers.findIndex((answer) => answer.id === id)) ?? null;
    return [{ slot: data.slot, outcome: codeOf(OUTCOMES, as), answers }];
  });
}

/** Effects by the list that tells them and the place where they are felt: made once, and shared by all that have the list. */
type Made = (list: readonly Effect[], at: Lying) => readonly CompiledEffect[];

function maker(setting: Setting): Made {
  const made = new Map<readonly Effect[], Map<string | null, Map<string, readonly CompiledEffect[]>>>();
  return (list, { actor, sea }) => {
    const places = within(within(made, list), actor);
    const known = places.get(sea);
    if (known) return known;
    const effects = list.map((each) => compileEffect(each, setting, isOfSea(each) ? sea : (actor ?? sea)));
    places.set(sea, effects);
    return effects;
  };
}

/** The map under a key of a map of maps, made when it is first asked for. */
function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<L, V>();
  maps.set(key, made);
  return made;
}

const NOTHING: readonly Effect[] = [];

function compileAnswer(data: ChanceData, usual: OutcomeEffects, made: Made): CompiledAnswer {
  return {
    data,
    effects: (at) => made(data.effects ?? NOTHING, at),
    outcome: (at, outcome) => {
      const word = OUTCOMES[outcome] ?? "middling";
      return made(data.outcomes?.[word] ?? usual[word], at);
    },
  };
}

/** Whether an effect is felt at sea even where the situation lies at an actor. */
function isOfSea(effect: Effect): boolean {
  if (!("q" in effect)) return false;
  return effect.of === "@sea" || statNamed(effect.q).owner === "zones";
}
