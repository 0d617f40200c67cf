import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DIFFICULTIES,
  DIFFICULTY,
  type Difficulty,
  patched,
  QUESTIONS,
  RULES,
  type Scenario,
} from "../../../game/engine/index.ts";
import { citations, type Language, messages } from "../../../game/text/index.ts";
import { SCENARIOS, scenarioOf } from "../../../game/world/index.ts";
import { PRIORS } from "../../../game/world/priors.ts";
import * as desk from "./desk.ts";
import { formulaInJapanese } from "./japanese.ts";
import { say, table } from "./markdown.ts";
import { debate, difficulties, fairness, policies, sensitivity } from "./measured.ts";
import * as outcome from "./outcome.ts";
import { priceRows } from "./prices.ts";
import * as rivals from "./rivals.ts";
import { figure, filled, type Row } from "./rows.ts";
import * as world from "./world.ts";

/** Rows of rules, by the name of their table. */
export const GROUPS: Readonly<Record<string, readonly Row[]>> = { ...world, ...rivals, ...desk, ...outcome };

function rules(language: Language, rows: readonly Row[]): string {
  const head = say(language, "rule|value|among the rules|origin", "規則|値|規則上の場所|由来").split("|");
  return table(
    head,
    rows.map((r) => {
      const value = filled(r.show, r.values);
      return [
        say(language, r.en, r.ja),
        language === "en" ? value : formulaInJapanese(value),
        `\`${r.rule}\``,
        r.from,
      ];
    }),
  );
}

function priors(language: Language): string {
  const m = messages(language);
  const head = say(
    language,
    "question|prior: mean ± deviation|low|high",
    "問い|事前：平均±標準偏差|低い答え|高い答え",
  );
  return table(
    head.split("|"),
    QUESTIONS.map((q) => {
      const text = m.questions[q];
      const { mean, sd } = PRIORS[q];
      return [`${text.name}: ${text.asks}`, `${mean / 10} ± ${sd / 10}`, text.low, text.high];
    }),
  );
}

function readings(language: Language): string {
  const m = messages(language);
  return table(
    say(language, "question|readings for low|readings for high", "問い|低い答えの文献|高い答えの文献").split(
      "|",
    ),
    QUESTIONS.map((q) => [
      m.questions[q].name,
      citations[q].low.join("; ") || "–",
      citations[q].high.join("; ") || "–",
    ]),
  );
}

function difficulty(language: Language): string {
  const m = messages(language);
  const under = (d: Difficulty) => patched(RULES, DIFFICULTY[d]);
  const signed = (n: number) => (n > 0 ? `+${n}` : figure(n));
  const money = (n: number) =>
    say(language, `¥${signed(n)}bn`, `${signed(n * 10)}億円`).replace(/^¥([+−])/, "$1¥");
  return table(
    say(
      language,
      "difficulty|added to each turn’s revenue|added to what drives Beijing (0–1,000)",
      "難易度|毎期の歳入への加算|北京を動かすものへの加算（0～1,000）",
    ).split("|"),
    DIFFICULTIES.map((d) => [
      m.names.difficulties[d],
      money(under(d).upkeep.revenue.difficulty),
      signed(under(d).beijing.drive.difficulty),
    ]),
  );
}

function scenarios(language: Language): string {
  const m = messages(language);
  return table(
    say(
      language,
      "scenario|plays|turns|quarters after, without orders|order slots|open questions",
      "シナリオ|期間|手数|指示なしで続く期間|指示枠|問い",
    ).split("|"),
    Object.values(SCENARIOS).map((s) => [
      (m.names.scenarios as Record<string, string>)[s.id] ?? s.id,
      (m.scenarios as Record<string, { span: string }>)[s.id]?.span ?? "",
      String(s.turns),
      String(s.successor),
      String(s.slots),
      String((s.questions ?? QUESTIONS.filter((q) => q !== "hull")).length),
    ]),
  );
}

