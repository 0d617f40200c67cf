import type { coda as english } from "../en/coda.ts";
import type { Shape } from "../shape.ts";

export const coda: Shape<typeof english> = {
  title: "2010年代が受け取ったもの",
  lead: "スコアの半分は、後の年月がこの六年から何を生んだかで決まります。どちらが真実かは誰にも分からないため、一つの問いの両方の答えについて示します。",
  transfers: {
    hull: "船体",
    drawings: "図面と技術者",
    airframe: "機体",
  },
  measures: {
    carriers: "空母の就役を遅らせた年数",
    missiles: "届かないミサイル",
    kyiv: "キーウの賃金と親しさ",
    encirclement: "北京の包囲感の小ささ",
    money: "残った資金",
  },
  asItStands: "現時点",
  weighs: (share: string): string =>
    `スコアの${share}は、後の年月がこれらから何を生むかで決まります。幅は、船体が何を決めるかの両端です。`,
  changedHands: "渡ったもの",
  received: "渡った割合",
  share: "比重",
  measure: "指標",
  first: "最初の空母の就役",
  delay: "遅れ",
  years: (n: string): string => `${n}年`,
  score: "後日譚",
  scoreNote: (share: string): string =>
    `うち${share}は、後の年月がこの局から生んだものです。途中で終わった場合は付きません。`,
  under: {
    low: "空母はいずれ現れる場合（船体0）",
    high: "船体が決める場合（船体100）",
    drawn: (n: string): string => `この世界の答え（船体${n}）`,
  },
  contested:
    "資料は食い違っています。機関はなかったとする報道も、油の中に無傷で残っていたとする報道もあります。中国の空母研究は1970年に始まっています。比重と年数はこのゲームの設定です。造船所の賃金が滞っていたこと、キーウにほかの買い手がほとんどいなかったことは、記録に残る事実です。",
};
