import { STAT, type StatId } from "../../../game/engine/index.ts";
import { type Language, type Messages, messages } from "../../../game/text/index.ts";
import { say } from "./markdown.ts";

/** What formulas speak of besides the numbers of the board, which are called as the desk calls them. */
const WORDS: Readonly<Record<string, readonly [en: string, ja: string]>> = {
  amount: ["amount", "額"],
  amountBn: ["¥bn", "額（10億円）"],
  armistice: ["after an armistice", "休戦後"],
  helped: ["as the help makes it (8.12)", "支援で決まる水準（8.12）"],
  balance: ["(held − even)", "（守り − 均衡）"],
  bound: ["audited or tied", "監査付きかひも付き"],
  burden: ["burden", "負担"],
  chain: ["the dependence", "その依存"],
  concentration: ["concentration", "集中度"],
  cost: ["cost", "費用"],
  cut: ["cut", "減額"],
  cutShare: ["per cent cut", "減額の割合（％）"],
  dependence: ["mean dependence", "依存の平均"],
  depots: ["taken from stocks", "備蓄から出る分"],
  depth: ["depth", "深さ"],
  each: ["each", "各"],
  felt: ["help as felt", "届いた支援"],
  held: ["how well the sea is held", "海域の守り"],
  levels: ["levels", "段"],
  line: ["red line", "一線の重み"],
  loyal: ["where Kyiv is helped and Moscow sanctioned (8.9)", "ウクライナ支援と対ロ制裁を続ける場合（8.9）"],
  luck: ["luck", "運"],
  mean: ["mean", "平均"],
  meanAlignment: ["partners’ mean alignment", "友好国の立場の平均"],
  memories: ["sum of memories", "記憶の合計"],
  nextRound: ["exchange − 1", "やり取りの回数 − 1"],
  number: ["number", "件数"],
  others: ["other pledges", "ほかの約束"],
  own: ["own forces", "自らの力"],
  partnersSum: ["Σ weight × (10 + depth) × (alignment + leaning)", "Σ 重み ×（10 + 深さ）×（立場 + 傾き）"],
  pillar: ["pillar", "柱"],
  pledged: ["¥bn pledged", "約束の額（10億円）"],
  pressure: ["pressure", "圧力"],
  promised: ["its part of the doctrine", "基本方針での配分"],
  readiness: ["the kind’s readiness", "その種類の発展しやすさ"],
  rung: ["rung", "段"],
  sanctionsCost: ["less what sanctions cost (8.11)", "制裁の負担を差し引く（8.11）"],
  seasMean: ["mean of the seas", "海域の平均"],
  signal: ["signal", "兆候"],
  square: ["its square", "その二乗"],
  stage: ["stage", "段階"],
  stages: ["stages of the track with all partners", "この分野の全友好国との段階の合計"],
  stake: ["stake", "利害"],
  start: ["where it began", "開始時の値"],
  units: ["units", "単位"],
  usual: ["what is usual there", "その海域の平常値"],
  weakest: ["weakest of the five", "五つのうち最も弱い柱"],
  weight: ["weight", "重み"],
  worst: ["worst of the seas with much at stake", "利害の大きい海域のうち最も守りの薄いもの"],
  yards: ["as reconstruction is paid for", "復興支援に応じて"],
};

const PROPER = /^(American|Beijing|Chinese|European|North Korean|Okinawa)/;

/** A number’s name inside a sentence. */
export function statWithin(m: Messages, language: Language, id: StatId): string {
  const name = m.stats[id];
  return language === "ja" || PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A word of the formulas, a number of the board, or a path into the desk’s words. */
function wordFor(language: Language, key: string): string {
  const m = messages(language);
  const own = WORDS[key];
  if (own) return say(language, ...own);
  if (Object.hasOwn(STAT, key)) return statWithin(m, language, key as StatId);
  const [first = ""] = key.split(".");
  let at: unknown = Object.hasOwn(m.names, first) ? m.names : m;
  for (const step of key.split(".")) at = (at as Record<string, unknown> | undefined)?.[step];
  if (typeof at !== "string") throw new Error(`no word {${key}}; mend the row in assets/make/guide/`);
  return language === "ja" ? at : at.charAt(0).toLowerCase() + at.slice(1);
}

/** A template that stands at the head of a line. */
export function headed(language: Language, template: string): string {
  const said = worded(language, template);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A template with its {words} in a language, and money as it counts it. */
export function worded(language: Language, template: string): string {
  const said = template.replace(/\{([\w.]+)\}/g, (_all, key: string) => wordFor(language, key));
  if (language === "en") return said;
  return said.replace(/¥([\d,]+)bn/g, (_all, n: string) => `${Number(n.replaceAll(",", "")) * 10}億円`);
}
