import type { ActorState, PillarState, State, ZoneState } from "./state.ts";

/**
 * Reading and writing each tracked number by a function of its own. A computed property name costs several
 * times as much as a written one, and this runs for every change of every quarter.
 */
export interface Access {
  get(state: State, index: number): number;
  set(state: State, index: number, value: number): void;
}

const actor = (s: State, i: number) => s.actors[i] as ActorState;
const zone = (s: State, i: number) => s.zones[i] as ZoneState;
const pillar = (s: State, i: number) => s.pillars[i] as PillarState;

export const ACCESS = {
  budget: {
    get: (s) => s.nation.budget,
    set: (s, _i, v) => {
      s.nation.budget = v;
    },
  },
  capital: {
    get: (s) => s.nation.capital,
    set: (s, _i, v) => {
      s.nation.capital = v;
    },
  },
  economy: {
    get: (s) => s.nation.economy,
    set: (s, _i, v) => {
      s.nation.economy = v;
    },
  },
  debt: {
    get: (s) => s.nation.debt,
    set: (s, _i, v) => {
      s.nation.debt = v;
    },
  },
  standing: {
    get: (s) => s.nation.standing,
    set: (s, _i, v) => {
      s.nation.standing = v;
    },
  },
  credibility: {
    get: (s) => s.nation.credibility,
    set: (s, _i, v) => {
      s.nation.credibility = v;
    },
  },
  maritime: {
    get: (s) => s.nation.maritime,
    set: (s, _i, v) => {
      s.nation.maritime = v;
    },
  },
  airdefence: {
    get: (s) => s.nation.airdefence,
    set: (s, _i, v) => {
      s.nation.airdefence = v;
    },
  },
  counterstrike: {
    get: (s) => s.nation.counterstrike,
    set: (s, _i, v) => {
      s.nation.counterstrike = v;
    },
  },
  intelligence: {
    get: (s) => s.nation.intelligence,
    set: (s, _i, v) => {
      s.nation.intelligence = v;
    },
  },
  hardening: {
    get: (s) => s.nation.hardening,
    set: (s, _i, v) => {
      s.nation.hardening = v;
    },
  },
  technology: {
    get: (s) => s.nation.technology,
    set: (s, _i, v) => {
      s.nation.technology = v;
    },
  },
  consent: {
    get: (s) => s.nation.consent,
    set: (s, _i, v) => {
      s.nation.consent = v;
    },
  },
  energy: {
    get: (s) => s.nation.energy,
    set: (s, _i, v) => {
      s.nation.energy = v;
    },
  },
  minerals: {
    get: (s) => s.nation.minerals,
    set: (s, _i, v) => {
      s.nation.minerals = v;
    },
  },
  chips: {
    get: (s) => s.nation.chips,
    set: (s, _i, v) => {
      s.nation.chips = v;
    },
  },
  food: {
    get: (s) => s.nation.food,
    set: (s, _i, v) => {
      s.nation.food = v;
    },
  },
  forum: {
    get: (s) => s.nation.forum,
    set: (s, _i, v) => {
      s.nation.forum = v;
    },
  },
  asia: {
    get: (s) => s.washington.asia,
    set: (s, _i, v) => {
      s.washington.asia = v;
    },
  },
  europe: {
    get: (s) => s.washington.europe,
    set: (s, _i, v) => {
      s.washington.europe = v;
    },
  },
  integration: {
    get: (s) => s.washington.integration,
    set: (s, _i, v) => {
      s.washington.integration = v;
    },
  },
  power: {
    get: (s) => s.beijing.power,
    set: (s, _i, v) => {
      s.beijing.power = v;
    },
  },
  drive: {
    get: (s) => s.beijing.drive,
    set: (s, _i, v) => {
      s.beijing.drive = v;
    },
  },
  provocation: {
    get: (s) => s.beijing.provocation,
    set: (s, _i, v) => {
      s.beijing.provocation = v;
    },
  },
  opportunity: {
    get: (s) => s.beijing.opportunity,
    set: (s, _i, v) => {
      s.beijing.opportunity = v;
    },
  },
  warmth: {
    get: (s) => s.beijing.warmth,
    set: (s, _i, v) => {
      s.beijing.warmth = v;
    },
  },
  firmness: {
    get: (s) => s.beijing.firmness,
    set: (s, _i, v) => {
      s.beijing.firmness = v;
    },
  },
  front: {
    get: (s) => s.ukraine.front,
    set: (s, _i, v) => {
      s.ukraine.front = v;
    },
  },
  coalition: {
    get: (s) => s.ukraine.coalition,
    set: (s, _i, v) => {
      s.ukraine.coalition = v;
    },
  },
  cohesion: {
    get: (s) => s.ukraine.cohesion,
    set: (s, _i, v) => {
      s.ukraine.cohesion = v;
    },
  },
  example: {
    get: (s) => s.ukraine.example,
    set: (s, _i, v) => {
      s.ukraine.example = v;
    },
  },
  exposure: {
    get: (s) => s.ukraine.exposure,
    set: (s, _i, v) => {
      s.ukraine.exposure = v;
    },
  },
  poverty: {
    get: (s) => s.ukraine.poverty,
    set: (s, _i, v) => {
      s.ukraine.poverty = v;
    },
  },
  custody: {
    get: (s) => s.ukraine.custody,
    set: (s, _i, v) => {
      s.ukraine.custody = v;
    },
  },
  contracts: {
    get: (s) => s.ukraine.contracts,
    set: (s, _i, v) => {
      s.ukraine.contracts = v;
    },
  },
  missiles: {
    get: (s) => s.pyongyang.missiles,
    set: (s, _i, v) => {
      s.pyongyang.missiles = v;
    },
  },
  dead: {
    get: (s) => s.human.dead,
    set: (s, _i, v) => {
      s.human.dead = v;
    },
  },
  displaced: {
    get: (s) => s.human.displaced,
    set: (s, _i, v) => {
      s.human.displaced = v;
    },
  },
  evacuated: {
    get: (s) => s.human.evacuated,
    set: (s, _i, v) => {
      s.human.evacuated = v;
    },
  },
  cold: {
    get: (s) => s.human.cold,
    set: (s, _i, v) => {
      s.human.cold = v;
    },
  },
  alignment: {
    get: (s, i) => actor(s, i).alignment,
    set: (s, i, v) => {
      actor(s, i).alignment = v;
    },
  },
  trust: {
    get: (s, i) => actor(s, i).trust,
    set: (s, i, v) => {
      actor(s, i).trust = v;
    },
  },
  threat: {
    get: (s, i) => actor(s, i).threat,
    set: (s, i, v) => {
      actor(s, i).threat = v;
    },
  },
  trade: {
    get: (s, i) => actor(s, i).trade,
    set: (s, i, v) => {
      actor(s, i).trade = v;
    },
  },
  tension: {
    get: (s, i) => zone(s, i).tension,
    set: (s, i, v) => {
      zone(s, i).tension = v;
    },
  },
  deterrence: {
    get: (s) => pillar(s, 0).value,
    set: (s, _i, v) => {
      pillar(s, 0).value = v;
    },
  },
  resilience: {
    get: (s) => pillar(s, 1).value,
    set: (s, _i, v) => {
      pillar(s, 1).value = v;
    },
  },
  autonomy: {
    get: (s) => pillar(s, 2).value,
    set: (s, _i, v) => {
      pillar(s, 2).value = v;
    },
  },
  order: {
    get: (s) => pillar(s, 3).value,
    set: (s, _i, v) => {
      pillar(s, 3).value = v;
    },
  },
  support: {
    get: (s) => s.nation.support,
    set: (s, _i, v) => {
      s.nation.support = v;
    },
  },
} as const satisfies Record<string, Access>;
