import { policyOf } from "../../advisors/index.ts";
import {
  AGENDAS,
  checkOrders,
  countOf,
  type Difficulty,
  FORUMS,
  type Game,
  MISSIONS,
  newGame,
  type Order,
  PACT_TRACKS,
  reachOf,
  STATS,
  type State,
  type Stream,
  statValue,
  stepsBetween,
  stream,
  TERMS,
  viewOf,
} from "../../engine/index.ts";
import { playRun } from "../../runs/index.ts";
import { scenarioPart } from "../values.ts";
import { playOn } from "./playing.ts";
import { mean } from "./stats.ts";
import { type Line, line } from "./table.ts";

/** A run in which one order is given for another of its group, and the rest left as it was. Plain data. */
export interface SwapJob {
  seed: string;
  difficulty: Difficulty;
}

/** By group and pair, how far apart the scores of the next quarters lie, and whether any number differs after them. */
export type Swapped = { group: string; pair: string; apart: number; differs: boolean }[];

/** Quarters looked at in a run, quarters played on, and points of a quarter's score below which a pair is one. */
const LOOKS = 3;
const QUARTERS = 8;
const APART = 0.25;

export function swapRun(game: Game, { seed, difficulty }: SwapJob): Swapped {
  const adaptive = policyOf("adaptive");
  const idle = policyOf("idle")?.begin({});
  if (!adaptive || !idle) throw new Error("no policy adaptive or idle");
  const starts: State[] = [];
  playRun(game, { ...scenarioPart(game), seed, difficulty, truths: {} }, adaptive, (state) => {
    if (state.phase === "plan" && state.turn + QUARTERS < game.scenario.turns) starts.push(state);
  });
  const random = stream(`swaps ${seed}`);
  const found: Swapped = [];
  for (let n = 0; n < LOOKS && starts.length > 0; n++) {
    const state = starts[random.below(starts.length)] as State;
    for (const { group, orders } of groupsOf(game, state, random)) {
      const able = orders.filter(({ order }) => checkOrders(game, viewOf(state), [order]).length === 0);
      // Nobody orders anything after: what differs comes of the one order alone.
      const lines = able.map(({ name, order }) => ({ name, ...after(order, state) }));
      for (const [i, a] of lines.entries())
        for (const b of lines.slice(i + 1))
          found.push({
            group,
            pair: `${a.name}/${b.name}`,
            apart: mean(gaps(a.scores, b.scores)),
            differs: a.numbers !== b.numbers,
          });
    }
  }
  return found;

  function after(order: Order, state: State): { scores: number[]; numbers: string } {
    const stepped = playOn(
      game,
      structuredClone(state),
      {
        id: "swaps",
        orders: (_game, { turn }) => (turn === state.turn ? [order] : []),
        respond: (at, view, luck) => idle?.respond(at, view, luck) ?? { subject: "crisis", choice: "hold" },
      },
      (s) => s.turn >= state.turn + QUARTERS,
    );
    return { scores: stepped.scores.slice(state.turn), numbers: numbersOf(stepped) };
  }
}

function gaps(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: QUARTERS }, (_, i) => Math.abs((a[i] ?? 0) - (b[i] ?? 0)));
}

/** Every number of the desk. */
function numbersOf(s: State): string {
  return STATS.flatMap((stat) =>
    Array.from({ length: countOf(s, stat.owner) }, (_, at) => statValue(s, stat, at)),
  ).join(" ");
}

type Named = { name: string; order: Order };

