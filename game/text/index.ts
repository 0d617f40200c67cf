import { english } from "./en/index.ts";
import { japanese } from "./ja/index.ts";
import type { Language, Shape } from "./shape.ts";

export { citations } from "./citations.ts";
export type { CrisisText } from "./en/crises.ts";
export type { DispatchText } from "./en/dispatches.ts";
export type { EventText } from "./en/events.ts";
export type { PledgeName } from "./en/orders.ts";
export type { Format } from "./format.ts";
export { format } from "./format.ts";
export * from "./lookup.ts";
export type { Language } from "./shape.ts";
export { LANGUAGES } from "./shape.ts";

export type Messages = Shape<typeof english>;

const all: Record<Language, Messages> = { en: english, ja: japanese };

export function messages(language: Language): Messages {
  return all[language];
}
