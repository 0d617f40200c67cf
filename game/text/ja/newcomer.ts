import type { newcomer as english } from "../en/newcomer.ts";
import type { Shape } from "../shape.ts";

export const newcomer: Shape<typeof english> = {
  goal: (quarters) =>
    `${quarters}期の任期の終わりまで、五つの柱を高く保ちます。スコアは任期を通した平均で、最も弱い柱の分だけ下がります。`,
  endsEarly: "内閣が倒れる、借り入れが止まる、戦争に敗れる。このどれかで、任期の途中でも終わります。",
  due: (title) => `「${title}」は今期が期限です。議題で対応を選び、確定します。`,
  none: "今期が期限の案件はありません。議題で対応を選ぶか、確定します。",
  ready: "最初の期はこれで十分です。いつでも確定できます。",
  also: "ほかに出せる指示：",

  ideas: {
    answers: "案件と対応",
    odds: "確率",
    study: "証拠と見立て",
    scarcity: "すべてには足りない",
    place: "力には場所がある",
    score: "スコアと、途中で終わる条件",
  },
  note: (n, of, idea) => `手引き ${n}／${of}：${idea}`,
  show: "場所を示す",
  done: (idea) => `できました：${idea}。`,
  next: "いつでも確定できます。",
  skip: "手引きを終える",
  skipped: "このプレイの手引きを終えました。",
};
