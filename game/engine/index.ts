/** The engine's public face: everything outside the room imports from here, or types from the file that defines them. */

export { meanOf, rangeOf } from "./beliefs.ts";
export { quarterOf } from "./calendar.ts";
export { type CodaResult, codaOf, codaUnder } from "./coda.ts";
export { copyState } from "./copy.ts";
export { boardOf } from "./describe.ts";
export { DIFFICULTY, type DifficultyData } from "./difficulty.ts";
export { flagsOf } from "./effects.ts";
export { possibleEndings } from "./endings.ts";
export { ORDER_FIELDS } from "./fields.ts";
export { compile, type Game } from "./game.ts";
export { hashOf } from "./hash.ts";
export { decodeLedger, ownerOf } from "./ledger.ts";
export { checkOrders } from "./legal.ts";
export { type Stream, stream } from "./luck.ts";
export { type Parsed, parseCommand, parseOrder } from "./parse.ts";
export { priceOf, takesSlot } from "./prices.ts";
export { newGame, SEED_PATTERN, type Setup } from "./start.ts";
export { advance, checkResponse, defaultResponse, runScore, type Stepped, step } from "./step.ts";
export { revenueOf } from "./systems/upkeep.ts";
export { imagine, type View, viewOf } from "./view.ts";
