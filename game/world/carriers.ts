import type { Scenario, ShipData } from "../engine/index.ts";
import { ACTORS_2025 } from "./actors.ts";
import { CROSSROADS } from "./crossroads.ts";
import { HULLS } from "./events/hulls.ts";
import { SHIPS_2025 } from "./ships.ts";
import { actorsWith, datedFrom, shipsWith } from "./vary.ts";

/** Turn at which each further hull is forecast: six more by 2035 and nine in all (§2.1); the spacing is DES. */
const FORECAST: readonly (readonly [id: string, due: number])[] = [
  ["carrier5", 25],
  ["carrier6", 28],
  ["carrier7", 31],
  ["carrier8", 34],
  ["carrier9", 37],
];

const MORE: ShipData[] = FORECAST.map(([id, due]) => ({
  id,
  owner: "CHN",
  type: "catapult",
  phase: "building",
  clock: 0,
  home: due % 2 === 0 ? "YEL" : "SCN",
  deployable: false,
  readiness: 1000,
  due,
  source: "C9, C10: a forecast; the date is DES",
}));

/**
 * 2026 Q1 to 2035 Q4, the hard one: the forecast of nine carriers is taken at its word, America stands further
 * off, and the coalition behind Kyiv is tired. Starting scores are design values set from the rows beside them.
 */
export const CARRIERS: Scenario = {
  ...CROSSROADS,
  id: "carriers",
  start: { year: 2026, quarter: 1 },
  turns: 40,
  successor: 4,
  // Over ten years a difficulty is felt longer.
  steps: { apprentice: 80, minister: 55 },
  actors: actorsWith(ACTORS_2025, {
    USA: { alignment: 620, trust: 560, pacts: { host: 2, investment: 2, command: 1 } },
    UKR: { alignment: 340 },
    PHL: { alignment: 420, pacts: { access: 2, intelligence: 1, supply: 1, summit: 2 } },
  }),
  ships: [
    // §2.1: in service since 5 November 2025; about a year to full use.
    ...shipsWith(SHIPS_2025, {
      fujian: { phase: "workup", clock: 3, due: 0 },
      type004: { due: 21 },
    }),
    ...MORE,
  ],
  nation: {
    ...CROSSROADS.nation,
    budget: 80,
    capital: 20,
    economy: 520, // §1.1
    debt: 490,
    support: 540,
    standing: 545,
    maritime: 245, // §1.2
    airdefence: 210,
    counterstrike: 120,
    minerals: 690, // §1.4
  },
  world: {
    ...CROSSROADS.world,
    asia: 600, // §3: burden-sharing in the strategy papers of December 2025 and January 2026
    europe: 340,
    integration: 160,
    power: 470, // §2.1
    drive: 450, // §2.2: December 2025
    front: 440, // §5
    coalition: 520, // §6
    cohesion: 500,
    missiles: 360, // §4
  },
  // The Fujian was commissioned before the first turn.
  events: [
    ...datedFrom(
      CROSSROADS.events.filter(({ id }) => id !== "cv_fujian"),
      4,
    ),
    ...HULLS,
  ],
};
