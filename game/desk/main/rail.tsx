import { FAMILIES, type Family, type OrderType } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { FAMILY_ICON, Icon } from "../icons.tsx";

const FAMILY_LIST = Object.keys(FAMILIES) as Family[];

/** The instruments that are open in this scenario, with a count of their orders on the tray. */
export function Rail() {
  const { m, f, game, ui, set, stage } = useGame();
  const countOf = (family: Family): number => {
    const types: readonly OrderType[] = FAMILIES[family];
    return game.tray.filter((i) => i.assessment.ok && types.includes(i.order.type)).length;
  };
  const { closed, projects } = game.board;
  const open = (family: Family): boolean =>
    FAMILIES[family].some((type) => !closed.includes(type)) && (family !== "projects" || projects.length > 0);
  return (
    // With every instrument shut, the region itself takes the focus: it may have to be scrolled.
    <nav class="rail" data-region tabIndex={stage === "plan" ? -1 : 0} aria-label={m.desk.instruments}>
      {FAMILY_LIST.filter(open).map((family) => {
        const count = countOf(family);
        const on = ui.composer?.family === family;
        return (
          <button
            key={family}
            type="button"
            class={on ? "rail-btn on" : "rail-btn"}
            data-family={family}
            aria-expanded={on}
            disabled={stage !== "plan"}
            onClick={() => set({ composer: on ? null : { family, preset: null } })}
          >
            <Icon name={FAMILY_ICON[family]} size={26} />
            <span>{m.names.families[family]}</span>
            {count > 0 && (
              <span class="count">
                <span aria-hidden="true">{f.integer(count)}</span>
                <span class="sr">, {m.desk.ordersInTray(f.integer(count))}</span>
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