/** Orders of which one might stand for another: forums, agendas, tracks, missions, terms. */
function groupsOf(game: Game, state: State, random: Stream): { group: string; orders: Named[] }[] {
  const { scenario } = game;
  const pick = <T>(list: readonly T[]): T | undefined => list[random.below(Math.max(1, list.length))];
  const partner = pick(scenario.actors.filter((a) => a.role === "partner" || a.role === "seoul"))?.id ?? "";
  const receiver = pick(scenario.actors.filter((a) => a.aid))?.id ?? "";
  const washington = scenario.actors[game.roles.washington]?.id ?? "";
  const agenda = pick(AGENDAS) ?? "rules";
  const forum = pick(FORUMS) ?? "g7";
  const group =
    pick(scenario.ships.filter((s, i) => s.deployable && state.ships[i]?.phase === "port"))?.id ?? "";
  const zone = seaFor(game, state, group, random);
  const named = <T extends string>(words: readonly T[], order: (word: T) => Order): Named[] =>
    words.map((word) => ({ name: word, order: order(word) }));
  return [
    { group: "forums", orders: named(FORUMS, (word) => ({ type: "forum", forum: word, agenda })) },
    { group: "agendas", orders: named(AGENDAS, (word) => ({ type: "forum", forum, agenda: word })) },
    { group: "tracks", orders: named(PACT_TRACKS, (track) => ({ type: "pact", with: partner, track })) },
    { group: "tracks", orders: named(PACT_TRACKS, (track) => ({ type: "pact", with: washington, track })) },
    {
      group: "missions",
      orders: named(
        MISSIONS.filter((mission) => mission !== "standdown"),
        (mission) => ({ type: "deploy", group, zone, mission }),
      ),
    },
    {
      group: "terms",
      orders: named(TERMS, (terms) => ({
        type: "aid",
        to: receiver,
        purpose: "reconstruction",
        amount: 40,
        terms,
        standing: false,
      })),
    },
  ];
}

/** A sea within reach: where a carrier is bound for, or any with something at stake. */
function seaFor(game: Game, state: State, group: string, random: Stream): string {
  const { scenario } = game;
  const ship = scenario.ships.findIndex(({ id }) => id === group);
  const near = scenario.zones.filter((z, i) => z.stake > 0 && reaches(game, state, ship, i));
  const bound = near.filter(({ id }) =>
    state.situations.some((each) => each.ship >= 0 && each.zone === game.zones.get(id)),
  );
  const list = bound.length > 0 ? bound : near;
  return list[random.below(Math.max(1, list.length))]?.id ?? "";
}

/** Whether a group may be sent from home to a sea. */
function reaches(game: Game, state: State, ship: number, zone: number): boolean {
  const home = game.zones.get(game.scenario.ships[ship]?.home ?? "") ?? 0;
  return stepsBetween(game, home, zone) <= reachOf(game, viewOf(state), ship, zone);
}

/**
 * §14.6: no two of a group come to the same. Of each pair, how far the scores of the quarters after lie apart where
 * nobody orders anything else, and in how many cases any number at all differs.
 */
export function swapLines(game: Game, list: readonly Swapped[]): Line[] {
  const all = list.flat();
  const groups = [...new Set(all.map(({ group }) => group))];
  const lines = groups.map((group) => {
    const pairs = [...new Set(all.filter((each) => each.group === group).map(({ pair }) => pair))];
    const apart = pairs.map((pair) => {
      const its = all.filter((each) => each.group === group && each.pair === pair);
      const differs = mean(its.map((each) => (each.differs ? 100 : 0)));
      return { pair, by: mean(its.map((each) => each.apart)), differs };
    });
    apart.sort((a, b) => a.by - b.by);
    const same = apart.filter(({ by }) => by < APART);
    const told = same.length > 0 ? same : apart.slice(0, 1);
    return line(
      "6",
      `${group}: pairs that come to the same (of ${pairs.length})`,
      told.map(({ pair, by, differs }) => `${pair} ${by.toFixed(2)} (${differs.toFixed(0)} %)`).join(", "),
      `each ≥ ${APART} of a quarter's score apart`,
      same.length === 0,
    );
  });
  return [...lines, portLine(game)];
}

/** Two groups are one if they may be sent to the same seas. */
function portLine(game: Game): Line {
  const first = newGame(game, { seed: "swaps", difficulty: "standard" });
  const { ships, zones } = game.scenario;
  const groups = ships.filter(({ deployable }) => deployable);
  const seas = groups.map((group) =>
    zones.map((_, i) => (reaches(game, first, ships.indexOf(group), i) ? i : "")).join(" "),
  );
  const same = groups.flatMap((a, i) =>
    groups.slice(i + 1).flatMap((b, j) => (seas[i] === seas[i + 1 + j] ? [`${a.id}/${b.id}`] : [])),
  );
  return line(
    "6",
    `ports: groups that reach the same seas (of ${groups.length})`,
    same.join(", ") || "none",
    "none",
    same.length === 0,
  );
}
