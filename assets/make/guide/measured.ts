import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIFFICULTIES, PILLARS, QUESTIONS, type QuestionId } from "../../../game/engine/index.ts";
import { type Language, messages } from "../../../game/text/index.ts";
import { measuredInJapanese } from "./japanese.ts";
import { KINDS, textOf } from "./kinds.ts";
import { say, table } from "./markdown.ts";
import type { School, Sensitivity, WorldId } from "./sensitivity.ts";

/** Tables of what was measured: files written by the balance command and by sensitivity.ts. */
interface BalanceLine {
  section: string;
  measure: string;
  found: string;
  wanted: string;
  holds: boolean;
}

interface Balance {
  lines: BalanceLine[];
  runs: { policy: string; runs: number; mean: number; deviation: number; early: number }[];
}

const folder = join(import.meta.dirname, "..", "..", "guide");

export function balance(): Balance {
  return JSON.parse(readFileSync(join(folder, "measured.json"), "utf8")) as Balance;
}

function swings(): Sensitivity {
  return JSON.parse(readFileSync(join(folder, "measured-sensitivity.json"), "utf8")) as Sensitivity;
}

/** Names in found and measured words: questions, endings, events, pillars, and what orders are made of. */
function namesIn(language: Language): Record<string, string> {
  const m = messages(language);
  const titles = (list: object, key: string) =>
    Object.fromEntries(Object.entries(list).map(([id, text]) => [id, String((text as never)[key])]));
  const { forums, agendas, pactTracks, missions, terms, ships } = m.names;
  const pillars = Object.fromEntries(PILLARS.map((id) => [id, m.stats[id]]));
  return {
    ...{ ...forums, ...agendas, ...missions, ...terms, ...ships, ...pillars, ...pactTracks },
    ...{ ...titles(m.events, "title"), ...titles(m.endings, "name"), ...titles(m.questions, "name") },
  };
}

/** What the balance command calls the answers of a crisis, as the desk calls them. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/\bpress\b/g, "escalate"],
  [/\byielded\b/g, "backed down"],
  [/\byielding\b/g, "backing down"],
  [/\byield\b/g, "back down"],
  [/\bramp\b/g, "off-ramp"],
];

/** As print has it: a hyphen before a figure is a minus, and an apostrophe is one. */
function inPrint(text: string): string {
  return text.replace(/(^|[\s,、])-(?=\d)/g, "$1−").replaceAll("'", "’");
}

function worded(language: Language, text: string): string {
  const names = namesIn(language);
  if (language === "ja") return inPrint(measuredInJapanese(text, names));
  const questions = new RegExp(`\\b(${QUESTIONS.join("|")})\\b`, "g");
  // Ids of events and endings have an underscore or are one word.
  const named = text
    .replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (id) => names[id] ?? id)
    .replace(questions, (id) => (names[id] ?? id).toLowerCase())
    .replaceAll("selfreliance", "self-reliance");
  return inPrint(ANSWERS.reduce((said, [found, word]) => said.replace(found, word), named));
}

/** Which answer of a kind was best how often: the kind and its answers by the names that they have on the desk. */
function ofKind(
  language: Language,
  { measure, found }: BalanceLine,
): { measure: string; found: string } | null {
  const [, id, rest] = /^(\w+): (best in % of .*)$/.exec(measure) ?? [];
  const kind = KINDS.find(({ data }) => data.id === id);
  if (!kind || rest === undefined) return null;
  const { title, answers } = textOf(language, kind);
  const quoted = (words: string): string => say(language, `“${words}”`, `「${words}」`);
  const parts = found.split(", ").map((part) => {
    const [answer = "", share = ""] = part.split(" ");
    const name = answers[answer];
    return `${name ? quoted(name) : say(language, "left", "放置")} ${share}`;
  });
  return {
    measure: inPrint(
      `${title}${say(language, ": ", "：")}${language === "ja" ? measuredInJapanese(rest, {}) : rest}`,
    ),
    found: parts.join(say(language, "; ", "、")),
  };
}

function lines(language: Language, wanted: (section: string) => boolean): string {
  const rows = balance().lines.filter((l) => wanted(l.section));
  return table(
    say(language, "measure|found|wanted|met", "測ったもの|結果|目標|達成").split("|"),
    rows.map((l) => [
      ofKind(language, l)?.measure ?? worded(language, l.measure),
      ofKind(language, l)?.found ?? worded(language, l.found),
      worded(language, l.wanted),
      l.holds ? say(language, "yes", "はい") : say(language, "**no**", "**いいえ**"),
    ]),
  );
}

/** Sections 1 to 4: whether the board decides, whether knowing pays, whether the debate is fair, whether skill tells. */
export function debate(language: Language): string {
  return lines(language, (s) => Number(s) <= 4);
}

export function fairness(language: Language): string {
  return lines(language, (s) => Number(s) > 4);
}

