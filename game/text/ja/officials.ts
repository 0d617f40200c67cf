import type { officials as english } from "../en/officials.ts";
import type { Shape } from "../shape.ts";

export const officials: Shape<typeof english> = {
  people: {
    internationalist: { name: "水無瀬", post: "外務事務次官" },
    recalibrator: { name: "真壁", post: "国家安全保障局長" },
    engagement: { name: "汐見", post: "通商・アジア局長" },
    selfreliance: { name: "常磐", post: "統合幕僚長" },
  },
  named: (name, office) => `${name}（${office}）`,
  tally: (all, taken, well) => `これまでの助言は${all}件。採用は${taken}件、うち良い結果は${well}件です。`,
  voice: {
    internationalist: {
      takenWell: "約束を守る姿を、各国が見ていました。忘れられることはないでしょう。",
      takenBadly: "助言したのは私です。責任は私にあります。力を尽くしたことは、友好国も知っています。",
      otherWell: "私の助言とは別の道で、良い結果になりました。友好国には、考えた上の判断だと伝えます。",
      otherBadly: "信頼を求めておきながら、距離を置きました。関係の立て直しが必要です。",
    },
    recalibrator: {
      takenWell: "条件は守られました。次も同じだけ求めてください。",
      takenBadly: "読み違えました。証拠があれば、助言を改めます。",
      otherWell: "私の誤りか、幸運か。一度の結果では分かりません。",
      otherBadly: "代償は前もって分かっていました。今はもっと高くつきます。",
    },
    engagement: {
      takenWell: "誰の面目も失われませんでした。だから長続きするのです。",
      takenBadly: "扉は閉じられました。それでも、もう一度たたくことはできます。",
      otherWell: "良かったと思います。続くうちに、相手の顔も立てておきましょう。",
      otherBadly: "聞いてもらえたかもしれません。頼むのが遅すぎました。",
    },
    selfreliance: {
      takenWell: "必要な時に、備えがありました。",
      takenBadly: "あの場所の力が足りませんでした。これは整備できます。",
      otherWell: "結構です。二度目は当てにしないでください。",
      otherBadly: "危険は報告しました。もう一度報告します。",
    },
  },
};
