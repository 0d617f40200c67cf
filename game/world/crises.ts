import type { CrisisData } from "../engine/scenario.ts";

/** Crisis kinds. Bystanders: the Sakishima plan moves 120,000 people (fact sheet N6); shares are design values. */
export const CRISES: CrisisData[] = [
  {
    id: "senkaku",
    slot: 0,
    rival: "CHN",
    zone: "SEN",
    weight: 100,
    top: 6,
    bystanders: 12_000,
    source: "§2.2, N6",
  },
  {
    id: "miyako",
    slot: 1,
    rival: "CHN",
    zone: "MIY",
    weight: 80,
    top: 6,
    bystanders: 55_000,
    source: "§2.2, N6",
  },
];
