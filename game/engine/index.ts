/** The engine's only door: everything outside the room imports from here. */

export { meanOf, rangeOf } from "./beliefs.ts";
export type {
  Board,
  BoardActor,
  BoardBelief,
  BoardPledge,
  BoardShip,
  BoardSight,
  BoardZone,
  CrisisOption,
  CrisisPending,
  DilemmaChoice,
  Pending,
  Range,
} from "./board.ts";
export { type Quarter, quarterOf } from "./calendar.ts";
export type { CauseId } from "./causes.ts";
export { type CodaResult, codaOf, codaUnder } from "./coda.ts";
export { copyState } from "./copy.ts";
export { boardOf } from "./describe.ts";
export { DIFFICULTY, type DifficultyData } from "./difficulty.ts";
export { type CompiledEffect, flagsOf } from "./effects.ts";
export { possibleEndings } from "./endings.ts";
export { ENGINE, type Engine } from "./engine.ts";
export { type FieldSpec, ORDER_FIELDS, WEIGHT_MAX, WEIGHT_MIN } from "./fields.ts";
export { compile, type Game, stepsBetween } from "./game.ts";
export { hashOf } from "./hash.ts";
export { decodeLedger, ownerOf } from "./ledger.ts";
export { checkOrders, offerBit, REACH } from "./legal.ts";
export { type Stream, stream } from "./luck.ts";
export {
  type AidOrder,
  ASKED,
  type Command,
  FAMILIES,
  type Family,
  ORDER_TYPES,
  type Order,
  type OrderType,
  type RespondCommand,
  type SanctionOrder,
} from "./orders.ts";
export { isRecord, MAX_ORDERS, type Parsed, parseCommand, parseOrder } from "./parse.ts";
export { priceOf, takesSlot } from "./prices.ts";
export type { Dispatch, LedgerEntry, Move, Problem, Reading, Report } from "./report.ts";
export type * from "./scenario.ts";
export { newGame, SEED_PATTERN, type Setup } from "./start.ts";
export type { PledgeState, State } from "./state.ts";
export { countOf, type Scale, STAT, STATS, type StatId, statValue } from "./stats.ts";
export {
  type Advanced,
  advance,
  checkResponse,
  defaultResponse,
  type Keep,
  runScore,
  type Stepped,
  step,
} from "./step.ts";
export { revenueOf } from "./systems/upkeep.ts";
export { imagine, type View, viewOf } from "./view.ts";
export * from "./vocabulary.ts";
