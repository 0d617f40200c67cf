import type { standing as en } from "../en/standing.ts";
import type { Shape } from "../shape.ts";

export const standing: Shape<typeof en> = {
  title: "いまの位置",
  score: "スコア",
  scoreShort: "スコア",
  none: "1期の後に表示",
  place: (n, of) => `${of}者中${n}位`,
  nobody: "指示なし",
  you: "あなた",
  letters: { internationalist: "I", recalibrator: "R", engagement: "E", selfreliance: "S" },
  ends: "終わりの条件",
  near: "間近",
  end: { cabinet: "内閣", treasury: "財政", war: "戦争" },
  pips: (n) => `4段階の${n}`,
  nearest: {
    cabinet: (line) => `支持が2期続けて${line}を下回ると内閣総辞職`,
    treasury: (line) => `債務が${line}に達すると資金が止まる`,
    war: "危機が近づいています。敗戦で終わります",
  },
  how: {
    cabinet: (line, now) => `支持が2期続けて期末に${line}を下回ると内閣は倒れます。いまは${now}です。`,
    treasury: (line, now) => `債務が${line}に達すると資金が止まります。いまは${now}です。`,
    war: (now) => `敗戦すると終わります。今期、危機が起きる見込みは${now}%です。`,
    crisis: "敗戦すると終わります。危機が続いています。",
  },
  lead: (worlds) =>
    `四つの派と、指示を出さない場合が、ほかの${worlds}の世界で同じ時期にどうだったかを示します。この世界のものではありません。答えが分かってしまうからです。この世界のものは振り返りで示します。`,
  table: "比べる相手",
  who: "誰が",
  mean: "平均",
  band: "中央の80%",
  danger: "危険",
  goal: (quarters) =>
    `各期は0から100で採点します。四つの柱を基本方針の配点で平均し、五つの中で最も弱い柱の分だけ下がります。全体のスコアは、${quarters}期と、指示なしで続くその後の一年の平均です。届かなかった期は0です。`,
};
