/** What a page takes from this room: words come by `loadFront` and `loadMessages`. */
export { citations } from "./citations.ts";
export { CLAIMS, type ClaimId, claimed } from "./claimed.ts";
export type { CrisisText } from "./en/crises.ts";
export type { DispatchText } from "./en/dispatches.ts";
export type { EventText } from "./en/events.ts";
export type { PledgeName } from "./en/orders.ts";
export type { OutcomeText, SituationText } from "./en/situations.ts";
export { fill } from "./fill.ts";
export type { Format } from "./format.ts";
export { format } from "./format.ts";
export * from "./lookup.ts";
export { type Front, loadFront, loadMessages, type Messages, messages } from "./messages.ts";
export * from "./own.ts";
export * from "./provenance.ts";
export type { Language, Level } from "./shape.ts";
export { LANGUAGES } from "./shape.ts";
export { licences, SOURCE_GROUPS, type Source, sources } from "./sources.ts";
export { ANY_TIME, type SituationAt } from "./telling.ts";
