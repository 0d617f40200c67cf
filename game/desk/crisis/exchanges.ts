import type { Dispatch } from "../../engine/index.ts";
import { crisisToldOf, type Deed, type Messages } from "../../text/words.ts";

/** The rung on which both sides begin. */
const FIRST = 2;

type Move = Extract<Dispatch, { kind: "crisisMove" }>;

/** One exchange as it was told: what Tokyo chose, whether the other side climbed, and what else happened. */
export interface Told {
  round: number;
  choice: Move["choice"];
  tokyo: number;
  rival: number;
  climbed: boolean;
  accident: boolean;
  /** How often running each side has now stayed on its rung, doing nothing new there. */
  stayed: { tokyo: number; rival: number };
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
    const climbed = rival > before;
    const still = last?.accident === false && !climbed && !last.climbed;
    const stayed = {
      tokyo: choice === "hold" && last?.choice === "hold" ? last.stayed.tokyo + 1 : 0,
      rival: still ? last.stayed.rival + 1 : 0,
    };
    told.push({ round: told.length + 1, choice, tokyo, rival, climbed, accident: false, stayed });
    stood = rival;
  }
  return told;
}

/** What the other side did and said in an exchange, in the crisis's own terms; nothing of one that it ended. */
export function deedOf(m: Messages, crisis: string, rival: string, told: Told): Deed {
  const { choice, climbed, round, stayed } = told;
  if (choice === "yield") return { did: "", said: "" };
  const lines = m.exchange.said[choice][climbed ? "climbed" : "held"];
  const answer = lines[(round - 1) % lines.length] ?? "";
  const words = crisisToldOf(m, crisis);
  if (!words) return { did: climbed ? m.exchange.climbed(rival) : m.exchange.held(rival), said: answer };
  const deed = climbed
    ? words.climbed[told.rival - FIRST - 1]
    : stayed.rival === 0
      ? words.stayed[told.rival - FIRST]
      : words.still[(stayed.rival - 1) % words.still.length];
  // What Tokyo has said or offered is answered; anything else it does is met with reasons.
  const answered = choice === "redline" || choice === "offramp";
  return { did: deed?.did ?? "", said: answered ? answer : (deed?.said ?? "") };
}

/** What Tokyo's people did in an exchange; nothing where they only went on with it. */
export function ownDeed(m: Messages, crisis: string, { choice, tokyo, stayed }: Told): string {
  const words = crisisToldOf(m, crisis);
  if (!words) return "";
  switch (choice) {
    case "press":
      return words.pressed[tokyo - FIRST - 1] ?? "";
    case "hold":
      return stayed.tokyo === 0 ? (words.kept[tokyo - FIRST] ?? "") : "";
    case "offramp":
      return words.offered;
    case "redline":
      return words.line;
    case "yield":
      return "";
  }
}
