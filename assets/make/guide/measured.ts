import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIFFICULTIES, PILLARS, QUESTIONS, type QuestionId } from "../../../game/engine/index.ts";
import { type Language, messages } from "../../../game/text/index.ts";
import { measuredInJapanese } from "./japanese.ts";
import { KINDS, textOf } from "./kinds.ts";
import { say, table } from "./markdown.ts";
import type { School, Sensitivity } from "./sensitivity.ts";

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

/** As print has it: a hyphen before a figure is a minus, and an apostrophe is one. */
function inPrint(text: string): string {
  return text.replace(/(^|[\s,、])-(?=\d)/g, "$1−").replaceAll("'", "’");
}

function worded(language: Language, text: string): string {
  const names = namesIn(language);
  if (language === "ja") return inPrint(measuredInJapanese(text, names));
  // Ids of events and endings have an underscore or are one word; questions are named as they are asked.
  return inPrint(
    text
      .replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (id) => names[id] ?? id)
      .replaceAll("selfreliance", "self-reliance"),
  );
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
