import {
  CONDITION_KINDS,
  type DataField,
  EFFECT_KINDS,
  flagsOf,
  type Role,
  type Scenario,
  SELECTORS,
  STATS,
} from "../../engine/index.ts";
import { PORTS, SEATS } from "../../world/geography/places.ts";
import { ZONES } from "../../world/zones.ts";
import type { BadName } from "./faults.ts";
import { badSituation } from "./own-situations.ts";

/** Parts somebody must play: the rules speak to them every turn. */
const NEEDED: readonly Role[] = ["tokyo", "washington", "beijing", "moscow", "pyongyang", "kyiv"];

type Kind = Extract<DataField, { kind: "name" }>["of"];

/** Fields of conditions and effects that hold a name, and of what, as the engine says; `of` depends on its stat. */
const REFERS: Readonly<Record<string, Kind>> = Object.fromEntries(
  [...Object.values(CONDITION_KINDS), ...Object.values(EFFECT_KINDS)].flatMap(({ fields }) =>
    Object.entries<DataField>(fields).flatMap(([name, field]) =>
      field.kind === "name" && name !== "of" ? [[name, field.of] as const] : [],
    ),
  ),
);

/** Parts that sanctions can name. */
const SANCTIONED: readonly Role[] = ["moscow", "beijing", "pyongyang"];

export function badName(s: Scenario): BadName | null {
  return (
    repeated(s) ??
    listedTwice(s) ??
    crowded(s) ??
    parts(s) ??
    offChart(s) ??
    lost(s) ??
    lostInRules(s) ??
    badSituation(s) ??
    endless(s)
  );
}

function repeated(s: Scenario): BadName | null {
  const lists: Record<string, readonly { id: string; slot?: number | boolean }[]> = {
    actors: s.actors,
    zones: s.zones,
    ships: s.ships,
    events: s.events,
    crises: s.crises,
    situations: s.situations ?? [],
    ...Object.fromEntries((s.situations ?? []).map((x, i) => [`situations.${i}.answers`, x.answers])),
    projects: s.projects ?? [],
    sights: s.sights ?? [],
    ...Object.fromEntries((s.sights ?? []).map((x, i) => [`sights.${i}.places`, x.places])),
    "coda.transfers": s.coda?.transfers ?? [],
    "coda.measures": s.coda?.measures ?? [],
  };
  for (const [place, list] of Object.entries(lists)) {
    const ids = new Set<string>();
    const slots = new Set<number>();
    for (const [i, item] of list.entries()) {
      if (ids.has(item.id)) return { place: `${place}.${i}.id`, reason: "repeated" };
      ids.add(item.id);
      if (typeof item.slot !== "number") continue;
      if (slots.has(item.slot)) return { place: `${place}.${i}.slot`, reason: "repeated" };
      slots.add(item.slot);
    }
  }
  // Ships and sights are chosen on the chart by one kind of name.
  const at = (s.sights ?? []).findIndex(({ id }) => s.ships.some((ship) => ship.id === id));
  return at >= 0 ? { place: `sights.${at}.id`, reason: "repeated" } : null;
}

/** Names in a list of names: who is named twice would be counted twice. */
function listedTwice(s: Scenario): BadName | null {
  const lists: [place: string, list: readonly string[]][] = [
    ...s.actors.map((a, i): [string, string[]] => [`actors.${i}.zones`, a.zones]),
    ...s.actors.map((a, i): [string, string[]] => [`actors.${i}.neighbours`, a.neighbours]),
    ...s.zones.map((z, i): [string, string[]] => [`zones.${i}.adjacent`, z.adjacent]),
    ...Object.entries(s.forums).map(([id, who]): [string, string[]] => [`forums.${id}`, who]),
    ...Object.entries(s.offers).map(([id, where]): [string, string[]] => [`offers.${id}`, where]),
    ["sanctions", s.sanctions.map(({ on, sector }) => `${on} ${sector}`)],
    ["questions", s.questions ?? []],
    ["forbidden", s.forbidden],
    ["allowed", s.allowed ?? []],
  ];
  for (const [place, list] of lists) {
    const known = new Set<string>();
    for (const [i, name] of list.entries()) {
      if (known.has(name)) return { place: `${place}.${i}`, reason: "repeated" };
      known.add(name);
    }
  }
  return null;
}

