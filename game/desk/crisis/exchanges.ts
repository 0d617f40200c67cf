import type { Dispatch } from "../../engine/index.ts";
import type { Messages } from "../../text/words.ts";

type Move = Extract<Dispatch, { kind: "crisisMove" }>;

/** One exchange as it was told: what Tokyo chose, whether the other side climbed, and what else happened. */
export interface Told {
  round: number;
  choice: Move["choice"];
  tokyo: number;
  rival: number;
  climbed: boolean;
  accident: boolean;
}

/**
 * The exchanges of a crisis from its dispatches. Both sides begin on one rung, so that the first that is pressed has the
 * other side climbing if it stands as high as Tokyo does; an accident may have lifted it since.
 */
export function exchangesOf(dispatches: readonly Dispatch[], crisis: string): Told[] {
  const told: Told[] = [];
  let stood: number | null = null;
  for (const d of dispatches) {
    const last = told.at(-1);
    if (d.kind === "crisisAccident" && d.crisis === crisis && last) {
      last.accident = true;
      stood = last.rival + 1;
    }
    if (d.kind !== "crisisMove" || d.crisis !== crisis) continue;
    const before: number = stood ?? (d.choice === "press" ? d.tokyo - 1 : d.tokyo);
    const { choice, tokyo, rival } = d;
    told.push({ round: told.length + 1, choice, tokyo, rival, climbed: rival > before, accident: false });
    stood = rival;
  }
  return told;
}

/** What the other side said of an exchange; nothing of one that it ended. */
export function sayingOf(m: Messages, { choice, climbed, round }: Told): string {
  if (choice === "yield") return "";
  const lines = m.exchange.said[choice][climbed ? "climbed" : "held"];
  return lines[(round - 1) % lines.length] ?? "";
}
