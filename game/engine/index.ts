/** The engine's only door: everything outside the room imports from here. */

export type {
  Board,
  BoardActor,
  BoardAnswer,
  BoardBelief,
  BoardEnd,
  BoardPledge,
  BoardShip,
  BoardSight,
  BoardSituation,
  BoardWay,
  BoardZone,
  CrisisPending,
  DilemmaChoice,
  Fixed,
  Intent,
  IntentMove,
  IntentWay,
  Pending,
} from "./board/board.ts";
export { boardOf } from "./board/build.ts";
export { type Quarter, quarterOf } from "./calendar.ts";
export { crisisChanges, type Moving } from "./crisis/ends.ts";
export { answerOdds, balanceOf, compiledCrisis, crisisData, questionOf } from "./crisis/ladder.ts";
export type { CrisisOption, Range } from "./crisis/options.ts";
export { outbreakChance } from "./crisis/outbreak.ts";
export { ENGINE, type Engine } from "./engine.ts";
export { CONDITION_KINDS } from "./events/condition.ts";
export { eventOf } from "./events/draw.ts";
export { EFFECT_KINDS } from "./events/effect.ts";
export { type DataField, SELECTORS } from "./events/fields.ts";
export { compile, flagsOf } from "./game.ts";
export type { CauseId } from "./ledger/causes.ts";
export { decodeLedger, type LedgerEntry, ownerOf } from "./ledger/ledger.ts";
export type { Dispatch, Move, Problem, Report } from "./ledger/report.ts";
export type { CompiledEffect, EffectMove, Game } from "./ledger/turn.ts";
export { type Stream, stream, underLuck } from "./luck.ts";
export type { AidOrder } from "./orders/aid.ts";
export { fitting } from "./orders/answers.ts";
export { ASK_PATTERNS } from "./orders/asks.ts";
export { taken } from "./orders/channel.ts";
export { checkOrders, MOST_ORDERS } from "./orders/check.ts";
export type { Command, RespondCommand } from "./orders/command.ts";
export { reachOf } from "./orders/deploy.ts";
export {
  aboutOf,
  familyOf,
  ORDER_FIELDS,
  ORDER_TYPES,
  type Order,
  type OrderType,
  priceOf,
  takesSlot,
} from "./orders/index.ts";
export { type About, ANSWERS_PATTERN, type FieldSpec, type Price } from "./orders/kind.ts";
export { trustNeeded } from "./orders/pact.ts";
export { isRecord, type Parsed, parseCommand, parseOrder } from "./orders/parse.ts";
export { fits, type OrderPattern } from "./orders/pattern.ts";
export type { SanctionOrder } from "./orders/sanction.ts";
export { type CodaResult, codaOf, codaUnder } from "./quarter/coda.ts";
export { possibleEndings } from "./quarter/endings.ts";
export { scoreOf as quarterScoreOf } from "./quarter/pillars.ts";
export { checkResponse, defaultResponse } from "./quarter/responses.ts";
export { newGame, SEED_PATTERN, type Setup } from "./quarter/start.ts";
export { type Advanced, advance, type Keep, runScore, type Stepped, step } from "./quarter/step.ts";
export { revenueOf } from "./quarter/upkeep.ts";
export { type Change, changesOf, pillarsAfter, valuer } from "./quarter/worth.ts";
export { centre, meanOf, pointAt, rangeOf } from "./questions/beliefs.ts";
export { beliefIn, beliefsOf, NO_EVIDENCE } from "./questions/evidence.ts";
export { imagine } from "./questions/imagine.ts";
export { CRISIS_SLOT } from "./questions/truth.ts";
export { DIFFICULTY, patched, RULES, type Rules, type RulesPatch } from "./rules/index.ts";
export { believedChances, chancesOf, kindAt, shareOf, wayOf } from "./situations/chances.ts";
export { ordersFor } from "./situations/press.ts";
export { copyState, viewOf } from "./state/clone.ts";
export type * from "./state/effects.ts";
export { hashOf } from "./state/hash.ts";
export { marked } from "./state/marks.ts";
export { countOf, statValue } from "./state/numbers.ts";
export { type Chances, chancesAt, leakOdds, type Odds } from "./state/odds.ts";
export { lying } from "./state/place.ts";
export type * from "./state/scenario.ts";
export { type SeaPart, seaHeld } from "./state/seas.ts";
export { rulesOf, stepsBetween } from "./state/setting.ts";
export type * from "./state/situations.ts";
export type { CrisisState, Evidence, PledgeState, SituationState, State, View } from "./state/state.ts";
export { type Owner, type Scale, STAT, STATS, type Start, type StatId, type Worth } from "./state/stats.ts";
export * from "./vocabulary.ts";
