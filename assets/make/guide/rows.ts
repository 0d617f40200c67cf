import { RULES, type Rules } from "../../../game/engine/index.ts";

/** What is said of one rule: its name in both languages, where it stands, how it reads, whence it is. */
export interface Row {
  en: string;
  ja: string;
  /** Where it stands among the rules. */
  rule: string;
  /** Its numbers, as the entry names them. */
  find: string;
  values: readonly number[];
  /** A template of $1, $2 … and of {words} (words.ts). */
  show: string;
  /** Codes joined by spaces: P1, P2, P3 a prototype; T tuned; D design; anything else a row of the fact sheet. */
  from: string;
}

/**
 * `find` names a part of the rules (a full stop: all of them) and, after a space, the numbers in it that the template’s
 * $1, $2 … show: a path of keys, with − before it for its negative, or =7 for a figure that is no rule but a scale.
 */
export type Entry = readonly [en: string, ja: string, find: string, show: string, from: string];

export function rowsOf(entries: readonly Entry[]): Row[] {
  return entries.map(([en, ja, find, show, from]) => {
    const [rule = ""] = find.split(" ");
    return { en, ja, rule, find, values: numbersAt(RULES, find), show, from };
  });
}

/** The numbers that a `find` names. */
export function numbersAt(rules: Rules, find: string): number[] {
  const [rule = "", ...keys] = find.split(" ");
  return keys.map((key) => valueAt(rules, rule, key));
}

/** A number of the rules; what is not there is an error that names it. */
export function valueAt(rules: Rules, rule: string, key: string): number {
  if (key.startsWith("=")) return Number(key.slice(1));
  const sign = key.startsWith("-") ? -1 : 1;
  let at: unknown = rules;
  for (const step of [...rule.split("."), ...key.replace(/^-/, "").split(".")]) {
    if (step !== "") at = (at as Record<string, unknown> | undefined)?.[step];
  }
  if (typeof at !== "number") throw new Error(`no rule ${rule}.${key}; mend the row in assets/make/guide/`);
  return sign * at;
}

/** A template’s $1, $2 … filled with the numbers, thousands marked and minus signs true; $+1 has its sign in any case, $~1 as a term. */
export function filled(template: string, values: readonly number[]): string {
  return template.replace(/\$([+~]?)(\d+)/g, (_all, sign: string, n: string) => {
    const value = values[Number(n) - 1];
    if (value === undefined) throw new Error(`no $${n} for “${template}”`);
    if (sign === "~") return `${value < 0 ? "−" : "+"} ${figure(Math.abs(value))}`;
    return sign === "+" ? signed(value) : figure(value);
  });
}

export function figure(n: number): string {
  const digits = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, ",");
  return n < 0 ? `−${digits}` : digits;
}

export function signed(n: number): string {
  return n > 0 ? `+${figure(n)}` : figure(n);
}
