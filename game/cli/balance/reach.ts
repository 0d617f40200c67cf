import { type Game, OUTCOMES, possibleEndings } from "../../engine/index.ts";
import type { Outcome } from "./job.ts";
import { type Line, line, n1 } from "./table.ts";

/** §14.7: every order takes money, capital or a slot. */
export function prices(everyone: readonly Outcome[]): Line[] {
  const free = new Set(everyone.flatMap((o) => o.seen ?? []).filter((name) => name.startsWith("free ")));
  const told = [...free].map((name) => name.slice("free ".length)).join(", ");
  return [line("7", "types of order that may be given for nothing", told || "none", "none", free.size === 0)];
}

/** §14.8: events, endings and kinds of crisis come about of themselves. */
export function reached(
  schools: readonly Outcome[],
  everyone: readonly Outcome[],
  wanted: ReturnType<typeof wantedIn>,
): Line[] {
  const share = (name: string) =>
    (schools.filter((o) => o.seen?.includes(name)).length / schools.length) * 100;
  const off = wanted.events.filter((id) => share(`event ${id}`) < 1 || share(`event ${id}`) > 60);
  const told = off.map((id) => `${id} ${n1(share(`event ${id}`))} %`).join(", ");
  const any = new Set(everyone.flatMap((o) => o.seen ?? []));
  const missing = (kind: string, ids: readonly string[]) => ids.filter((id) => !any.has(`${kind} ${id}`));
  const kinds = missing("crisis", wanted.kinds);
  const endings = missing("ending", wanted.endings);
  // `situation kind answer outcome`: what begins so was met.
  const met = new Set(
    [...any].flatMap((name) => [name, name.replace(/ \w+$/, ""), name.replace(/ \w+ \w+$/, "")]),
  );
  const unmet = (what: string, names: readonly string[]) => {
    const none = names.filter((name) => !met.has(`situation ${name}`));
    return line("8", `${what} reached (${names.length})`, none.join(", ") || "all", "all", none.length === 0);
  };
  return [
    line(
      "8",
      `events in 1–60 % of the schools' runs (${wanted.events.length})`,
      told || "all",
      "all",
      off.length === 0,
    ),
    line(
      "8",
      `kinds of crisis reached (${wanted.kinds.length})`,
      kinds.join(", ") || "all",
      "all",
      kinds.length === 0,
    ),
    line(
      "8",
      `endings reached (${wanted.endings.length})`,
      endings.join(", ") || "all",
      "all",
      endings.length === 0,
    ),
    unmet("kinds of situation", wanted.situations),
    unmet("answers, and leavings,", wanted.ways),
    unmet("outcomes", wanted.outcomes),
  ];
}

/** By kind of thing, the names of what should come about of itself. */
export function wantedIn(game: Game) {
  const { events, crises, situations = [] } = game.scenario;
  const ways = situations.flatMap(({ id, answers }) =>
    [...answers.map((answer) => answer.id), "left"].map((way) => `${id} ${way}`),
  );
  return {
    events: events.filter((e) => !e.scheduled).map((e) => e.id),
    kinds: crises.map((c) => c.id),
    endings: possibleEndings(game),
    situations: situations.map(({ id }) => id),
    ways,
    outcomes: ways.flatMap((way) => OUTCOMES.map((outcome) => `${way} ${outcome}`)),
  };
}
