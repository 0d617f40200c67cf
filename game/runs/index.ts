export type { Challenge } from "./challenge.ts";
export {
  MOST_SCENARIO_CHARACTERS,
  OWN_PREFIX,
  type ReadScenario,
  readScenario,
} from "./ownscenario.ts";
export { type Played, playRun } from "./play.ts";
export { endingOf, gameOf, type Replay, reenact, replay, scoreOf, startOf } from "./replay.ts";
export { type ReadRun, RUN_FORMAT, type RunFile, RunSchema, readRun, writeRun } from "./runfile.ts";
export { SCENARIO_FAULTS, type ScenarioFault } from "./scenariofaults.ts";
export { makeRun, runHash, sealRun, type Verdict, verify, verifyText } from "./verify.ts";
