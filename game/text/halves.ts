import type { Messages } from "./messages.ts";
import type { Language } from "./shape.ts";

/** What is said otherwise, and how. */
export type Swap = readonly [from: RegExp, to: string];

/** What a turn is called where it is half a year long. */
const IN_HALVES: Record<Language, readonly Swap[]> = {
  en: [
    [/\bQuarter/g, "Half-year"],
    [/\bquarter/g, "half-year"],
  ],
  ja: [[/四半期/g, "半期"]],
};

/** The words that speak of turns, for a scenario whose turns are half-years; what events tell stays as it is. */
export function inHalves(m: Messages, language: Language): Messages {
  const put = <T>(value: T): T => swapped(value, IN_HALVES[language]);
  return {
    ...m,
    desk: put(m.desk),
    newcomer: put(m.newcomer),
    standing: put(m.standing),
    agenda: put(m.agenda),
    pages: put(m.pages),
    dialogs: put(m.dialogs),
    refusals: put(m.refusals),
    explanations: put(m.explanations),
    causes: put(m.causes),
    map: put(m.map),
    situation: put(m.situation),
    lowering: put(m.lowering),
    because: put(m.because),
    orderSummary: put(m.orderSummary),
    advisers: put(m.advisers),
    forecast: put(m.forecast),
    after: put(m.after),
    challenges: put(m.challenges),
    notices: put(m.notices),
    captions: put(m.captions),
    ended: put(m.ended),
    lines: put(m.lines),
    closing: put(m.closing),
    dispatches: put(m.dispatches),
    replay: put(m.replay),
    report: put(m.report),
    seen: put(m.seen),
  };
}

/** The same words, or functions that make them, with something said otherwise in each. */
export function swapped<T>(value: T, words: readonly Swap[]): T {
  return swap(value, words) as T;
}

function swap(value: unknown, words: readonly Swap[]): unknown {
  if (typeof value === "string") return words.reduce((text, [from, to]) => text.replace(from, to), value);
  if (typeof value === "function") return (...given: unknown[]) => swap(value(...given), words);
  if (Array.isArray(value)) return value.map((each) => swap(each, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, swap(each, words)]));
}
