import type { EventData } from "../../engine/index.ts";
import { AMERICA } from "./america.ts";
import { CHINA } from "./china.ts";
import { HOME } from "./home.ts";
import { LEAKAGE } from "./leakage.ts";
import { NORTH } from "./north.ts";
import { REGION } from "./region.ts";
import { UKRAINE } from "./ukraine.ts";

/** Every event of 2025–2030, file by file. Their order is part of the rules: luckier events fire first, then earlier ones. */
export const EVENTS: EventData[] = [
  ...AMERICA,
  ...CHINA,
  ...UKRAINE,
  ...LEAKAGE,
  ...NORTH,
  ...REGION,
  ...HOME,
];
