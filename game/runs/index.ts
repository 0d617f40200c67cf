export {
  BASELINES,
  type BaselineId,
  BUDGETS,
  type Budget,
  baselineOf,
  heaviest,
  type Line,
  LUCKS,
  type Otherwise,
  type Par,
  parOf,
  playsOf,
  scoreUnderLuck,
  type Turning,
  turningsOf,
} from "./after/index.ts";
export { list, record } from "./bounds.ts";
export { type Challenge, type Ground, gameOf, groundOf, groundUnder, startOf } from "./challenge.ts";
export { CODED_SCENARIOS, type CodeFault, codeOf, type ReadCode, readCode } from "./code.ts";
export {
  type Altered,
  type Because,
  type CauseOfGap,
  type Comparison,
  compare,
  compared,
  type LineOf,
  type OtherCard,
} from "./compare.ts";
export {
  CADENCES,
  type Cadence,
  type Dated,
  datedAt,
  datedBefore,
  datedCalled,
  datedFor,
  FIRST_DAY,
  REMEMBERED,
} from "./days.ts";
export { textOf } from "./decode.ts";
export { digest } from "./digest.ts";
export {
  MOST_RUN_BYTES,
  type ReadRun,
  RUN_FORMAT,
  type RunFile,
  RunSchema,
  readRun,
  readRunBytes,
  runFrom,
  runHash,
  writeRun,
} from "./file.ts";
export { parseJson } from "./json.ts";
export {
  LIMIT_RANGES,
  type LimitFigure,
  type Limits,
  LimitsSchema,
  SIDES,
  type Side,
  tidied as tidiedLimits,
} from "./limits.ts";
export { linkOf, MOST_LINK, readLink } from "./link.ts";
export { areModifiers, inOrder, isModifier, MODIFIERS, type ModifierId } from "./modifiers.ts";
export {
  MOST_OWN_BODY,
  MOST_OWN_BY,
  MOST_OWN_EVENTS,
  MOST_OWN_MOVES,
  MOST_OWN_TITLE,
  MOVABLE,
  type Movable,
  type OwnEvent,
  type OwnMove,
} from "./own-events.ts";
export { deflated, inflated } from "./packing.ts";
export { withItsRules } from "./pinned.ts";
export { endingOf, type Played, playRun, scoreOf } from "./play.ts";
export {
  carryOut,
  defaultCommand,
  inPlace,
  inTurn,
  type Next,
  type QuarterRecord,
  type Step,
} from "./quarter.ts";
export { type Reenacted, reenact, reenactFrom } from "./reenact.ts";
export { type FetchRulebook, loadRulebook, provideRulebooks, rulebook } from "./rulebooks/index.ts";
export { makeRun, Run } from "./run.ts";
export { SCENARIO_FAULTS, type ScenarioFault } from "./scenario/faults.ts";
export {
  MOST_SCENARIO_BYTES,
  MOST_SCENARIO_CHARACTERS,
  OWN_PREFIX,
  type ReadScenario,
  readScenario,
  readScenarioBytes,
} from "./scenario/read.ts";
export { numberOf, seedAt, seedOf } from "./seed.ts";
export { reopen, type Verdict, verdictOn, verify, verifyBytes, verifyLink, verifyText } from "./verify.ts";
