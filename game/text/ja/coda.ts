import type { coda as english } from "../en/coda.ts";
import type { Shape } from "../shape.ts";

export const coda: Shape<typeof english> = {
  title: "2010年代が受け取ったもの",
  lead: "スコアの半分は、この6年が2010年代に何をもたらしたかで決まります。どちらが真実かは誰にも分からないため、船体についての問いは両方の答えで示します。",
  transfers: {
    hull: "船体",
    drawings: "図面と技術者",
    airframe: "機体",
  },
  measures: {
    carriers: "空母の就役を遅らせた年数",
    missiles: "ミサイルの脅威の小ささ",
    kyiv: "ウクライナの暮らしと対日感情",
    encirclement: "中国が感じる包囲の弱さ",
    money: "残った資金",
  },
  asItStandsFirst: "最初の空母の就役（現状のまま）：",
  moved: (from: string, to: string): string => `${from} → ${to}`,
  ofScore: (share: string, range: string): string =>
    `2010年代はスコアの${share}を占め、いまなら${range}点です。幅は、船体がどれほど決め手になるかの両方の答えです。`,
  asItStands: "現時点",
  weighs: (share: string): string =>
    `スコアの${share}は、これらが2010年代に何をもたらすかで決まります。幅は、船体の意味についての両方の答えです。`,
  changedHands: "渡ったもの",
  received: "渡った割合",
  share: "比重",
  measure: "指標",
  first: "最初の空母の就役",
  delay: "遅れ",
  years: (n: string): string => `${n}年`,
  score: "後日談",
  scoreNote: (share: string): string =>
    `うち${share}は、このプレイが2010年代にもたらしたものです。途中で終わった場合は付きません。`,
  under: {
    low: "空母はいずれ現れる場合（船体0）",
    high: "船体が決める場合（船体100）",
    drawn: (n: string): string => `この世界の答え（船体${n}）`,
  },
  contested:
    "資料は食い違っています。エンジンはなかったとする報道も、油の中に無傷で残っていたとする報道もあります。中国の空母研究は1970年に始まっています。比重と年数はこのゲームの設定です。造船所の賃金が滞っていたこと、ウクライナにほかの買い手がほとんどいなかったことは、記録に残る事実です。",
};
