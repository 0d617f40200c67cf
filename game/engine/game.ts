import { pointAt, priorOf } from "./beliefs.ts";
import { compileCondition, type Test } from "./conditions.ts";
import { type CompiledEffect, type CompiledEvent, compileEffect, compileEvent, flagsOf } from "./effects.ts";
import {
  type CompiledCoda,
  type CompiledProject,
  type CompiledSight,
  compileCoda,
  compileEndings,
  compileProject,
  compileSight,
} from "./extras.ts";
import type { Scenario } from "./scenario.ts";
import { type EndingId, FORUMS, QUESTIONS, type QuestionId, type Role } from "./vocabulary.ts";

export interface CompiledCrisis {
  readonly tests: readonly Test[];
  readonly rival: number;
  readonly role: Role;
  readonly zone: number;
  readonly breaks: readonly CompiledEffect[];
}

/** A scenario made ready: names resolved to places, conditions compiled, distances measured. */
export interface Game {
  readonly scenario: Scenario;
  readonly actors: ReadonlyMap<string, number>;
  readonly zones: ReadonlyMap<string, number>;
  readonly ships: ReadonlyMap<string, number>;
  readonly events: readonly CompiledEvent[];
  readonly eventIndex: ReadonlyMap<string, number>;
  readonly projects: readonly CompiledProject[];
  readonly projectIndex: ReadonlyMap<string, number>;
  readonly sights: readonly CompiledSight[];
  readonly coda: CompiledCoda | null;
  /** Endings of a whole run in the order they are tried; null: the rules' own list. */
  readonly endings: readonly { id: EndingId; tests: readonly Test[] | null }[] | null;
  /** Open questions in play, and by question whether it is one of them. */
  readonly questions: readonly QuestionId[];
  readonly asked: readonly boolean[];
  readonly flags: ReadonlyMap<string, number>;
  /** By crisis kind: its conditions, the role of its rival, its sea, what follows at the top below war. */
  readonly crises: readonly CompiledCrisis[];
  /** Place of the first actor with the role, −1 if the scenario has none. */
  readonly roles: Readonly<Record<Role, number>>;
  /** Whom sanctions can name, in the order of the state's table. */
  readonly sanctioned: readonly number[];
  /** By actor: the zones of its theatre, its neighbours, its place as owner of ships. */
  readonly theatre: readonly (readonly number[])[];
  readonly neighbours: readonly (readonly number[])[];
  readonly adjacent: readonly (readonly number[])[];
  /** Steps between zones; from × zones + to. */
  readonly distance: readonly number[];
  readonly priors: readonly (readonly number[])[];
  readonly owners: readonly number[];
  /** Members by forum, seas by offer, as places. */
  readonly forums: readonly (readonly number[])[];
  readonly offers: Readonly<Record<"hotline" | "fisheries" | "code", readonly number[]>>;
}

export function compile(scenario: Scenario): Game {
  const index = (list: readonly { id: string }[]) => new Map(list.map((item, i) => [item.id, i]));
  const actors = index(scenario.actors);
  const zones = index(scenario.zones);
  const place = (map: ReadonlyMap<string, number>, id: string): number => {
    const at = map.get(id);
    if (at === undefined) throw new Error(`scenario ${scenario.id} names unknown "${id}"`);
    return at;
  };
  const role = (name: Role) => scenario.actors.findIndex((a) => a.role === name);
  const roles = {
    tokyo: role("tokyo"),
    washington: role("washington"),
    beijing: role("beijing"),
    moscow: role("moscow"),
    pyongyang: role("pyongyang"),
    kyiv: role("kyiv"),
    brussels: role("brussels"),
    london: role("london"),
    taipei: role("taipei"),
    seoul: role("seoul"),
    partner: role("partner"),
  };
  const adjacent = scenario.zones.map((z) => z.adjacent.map((id) => place(zones, id)));
  const questions = scenario.questions ?? QUESTIONS.filter((q) => q !== "hull");
  const asked = QUESTIONS.map((q) => questions.includes(q));
  const flags = flagsOf([...scenario.events, ...(scenario.projects ?? [])]);
  const ships = index(scenario.ships);
  const distance = distances(adjacent);
  const names = { actors, zones, ships, flags, scenario, roles, distance };
  return {
    scenario,
    actors,
    zones,
    ships,
    events: scenario.events.map((event) => compileEvent(event, names)),
    eventIndex: index(scenario.events),
    projects: (scenario.projects ?? []).map((project) => compileProject(project, names)),
    projectIndex: index(scenario.projects ?? []),
    sights: (scenario.sights ?? []).map((sight) => compileSight(sight, names)),
    coda: scenario.coda ? compileCoda(scenario.coda, names) : null,
    endings: scenario.endings ? compileEndings(scenario.endings, names) : null,
    questions,
    asked,
    flags,
    crises: scenario.crises.map((c) => {
      const rival = place(actors, c.rival);
      return {
        tests: c.when.map((each) => compileCondition(each, names)),
        rival,
        role: scenario.actors[rival]?.role ?? "beijing",
        zone: place(zones, c.zone),
        breaks: c.breaks.map((each) => compileEffect(each, names)),
      };
    }),
    roles,
    sanctioned: [roles.moscow, roles.beijing, roles.pyongyang],
    theatre: scenario.actors.map((a) => a.zones.map((id) => place(zones, id))),
    neighbours: scenario.actors.map((a) => a.neighbours.map((id) => place(actors, id))),
    adjacent,
    distance,
    priors: QUESTIONS.map((q, i) => {
      const { mean, sd } = scenario.priors[q];
      return asked[i] ? priorOf(mean, sd) : pointAt(mean);
    }),
    owners: scenario.ships.map((s) => place(actors, s.owner)),
    forums: FORUMS.map((id) => scenario.forums[id].map((actor) => place(actors, actor))),
    offers: {
      hotline: scenario.offers.hotline.map((id) => place(zones, id)),
      fisheries: scenario.offers.fisheries.map((id) => place(zones, id)),
      code: scenario.offers.code.map((id) => place(zones, id)),
    },
  };
}

const FAR = 99;

function distances(adjacent: readonly (readonly number[])[]): number[] {
  const n = adjacent.length;
  const steps = new Array<number>(n * n).fill(FAR);
  for (let from = 0; from < n; from++) {
    steps[from * n + from] = 0;
    const queue = [from];
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      for (const to of adjacent[at] ?? []) {
        if (steps[from * n + to] !== FAR) continue;
        steps[from * n + to] = (steps[from * n + at] ?? 0) + 1;
        queue.push(to);
      }
    }
  }
  return steps;
}

export function stepsBetween(game: Game, from: number, to: number): number {
  return game.distance[from * game.adjacent.length + to] ?? FAR;
}

/** The zones passed on a shortest way; of equal ways, the one through the zone listed first. */
export function route(game: Game, from: number, to: number): number[] {
  const path = [from];
  let at = from;
  while (at !== to && stepsBetween(game, at, to) < FAR) {
    const left = stepsBetween(game, at, to);
    const next = (game.adjacent[at] ?? []).find((z) => stepsBetween(game, z, to) < left);
    if (next === undefined) break;
    path.push(next);
    at = next;
  }
  return path;
}
