import type { OrderType, RulesPatch, Scenario } from "../engine/index.ts";
import { heldAt, type Limits, limited, type Side } from "./limits.ts";

/**
 * What a challenge may change about play, each a patch of rules or scenario. The list is for ever: a code holds a
 * modifier by its place in it, so that new ones go to the end and none is taken out.
 */
export const MODIFIERS = [
  "premises",
  "critics",
  "short",
  "hawk",
  "nostudy",
  "slots",
  "silent",
  "nosanctions",
  "bound",
  "even",
  "fortress",
  "lean",
  "fog",
  "early",
  "retreat",
  "storm",
] as const;
export type ModifierId = (typeof MODIFIERS)[number];

/** As many as a code has places for. */
export const MOST_MODIFIERS = 20;

interface Modifier {
  rules?: RulesPatch;
  scenario?(scenario: Scenario): Scenario;
  /** Of those that share a word only one can hold. */
  about?: string;
}

/** Questions held on one side of the middle, drawn there, and known to lie there. */
const held = (sides: Readonly<Record<string, Side>>) => (scenario: Scenario) => ({
  ...scenario,
  priors: heldAt(scenario.priors, sides),
});

const sealed = (type: OrderType) => (scenario: Scenario) => ({
  ...scenario,
  forbidden: [...scenario.forbidden, type],
});

const promised = (doctrine: NonNullable<Scenario["doctrine"]>) => (scenario: Scenario) =>
  sealed("doctrine")({ ...scenario, doctrine });

/** A campaign is cut to this length. */
const SHORT = 12;
/** Quarters by which ships on the slips are further on. */
const EARLY = 6;

const KINDS: Readonly<Record<ModifierId, Modifier>> = {
  /** DESIGN: the op-ed's premises, and those of its critics. */
  premises: {
    about: "premises",
    scenario: held({ withdrawal: "high", leakage: "high", linkage: "low", credit: "low" }),
  },
  critics: {
    about: "premises",
    scenario: held({ withdrawal: "low", leakage: "low", linkage: "high", credit: "high" }),
  },
  short: { scenario: (s) => ({ ...s, turns: Math.min(s.turns, SHORT) }) },
  hawk: { rules: { beijing: { power: { each: 26 }, drive: { level: 720 } } } },
  nostudy: { scenario: sealed("study") },
  slots: { scenario: (s) => ({ ...s, slots: Math.max(2, s.slots - 1) }) },
  /** Nothing of the rules: the schools are not asked. */
  silent: {},
  nosanctions: { scenario: sealed("sanction") },
  bound: { scenario: sealed("aid") },
  even: {
    about: "doctrine",
    scenario: promised({ deterrence: 25, resilience: 25, autonomy: 25, order: 25 }),
  },
  fortress: {
    about: "doctrine",
    scenario: promised({ deterrence: 40, resilience: 25, autonomy: 25, order: 10 }),
  },
  lean: { rules: { upkeep: { revenue: { base: 48 } } } },
  fog: {
    rules: { upkeep: { intelligence: { level: 60 } } },
    scenario: (s) => ({ ...s, nation: { ...s.nation, intelligence: 60 } }),
  },
  early: {
    scenario: (s) => ({
      ...s,
      ships: s.ships.map((ship) =>
        ship.due === undefined ? ship : { ...ship, due: Math.max(1, ship.due - EARLY) },
      ),
    }),
  },
  retreat: {
    rules: { washington: { asia: { ebb: -9, level: 330 } } },
    scenario: (s) => ({ ...s, world: { ...s.world, asia: Math.max(0, s.world.asia - 160) } }),
  },
  storm: { rules: { situations: { crisis: { times: 420, least: 650, most: 900 } } } },
};

export const isModifier = (id: string): id is ModifierId => (MODIFIERS as readonly string[]).includes(id);

/** Known modifiers, each once, in the list's order, no two about the same thing. */
export function areModifiers(ids: readonly string[]): ids is readonly ModifierId[] {
  const known = ids.filter(isModifier);
  const places = known.map((id) => MODIFIERS.indexOf(id));
  const about = known.flatMap((id) => KINDS[id].about ?? []);
  return (
    known.length === ids.length &&
    places.every((place, i) => i === 0 || place > (places[i - 1] ?? place)) &&
    new Set(about).size === about.length
  );
}

/** The same in the list's order; of two about the same thing the later one. */
export function inOrder(ids: readonly ModifierId[]): ModifierId[] {
  return MODIFIERS.filter((id) => {
    const { about } = KINDS[id];
    return (
      ids.includes(id) &&
      !(about && ids.slice(ids.indexOf(id) + 1).some((later) => KINDS[later].about === about))
    );
  });
}

/** A scenario and the rules under modifiers and an exercise's limits; null if they are not such as can hold together. */
export function modified(
  scenario: Scenario,
  ids: readonly string[],
  limits: Limits = {},
): { scenario: Scenario; rules: readonly RulesPatch[] } | null {
  if (!areModifiers(ids)) return null;
  const changed = limited(
    ids.reduce((s, id) => KINDS[id].scenario?.(s) ?? s, scenario),
    limits,
  );
  return changed && { ...changed, rules: [...ids.flatMap((id) => KINDS[id].rules ?? []), ...changed.rules] };
}
