import type { Scenario } from "../engine/index.ts";
import { ACTORS_2025 } from "./actors.ts";
import { CROSSROADS } from "./crossroads.ts";
import { SHIPS_2025 } from "./ships.ts";
import { actorsWith, datedFrom, shipsWith } from "./vary.ts";

/**
 * 2024 Q1 to 2026 Q4. It opens on the conference of 19 February 2024 and its 56 documents (§1.7), with the
 * sanctions and pledges of that week. Starting scores are design values (DES) set from the rows beside them.
 */
export const PLEDGE: Scenario = {
  ...CROSSROADS,
  id: "pledge",
  start: { year: 2024, quarter: 1 },
  turns: 12,
  successor: 4,
  // §7: warmth for Kyiv stood higher a year earlier, and access for Manila was signed only in July 2024 (GK).
  actors: actorsWith(ACTORS_2025, {
    // The combined commands and the investment of 2025 were not agreed yet; host-nation support was.
    USA: { alignment: 760, trust: 660, pacts: { host: 2 } },
    UKR: { alignment: 420, trust: 640 },
    EUR: { alignment: 480 },
    PHL: { pacts: { intelligence: 1, supply: 1, summit: 2 } },
    GBR: { pacts: { access: 1, industry: 2, summit: 1 } },
  }),
  // §2.1: Fujian began sea trials in May 2024 (GK) and entered service on 5 November 2025.
  ships: shipsWith(SHIPS_2025, { fujian: { due: 7 }, type004: { due: 31 } }),
  // §1.7: ¥15.8bn of grants then (GK), budget support and loans beside them; the quarterly figure is DES.
  pledges: [
    {
      to: "UKR",
      purpose: "reconstruction",
      amount: 60,
      terms: "open",
      source: "J44, L5; the quarterly figure is DES",
    },
    {
      to: "UKR",
      purpose: "humanitarian",
      amount: 20,
      terms: "audited",
      source: "J44, N11; the figure is DES",
    },
  ],
  nation: {
    ...CROSSROADS.nation,
    economy: 490, // §1.1
    debt: 480,
    support: 500, // §1.5: approval was low in early 2024
    standing: 570,
    maritime: 215,
    airdefence: 190,
    counterstrike: 60,
    hardening: 90,
    minerals: 690,
    chips: 540,
  },
  world: {
    ...CROSSROADS.world,
    asia: 700, // §3
    europe: 540,
    integration: 90,
    power: 405,
    drive: 440,
    front: 480, // §5
    coalition: 650, // §6
    cohesion: 580,
    missiles: 290, // §4
  },
  events: datedFrom(CROSSROADS.events, -4),
};
