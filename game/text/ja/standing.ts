import type { standing as en } from "../en/standing.ts";
import type { Shape } from "../shape.ts";

export const standing: Shape<typeof en> = {
  title: "いまの位置",
  score: "スコア",
  scoreShort: "スコア",
  none: "一期の後に",
  place: (n, of) => `${of}者中${n}位`,
  nobody: "無人",
  you: "あなた",
  letters: { internationalist: "I", recalibrator: "R", engagement: "E", selfreliance: "S" },
  ends: "終わりの条件",
  near: "間近",
  end: { cabinet: "内閣", treasury: "財政", war: "戦争" },
  pips: (n) => `4段階の${n}`,
  nearest: {
    cabinet: (line) => `支持が二期続けて${line}を下回ると内閣総辞職`,
    treasury: (line) => `債務が${line}に達すると資金が止まる`,
    war: "危機が近い。敗戦で終わります",
  },
  how: {
    cabinet: (line, now) => `支持が期末に二度続けて${line}を下回ると内閣は倒れます。いまは${now}です。`,
    treasury: (line, now) => `債務が${line}に達すると市場が閉じます。いまは${now}です。`,
    war: (now) => `敗戦すると終わります。今期、危機が起きる見込みは${now}%です。`,
    crisis: "敗戦すると終わります。危機が続いています。",
  },
  lead: (worlds) =>
    `四つの学派と、誰も机に着かない場合が、ほかの${worlds}の世界で同じ時期にどこにいたかを示します。この世界のものではありません。答えが漏れるからです。この世界のものは最後の講評で示します。`,
  table: "比べる相手",
  who: "誰が",
  mean: "平均",
  band: "中央の80%",
  danger: "危険",
  goal: (quarters) =>
    `各期は0から100で採点します。四つの柱を方針の重みで平均し、五つの中で最も弱い柱の分だけ下がります。全体のスコアは、${quarters}期と、指示なしで続くその後の一年の平均です。届かなかった期は0です。`,
};
