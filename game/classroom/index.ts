export {
  type Account,
  type Answered,
  type Came,
  DOCTRINES,
  type DoctrineName,
  type HandIn,
  type HandInVerdict,
  handInOf,
  type TurnOf,
  weightsOf,
} from "./account.ts";
export { filesIn, type Inside, isArchive, MOST_FILES } from "./archive.ts";
export {
  firstParting,
  type Parting,
  partingsAt,
  type Side as PartingSide,
  type Tally,
  talliesOf,
} from "./class/decisions.ts";
export { type ClassFigures, figuresOf } from "./class/figures.ts";
export {
  type Bin,
  brierOf,
  calibrationOf,
  type Forecast,
  forecastsOf,
  type Guess,
  guessesOf,
} from "./class/forecasts.ts";
export { countedIn, exerciseOf, type Filed, type Row, rollOf, type Standing } from "./class/roll.ts";
export { medianOf, type Spread, spreadOf } from "./class/spread.ts";
export { csvOf } from "./csv.ts";
export {
  CRITERIA,
  type Criterion,
  EXERCISE_FORMAT,
  type Exercise,
  type ExerciseFault,
  exerciseFrom,
  exerciseId,
  MOST_BRIEF,
  MOST_TITLE,
  type ReadExercise,
  readExercise,
  readExerciseBytes,
  type Seeds,
  type Truths,
  turnsOf,
  writeExercise,
} from "./exercise.ts";
export { gradebookColumns, gradebookCsv, gradebookRows, SHOWN } from "./gradebook.ts";
export { handInFrom, submissionWithRules } from "./judge.ts";
export { packedExercise, packedProgress, readyName, unpackedExercise, unpackedProgress } from "./link.ts";
export { heaviestOf } from "./measure.ts";
export {
  changedBy,
  type Given,
  MOST_PACKED,
  PARAMETERS,
  type Parameter,
  type ParameterName,
  parametersIn,
} from "./parameters.ts";
export {
  type AnswerValue,
  type Ask,
  answers,
  CHANCES,
  type ChanceOf,
  FIGURES,
  type FigureOf,
  MOST_ANSWER,
  MOST_OPTION,
  MOST_OPTIONS,
  MOST_PROMPT,
  MOST_PROMPTS,
  type Prompt,
  TOPICS,
  type Topic,
} from "./prompts.ts";
export { blankExercise, isReady, READY, type ReadyId, readyExercise } from "./ready.ts";
export { aliasOf, challengeFor, GROUPS, type Group, groupOf, MOST_ALIAS, truthsFor } from "./seat.ts";
export {
  type Answer,
  type Argued,
  type Lesson,
  lessonFrom,
  MINISTERS,
  type Minister,
  type ReadSubmission,
  readSubmission,
  readSubmissionBytes,
  SUBMISSION_FORMAT,
  type Submission,
  type SubmissionFault,
  sealedSubmission,
  sealOf,
  submissionFrom,
  writeSubmission,
} from "./submission.ts";
