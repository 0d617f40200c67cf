import type { SituationData } from "../../engine/index.ts";
import { BEIJING } from "./beijing.ts";
import { FOLLOWUPS_BEIJING } from "./followups-beijing.ts";
import { FOLLOWUPS_CAPITALS } from "./followups-capitals.ts";
import { FOLLOWUPS_REGION } from "./followups-region.ts";
import { HOME } from "./home.ts";
import { LIVELIHOOD } from "./livelihood.ts";
import { REGION } from "./region.ts";
import { SEA } from "./sea.ts";
import { UKRAINE } from "./ukraine.ts";
import { WASHINGTON } from "./washington.ts";

/** All kinds of situation that ship, by where they come from. */
export const SITUATIONS: SituationData[] = [
  ...SEA,
  ...REGION,
  ...WASHINGTON,
  ...UKRAINE,
  ...BEIJING,
  ...HOME,
  ...LIVELIHOOD,
  ...FOLLOWUPS_REGION,
  ...FOLLOWUPS_BEIJING,
  ...FOLLOWUPS_CAPITALS,
];
