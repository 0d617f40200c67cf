import { ORDER_TYPES } from "../engine/index.ts";
import { adaptive, adaptiveNoStudy, adaptiveTold, neverUpdates, triage } from "./adaptive.ts";
import { open, openLoop } from "./open-loop.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import { idle, random } from "./random.ts";
import { SCHOOLS, schoolPolicy } from "./schools.ts";
import { search, searchPrior, searchTold, searchWithout } from "./search.ts";
import { table, tablePolicy } from "./table.ts";

export { type Advice, advise, MATTERS, type Matter, matterOf } from "./advise.ts";
export { affordable } from "./affordable.ts";
export { CONTRASTS, type Contrast, contrasting } from "./contrasts.ts";
export { counting, type Decks } from "./counting.ts";
export { choosing, meeting, orderFor } from "./forced.ts";
export { AHEAD, type Forecast, forecast, pillarValue, type Span } from "./forecast.ts";
export { LADDER_RULES, type LadderRule, meetingCrisis } from "./ladder-rules.ts";
export { type Shift, shiftOf } from "./marginal.ts";
export { MEASURING, RECALIBRATED } from "./measuring.ts";
export { SCHOOL_IDS, type SchoolId } from "./names.ts";
export { PLAN, TABLE } from "./plans/index.ts";
export type { Policy, PolicyMaker, Told } from "./policy.ts";
export { type Programme, RANGES } from "./programme.ts";
export { anyOrder } from "./random.ts";
export { searching } from "./search.ts";
export { investing } from "./unanswered.ts";
export { horizon, lasting } from "./values.ts";
export { openLoop, tablePolicy };

const ALL: readonly PolicyMaker[] = [
  steady(random),
  steady(idle),
  ...SCHOOLS.map(schoolPolicy),
  open,
  table,
  triage,
  adaptive,
  adaptiveNoStudy,
  adaptiveTold,
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

const WITHOUT = "search-without-";

export function policyOf(id: string): PolicyMaker | null {
  const type = ORDER_TYPES.find((each) => id === WITHOUT + each);
  if (type) return searchWithout(type);
  return Object.hasOwn(POLICIES, id) ? (POLICIES[id] ?? null) : null;
}
