import { WATCHED_FROM } from "../../world/geography/viewpoints.ts";
import { useGame } from "../context.ts";
import { viewpointsOf } from "./places.ts";
import "./viewpoints.css";

/** A strip of places: one press shows the quarter from there, Tokyo goes back. */
export function Viewpoints({ label }: { label: string }) {
  const { m, game, now, session } = useGame();
  if (game.quarters.length === 0) return null;
  return (
    <fieldset class="seats">
      <legend>{label}</legend>
      {[null, ...viewpointsOf(game.board)].map((viewpoint) => (
        <button
          key={viewpoint}
          type="button"
          class={viewpoint === now.viewpoint ? "seat on" : "seat"}
          aria-pressed={viewpoint === now.viewpoint}
          onClick={() => {
            session.do({ do: "seeFrom", viewpoint });
            if (viewpoint !== null) session.do({ do: "select", selection: null });
          }}
        >
          {viewpoint === null ? m.seen.tokyo : m.seen.viewpoints[viewpoint]}
        </button>
      ))}
    </fieldset>
  );
}

/** Beside an actor that is a viewpoint: the quarter as it looks from there. */
export function ViewpointLink({ actor }: { actor: string }) {
  const { m, game, session } = useGame();
  const viewpoint = viewpointsOf(game.board).find((s) => WATCHED_FROM[s].actor === actor);
  if (!viewpoint || game.quarters.length === 0) return null;
  return (
    <button
      type="button"
      class="link quiet"
      onClick={() => {
        session.do({ do: "seeFrom", viewpoint });
        session.do({ do: "select", selection: null });
      }}
    >
      {m.seen.from(m.seen.viewpoints[viewpoint])}
    </button>
  );
}
