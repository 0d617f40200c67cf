import type { Board, BoardShip } from "../../engine/index.ts";
import type { Selection } from "../../session/types.ts";
import type { Look } from "./fleet.ts";
import { lookOf } from "./fleet.ts";

/** Something another is seen to mean this quarter, as the chart draws it: a stroke from a piece to where it is bound. */
export interface Intent {
  id: string;
  /** The piece it sets out from; null for a missile. */
  ship: string | null;
  /** A sea, or beyond the chart's edge: out to it, or in from it. */
  to: { sea: string } | "leaves" | "returns" | "tests";
  whose: Look["outline"];
  /** In 1000, as it is believed. */
  chance: number;
  /** The situation it lies in, if it is part of one. */
  situation: string | null;
}

/** Less likely than this, an intent is a word in the list and no stroke on the chart. */
const FAINT = 150;

/** Likeliest first; whatever is too unlikely to draw is left out. */
export function intentsOf(board: Board): Intent[] {
  const roles = new Map(board.actors.map(({ id, role }) => [id, role]));
  const whose = (ship: BoardShip): Look["outline"] => lookOf(ship, roles.get(ship.owner), false).outline;
  const shipBy = (id: string | null) => board.ships.find((ship) => ship.id === id);
  const sorties = board.situations.flatMap(({ id, ship: name, sea, other, bound }): Intent[] => {
    const ship = shipBy(name);
    if (!ship || bound === null) return [];
    const base = { ship: ship.id, whose: whose(ship), situation: id };
    const there = { ...base, id: `${id} ${sea}`, to: { sea }, chance: bound };
    if (other === null) return [there];
    return [there, { ...base, id: `${id} ${other}`, to: { sea: other }, chance: 1000 - bound }];
  });
  const meant = board.intents.flatMap((intent): Intent[] => {
    const { turn, chance, power } = intent;
    if (turn !== board.turn) return [];
    const base = { id: `${power} ${intent.move}`, chance, situation: null };
    if (intent.move === "tests" && intent.goes) {
      const launch = board.actors.find(({ id }) => id === power)?.role;
      return launch === undefined ? [] : [{ ...base, ship: null, to: "tests", whose: "beijing" }];
    }
    if (intent.move !== "leaves" && intent.move !== "returns") return [];
    const ship = shipBy(intent.ship);
    return ship ? [{ ...base, ship: ship.id, to: intent.move, whose: whose(ship) }] : [];
  });
  return [...sorties, ...meant]
    .filter(({ chance }) => chance >= FAINT)
    .sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1));
}

/** Whether an intent is part of what is chosen: its piece, its sea or its situation. */
export function concerns({ ship, to, situation }: Intent, selection: Selection | null): boolean {
  if (!selection) return false;
  const { kind, id } = selection;
  if (kind === "ship") return id === ship;
  if (kind === "situation") return id === situation;
  return kind === "zone" && typeof to === "object" && to.sea === id;
}
