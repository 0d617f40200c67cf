import type { Board, BoardShip } from "../../engine/index.ts";

export interface Present {
  ours: BoardShip[];
  friends: BoardShip[];
  theirs: BoardShip[];
}

/** Ships at sea where a crisis is: Tokyo's, those of others that stand with it, and the other side's. */
export function presentIn(board: Pick<Board, "actors" | "ships">, zone: string, rival: string): Present {
  const role = new Map(board.actors.map((actor) => [actor.id, actor.role]));
  const here = board.ships.filter((ship) => ship.zone === zone && ship.phase === "sortie");
  return {
    ours: here.filter(({ owner }) => role.get(owner) === "tokyo"),
    friends: board.ships.filter(
      (ship) =>
        ship.zone === zone &&
        role.get(ship.owner) === "washington" &&
        (ship.phase === "sortie" || ship.phase === "port"),
    ),
    theirs: here.filter(({ owner }) => owner === rival),
  };
}
