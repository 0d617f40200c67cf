import type { Session } from "../../session/index.ts";
import { presentIn } from "../../session/scene.ts";
import type { LiveGame, Selection, Snapshot } from "../../session/types.ts";
import { answeredBy } from "../model/banners.ts";
import type { Hit } from "../model/hit.ts";
import type { MapLabels } from "../model/labels.ts";
import { type RivalMark, rivalMarks } from "../model/rivals.ts";
import { button, make } from "../scene/dom.ts";

type Kind = "situation" | "zone" | "actor" | "ship";

export interface Tree {
  /** Says what has changed since the last time; nothing else is written anew. */
  update(now: Snapshot, labels: MapLabels): void;
  /** Makes the lists visible: the chart could not be drawn. */
  show(): void;
  remove(): void;
}

/**
 * The chart in words beside the canvas: situations, seas, actors and ships as buttons with the same selection, and a live
 * region that announces it. Kept in the page even when the chart works; screen readers use it.
 */
export function mountTree(host: HTMLElement, session: Session): Tree {
  const root = make("section", "map-tree map-hidden", host);
  const notice = make("p", "map-tree-notice", root);
  notice.hidden = true;
  const live = make("p", "map-hidden", host);
  live.setAttribute("aria-live", "polite");
  const lists = (["situation", "zone", "actor", "ship"] as const).map((kind) => {
    const heading = make("h3", "map-tree-title", root);
    const list = make("ul", "map-tree-list", root);
    const buttons = new Map<string, HTMLButtonElement>();
    list.addEventListener("keydown", (event) => step(event, [...buttons.values()]));
    return { kind, heading, list, buttons };
  });
  let spoken = "";
  let written: {
    board: unknown;
    labels: MapLabels;
    selection: Selection | null;
    before: unknown;
    answered: string;
    aimed: string;
  } | null = null;

  function update({ scene, selection, rivals }: Snapshot, labels: MapLabels): void {
    const game = presentIn(scene);
    const marks = game ? rivalMarks({ scene, rivals }, game.board) : [];
    const aimed = JSON.stringify(marks);
    const answered = [...answeredBy(game?.tray ?? [])].sort().join(" ");
    const now = { board: game?.board, labels, selection, before: game?.before, answered, aimed };
    const same = (key: keyof typeof now): boolean => written?.[key] === now[key];
    const entries = same("board") && same("labels") && same("answered") && same("aimed");
    if (entries && same("before") && same("selection")) return;
    if (entries) choose(selection);
    else write(game, selection, labels, marks);
    written = now;
    announce(selection, game, labels);
  }

  function choose(selection: Selection | null): void {
    for (const { kind, buttons } of lists) {
      const chosen = selection?.kind === kind ? selection.id : null;
      for (const [id, element] of buttons) element.setAttribute("aria-pressed", String(id === chosen));
      rove(buttons, chosen);
    }
  }

  function write(
    game: LiveGame | null,
    selection: Selection | null,
    labels: MapLabels,
    marks: readonly RivalMark[],
  ): void {
    root.setAttribute("aria-label", labels.treeTitle);
    notice.textContent = labels.unavailable;
    const answered = answeredBy(game?.tray ?? []);
    for (const { kind, heading, list, buttons } of lists) {
      heading.textContent = headingOf(kind, labels);
      const ids = game ? idsOf(game.board, kind) : [];
      heading.hidden = ids.length === 0;
      for (const [id, element] of buttons) {
        if (ids.includes(id)) continue;
        element.parentElement?.remove();
        buttons.delete(id);
      }
      for (const id of ids) {
        if (!game) continue;
        let element = buttons.get(id);
        if (!element) {
          element = button("map-tree-button", make("li", "", list), () =>
            session.do({ do: "select", selection: { kind, id } }),
          );
          Object.assign(element.dataset, { kind, id });
          buttons.set(id, element);
        }
        const words = labels.treeEntry(
          game.board,
          { kind, id },
          answered.has(id),
          marks.filter(({ at }) => at === id),
        );
        if (element.textContent !== words) element.textContent = words;
      }
    }
    choose(selection);
  }

  function announce(selection: Selection | null, game: LiveGame | null, labels: MapLabels): void {
    if (!game) return;
    const answered = selection !== null && answeredBy(game.tray).has(selection.id);
    const words = selection
      ? labels.announce(game.board, game.before, selection, answered)
      : labels.nothingSelected;
    if (words === spoken) return;
    // The first words are the state of the page, not news.
    if (spoken !== "" || selection) live.textContent = words;
    spoken = words;
  }

  return {
    update,
    show() {
      root.classList.remove("map-hidden");
      notice.hidden = false;
    },
    remove() {
      root.remove();
      live.remove();
    },
  };
}

/** The subject of the list's button that has the focus; null where none has. */
export function focusedIn(root: HTMLElement): Hit | null {
  const { kind, id } = root.querySelector<HTMLElement>(".map-tree-button:focus")?.dataset ?? {};
  const known = (["situation", "zone", "actor", "ship"] as const).find((each) => each === kind);
  return known && id !== undefined ? { kind: known, id } : null;
}

/** One stop for Tab in each list: the chosen button, the focused one, or the first. */
function rove(buttons: ReadonlyMap<string, HTMLButtonElement>, chosen: string | null): void {
  const all = [...buttons.values()];
  const stop =
    buttons.get(chosen ?? "") ?? all.find((element) => element === document.activeElement) ?? all[0];
  for (const element of all) element.tabIndex = element === stop ? 0 : -1;
}

/** Arrows, Home and End move within a list. */
function step(event: KeyboardEvent, all: readonly HTMLButtonElement[]): void {
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: all.length - 1,
  };
  const to = targets[event.key];
  const next = to === undefined ? undefined : all[to];
  if (!next) return;
  event.preventDefault();
  for (const element of all) element.tabIndex = element === next ? 0 : -1;
  next.focus();
}

function idsOf(board: LiveGame["board"], kind: Kind): string[] {
  const ships = [...board.ships, ...board.sights];
  const { situations: situation, zones: zone, actors: actor } = board;
  const all: readonly { id: string }[] = { situation, zone, actor, ship: ships }[kind];
  return all.map(({ id }) => id);
}

function headingOf(kind: Kind, labels: MapLabels): string {
  return { situation: labels.situations, zone: labels.seas, actor: labels.actors, ship: labels.ships }[kind];
}
