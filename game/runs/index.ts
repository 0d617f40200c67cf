export { type Challenge, gameOf, startOf } from "./challenge.ts";
export { textOf } from "./decode.ts";
export {
  MOST_RUN_BYTES,
  type ReadRun,
  RUN_FORMAT,
  type RunFile,
  RunSchema,
  readRun,
  readRunBytes,
  runHash,
  writeRun,
} from "./file.ts";
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
export { type Reenacted, reenact } from "./reenact.ts";
export { rulebook } from "./rulebooks/index.ts";
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
export { seedOf } from "./seed.ts";
export { reopen, type Verdict, verify, verifyBytes, verifyText } from "./verify.ts";