/** Starting figures of three scenarios, with the rows of the fact sheet they were set from. */
const STARTS: readonly (readonly [
  en: string,
  ja: string,
  of: "nation" | "world",
  key: string,
  from: string,
])[] = [
  ["Economy (500: trend of the mid-2020s)", "経済（500が2020年代半ばの趨勢）", "nation", "economy", "§1.1 D"],
  ["Debt", "債務", "nation", "debt", "§1.1 D"],
  ["Support", "支持", "nation", "support", "§1.5 D"],
  ["Standing", "信望", "nation", "standing", "§7 D"],
  ["Credibility", "言葉の重み", "nation", "credibility", "D"],
  ["Maritime forces", "海上戦力", "nation", "maritime", "§1.2 D"],
  ["Air and missile defence", "防空・ミサイル防衛", "nation", "airdefence", "§1.2 D"],
  ["Counterstrike", "反撃能力", "nation", "counterstrike", "§1.2 D"],
  ["Okinawa’s consent", "沖縄の同意", "nation", "consent", "N7 D"],
  ["Energy dependence", "エネルギー依存", "nation", "energy", "§1.3 D"],
  ["Minerals dependence", "鉱物依存", "nation", "minerals", "§1.4 D"],
  ["Chips dependence", "半導体依存", "nation", "chips", "§1.4 D"],
  ["American commitment to Asia", "米国の対アジア関与", "world", "asia", "§3 D"],
  ["American commitment to Europe", "米国の対欧州関与", "world", "europe", "§3 D"],
  ["Beijing’s power", "北京の力", "world", "power", "§2.1 D"],
  ["Beijing’s drive", "北京の駆動", "world", "drive", "§2.2 D"],
  ["Front in Ukraine", "ウクライナの戦線", "world", "front", "§5 D"],
  ["Coalition behind Kyiv", "キーウを支える連合", "world", "coalition", "§6 D"],
  ["Pyongyang’s missiles", "平壌のミサイル", "world", "missiles", "§4 D"],
];

function starts(language: Language): string {
  const m = messages(language);
  const shown = ["pledge", "crossroads", "carriers", "varyag"];
  const names = shown.map((id) => (m.names.scenarios as Record<string, string>)[id] ?? id);
  const value = (id: string, of: "nation" | "world", key: string) =>
    figure((scenarioOf(id) as Scenario)[of][key as never] as number);
  return table(
    [
      say(language, "figure at the start, 0–1,000", "初期値（0～1,000）"),
      ...names,
      say(language, "origin", "由来"),
    ],
    STARTS.map(([en, ja, of, key, from]) => [
      say(language, en, ja),
      ...shown.map((id) => value(id, of, key)),
      from,
    ]),
  );
}

const OTHERS: Readonly<Record<string, (language: Language) => string>> = {
  priors,
  readings,
  difficulty,
  scenarios,
  starts,
  prices: (language) => table(...priceRows(language)),
  fairness,
  debate,
  policies,
  sensitivity,
  difficulties,
};

export function tableNamed(name: string, language: Language): string {
  const group = GROUPS[name];
  if (group) return rules(language, group);
  const other = OTHERS[name];
  if (!other) throw new Error(`no table ${name}`);
  return other(language);
}

const MARKED = /<!-- table:(\w+) -->\n[\s\S]*?<!-- \/table -->/g;

/** A page with each of its tables made anew. */
export function withTables(page: string, language: Language): string {
  return page.replace(
    MARKED,
    (_all, name: string) => `<!-- table:${name} -->\n${tableNamed(name, language)}\n<!-- /table -->`,
  );
}

export function tablesIn(page: string): string[] {
  return [...page.matchAll(MARKED)].map((m) => m[1] ?? "");
}

export const GUIDE = join(import.meta.dirname, "..", "..", "guide");

export function pagePath(language: Language): string {
  return join(GUIDE, `model.${language}.md`);
}

export function pageOf(language: Language): string {
  return readFileSync(pagePath(language), "utf8");
}
