import { WATCHED_FROM } from "../../world/geography/viewpoints.ts";
import { useGame } from "../context.ts";
import { seatsOf } from "./places.ts";

/** A strip of places: one press shows the quarter from there, Tokyo goes back. */
export function Seats({ label }: { label: string }) {
  const { m, game, now, session } = useGame();
  if (game.quarters.length === 0) return null;
  return (
    <fieldset class="seats">
      <legend>{label}</legend>
      {[null, ...seatsOf(game.board)].map((seat) => (
        <button
          key={seat}
          type="button"
          class={seat === now.seat ? "seat on" : "seat"}
          aria-pressed={seat === now.seat}
          onClick={() => {
            session.sitIn(seat);
            if (seat !== null) session.select(null);
          }}
        >
          {seat === null ? m.seen.tokyo : m.seen.seats[seat]}
        </button>
      ))}
    </fieldset>
  );
}

/** Beside an actor that is a seat: the quarter as it looks from there. */
export function SeatLink({ actor }: { actor: string }) {
  const { m, game, session } = useGame();
  const seat = seatsOf(game.board).find((s) => WATCHED_FROM[s].actor === actor);
  if (!seat || game.quarters.length === 0) return null;
  return (
    <button
      type="button"
      class="link quiet"
      onClick={() => {
        session.sitIn(seat);
        session.select(null);
      }}
    >
      {m.seen.from(m.seen.seats[seat])}
    </button>
  );
}
