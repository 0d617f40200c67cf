import type { Selection, TrayItem } from "../../session/types.ts";
import { answering } from "../agenda/argued.ts";
import { inOrder } from "../agenda/order.ts";
import type { Playing } from "../context.ts";

/** The ideas of the guided scenario, one a quarter. */
export const STEPS = ["answers", "odds", "study", "scarcity", "place", "score"] as const;
export type Step = (typeof STEPS)[number];

/** The scenario whose notes ask for one thing each, and know when it has been done. */
const TAUGHT = "tutorial";

/** Which idea a quarter teaches; null where the scenario's notes are only to be read. */
export function stepOf(scenario: string, turn: number): Step | null {
  return scenario === TAUGHT ? (STEPS[turn] ?? null) : null;
}

/** Orders that fill the slots of a quarter in which not everything can be met. */
const FILLED = 2;

const counts = ({ assessment }: TrayItem): boolean => assessment.ok && assessment.takesSlot;

/** Whether what a note asks for has been done, as the desk stands now. */
export function isDone(step: Step, { game, now, ui }: Pick<Playing, "game" | "now" | "ui">): boolean {
  const chosen = (kind: Selection["kind"]): boolean => now.selection?.kind === kind;
  switch (step) {
    case "answers": {
      const first = inOrder(game.board.situations)[0];
      return first ? answering(game, first.id) !== undefined : game.tray.length > 0;
    }
    case "odds":
      return chosen("situation");
    case "study":
      return game.tray.some(({ order }) => order.type === "study");
    case "scarcity":
      return game.tray.filter(counts).length >= FILLED;
    case "place":
      return chosen("zone");
    case "score":
      return ui.dialog === "standing";
  }
}

/** The panel has been drawn anew by then and stands at its top, ms. */
const DRAWN = 100;

/** Brings what a note speaks of into sight, with the focus where it can be done. */
export function show(step: Step, { session, set, compose }: Playing): void {
  session.do({ do: "select", selection: null });
  if (step === "study") {
    compose("diplomacy", { type: "study" });
    return;
  }
  if (step === "score") {
    set({ dialog: "standing", composer: null });
    return;
  }
  set({ beliefs: false, composer: null, sheet: "half", panel: step === "place" ? "region" : "agenda" });
  const goal =
    step === "place" ? "[data-seas] button" : step === "odds" ? ".row-title" : ".situation-row .chip";
  setTimeout(() => {
    const found = document.querySelector<HTMLElement>(goal);
    found?.scrollIntoView({ block: "nearest" });
    found?.focus({ preventScroll: true });
    // A pointer's press draws no focus: what is shown is framed until the focus leaves it.
    if (!found) return;
    found.dataset.shown = "";
    found.addEventListener("blur", () => delete found.dataset.shown, { once: true });
  }, DRAWN);
}
