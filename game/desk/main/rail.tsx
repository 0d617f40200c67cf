import { keyFor } from "../../session/shortcuts.ts";
import { useGame } from "../context.ts";
import { FAMILY_ICON, Icon } from "../icons.tsx";
import "./rail.css";

/** The instruments that are open in this scenario, with a count of their orders on the tray. */
export function Rail() {
  const { m, f, game, now, ui, set, stage } = useGame();
  const open = game.board.instruments.filter((instrument) => instrument.open);
  return (
    // With every instrument shut, the region itself takes the focus: it may have to be scrolled.
    <nav class="rail" data-region tabIndex={stage === "plan" ? -1 : 0} aria-label={m.desk.instruments}>
      {open.map(({ family, types }) => {
        const count = game.tray.filter((i) => i.assessment.ok && types.includes(i.order.type)).length;
        const on = ui.composer?.family === family;
        return (
          <button
            key={family}
            type="button"
            class={on ? "rail-btn on" : "rail-btn"}
            data-family={family}
            aria-expanded={on}
            aria-keyshortcuts={keyFor(now.settings, family)}
            disabled={stage !== "plan"}
            onClick={() => set({ composer: on ? null : { family, preset: null } })}
          >
            <Icon name={FAMILY_ICON[family]} size={26} />
            <span>
              {m.names.families[family]}
              {count > 0 && <span class="sr">{f.comma}</span>}
            </span>
            {count > 0 && (
              <span class="count">
                <span aria-hidden="true">{f.integer(count)}</span>
                <span class="sr">{m.desk.ordersInTray(f.integer(count))}</span>
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
