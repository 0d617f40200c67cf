import type { ComponentChildren, Ref } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { keyFor } from "../../session/shortcuts.ts";
import type { Selection } from "../../session/types.ts";
import { Agenda } from "../agenda/agenda.tsx";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Kept } from "../parts/kept.tsx";
import { SeenPanel } from "../seen/panel.tsx";
import { SituationPage } from "../situation/situation.tsx";
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
  const trail = useRef<readonly Selection[]>([]);
  const key = keyOf(selection);
  // Worked out while it is drawn: noted afterwards, every choice would draw the panel twice.
  const steps = trail.current;
  if (selection === null) trail.current = [];
  else if (keyOf(steps.at(-1) ?? null) !== key) {
    const at = steps.findIndex((each) => keyOf(each) === key);
    trail.current = at >= 0 ? steps.slice(0, at + 1) : [...steps, selection];
  }
  return { previous: trail.current.at(-2) ?? null };
}

export function Inspector() {
  const { now, ui, game, stage } = useGame();
  const { selection } = now;
  const { previous } = useTrail(selection);
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    ref.current?.scrollTo({ top: 0 });
  }, [keyOf(selection), ui.beliefs, ui.panel, now.viewpoint]);
  const chosen = ui.beliefs || selection !== null || now.viewpoint !== null;
  const planning = stage === "plan" && game.board.turn < game.board.turns;
  const situation =
    planning && !ui.beliefs && selection?.kind === "situation"
      ? game.board.situations.find(({ id }) => id === selection.id)
      : undefined;
  const agenda = planning && !chosen && ui.panel === "agenda";
  const view = situation ? "situation" : agenda ? "agenda" : "subject";
  return (
    <Panel view={view} open={chosen || agenda} el={ref}>
      {situation ? (
        <SituationPage key={situation.id} situation={situation} />
      ) : agenda ? (
        <Kept of={Agenda} />
      ) : (
        <>
          <Bar previous={previous} planning={planning} chosen={chosen} />
          <div
            class="inspector-body"
            key={ui.beliefs ? "beliefs" : keyOf(selection) || (now.viewpoint ?? "")}
          >
            {ui.beliefs ? <BeliefsView /> : <Subject selection={selection} />}
          </div>
        </>
      )}
    </Panel>
  );
}

interface PanelProps {
  view: "agenda" | "situation" | "subject";
  open: boolean;
  el: Ref<HTMLElement>;
  children: ComponentChildren;
}

function Panel({ view, open, el, children }: PanelProps) {
  const { m } = useGame();
  return (
    <aside
      class="inspector"
      ref={el}
      data-region
      data-beside-map
      data-open={open}
      data-view={view}
      tabIndex={-1}
      aria-label={m.desk.inspector}
    >
      <SheetHandle />
      {children}
    </aside>
  );
}

interface BarProps {
  previous: Selection | null;
  /** Whether there is an agenda to go back to. */
  planning: boolean;
  chosen: boolean;
}

/** The way back, and the way to the beliefs. */
function Bar({ previous, planning, chosen }: BarProps) {
  const { m, now, ui, set, session, game } = useGame();
  const { selection, viewpoint } = now;
  const home = planning && ui.panel === "agenda" ? m.agenda.back : m.desk.overview;
  const back = (): void => {
    if (!chosen) set({ panel: "agenda" });
    else if (ui.beliefs) set({ beliefs: false });
    else if (selection === null) session.do({ do: "seeFrom", viewpoint: null });
    else session.do({ do: "select", selection: previous });
  };
  const name = (): string => {
    if (!chosen) return m.agenda.back;
    if (!ui.beliefs && previous) return selectionName(m, game.board, previous);
    if (viewpoint === null) return home;
    return selection !== null ? m.seen.from(m.seen.viewpoints[viewpoint]) : m.seen.back;
  };
  return (
    <div class="inspector-bar">
      {chosen || planning ? (
        <button type="button" class="link" onClick={back}>
          <Icon name="left" size={14} /> {name()}
        </button>
      ) : (
        <span />
      )}
      <button
        type="button"
        class="link"
        aria-pressed={ui.beliefs}
        aria-keyshortcuts={keyFor(now.settings, "beliefs")}
        onClick={() => set({ beliefs: !ui.beliefs })}
      >
        <Icon name="beliefs" size={16} /> {m.desk.beliefs}
      </button>
    </div>
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