/** The calendar asks whatever luck brings: with more questions than this a run's commands would outgrow a run file. */
const MOST_SCHEDULED = 20;

function crowded(s: Scenario): BadName | null {
  const asks = s.events.flatMap((e, i) => (e.scheduled && e.choices.length > 0 ? [i] : []));
  const at = asks[MOST_SCHEDULED];
  return at === undefined
    ? null
    : { place: `events.${at}.scheduled`, reason: "length", need: MOST_SCHEDULED };
}

function parts(s: Scenario): BadName | null {
  for (const role of NEEDED) {
    if (s.actors.filter((a) => a.role === role).length !== 1)
      return { place: `actors (${role})`, reason: "role" };
  }
  return null;
}

/** The chart has places for these actors and seas; another would be spoken of and never seen. */
function offChart(s: Scenario): BadName | null {
  const at = s.actors.findIndex((a) => !Object.hasOwn(SEATS, a.id));
  if (at >= 0) return { place: `actors.${at}.id`, reason: "offChart" };
  const zone = s.zones.findIndex((z) => !ZONES.some((known) => known.id === z.id));
  return zone >= 0 ? { place: `zones.${zone}.id`, reason: "offChart" } : null;
}

/** Names between records. */
function lost(s: Scenario): BadName | null {
  const actors = new Set(s.actors.map((a) => a.id));
  const zones = new Map(s.zones.map((z) => [z.id, z.adjacent]));
  const both = (id: string) => actors.has(id) || zones.has(id);
  const actor = (id: string) => actors.has(id);
  const zone = (id: string) => zones.has(id);
  const port = (id: string) => Object.hasOwn(PORTS, id);
  const sanctioned = (id: string) =>
    s.actors.some((a) => a.id === id && ["moscow", "beijing", "pyongyang"].includes(a.role));
  const names: [place: string, ids: readonly string[], known: (id: string) => boolean][] = [
    ...s.actors.map((a, i): [string, string[], typeof zone] => [`actors.${i}.zones`, a.zones, zone]),
    ...s.actors.map((a, i): [string, string[], typeof zone] => [
      `actors.${i}.neighbours`,
      a.neighbours,
      actor,
    ]),
    ...s.zones.map((z, i): [string, string[], typeof zone] => [`zones.${i}.adjacent`, z.adjacent, zone]),
    ["ships (owner)", s.ships.map((x) => x.owner), actor],
    ["ships (home)", s.ships.map((x) => x.home), zone],
    ["pledges (to)", s.pledges.map((x) => x.to), actor],
    ["sanctions (on)", s.sanctions.map((x) => x.on), sanctioned],
    ["events (at)", s.events.map((x) => x.at), both],
    ["projects (at)", (s.projects ?? []).map((x) => x.at), both],
    ...(s.sights ?? []).flatMap(({ places }, i): [string, string[], typeof zone][] => [
      [`sights.${i}.places (at)`, places.map((x) => x.at), both],
      [`sights.${i}.places (port)`, places.flatMap((x) => x.port ?? []), port],
    ]),
    ...(s.situations ?? []).flatMap(({ lies, opens }, i): [string, string[], typeof zone][] => [
      [`situations.${i}.lies (at)`, "at" in lies ? lies.at : [], actor],
      [`situations.${i}.opens`, opens, (id) => s.crises.some((crisis) => crisis.id === id)],
      [
        `situations.${i}.lies (after)`,
        "after" in lies ? lies.after.map((x) => x.kind) : [],
        (id) => s.situations?.some((x) => x.id === id) === true,
      ],
      [`situations.${i}.lies (role)`, roleOf(lies), (role) => s.actors.some((a) => a.role === role)],
    ]),
    [
      "calendar (opens)",
      (s.calendar ?? []).flatMap((x) => x.opens ?? []),
      (id) => s.situations?.some((x) => x.id === id) === true,
    ],
    ["calendar (at)", (s.calendar ?? []).flatMap((x) => x.at ?? []), actor],
    ["crises (rival)", s.crises.map((x) => x.rival), actor],
    ["crises (zone)", s.crises.map((x) => x.zone), zone],
    ...Object.entries(s.forums).map(([id, who]): [string, string[], typeof zone] => [
      `forums.${id}`,
      who,
      actor,
    ]),
    ...Object.entries(s.offers).map(([id, who]): [string, string[], typeof zone] => [
      `offers.${id}`,
      who,
      zone,
    ]),
  ];
  for (const [place, ids, known] of names) {
    const at = ids.findIndex((id) => !known(id));
    if (at >= 0) return { place: `${place}.${at}`, reason: "unknown" };
  }
  for (const [i, z] of s.zones.entries()) {
    if (z.adjacent.some((id) => !zones.get(id)?.includes(z.id)))
      return { place: `zones.${i}.adjacent`, reason: "oneWay" };
  }
  return null;
}