/** What was measured of who gains: the lines of the balance command by their names, and how they are told. */
const LEANINGS: readonly (readonly [measure: RegExp, en: string, ja: string])[] = [
  [
    /^op-ed's world: recalibrator − internationalist$/,
    "where the op-ed’s premises hold, Recalibrator is ahead of Internationalist by",
    "論考の前提が成り立つ世界で、再調整派が国際協調派を上回る点",
  ],
  [
    /^critics' world: internationalist − recalibrator$/,
    "where its critics’ premises hold, Internationalist is ahead of Recalibrator by",
    "批判側の前提が成り立つ世界で、国際協調派が再調整派を上回る点",
  ],
  [
    /^adaptive − adaptive without aid$/,
    "what aid adds to the score of a policy that adapts to what it sees",
    "見たものに応じて変わる方針のスコアに、援助が加える点",
  ],
];

/** Whose world it is, as the table of the worlds says it. */
const WORLD_NAMES: Readonly<Record<WorldId, readonly [en: string, ja: string]>> = {
  drawn: ["answers drawn by lot", "答えを引いた世界"],
  essay: ["the essay’s premises hold", "論考の前提が成り立つ世界"],
  critics: ["its critics’ premises hold", "批判側の前提が成り立つ世界"],
};

/** What share of the worlds each school wins among the four, its mean score, and how often its cabinet falls. */
export function worlds(language: Language): string {
  const { schools, worlds: found } = swings();
  return table(
    [say(language, "world", "世界"), ...schools.map((id) => schoolName(language, id))],
    (Object.keys(WORLD_NAMES) as WorldId[]).map((id) => [
      say(language, ...WORLD_NAMES[id]),
      ...found[id].map(({ best, mean, early }) =>
        say(
          language,
          `best in ${best}\u00a0%; mean ${mean}; ended early ${early}\u00a0%`,
          `最良${best}％、平均${mean}、途中終了${early}％`,
        ),
      ),
    ]),
  );
}

/** How often each way of meeting Kyiv's instalment was the best of them. */
const INSTALMENT = /^instalment: best in % of /;

/** Who gains by how the model leans: from what was measured, so that no figure of it can grow old in prose. */
export function bias(language: Language): string {
  const { lines } = balance();
  const find = (measure: RegExp): BalanceLine => {
    const found = lines.find((each) => measure.test(each.measure));
    if (!found) throw new Error(`nothing measured is called ${measure}`);
    return found;
  };
  const instalment = find(INSTALMENT);
  return table(say(language, "measured (points of 1,000)|found", "測ったもの（1,000点中）|結果").split("|"), [
    ...LEANINGS.map(([measure, en, ja]) => [say(language, en, ja), inPrint(find(measure).found)]),
    [
      say(
        language,
        "answers to Kyiv’s instalment: best in %",
        "ウクライナ支援金の期限への対応：最良の割合（％）",
      ),
      ofKind(language, instalment)?.found ?? instalment.found,
    ],
  ]);
}

const POLICIES: Readonly<Record<string, string>> = {
  random: "At random",
  idle: "Nobody orders",
  internationalist: "Internationalist",
  recalibrator: "Recalibrator",
  engagement: "Engagement",
  selfreliance: "Self-reliance",
  "open-loop": "Plan that looks at nothing",
  table: "One fixed answer a kind",
  triage: "Triage, first beliefs",
  adaptive: "Adaptive",
  "adaptive-told": "Adaptive, told the answers",
  "adaptive-nostudy": "Adaptive, no studies",
  "never-updates": "Adaptive, never updating",
  search: "Search",
  "search-prior": "Search, never updating",
  "search-told": "Search, told the answers",
};

export function policies(language: Language): string {
  return table(
    say(
      language,
      "policy|runs|mean score ± deviation|ended early",
      "方針|回数|平均スコア±標準偏差|途中終了",
    ).split("|"),
    balance().runs.map((r) => [
      language === "ja" ? measuredInJapanese(r.policy, {}) : (POLICIES[r.policy] ?? r.policy),
      String(r.runs),
      `${r.mean.toFixed(0)} ± ${r.deviation.toFixed(0)}`,
      `${((r.early / r.runs) * 100).toFixed(0)} %`,
    ]),
  );
}

function schoolName(language: Language, id: School): string {
  return messages(language).advisers.schools[id].name;
}

function signed(n: number): string {
  return n > 0 ? `+${n}` : n < 0 ? `−${-n}` : "0";
}

/** Mean score of each school where one answer is 15, where it is 85, and the difference with its error. */
export function sensitivity(language: Language): string {
  const { schools, questions } = swings();
  const m = messages(language);
  return table(
    [say(language, "question", "問い"), ...schools.map((s) => schoolName(language, s))],
    QUESTIONS.filter((q) => questions[q]).map((q: QuestionId) => [
      m.questions[q].name,
      ...(questions[q] ?? []).map((x) => `${x.low} → ${x.high} (${signed(x.change)} ± ${x.error})`),
    ]),
  );
}

export function difficulties(language: Language): string {
  const { schools, difficulty } = swings();
  const m = messages(language);
  return table(
    [say(language, "difficulty", "難易度"), ...schools.map((s) => schoolName(language, s))],
    DIFFICULTIES.map((d) => [
      m.names.difficulties[d],
      ...difficulty[d].map((x) =>
        say(language, `${x.mean} (${x.early} % ended early)`, `${x.mean}（途中終了 ${x.early}％）`),
      ),
    ]),
  );
}
