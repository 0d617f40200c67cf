import {
  DIFFICULTIES,
  DIFFICULTY,
  type Difficulty,
  patched,
  QUESTIONS,
  RULES,
  type Scenario,
  type StatId,
} from "../../../game/engine/index.ts";
import { type Language, messages } from "../../../game/text/index.ts";
import { SCENARIOS, scenarioOf } from "../../../game/world/index.ts";
import { PRIORS } from "../../../game/world/priors.ts";
import { say, table } from "./markdown.ts";
import { figure, signed, valueAt } from "./rows.ts";
import { worded } from "./words.ts";

/** Tables of where a run begins: questions, difficulty, scenarios, figures. */
export function priors(language: Language): string {
  const m = messages(language);
  const { cells, width, lowest, lowCells, middleCells } = RULES.belief;
  const ends = [0, lowCells, lowCells + middleCells, cells].map((n) => String((lowest + width * n) / 10));
  const band = (name: string, i: number) => `${name} (${ends[i]}–${ends[i + 1]})`;
  const percent = (n: number) => say(language, `${n} %`, `${n}％`);
  return table(
    [
      say(language, "question", "問い"),
      say(language, "low answer", "低い答え"),
      say(language, "high answer", "高い答え"),
      band(say(language, "low", "低い"), 0),
      band(say(language, "in between", "中間"), 1),
      band(say(language, "high", "高い"), 2),
    ],
    QUESTIONS.map((q) => {
      const text = m.questions[q];
      const { low, middle, high } = PRIORS[q];
      const name = `${text.name}${say(language, ": ", "：")}${text.asks}`;
      return [name, text.low, text.high, percent(low), percent(middle), percent(high)];
    }),
  );
}

/** What a difficulty may change, by its place among the rules; what has no words here is shown by its place. */
const CHANGED: Readonly<Record<string, readonly [en: string, ja: string]>> = {
  "upkeep.revenue.difficulty": ["Each quarter’s revenue, ¥bn: added", "毎期の歳入への加算（10億円）"],
  "situations.shift.difficulty": [
    "Every situation’s good chance, in 1,000: added",
    "すべての案件の良い結果の千分率への加算",
  ],
  "beijing.drive.difficulty": ["Where {drive} goes back to: added", "{drive}が戻る先への加算"],
};

/** Every number that some difficulty changes. */
export function changedBy(difficulties: readonly Difficulty[]): string[] {
  const leaves = (patch: unknown, path: string): string[] =>
    typeof patch === "object" && patch !== null
      ? Object.entries(patch).flatMap(([key, under]) => leaves(under, path === "" ? key : `${path}.${key}`))
      : [path];
  return [...new Set(difficulties.flatMap((d) => leaves(DIFFICULTY[d], "")))];
}

export function difficulty(language: Language): string {
  const m = messages(language);
  return table(
    [say(language, "what changes", "変わるもの"), ...DIFFICULTIES.map((d) => m.names.difficulties[d])],
    changedBy(DIFFICULTIES).map((path) => {
      const words = CHANGED[path];
      const name = words ? worded(language, say(language, ...words)) : `\`${path}\``;
      return [name, ...DIFFICULTIES.map((d) => signed(valueAt(patched(RULES, DIFFICULTY[d]), ".", path)))];
    }),
  );
}

export function scenarios(language: Language): string {
  const m = messages(language);
  return table(
    say(
      language,
      "scenario|plays|turns|quarters after, without orders|order slots|kinds of situation|open questions",
      "シナリオ|期間|手数|指示なしで続く期間|指示枠|案件の種類|問い",
    ).split("|"),
    Object.values(SCENARIOS).map((s) => [
      (m.names.scenarios as Record<string, string>)[s.id] ?? s.id,
      (m.scenarios as Record<string, { span: string }>)[s.id]?.span ?? "",
      String(s.turns),
      String(s.successor),
      String(s.slots),
      String(s.situations?.length ?? 0),
      String((s.questions ?? QUESTIONS.filter((q) => q !== "hull")).length),
    ]),
  );
}

/** Starting figures of the scenarios, with the rows of the fact sheet they were set from. */
const STARTS: readonly (readonly [of: "nation" | "world", key: StatId, from: string])[] = [
  ["nation", "economy", "§1.1 D"],
  ["nation", "debt", "§1.1 D"],
  ["nation", "support", "§1.5 D"],
  ["nation", "standing", "§7 D"],
  ["nation", "credibility", "D"],
  ["nation", "maritime", "§1.2 D"],
  ["nation", "airdefence", "§1.2 D"],
  ["nation", "counterstrike", "§1.2 D"],
  ["nation", "intelligence", "D"],
  ["nation", "technology", "D"],
  ["nation", "consent", "N7 D"],
  ["nation", "energy", "§1.3 D"],
  ["nation", "minerals", "§1.4 D"],
  ["nation", "chips", "§1.4 D"],
  ["world", "asia", "§3 D"],
  ["world", "europe", "§3 D"],
  ["world", "power", "§2.1 D"],
  ["world", "drive", "§2.2 D"],
  ["world", "front", "§5 D"],
  ["world", "coalition", "§6 D"],
  ["world", "missiles", "§4 D"],
];

export function starts(language: Language): string {
  const m = messages(language);
  const shown = ["pledge", "crossroads", "carriers", "varyag"];
  const names = shown.map((id) => (m.names.scenarios as Record<string, string>)[id] ?? id);
  const value = (id: string, of: "nation" | "world", key: StatId) =>
    figure((scenarioOf(id) as Scenario)[of][key as never] as number);
  return table(
    [
      say(language, "figure at the start, 0–1,000", "初期値（0～1,000）"),
      ...names,
      say(language, "origin", "由来"),
    ],
    STARTS.map(([of, key, from]) => [m.stats[key], ...shown.map((id) => value(id, of, key)), from]),
  );
}
