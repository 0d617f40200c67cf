export { BASELINES, type BaselineId, baselineOf, type Line } from "./baselines.ts";
export { LUCKS, scoreUnderLuck } from "./lucks.ts";
export { BUDGETS, type Budget, type Par, parOf, playsOf } from "./par.ts";
export { heaviest, type Otherwise, type Turning, turningsOf } from "./turning.ts";
