import { useEffect, useRef, useState } from "preact/hooks";
import type { Selection } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { SeenPanel } from "../seen/panel.tsx";
import { selectionName } from "../wording.ts";
import { ActorView } from "./actor.tsx";
import { BeliefsView } from "./beliefs.tsx";
import { Overview } from "./overview.tsx";
import { ShipView } from "./ship.tsx";
import { SightView } from "./sight.tsx";
import { StatView } from "./stat.tsx";
import { ZoneView } from "./zone.tsx";
import "./inspector.css";

const keyOf = (s: Selection | null): string =>
  s === null ? "" : `${s.kind} ${s.id} ${s.kind === "stat" ? (s.of ?? "") : ""}`;

/** Where the player has been since the last time the map chose for them. */
function useTrail(selection: Selection | null): { previous: Selection | null } {
  const trail = useRef<Selection[]>([]);
  const [, redraw] = useState(0);
  const key = keyOf(selection);
  useEffect(() => {
    const steps = trail.current;
    if (selection === null) steps.length = 0;
    else {
      const at = steps.findIndex((s) => keyOf(s) === key);
      if (at >= 0) steps.length = at + 1;
      else steps.push(selection);
    }
    redraw((n) => n + 1);
  }, [key]);
  const last = trail.current.at(-1);
  const previous = keyOf(last ?? null) === key ? trail.current.at(-2) : last;
  return { previous: previous ?? null };
}

export function Inspector() {
  const { m, now, ui, set, session, game } = useGame();
  const { selection } = now;
  const { previous } = useTrail(selection);
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    ref.current?.scrollTo({ top: 0 });
  }, [keyOf(selection), ui.beliefs, now.viewpoint]);
  const showing = ui.beliefs || selection !== null || now.viewpoint !== null;
  const { viewpoint } = now;
  return (
    <aside
      class="inspector"
      ref={ref}
      data-region
      data-beside-map
      data-open={showing}
      tabIndex={-1}
      aria-label={m.desk.inspector}
    >
      <SheetHandle />
      <div class="inspector-bar">
        {showing ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              if (ui.beliefs) set({ beliefs: false });
              else if (selection === null) session.do({ do: "seeFrom", viewpoint: null });
              else session.do({ do: "select", selection: previous });
            }}
          >
            <Icon name="left" size={14} />{" "}
            {!ui.beliefs && previous
              ? selectionName(m, game.board, previous)
              : viewpoint !== null && selection !== null
                ? m.seen.from(m.seen.viewpoints[viewpoint])
                : viewpoint !== null
                  ? m.seen.back
                  : m.desk.overview}
          </button>
        ) : (
          <span />
        )}
        <button
          type="button"
          class="link"
          aria-pressed={ui.beliefs}
          onClick={() => set({ beliefs: !ui.beliefs })}
        >
          <Icon name="beliefs" size={16} /> {m.desk.beliefs}
        </button>
      </div>
      <div class="inspector-body" key={ui.beliefs ? "beliefs" : keyOf(selection) || (viewpoint ?? "")}>
        {ui.beliefs ? <BeliefsView /> : <Subject selection={selection} />}
      </div>
    </aside>
  );
}

function Subject({ selection }: { selection: Selection | null }) {
  const { game, now } = useGame();
  const { board } = game;
  if (selection === null)
    return now.viewpoint === null ? <Overview /> : <SeenPanel viewpoint={now.viewpoint} />;
  if (selection.kind === "stat") return <StatView stat={selection.id} of={selection.of} />;
  if (selection.kind === "actor") {
    const actor = board.actors.find((a) => a.id === selection.id);
    return actor ? <ActorView actor={actor} /> : <Overview />;
  }
  if (selection.kind === "zone") {
    const zone = board.zones.find((z) => z.id === selection.id);
    return zone ? <ZoneView zone={zone} /> : <Overview />;
  }
  if (selection.kind === "situation") return <Overview />;
  const ship = board.ships.find((s) => s.id === selection.id);
  if (ship) return <ShipView ship={ship} />;
  const sight = board.sights.find((s) => s.id === selection.id);
  return sight ? <SightView sight={sight} /> : <Overview />;
}

/** On a phone the inspector is a sheet with three stops, moved by a button rather than by dragging. */
function SheetHandle() {
  const { m, ui, set } = useGame();
  const next = { peek: "half", half: "full", full: "peek" } as const;
  const label = { peek: m.desk.half, half: m.desk.full, full: m.desk.peek } as const;
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={label[ui.sheet]}
      onClick={() => set({ sheet: next[ui.sheet] })}
    >
      <span />
    </button>
  );
}
