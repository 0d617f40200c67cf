import { SCENARIOS } from "../world/index.ts";
import { fill } from "./fill.ts";
import type { Messages } from "./messages.ts";
import { rowsIn } from "./provenance.ts";

/** A thing of the game by its name, and what it rests on. */
export interface Resting {
  /** No other of its kind has it, unless it is the same thing resting on other reports elsewhere. */
  key: string;
  name: string;
  source: string;
}

/** Seas and capitals of a situation's title, where it is told of no one place. */
const ANYWHERE = { capital: "…", the: "…", place: "…", ship: "…" };

type Known = { id: string; source: string };
type Kind = keyof Messages["provenance"]["kinds"];

/**
 * Every thing of every scenario that ships with the game, by kind. It takes the data of all of them, so what shows it
 * fetches it: no door of this room lets it through.
 */
export function restingOf(m: Messages): { kind: Kind; things: Resting[] }[] {
  const all = Object.values(SCENARIOS);
  const words = (list: object, key: string) => (id: string) =>
    (list as Record<string, Record<string, string>>)[id]?.[key] ?? id;
  const word = (list: object) => (id: string) => (list as Record<string, string>)[id] ?? id;
  const title = words(m.situations, "title");
  const kinds: [Kind, Known[], (id: string) => string][] = [
    ["events", all.flatMap((s) => s.events), words(m.events, "title")],
    ["situations", all.flatMap((s) => s.situations ?? []), (id) => fill(title(id), ANYWHERE)],
    ["crises", all.flatMap((s) => s.crises), words(m.crises, "name")],
    ["projects", all.flatMap((s) => s.projects ?? []), words(m.projects, "name")],
    ["actors", all.flatMap((s) => s.actors), words(m.names.actors, "name")],
    ["ships", all.flatMap((s) => s.ships), word(m.names.ships)],
    ["sights", all.flatMap((s) => s.sights ?? []), words(m.sights, "name")],
    ["zones", all.flatMap((s) => s.zones), word(m.names.zones)],
    ["dates", all.flatMap((s) => s.calendar ?? []), word(m.situation.dates)],
  ];
  return kinds.map(([kind, known, name]) => ({ kind, things: once(known, name) }));
}

/**
 * A thing stands once however many scenarios it plays in, and twice only where it rests on other reports there. Two
 * things of one name stay two.
 */
function once(known: Known[], name: (id: string) => string): Resting[] {
  const things = known.map(({ id, source }) => ({ key: `${id} ${rowsIn(source)}`, name: name(id), source }));
  return [...new Map(things.map((each) => [each.key, each])).values()];
}
