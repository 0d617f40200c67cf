/** What a run's things are called: a scenario of one's own brings names of its own. All plain text, by id. */
export interface Called {
  actors: object;
  zones: object;
  ships: object;
  projects: object;
}

interface ActorName {
  name: string;
  the: string;
  capital: string;
}

/** Look-ups by id; what has no name is called by its id. */
export function calling(called: Called) {
  const actors = called.actors as Record<string, ActorName>;
  const zones = called.zones as Record<string, string>;
  const ships = called.ships as Record<string, string>;
  const projects = called.projects as Record<string, { name: string; text: string }>;
  return {
    actor: (id: string): ActorName => actors[id] ?? { name: id, the: id, capital: id },
    zone: (id: string): string => zones[id] ?? id,
    ship: (id: string): string => ships[id] ?? id,
    projectOf: (id: string) => projects[id] ?? { name: id, text: "" },
  };
}
