import type { QuestionId } from "../../engine/index.ts";
import type { QuestionText } from "../en/questions.ts";

export const questions: Record<QuestionId, QuestionText> = {
  withdrawal: {
    name: "撤退",
    asks: "米国はどこまでアジアから退くのか。",
    low: "縮小して踏みとどまる",
    high: "去る",
    lowAdvice: "ワシントンに投資する。そこで使ったものは残ります。",
    highAdvice: "日本と近隣国に使う。ワシントンに沈めた資金は戻りません。",
  },
  linkage: {
    name: "連動性",
    asks: "ウクライナの命運は北京の出方を変えるのか。",
    low: "別々の戦域",
    high: "今日のキーウは明日の東アジア",
    lowAdvice: "キーウ支援はそれ自体のために行い、備蓄は国内に残す。",
    highAdvice: "ウクライナで保たれるものはここでも保たれる。隣国のように支える。",
  },
  leakage: {
    name: "流出",
    asks: "他国を武装させるのは、援助の不足か、管理の不足か。",
    low: "困窮が流出を招く",
    high: "露出が流出を招く",
    lowAdvice: "造船所と技術者に払う。見捨てれば他国を利します。",
    highAdvice: "まず監査を。開かれたものは写されます。",
  },
  bite: {
    name: "制裁の効き目",
    asks: "制裁は行動を変えるのか。",
    low: "身振り",
    high: "てこ",
    lowAdvice: "軽くとどめる。動かすものより費用が大きい。",
    highAdvice: "強く、共同で。決定を動かせます。",
  },
  neighbours: {
    name: "近隣諸国",
    asks: "圧力を受けた近隣諸国は、両にらみか、結束か。",
    low: "両にらみ",
    high: "結束する",
    lowAdvice: "署名を求めずに助ける。深い協定は相手を遠ざけます。",
    highAdvice: "早く深く結ぶ。圧力が相手を近づけます。",
  },
  appetite: {
    name: "動機",
    asks: "北京を動かすのは恐れか、野心か。",
    low: "恐れ：強さが挑発になる",
    high: "野心：弱さが誘いになる",
    lowAdvice: "安心を与える。軍備があおるものを、提案が鎮めます。",
    highAdvice: "備え、毅然と立つ。隙は突かれます。",
  },
  credit: {
    name: "信用",
    asks: "規則を守り仲間と歩むことは報われるのか。",
    low: "誰も覚えていない",
    high: "呼べば返ってくる",
    lowAdvice: "約束ごとに、それだけで何が得られるかを数える。",
    highAdvice: "約束をすべて守り、どの席にも着く。皆が見ています。",
  },
  hull: {
    name: "船体",
    asks: "一つの船体はどれだけを決めるのか",
    low: "空母はいずれ現れる",
    high: "船体が時期を決める",
    lowAdvice: "図面と技術者、そして賃金の滞る造船所に目を向けます。船体は鋼にすぎません。",
    highAdvice: "船体を見張ります。曳かれていく船は、海軍に年月を贈ります。",
  },
};
