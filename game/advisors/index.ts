import type { Policy } from "./policy.ts";
import { idle, random } from "./random.ts";
import { internationalist, recalibrator } from "./schools.ts";

export { affordable, asState } from "./affordable.ts";
export type { Policy } from "./policy.ts";
export { anyOrder } from "./random.ts";

export const POLICIES: Readonly<Record<string, Policy>> = { random, idle, internationalist, recalibrator };

export function policyOf(id: string): Policy | null {
  return Object.hasOwn(POLICIES, id) ? (POLICIES[id] ?? null) : null;
}
