import type { report as english } from "../en/report.ts";
import type { Shape } from "../shape.ts";

export const report: Shape<typeof english> = {
  ordersDid: "指示の結果",
  noOrders: "指示は出されず、判断も求められませんでした。",
  othersDid: "他国の動き",
  othersQuiet: "特に報告はありません。",
  chance: "運",
  chanceNone: "運による目立った動きはありません。",
  learnt: "分かったこと",
  comes: "今後の予定",

  besides: (headlines: string): string => `ほかに、${headlines}`,
  besidesGap: "。また、",
  movedMost: (pillar: string, was: string, now: string): string =>
    `最も動いた柱は「${pillar}」（${was}から${now}へ）`,
  allSteady: "動いた柱はありません",
  dangerLine: (pillar: string, at: string, line: string): string =>
    `「${pillar}」は${at}。2期続けて${line}を下回ると内閣が倒れます`,
  inDanger: "危険",
  strip: "五つの柱",
  scoreCell: "当期スコア",
  runScore: (n: string): string => `通算${n}`,
  score: "スコア",

  happened: "実際の結果",
  fields: { good: "良い", middling: "中間", bad: "悪い" },
  withIt: "実行した場合",
  without: "しない場合",
  ifLeft: "何もしない場合",
  spoken: (well: string, midway: string, badly: string): string =>
    `良い${well}%、中間${midway}%、悪い${badly}%`,

  longRun: "長期のための備え",
  done: {
    aid: "支払い済み",
    amend: "実施中",
    review: "検証済み",
    sanction: "実施中",
    pact: "交渉中",
    forum: "開催済み",
    build: "発注済み",
    deploy: "展開中",
    secure: "備蓄済み",
    channel: "伝達済み",
    study: "調査結果が届く",
    doctrine: "実施中",
    project: "完了",
  },
  signed: "締結",
  stoodDown: "在港",
  deliveredIn: (quarter: string): string => `${quarter}に納入`,
  youChose: "選んだ対応",
  crisisRow: "危機",
  exchanges: (n: string): string => `${n}回のやり取りで終結`,
  seeClosing: "終わり方を見る",
  rows: "動いた数値",
  noRows: "まだ動いた数値はありません",
  moreRows: (n: string): string => `ほか${n}件`,
  rowsOf: (what: string): string => `「${what}」で動いた数値`,
  added: "増",
  took: "減",
  alsoOurs: "このほかの日本の動き",

  leftAt: (n: string): string => `対応せず・${n}%`,
  notSeen: "事前に察知できず",

  seenIn: (title: string, name: string): string => `${name}（${title}）`,
  likely: (what: string, high: string, ifHigh: string, low: string, ifLow: string): string =>
    `${what}：${ifHigh}は${high}%、${ifLow}は${low}%`,
  saysLittle: "手がかりとしては弱いものです",
  studyCame: (n: string): string => `調査の結果はおよそ${n}でした`,
  exchangeSeen: (crisis: string): string => `「${crisis}」でのやり取り`,
  nothingLeaked: "流出なし",
  leaked: "流出あり",
  before: "以前",
  now: "現在",
  rangeSpoken: (low: string, high: string, mean: string): string => `${low}から${high}、中央は${mean}`,
  moreFindings: (n: string): string => `ほか${n}件の手がかり`,

  spent: "指示と対応の費用",
  net: "歳入（固定の支出を除く）",
  withCapital: (n: string): string => `政治資本${n}`,

  due: "期限",
  nothingComes: "決まった予定も、案件もありません。",
  wasBound: (title, place) => `${title}（予定は${place}）`,
};
