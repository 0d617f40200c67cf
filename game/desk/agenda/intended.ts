import type { Intent } from "../../engine/index.ts";
import { crisisText, type Messages, shipName } from "../../text/words.ts";

/** What one power means to do, in the order in which the board tells it. */
export interface Intended {
  readonly power: string;
  readonly intents: readonly Intent[];
}

export function byPower(intents: readonly Intent[]): Intended[] {
  const powers = [...new Set(intents.map(({ power }) => power))];
  return powers.map((power) => ({ power, intents: intents.filter((each) => each.power === power) }));
}

/** Chances from which a change, or a crisis, is worth the line of its power. */
const WORTH_TELLING = 100;

/** What stands in a line: something a power means to do, or a crisis of whatever kind. */
export type Line = Intent | { readonly move: "anyCrisis"; readonly chance: number };

/** What stands in a power's line: which way it is likeliest to turn, or that it stays; and the crisis it may bring. */
export function shown(intents: readonly Intent[]): Line[] {
  const course = intents.filter(isCourse);
  const turn = course.find((each) => !stays(each) && each.chance >= WORTH_TELLING);
  const first = turn ?? course.find(stays) ?? course[0] ?? intents[0];
  return [first, crisisOf(intents)].filter((each) => each !== undefined);
}

/** At most one crisis breaks out in a quarter, so that the chances of all kinds are one sum. */
function crisisOf(intents: readonly Intent[]): Line | undefined {
  const crises = intents.filter(({ move }) => move === "crisis");
  const chance = crises.reduce((sum, each) => sum + each.chance, 0);
  if (chance < WORTH_TELLING) return undefined;
  return crises.length === 1 ? crises[0] : { move: "anyCrisis", chance };
}

/** Whether it is about the course a power keeps or leaves, and not about a ship or a crisis. */
function isCourse({ move }: Intent): boolean {
  return (
    move === "posture" || move === "regime" || move === "front" || move === "coalition" || move === "tests"
  );
}

/** Whether it is of little weight beside the others: that nothing changes, or something hardly may. */
export function isQuiet(intent: Line): boolean {
  return stays(intent) || intent.chance < WORTH_TELLING;
}

function stays(intent: Line): boolean {
  return "way" in intent ? intent.way === "same" : intent.move === "tests" && !intent.goes;
}

export function intentWords(m: Messages, intent: Line): string {
  const t = m.situation.intent;
  switch (intent.move) {
    case "posture":
      return t.posture[intent.way](m.names.postures[intent.to]);
    case "regime":
      return t.regime[intent.way](m.names.regimes[intent.to]);
    case "front":
    case "coalition":
      return t[intent.move][intent.way];
    case "armistice":
      return t.armistice[intent.terms];
    case "tests":
      return intent.goes ? t.tests : t.noTests;
    case "anyCrisis":
      return t.anyCrisis;
    case "crisis":
      return t.crisis(crisisText(m, intent.crisis).name);
    default:
      return t[intent.move](shipName(m, intent.ship));
  }
}
