import { keyOf } from "./arith.ts";
import { quarterOf } from "./calendar.ts";
import { compileCondition } from "./events/condition.ts";
import { gatesOf } from "./events/draw.ts";
import { compileEffect, compileEvent } from "./events/effect.ts";
import { compileCoda, compileEndings, compileProject, compileSight } from "./events/scenario-parts.ts";
import type { CompiledDate, Game } from "./ledger/turn.ts";
import { pointAt, priorOf } from "./questions/beliefs.ts";
import { difficultyBy, patched, RULES, type Rules, type RulesPatch } from "./rules/index.ts";
import { compileSituation } from "./situations/compile.ts";
import type { Scenario } from "./state/scenario.ts";
import { FAR, type Setting } from "./state/setting.ts";
import { DIFFICULTIES, type Difficulty, FORUMS, QUESTIONS, ROLES, type Role } from "./vocabulary.ts";

/** Where a question that is not in play stands. */
export const NOT_ASKED = 500;

/** Makes a scenario ready to be played, with what is put in place of the rules that stand. A name that leads nowhere is a bug of the scenario's, hence an exception. */
export function compile(scenario: Scenario, rules: readonly RulesPatch[] = []): Game {
  const setting = settingOf(scenario, rules);
  const situations = (scenario.situations ?? []).map((data) => compileSituation(data, setting));
  const events = scenario.events.map((event) => compileEvent(event, setting));
  return {
    ...setting,
    events,
    gates: gatesOf(events),
    projects: (scenario.projects ?? []).map((project) => compileProject(project, setting)),
    sights: (scenario.sights ?? []).map((sight) => compileSight(sight, setting)),
    situations,
    dates: compileDates(scenario, setting),
    situationAt: new Map(situations.map(({ data }, i) => [data.slot, i])),
    sails: scenario.ships.map((ship, i) => {
      const type = ship.type === "skijump" || ship.type === "catapult";
      return type && situations.some(({ sortie }) => sortie >= 0 && sortie === setting.owners[i]);
    }),
    coda: scenario.coda ? compileCoda(scenario.coda, setting) : null,
    endings: scenario.endings ? compileEndings(scenario.endings, setting) : null,
    crises: scenario.crises.map((c) => {
      const rival = placeOf(scenario, setting.actors, c.rival);
      return {
        tests: c.when.map((each) => compileCondition(each, setting)),
        rival,
        role: scenario.actors[rival]?.role ?? "beijing",
        zone: placeOf(scenario, setting.zones, c.zone),
        breaks: c.breaks.map((each) => compileEffect(each, setting, c.zone)),
      };
    }),
    priors: QUESTIONS.map((q, i) => {
      return setting.asked[i] ? priorOf(scenario.priors[q]) : pointAt(NOT_ASKED);
    }),
  };
}

/** Dates by the turn on which they fall; those outside the run are left out. */
function compileDates(scenario: Scenario, setting: Setting): CompiledDate[] {
  const kinds = scenario.situations ?? [];
  return (scenario.calendar ?? []).flatMap(({ id, year, part, opens, at }) => {
    for (let turn = 0; turn < scenario.turns; turn++) {
      const here = quarterOf(scenario, turn);
      if (here.year !== year || here.part !== part) continue;
      const kind = kinds.findIndex((each) => each.id === opens);
      return [{ id, turn, kind, at: at === undefined ? -1 : placeOf(scenario, setting.actors, at) }];
    }
    return [];
  });
}

const MOVED_ELSEWHERE: readonly Role[] = ["tokyo", "washington", "beijing", "moscow", "pyongyang"];

