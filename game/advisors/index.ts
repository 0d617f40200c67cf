import { adaptive, adaptiveNoStudy, neverUpdates } from "./adaptive.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import { idle, random } from "./random.ts";
import { SCHOOLS, schoolPolicy } from "./schools.ts";
import { search, searchPrior, searchTold } from "./search.ts";

export { affordable } from "./affordable.ts";
export type { Policy, PolicyMaker, Told } from "./policy.ts";
export { anyOrder } from "./random.ts";

const ALL: readonly PolicyMaker[] = [
  steady(random),
  steady(idle),
  ...SCHOOLS.map(schoolPolicy),
  adaptive,
  adaptiveNoStudy,
  neverUpdates,
  search,
  searchPrior,
  searchTold,
];

export const POLICIES: Readonly<Record<string, PolicyMaker>> = Object.fromEntries(ALL.map((p) => [p.id, p]));

/** Policies that answer in a moment. */
export const FAST: Readonly<Record<string, PolicyMaker>> = Object.fromEntries(
  ALL.filter((p) => !p.slow).map((p) => [p.id, p]),
);

export function policyOf(id: string): PolicyMaker | null {
  return Object.hasOwn(POLICIES, id) ? (POLICIES[id] ?? null) : null;
}
