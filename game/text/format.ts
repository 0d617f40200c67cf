import type { Scale } from "../engine/index.ts";
import type { Language } from "./shape.ts";

export interface QuarterName {
  year: number;
  part: number;
}

const MINUS = "−";
/** ¥10bn is 100億円: budgets are held in ¥ billion, and Japanese readers count in 億. */
const OKU_PER_BILLION = 10;

/** Number formats of one language. Scores arrive in engine units (0–1000) and are shown as 0–100. */
export interface Format {
  language: Language;
  score(n: number): string;
  /** With one decimal, for the ledger, where the sum must be exact. */
  exact(n: number): string;
  /** A number between nought and one, to two places. */
  fraction(n: number): string;
  signedScore(n: number): string;
  signedExact(n: number): string;
  money(billions: number): string;
  signedMoney(billions: number): string;
  /** The same in the least room, where it stands beside other prices. */
  price(billions: number): string;
  integer(n: number): string;
  signedInteger(n: number): string;
  /** Persons or households: full below ten thousand, rounded above. */
  persons(n: number): string;
  percent(perThousand: number): string;
  percentRange(low: number, high: number): string;
  scoreRange(low: number, high: number): string;
  quarter(q: QuarterName): string;
  quarterShort(q: QuarterName): string;
  moment(ms: number): string;
  /** The day of UTC, of milliseconds since 1970. */
  day(ms: number): string;
  /** A stat's value in its own unit, and its change with a sign. */
  value(scale: Scale, n: number): string;
  change(scale: Scale, n: number): string;
  list(items: string[]): string;
  /** Facts side by side: "Russia, Energy". */
  pair(...facts: string[]): string;
  /** A heading and what it heads: "Review: Ukraine". */
  label(heading: string, text: string): string;
  /** What parts two clauses. */
  comma: string;
  /** Parts of one breath: names that are heard rather than seen. */
  clauses(...parts: string[]): string;
  /** Sentences or fragments in a row, each ended. */
  stops(...sentences: string[]): string;
}

/** Makes a thing when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function make(language: Language): Format {
  const ja = language === "ja";
  const locale = ja ? "ja-JP" : "en-GB";
  // Of the six a screen needs one or two, and each costs milliseconds to make: made when first asked for.
  const whole = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const one = once(
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
  const compact = once(
    () =>
      new Intl.NumberFormat(locale, {
        notation: "compact",
        compactDisplay: "long",
        maximumSignificantDigits: 3,
      }),
  );
  const few = once(() => new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }));
  const stamp = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }));
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }));
  const items = once(() => new Intl.ListFormat(locale, { style: "long", type: "conjunction" }));

  const minus = (text: string): string => text.replace("-", MINUS);
  const signed = (n: number, text: string): string => (n > 0 ? `+${text}` : minus(text));
  /** Rounding may give −0, which would print as a signed nought. */
  const tenth = (n: number): number => Math.round(n / 10) + 0;
  /** Under a thousand nothing is grouped, and the first format of a page costs more than all else on its title. */
  const wholes = (n: number): string =>
    Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : whole().format(n);
  const integer = (n: number): string => minus(wholes(n));
  const score = (n: number): string => integer(tenth(n));
  const two = once(
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  );
  const exact = (n: number): string => minus(one().format(n / 10));
  const money = (n: number): string => {
    const size = ja ? `${wholes(Math.abs(n) * OKU_PER_BILLION)}億円` : `¥${wholes(Math.abs(n))}bn`;
    return n < 0 ? MINUS + size : size;
  };
  /** Japanese counts in 万 from ten thousand, as its newspapers write it: 34万7400. */
  const man = (n: number): string => {
    const size = Math.abs(n);
    const step = 10 ** (Math.floor(Math.log10(size)) - (size < 1_000_000 ? 3 : 2));
    const rounded = Math.round(size / step) * step;
    return `${n < 0 ? MINUS : ""}${wholes(Math.floor(rounded / 10_000))}万${rounded % 10_000 || ""}`;
  };
  /** English spells out millions only. */
  const persons = (n: number): string => {
    if (ja && Math.abs(n) >= 10_000) return man(n);
    return minus((Math.abs(n) < 1_000_000 ? few : compact)().format(n));
  };
  const to = ja ? "～" : "–";
  const percent = (n: number): string => `${wholes(n / 10)}%`;
  /** Parts 5 and 6 are the halves of a year. */
  const half = (q: QuarterName): string =>
    ja ? `${q.year}年${q.part === 5 ? "上" : "下"}期` : `${q.year} H${q.part - 4}`;
  const quarter = (q: QuarterName): string =>
    q.part > 4 ? half(q) : ja ? `${q.year}年${q.part * 3 - 2}～${q.part * 3}月期` : `${q.year} Q${q.part}`;

  const value = (scale: Scale, n: number): string => {
    if (scale === "yen") return money(n);
    if (scale === "score") return exact(n);
    return scale === "count" ? persons(n) : integer(n);
  };
  return {
    language,
    score,
    exact,
    fraction: (n) => two().format(n),
    signedScore: (n) => signed(tenth(n), score(n)),
    signedExact: (n) => signed(n, exact(n)),
    money,
    signedMoney: (n) => signed(n, money(n)),
    price: (n) => (ja ? money(n).replace("円", "") : money(n)),
    integer,
    signedInteger: (n) => signed(n, integer(n)),
    persons,
    percent,
    percentRange: (low, high) => {
      const [a, b] = [whole().format(low / 10), whole().format(high / 10)];
      return a === b ? `${a}%` : `${a}${to}${b}%`;
    },
    scoreRange: (low, high) => {
      const [a, b] = [score(low), score(high)];
      return a === b ? a : `${a}${to}${b}`;
    },
    quarter,
    quarterShort: (q) => (ja && q.part <= 4 ? `${q.year}年 第${q.part}` : quarter(q)),
    moment: (ms) => stamp().format(new Date(ms)),
    day: (ms) => date().format(new Date(ms)),
    value,
    change: (scale, n) => signed(n, value(scale, n)),
    list: (words) => items().format(words),
    pair: (...facts) => facts.filter(Boolean).join(ja ? "・" : ", "),
    comma: ja ? "、" : ", ",
    clauses: (...parts) => parts.filter(Boolean).join(ja ? "、" : ", "),
    label: (heading, text) => `${heading}${ja ? "：" : ": "}${text}`,
    stops: (...sentences) =>
      sentences.map((s) => (/[.?!。？！]$/.test(s) ? s : s + (ja ? "。" : "."))).join(ja ? "" : " "),
  };
}

const made: Partial<Record<Language, Format>> = {};

/** Each language's formats are made once. */
export function format(language: Language): Format {
  made[language] ??= make(language);
  return made[language];
}