function settingOf(scenario: Scenario, patches: readonly RulesPatch[]): Setting {
  const index = (list: readonly { id: string }[]) => new Map(list.map((item, i) => [item.id, i]));
  const actors = index(scenario.actors);
  const zones = index(scenario.zones);
  const inZones = (ids: readonly string[]) => ids.map((id) => placeOf(scenario, zones, id));
  const inActors = (ids: readonly string[]) => ids.map((id) => placeOf(scenario, actors, id));
  const roles = Object.fromEntries(
    ROLES.map((role) => [role, scenario.actors.findIndex((a) => a.role === role)]),
  ) as Record<Role, number>;
  const homes = (role: Role) =>
    inZones(scenario.ships.flatMap((s) => (actors.get(s.owner) === roles[role] ? [s.home] : [])));
  const adjacent = scenario.zones.map((z) => inZones(z.adjacent));
  const distance = distances(adjacent);
  const stepsFrom = (ports: readonly number[]) =>
    scenario.zones.map((_, zone) =>
      Math.min(FAR, ...ports.map((port) => distance[port * adjacent.length + zone] ?? FAR)),
    );
  const questions = scenario.questions ?? QUESTIONS.filter((q) => q !== "hull");
  return {
    scenario,
    rules: Object.fromEntries(
      DIFFICULTIES.map((d) => {
        const percent = d === "standard" ? 100 : (scenario.steps?.[d] ?? 100);
        return [d, patches.reduce(patched, patched(RULES, difficultyBy(d, percent)))];
      }),
    ) as Record<Difficulty, Rules>,
    actors,
    zones,
    ships: index(scenario.ships),
    eventIndex: index(scenario.events),
    projectIndex: index(scenario.projects ?? []),
    eventAt: new Map(scenario.events.map((event, i) => [event.slot, i])),
    flags: new Map(flagsOf(scenario).map((flag) => [flag, keyOf(flag)])),
    questions,
    asked: QUESTIONS.map((q) => questions.includes(q)),
    roles,
    choosesItself: scenario.actors.map((a) => !MOVED_ELSEWHERE.includes(a.role)),
    sanctioned: [roles.moscow, roles.beijing, roles.pyongyang],
    theatre: scenario.actors.map((a) => inZones(a.zones)),
    neighbours: scenario.actors.map((a) => inActors(a.neighbours)),
    adjacent,
    byStake: scenario.zones
      .map((_, zone) => zone)
      .sort((a, b) => (scenario.zones[b]?.stake ?? 0) - (scenario.zones[a]?.stake ?? 0) || a - b),
    distance,
    routes: distance.map((_, pair) => {
      const to = pair % adjacent.length;
      const way = route(adjacent, distance, (pair - to) / adjacent.length, to);
      return way.map((zone) => scenario.zones[zone]?.id ?? "");
    }),
    steps: {
      tokyo: stepsFrom([...homes("tokyo"), ...inZones(scenario.actors[roles.tokyo]?.zones ?? [])]),
      washington: stepsFrom(homes("washington")),
      beijing: stepsFrom(homes("beijing")),
    },
    coasts: scenario.zones.map((_, zone) => {
      const far = scenario.actors.map(({ weight, zones: waters }, i) =>
        weight === 0 || i === roles.washington
          ? FAR
          : Math.min(FAR, ...inZones(waters).map((sea) => distance[sea * adjacent.length + zone] ?? FAR)),
      );
      const at = (steps: number) => far.flatMap((each, i) => (each === steps ? [i] : []));
      return { here: at(0), near: at(1) };
    }),
    owners: scenario.ships.map((s) => placeOf(scenario, actors, s.owner)),
    forums: FORUMS.map((id) => inActors(scenario.forums[id])),
    offers: {
      hotline: inZones(scenario.offers.hotline),
      fisheries: inZones(scenario.offers.fisheries),
      code: inZones(scenario.offers.code),
    },
  };
}

function placeOf(scenario: Scenario, map: ReadonlyMap<string, number>, id: string): number {
  const at = map.get(id);
  if (at === undefined) throw new Error(`scenario ${scenario.id} names unknown "${id}"`);
  return at;
}

/** All flags that events and projects set, in order of first mention. */
export function flagsOf({
  events,
  projects = [],
  situations = [],
}: Pick<Scenario, "events" | "projects" | "situations">): string[] {
  const lists = [
    ...situations.flatMap(({ outcomes, answers, left }) => [
      ...Object.values(outcomes),
      ...[...answers, left].flatMap((way) => [way.effects ?? [], ...Object.values(way.outcomes ?? {})]),
    ]),
    ...events.flatMap((event) => [event.effects, ...event.choices.map((choice) => choice.effects)]),
    ...projects.map((project) => project.effects),
  ];
  return [...new Set(lists.flat().flatMap((e) => ("flag" in e ? [e.flag] : [])))];
}

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

/** The zones passed on a shortest way; of equal ways, the one through the zone listed first. Where none leads, only the first. */
function route(
  adjacent: readonly (readonly number[])[],
  distance: readonly number[],
  from: number,
  to: number,
): number[] {
  const left = (zone: number): number => distance[zone * adjacent.length + to] ?? FAR;
  const path = [from];
  for (let at = from; at !== to; ) {
    const next = (adjacent[at] ?? []).find((zone) => left(zone) < left(at));
    if (next === undefined) return path;
    path.push(next);
    at = next;
  }
  return path;
}
