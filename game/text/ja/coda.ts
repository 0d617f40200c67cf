import type { coda as english } from "../en/coda.ts";
import type { Shape } from "../shape.ts";

export const coda: Shape<typeof english> = {
  transfers: {},
  measures: {},
};
