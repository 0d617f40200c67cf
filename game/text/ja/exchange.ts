import type { exchange as english } from "../en/exchange.ts";
import type { Shape } from "../shape.ts";

export const exchange: Shape<typeof english> = {
  log: "これまでの経過",
  roundOf: (n: string): string => `第${n}回のやり取り（最大6回）。`,
  begins: (who: string): string => `${who}が回答を待っています。まだ何も行われていません。`,
  yourAnswer: "次の一手。",
  tokyo: {
    press: "日本は強く出ました。",
    hold: "日本は静観しました。",
    yield: "日本は引きました。",
    offramp: "日本は収拾策を示しました。",
    redline: "日本は一線を示しました。",
  },
  climbed: (who: string): string => `${who}は強く出ました。`,
  held: (who: string): string => `${who}は静観しました。`,
  upTo: (rung: string): string => `第${rung}段へ。`,
  stillOn: (rung: string): string => `第${rung}段のまま。`,
  accident: "事故により、相手は一段上がりました。",
  said: {
    press: {
      climbed: ["立ち入る者には、すでに告げてあります。", "急がせたのはこちらではありません。"],
      held: ["わが方の立場に変わりはありません。", "送られてきたものは確認しました。"],
    },
    hold: {
      climbed: ["措置は発表どおり続きます。", "異議を唱えるべき国からの異議はありません。"],
      held: ["こちらは急いでいません。", "本件は検討中です。"],
    },
    redline: {
      climbed: ["他国の引いた線には縛られません。", "あれは報道向けの発言でしょう。"],
      held: ["声明は読みました。", "承りました。記憶にとどめます。"],
    },
    offramp: {
      climbed: ["取り決めをする時ではありません。", "圧力の下の提案は提案とは呼べません。"],
      held: ["提案は担当の部署にあります。", "考える余地はあるかもしれません。"],
    },
  },
  quoted: (words: string): string => `「${words.replace(/。$/, "")}」`,
  news: (round: string, tokyo: string, tokyoRung: string, rival: string, rivalRung: string): string =>
    `第${round}回のやり取り。${tokyo}は第${tokyoRung}段、${rival}は第${rivalRung}段です。`,

  there: "現場に出せる力",
  ours: "日本側",
  theirs: "相手側",
  noneOurs: "この海域に日米の艦はいません。",
  noneTheirs: "この海域に相手の艦はいません。",
  beam: (ours: string, theirs: string): string => `現場に出せる力：日本側${ours}、相手側${theirs}`,
  even: "おおむね互角です。",
  ahead: "日本側が優勢です。弱い側ほど早く引きます。",
  behind: "相手側が優勢です。弱い側ほど早く引きます。",
  moves: (who: string): string => `${who}を動かすもの`,
  signal: "発生時の様子",

  endNames: {
    appetite: { low: "恐れ", high: "野心" },
    bite: { low: "形だけ", high: "効く" },
    withdrawal: { low: "米国は残る", high: "米国は去る" },
  },
  ifEnd: (end: string): string => `${end}の場合`,
  inHundred: (who: string): string => `${who}（％）`,
  back: "引く",
  stays: "静観",
  climbs: "上がる",
  content: "納得",
  asksMore: "再要求",
  spoken: (end: string, a: string, aIs: string, b: string, bIs: string, c: string, cIs: string): string =>
    `${end}：${aIs}${a}、${bIs}${b}、${cIs}${c}`,
  spokenTwo: (end: string, a: string, aIs: string, c: string, cIs: string): string =>
    `${end}：${aIs}${a}、${cIs}${c}`,
  accidentIn: (n: string): string => `事故 ${n}%`,
  noAccident: "事故のおそれなし",
  ifYouYield: "日本が引く場合",
  endsHere: "ここで終わる",
  toCard: (answer: string): string => `読む：${answer}`,
  cards: "五つの対応",
};
