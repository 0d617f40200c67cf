import type { SituationData } from "../../../engine/index.ts";
import { EAST_KINDS } from "./east.ts";
import { HULL_KINDS } from "./hull.ts";
import { YARD_KINDS } from "./yard.ts";

/** All kinds of situation of 1998 to 2003, by what they are about. */
export const SITUATIONS_1998: SituationData[] = [...HULL_KINDS, ...YARD_KINDS, ...EAST_KINDS];