/** The part whose actor a situation lies at, or whose carriers it tells of. */
function roleOf(lies: NonNullable<Scenario["situations"]>[number]["lies"]): string[] {
  return "role" in lies ? [lies.role] : "sortie" in lies ? [lies.sortie] : [];
}

/** Names inside conditions and effects, wherever they stand. */
function lostInRules(s: Scenario): BadName | null {
  const known: Record<Kind, ReadonlySet<string>> = {
    actor: new Set(s.actors.map((a) => a.id)),
    zone: new Set(s.zones.map((z) => z.id)),
    ship: new Set(s.ships.map((x) => x.id)),
    flag: new Set(flagsOf(s)),
    situation: new Set(s.situations?.map((x) => x.id)),
    sanctioned: new Set(s.actors.filter((a) => SANCTIONED.includes(a.role)).map((a) => a.id)),
  };
  const walk = (value: unknown, place: string): BadName | null => {
    if (typeof value !== "object" || value === null) return null;
    const record = value as Record<string, unknown>;
    if (typeof record.q === "string") {
      const owner = STATS.find((each) => each.id === record.q)?.owner;
      const kind = owner === "actors" ? "actor" : owner === "zones" ? "zone" : null;
      const of = typeof record.of === "string" ? record.of : "";
      const selected = (SELECTORS as readonly string[]).includes(of);
      if (kind ? !selected && !known[kind].has(of) : record.of !== undefined)
        return { place: `${place}.of`, reason: "unknown" };
    } else if (typeof record.of === "string" && record.of !== "@place" && !known.actor.has(record.of)) {
      return { place: `${place}.of`, reason: "unknown" };
    }
    for (const [key, each] of Object.entries(record)) {
      const kind = REFERS[key];
      if (kind && typeof each === "string" && !known[kind].has(each))
        return { place: `${place}.${key}`, reason: "unknown" };
      const bad = walk(each, `${place}.${key}`);
      if (bad) return bad;
    }
    return null;
  };
  return (
    walk(s.events, "events") ??
    walk(s.projects ?? [], "projects") ??
    walk(s.situations ?? [], "situations") ??
    walk(s.sights ?? [], "sights") ??
    walk(s.coda?.transfers ?? [], "coda.transfers") ??
    walk(s.coda?.measures.map((m) => m.of) ?? [], "coda.measures") ??
    walk(s.endings ?? [], "endings")
  );
}

/** A run that reached its last turn must end somehow. */
function endless(s: Scenario): BadName | null {
  const last = s.endings?.at(-1);
  if (!last) return null;
  const fits = last.when ? last.when.length === 0 : last.id === "adrift";
  return fits ? null : { place: `endings.${(s.endings?.length ?? 1) - 1}`, reason: "noLast" };
}
